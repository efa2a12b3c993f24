import type { Severity } from '../model.ts';
import type { CheckedFile, CheckedFinding } from './checked-file.ts';
import { ignoredSection } from './ignored.ts';
import { offer } from './offer.ts';
import { type Look, type Paint, painter } from './paint.ts';
import { printable } from './printable.ts';

const looks: Record<Severity, Look> = { error: 'red', warning: 'yellow', info: 'blue', hint: 'dim' };

/** Messages shorter than this are padded so that the rules line up; longer ones run on. */
const widestMessage = 120;

/**
 * The report for a person at a terminal: each file with findings, its findings in order, and a last
 * line that counts. Problems are not here; the command line names them on standard error.
 */
export function writeText(files: readonly CheckedFile[], colour = false, showIgnored = false): string {
  const paint = painter(colour);
  const read = files.filter((file) => file.wasRead);
  const withFindings = read.filter((file) => file.report.findings.length > 0);
  const withIgnored = showIgnored ? read.filter((file) => file.report.ignored.length > 0) : [];
  const sections = [
    ...withFindings.map((file) => fileSection(file, paint)),
    ...withIgnored.map((file) => ignoredSection(file, paint)),
  ];
  return read.length === 0 ? '' : [...sections, `${summary(read)}\n`].join('\n');
}

function fileSection(file: CheckedFile, paint: Paint): string {
  const { path, report, locate } = file;
  const rows = report.findings.map((finding) => {
    const { line, column } = locate(finding.start);
    return { finding, place: `${line}:${column}`, message: printable(finding.message) };
  });
  const placeWidth = widest(rows.map((row) => row.place));
  const severityWidth = widest(rows.map((row) => row.finding.severity));
  const messageWidth = Math.min(widestMessage, widest(rows.map((row) => row.message)));
  const indent = ' '.repeat(2 + placeWidth + 2 + severityWidth + 2);

  const lines = [paint('underline', printable(path))];
  for (const { finding, place, message } of rows) {
    const { severity, rule, also } = finding;
    const advice = offer(finding, file.text);
    lines.push(
      [
        ` ${paint('dim', place.padStart(placeWidth + 1))}`,
        paint(looks[severity], severity.padEnd(severityWidth)),
        message.padEnd(messageWidth),
        paint('dim', rule),
      ].join('  '),
      ...(advice === undefined ? [] : [`${indent}${paint('green', `try: ${advice}`)}`]),
      ...also.map((reason) => `${indent}also: ${printable(reason.message)}  ${paint('dim', reason.rule)}`),
      ...sourceLines(finding, paint).map((line) => `${indent}${line}`),
      ...evidenceLines(finding, paint).map((line) => `${indent}${line}`),
    );
  }
  return `${lines.join('\n')}\n`;
}

/** The places in the library that a finding is about, one to a line. */
function sourceLines({ sources = [] }: CheckedFinding, paint: Paint): readonly string[] {
  return sources.map(({ citation, passage, path }) => {
    const page = passage.page === undefined ? '' : `, page ${passage.page}`;
    return `source: ${printable(passage.text)}  ${paint('dim', printable(`${citation} (${path}${page})`))}`;
  });
}

/** What the sources say, first the verdict, then one passage and its citation to a line. */
function evidenceLines({ evidence }: CheckedFinding, paint: Paint): readonly string[] {
  if (evidence === undefined) return [];
  const [first] = evidence;
  if (first === undefined) return ['evidence: none found in your sources'];
  return [
    `evidence: ${first.verdict.replaceAll('-', ' ')}`,
    ...evidence.map(({ passage, citation, design, population }) => {
      const source = `${citation} (${population === '' ? design : `${design}, ${population}`})`;
      return `  ${printable(passage)}  ${paint('dim', printable(source))}`;
    }),
  ];
}

/** "7 warnings, 2 notes in 3 files", how many hits context set aside, and how many are ignored. */
function summary(read: readonly CheckedFile[]): string {
  const severities = read.flatMap((file) => file.report.findings.map((finding) => finding.severity));
  const count = (...wanted: Severity[]) => severities.filter((severity) => wanted.includes(severity)).length;
  const counts = [
    plural(count('error'), 'error'),
    plural(count('warning'), 'warning'),
    plural(count('info', 'hint'), 'note'),
  ].filter((part) => part !== '');
  const flagged = read.filter((file) => file.report.findings.length > 0).length;
  const among = flagged === 0 || flagged === read.length ? '' : `${flagged} of `;
  const setAside = read.reduce((sum, file) => sum + file.report.setAside.length, 0);
  const line = `${counts.join(', ') || 'no findings'} in ${among}${plural(read.length, 'file')}`;
  const ignored = read.reduce((sum, file) => sum + file.report.ignored.length, 0);
  const silent = [
    setAside === 0 ? '' : `${setAside} set aside by context`,
    ignored === 0 ? '' : `${ignored} ignored`,
  ].filter((part) => part !== '');
  return silent.length === 0 ? line : `${line} (${silent.join(', ')})`;
}

/** "1 file", "3 files", and nothing for none. */
function plural(count: number, noun: string): string {
  return count === 0 ? '' : `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, text.length), 0);
}
