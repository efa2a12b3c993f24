import type { Severity } from '../model.ts';
import type { CheckedFile, CheckedFinding } from './checked-file.ts';
import { offer } from './offer.ts';
import { printable, spellUnprintable } from './printable.ts';

const commands: Record<Severity, string> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/**
 * The report as workflow commands of GitHub Actions, one to a line, which become annotations: findings,
 * and problems, which are warnings where the rest was checked and errors where something was not.
 * Lines and columns count from 1; a column is left out where a finding spans lines, as GitHub asks.
 * Format: https://docs.github.com/actions/reference/workflow-commands-for-github-actions, and the
 * escapes of actions/toolkit, packages/core/src/command.ts.
 */
export function writeGithub(files: readonly CheckedFile[]): string {
  return files
    .flatMap((file) => [...file.report.findings.map((finding) => annotate(file, finding)), ...problems(file)])
    .join('');
}

function annotate(file: CheckedFile, finding: CheckedFinding): string {
  const advice = offer(finding, file.text);
  const message = [
    finding.message,
    ...(advice === undefined ? [] : [`Try: ${advice}`]),
    ...finding.also.map((reason) => `Also: ${reason.message}`),
    ...(finding.sources ?? []).map(({ citation, passage }) => `Source: ${citation}: ${passage.text}`),
    ...(finding.evidence ?? []).map(({ citation, verdict }) => `Evidence (${verdict}): ${citation}`),
  ];
  const place = { file: file.path, ...rangeOf(file, finding), title: finding.rule };
  return command(commands[finding.severity], place, message);
}

function problems(file: CheckedFile): readonly string[] {
  return file.report.problems.map((problem) => {
    const place = 'start' in problem ? rangeOf(file, problem) : {};
    const name = 'start' in problem ? 'warning' : 'error';
    return command(name, { file: file.path, ...place, title: 'overclaim' }, [problem.message]);
  });
}

function rangeOf({ locate }: CheckedFile, { start, end }: { start: number; end: number }) {
  const from = locate(start);
  const to = locate(end);
  if (from.line !== to.line) return { line: from.line, endLine: to.line };
  return { line: from.line, endLine: to.line, col: from.column, endColumn: to.column };
}

function command(
  name: string,
  properties: Readonly<Record<string, string | number>>,
  message: readonly string[],
) {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${listed.join(',')}::${message.map((line) => escapeData(printable(line))).join('%0A')}\n`;
}

function escapeData(text: string): string {
  return spellUnprintable(text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A'));
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
