import { type Cell, digits, median } from './table.ts';

/** What was asked of our speed, and whether it was met. */
export interface Target {
  readonly text: string;
  readonly isMet: boolean;
}

/** Finds the cell of an engine at a size: "20 KB", "200 KB", "1 MB". */
export type FindCell = (engine: string, size: string) => Cell | undefined;

/** The three ratios that Overclaim is held to, each of medians of one run. What was not measured is not met. */
export function judgeTargets(find: FindCell): readonly Target[] {
  const first = (engine: string, size: string) => median(find(engine, size)?.firsts ?? []);
  const edit = (size: string) => median(find('overclaim', size)?.edits ?? []);
  const ours = first('overclaim', '200 KB');
  return [
    judge(
      'first check of 200 KB ÷ write-good’s',
      ours / first('write-good', '200 KB'),
      'below 1',
      (r) => r < 1,
    ),
    judge('edit of 200 KB ÷ first check of 200 KB', edit('200 KB') / ours, 'below 0.05', (r) => r < 1 / 20),
    judge('edit of 1 MB ÷ edit of 200 KB', edit('1 MB') / edit('200 KB'), '2 at most', (r) => r <= 2),
  ];
}

function judge(what: string, ratio: number, wanted: string, meets: (ratio: number) => boolean): Target {
  const isMet = meets(ratio);
  const outcome = Number.isNaN(ratio) ? 'not measured' : isMet ? 'met' : 'missed';
  return { text: `${what}: ${digits(ratio)} (${wanted}: ${outcome})`, isMet };
}
