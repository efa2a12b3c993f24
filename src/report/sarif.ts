import type { PlacedProblem, Problem, Related, Rewording, RuleCard, Severity, Span } from '../model.ts';
import type { CheckedFile, CheckedFinding } from './checked-file.ts';
import { offer } from './offer.ts';
import { printableJson } from './printable.ts';
import { writeRulePage } from './rulePage.ts';
import { toUri } from './uri.ts';

type Level = 'error' | 'warning' | 'note';

const levels: Record<Severity, Level> = { error: 'error', warning: 'warning', info: 'note', hint: 'note' };

/**
 * The report as a SARIF log, version 2.1.0: every rule, every finding with its rewordings as fixes,
 * what is ignored as suppressed, and problems as notifications. Columns count UTF-16 code units from 1.
 * Format: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html.
 */
export function writeSarif(
  files: readonly CheckedFile[],
  cards: readonly RuleCard[],
  version: string,
): string {
  const places = new Map(cards.map(({ id }, at) => [id, at]));
  const run = {
    tool: { driver: { name: 'Overclaim', semanticVersion: version, rules: cards.map(describe) } },
    columnKind: 'utf16CodeUnits',
    newlineSequences: ['\r\n', '\n', '\r'],
    invocations: [
      {
        executionSuccessful: files.every(({ report }) => report.problems.every(isPlaced)),
        toolExecutionNotifications: files.flatMap(notifications),
      },
    ],
    results: files.flatMap((file) => [
      ...file.report.findings.map((finding) => ({
        ...ruleOf(finding.rule, places),
        ...resultOf(file, finding),
      })),
      ...suppressed(file, cards).map((result) => ({ ...ruleOf(result.ruleId, places), ...result })),
    ]),
  };
  const log = { $schema: 'https://json.schemastore.org/sarif-2.1.0.json', version: '2.1.0', runs: [run] };
  return `${printableJson(JSON.stringify(log, undefined, 2))}\n`;
}

function describe(card: RuleCard) {
  return {
    id: card.id,
    shortDescription: { text: plain(card.summary) },
    fullDescription: { text: plain(card.why) },
    helpUri: card.source,
    help: { text: plain(`${card.summary} ${card.why}`), markdown: writeRulePage(card) },
    defaultConfiguration: { level: levels[card.severity] },
  };
}

function ruleOf(ruleId: string, places: ReadonlyMap<string, number>) {
  const ruleIndex = places.get(ruleId);
  return { ruleId, ...(ruleIndex === undefined ? {} : { ruleIndex }) };
}

function resultOf(file: CheckedFile, finding: CheckedFinding) {
  const { severity, message, also, related, rewordings, identity, evidence, sources } = finding;
  return {
    level: levels[severity],
    message: { text: plain([message, ...also.map((reason) => reason.message)].join(' ')) },
    locations: [locationOf(file, finding)],
    ...(related === undefined ? {} : { relatedLocations: related.map((one) => relatedOf(file, one)) }),
    ...(identity === undefined ? {} : { partialFingerprints: { 'overclaimClaim/v1': identity } }),
    ...(rewordings.length === 0
      ? {}
      : { fixes: rewordings.map((rewording) => fixOf(file, finding, rewording)) }),
    suppressions: [],
    ...(evidence === undefined && sources === undefined ? {} : { properties: { evidence, sources } }),
  };
}

function fixOf(file: CheckedFile, finding: CheckedFinding, rewording: Rewording) {
  const { text } = rewording;
  const replacement = {
    deletedRegion: regionOf(file, rewording),
    ...(text === '' ? {} : { insertedContent: { text } }),
  };
  const label = offer({ ...finding, rewordings: [rewording] }, file.text) ?? text;
  return {
    description: { text: plain(label) },
    artifactChanges: [{ artifactLocation: { uri: toUri(file.path) }, replacements: [replacement] }],
  };
}

/** What the writer ignores is told with who ignores it: a comment in the draft, or a file beside it. */
function suppressed(file: CheckedFile, cards: readonly RuleCard[]) {
  return file.report.ignored.map((ignored) => {
    const card = cards.find(({ id }) => id === ignored.rule);
    const kind = ignored.by === 'comment' ? 'inSource' : 'external';
    const reason = ignored.reason === undefined ? {} : { justification: ignored.reason };
    return {
      ruleId: ignored.rule,
      level: levels[card?.severity ?? 'warning'],
      message: { text: plain(card?.summary ?? ignored.rule) },
      locations: [locationOf(file, ignored)],
      suppressions: [{ kind, ...reason }],
    };
  });
}

/** A problem with a place is about what the writer asked for; one without left something unchecked. */
function notifications(file: CheckedFile) {
  return file.report.problems.map((problem) => ({
    level: isPlaced(problem) ? 'warning' : 'error',
    message: { text: plain(problem.message) },
    locations: [
      isPlaced(problem)
        ? locationOf(file, problem)
        : { physicalLocation: { artifactLocation: { uri: toUri(file.path) } } },
    ],
  }));
}

function isPlaced(problem: Problem | PlacedProblem): problem is PlacedProblem {
  return 'start' in problem;
}

function locationOf(file: CheckedFile, span: Span) {
  return {
    physicalLocation: { artifactLocation: { uri: toUri(file.path) }, region: regionOf(file, span) },
  };
}

function relatedOf(file: CheckedFile, related: Related) {
  return { ...locationOf(file, related), message: { text: plain(related.message) } };
}

function regionOf({ locate }: CheckedFile, { start, end }: Span) {
  const from = locate(start);
  const to = locate(end);
  return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
}

/** A brace would begin a placeholder, and "[x](y)" a link, in a message (sections 3.11.5 and 3.11.6). */
function plain(text: string): string {
  const braced = text.replace(/[{}]/g, '$&$&');
  return braced.includes('](') ? braced.replace(/[[\]]/g, '\\$&') : braced;
}
