import { createEngine } from '../../../src/engine.ts';
import type { Finding } from '../../../src/model.ts';
import { randomNumbers } from '../../text/randomEdits.ts';
import { makeSlips, type Slip, slipKinds } from '../alterations/slips.ts';
import { share } from '../metrics.ts';
import { sample } from '../sample.ts';
import type { Score, Task } from '../task.ts';

const engine = createEngine({ profile: 'manuscript' });
/** Abstracts that state a share of a count, an interval or a p value. */
const hasStatistics =
  /\d ?(?:\/|of) ?\d[^()]{0,40}\(\d[\d.]* ?%|% ?[([](?:n ?= ?)?\d+ ?(?:\/|of)|\bCI\b|confidence interval|\b[Pp](?:[- ]value)? ?[=<>≤≥] ?[.\d]/;

interface Row {
  readonly doc_id: number;
  readonly abstract: readonly string[];
}

interface Tried {
  readonly slip: Slip;
  readonly isFound: boolean;
}

/** Numbers inside one abstract that do not agree: as printed, and after one slip of the keyboard. */
export const consistency: Task<Row> = {
  data: 'retrieval/scifact.corpus',
  score(rows) {
    const drawn = sample(
      rows.filter(({ abstract }) => hasStatistics.test(abstract.join(' '))),
      500,
      1,
    );
    // The rules were built on the abstracts with an even number.
    return [
      ...scoreHalf(
        'built on',
        drawn.filter(({ doc_id: id }) => id % 2 === 0),
      ),
      ...scoreHalf(
        'other half',
        drawn.filter(({ doc_id: id }) => id % 2 === 1),
      ),
    ];
  },
};

function scoreHalf(half: string, rows: readonly Row[]): readonly Score[] {
  const texts = rows.map(({ abstract }) => abstract.join(' '));
  const tried = rows.flatMap(({ doc_id: id }, at) =>
    makeSlips(texts[at] ?? '', randomNumbers(id)).map((slip) => ({ slip, isFound: isFound(slip) })),
  );
  const kinds = slipKinds.map((kind) => tried.filter(({ slip }) => slip.kind === kind));
  return [
    {
      metric: `${half}: ${rows.length} abstracts as printed, a number that does not agree`,
      value: share(texts, (text) => findingsIn(text).length > 0),
      mark: '≤ 0.02, each a slip of the paper',
      details: texts.flatMap((text) => findingsIn(text).map((finding) => tell(finding, text))),
    },
    {
      metric: `${half}: ${tried.length} slips, found`,
      value: share(tried, ({ isFound: found }) => found),
      mark: '≥ 0.85',
    },
    ...kinds.flatMap((slips, at) =>
      slips.length === 0 ? [] : [scoreKind(half, slipKinds[at] ?? '', slips)],
    ),
  ];
}

function scoreKind(half: string, kind: string, slips: readonly Tried[]): Score {
  return {
    metric: `${half}: ${slips.length} slips, ${kind}, found`,
    value: share(slips, ({ isFound: found }) => found),
    mark: '≥ 0.70',
    details: slips
      .filter(({ isFound: found }) => !found)
      .map(({ slip }) => slip.text.slice(Math.max(0, slip.start - 40), slip.end + 20)),
  };
}

function findingsIn(text: string): readonly Finding[] {
  return engine
    .check({ text, format: 'plaintext' })
    .findings.filter((finding) =>
      [finding, ...finding.also].some(({ rule }) => rule.startsWith('consistency/')),
    );
}

/** A finding on the construction with the slip, or one that points to it. */
function isFound({ text, start, end }: Slip): boolean {
  return findingsIn(text).some((finding) =>
    [finding, ...(finding.related ?? [])].some((place) => place.start < end && start < place.end),
  );
}

function tell({ rule, start, end, message }: Finding, text: string): string {
  return `${rule} ${message} · ${text.slice(Math.max(0, start - 60), end + 40)}`;
}
