import { type Cell, digits, median } from './table.ts';

/** What was asked of our speed, and whether it was met. */
export interface Target {
  readonly text: string;
  readonly isMet: boolean;
}

/** Finds the cell of an engine at a size: "20 KB", "200 KB", "1 MB". */
export type FindCell = (engine: string, size: string) => Cell | undefined;

type Pick = (figures: readonly number[]) => number;

/**
 * The three ratios that Overclaim is held to, each of medians of one run; what was not measured is not
 * met. The ratio of the least times stands beside it: where the two differ much, the machine was busy.
 */
export function judgeTargets(find: FindCell): readonly Target[] {
  const first = (engine: string, size: string, pick: Pick) => pick(find(engine, size)?.firsts ?? []);
  const edit = (size: string, pick: Pick) => pick(find('overclaim', size)?.edits ?? []);
  const ours = (pick: Pick) => first('overclaim', '200 KB', pick);
  return [
    judge(
      'first check of 200 KB ÷ write-good’s',
      (pick) => ours(pick) / first('write-good', '200 KB', pick),
      'below 1',
      (ratio) => ratio < 1,
    ),
    judge(
      'edit of 200 KB ÷ first check of 200 KB',
      (pick) => edit('200 KB', pick) / ours(pick),
      'below 0.05',
      (ratio) => ratio < 1 / 20,
    ),
    judge(
      'edit of 1 MB ÷ edit of 200 KB',
      (pick) => edit('1 MB', pick) / edit('200 KB', pick),
      '2 at most',
      (ratio) => ratio <= 2,
    ),
  ];
}

function judge(
  what: string,
  ratioOf: (pick: Pick) => number,
  wanted: string,
  meets: (ratio: number) => boolean,
): Target {
  const ratio = ratioOf(median);
  const isMet = meets(ratio);
  const outcome = Number.isNaN(ratio) ? 'not measured' : isMet ? 'met' : 'missed';
  const least = ratioOf((figures) => Math.min(...figures));
  return {
    text: `${what}: ${digits(ratio)} (${wanted}: ${outcome}); of least times ${digits(least)}`,
    isMet,
  };
}
