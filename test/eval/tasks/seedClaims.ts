import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createEngine } from '../../../src/engine.ts';
import type { Finding } from '../../../src/model.ts';
import { utf16Offsets } from '../codePoints.ts';
import type { Score, Task } from '../task.ts';
import { seedFamilies } from './seedFamilies.ts';

const documents = resolve(import.meta.dirname, '../../../../shared/seeds');
const engine = createEngine();

/** Lines of the documents that are no part of the article: [first, last], from 1 (science.md, C2). */
const noiseLines: Readonly<Record<string, readonly (readonly [number, number?])[]>> = {
  '000': [[17, 19]],
  '001': [[1], [11], [13], [15], [39], [41, 79]],
  '002': [[1], [33]],
  '003': [[1], [7], [21], [31, 33], [39]],
  '004': [[1], [7], [15], [21, 22], [56, 103]],
};

interface Row {
  readonly id: string;
  readonly file: string;
  readonly line: number;
  /** Offsets count code points. */
  readonly start: number;
  readonly end: number;
  readonly locator: string;
  readonly judgement: string;
  readonly rules: readonly string[];
}

/** A passage of a seed document with the findings on it. */
interface Judged {
  readonly row: Row;
  readonly found: readonly Finding[];
}

/** The annotated passages of the seed documents; the documents lie beside the labelled text. */
export const seedClaims: Task<Row> = {
  data: 'seed-claims/claims',
  score(rows) {
    if (!existsSync(documents)) return [];
    const judged = rows.map(judge);
    const faulty = judged.filter(({ row }) => /^(?:OVERCLAIM|WRONG)/.test(row.judgement));
    const missed = faulty.filter(({ row, found }) => !found.some((finding) => fits(finding, row)));
    const controls = judged.filter(({ row }) => /^acceptable \(control|^EXCLUDE/.test(row.judgement));
    const loud = controls.filter(({ found }) => found.length > 0);
    const acceptable = judged.filter(({ row }) => /^acceptable[;,]/.test(row.judgement));
    const warned = acceptable.filter(({ found }) => found.some(({ severity }) => severity !== 'hint'));
    return [
      count(`overclaims missed, of ${faulty.length}`, missed.map(tell), '≤ 6'),
      count(`controls underlined, of ${controls.length}`, loud.map(tell), '0'),
      count(`acceptable above a hint, of ${acceptable.length}`, warned.map(tell), '0'),
      count('findings on menus, captions and other headlines', noise(rows), '0'),
    ];
  },
};

function count(metric: string, details: readonly string[], mark: string): Score {
  return { metric, value: details.length, mark, details };
}

const reports = new Map<string, readonly Finding[]>();

/** The findings of a document, checked once. */
function check(file: string): { readonly text: string; readonly findings: readonly Finding[] } {
  const text = readFileSync(resolve(documents, file), 'utf8');
  const findings = reports.get(file) ?? engine.check({ text, format: 'plaintext' }).findings;
  reports.set(file, findings);
  return { text, findings };
}

/** What is underlined on lines that are no part of the article. */
function noise(rows: readonly Row[]): readonly string[] {
  return [...new Set(rows.map(({ file }) => file))].flatMap((file) => {
    const { text, findings } = check(file);
    const lines = noiseLines[file.slice(0, 3)] ?? [];
    return findings
      .map((finding) => ({ finding, line: text.slice(0, finding.start).split('\n').length }))
      .filter(({ line }) => lines.some(([first, last = first]) => first <= line && line <= last))
      .map(({ finding, line }) => `${file} line ${line}: ${finding.rule} “${finding.text}”`);
  });
}

function judge(row: Row): Judged {
  const { text, findings } = check(row.file);
  const at = utf16Offsets(text);
  const [start, end] = [at(row.start), at(row.end)];
  return { row, found: findings.filter((finding) => finding.start < end && start < finding.end) };
}

/** The family answers one of the row's hints, and the words underlined are one sentence at most. */
function fits(finding: Finding, row: Row): boolean {
  const wanted = row.rules.flatMap((hint) => seedFamilies[hint] ?? []);
  const spoken = [finding, ...finding.also].map(({ rule }) => rule.slice(0, rule.indexOf('/')));
  const withinSentence = finding.start >= finding.sentence.start && finding.end <= finding.sentence.end;
  return withinSentence && spoken.some((family) => wanted.includes(family));
}

function tell({ row, found }: Judged): string {
  const spoken = found.map(({ rule, severity, text }) => `${rule} ${severity} “${text}”`);
  return `${row.id} line ${row.line} [${row.judgement}: ${row.rules}] “${row.locator}” → ${spoken.join('; ') || 'silent'}`;
}
