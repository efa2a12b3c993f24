import { replace } from '../markings.ts';
import type { Scan } from './scan.ts';

/** Reads the code span that the run of backticks at `at` opens; returns its end, or the end of the run. */
export function readCode(scan: Scan, at: number): number {
  scan.codeRuns ??= pairRuns(scan.source);
  let runEnd = at;
  while (scan.source.charCodeAt(runEnd) === 96) runEnd++;
  const closing = scan.codeRuns.get(at) ?? -1;
  return closing < 0 ? runEnd : replace(scan, at, closing + runEnd - at, 'code');
}

/** For each run of backticks, by its start: where the next run of the same length starts. */
function pairRuns(source: string): ReadonlyMap<number, number> {
  const next = new Map<number, number>();
  const latest = new Map<number, number>();
  for (let start = source.indexOf('`'); start >= 0; ) {
    let end = start + 1;
    while (source.charCodeAt(end) === 96) end++;
    const previous = latest.get(end - start);
    if (previous !== undefined) next.set(previous, start);
    latest.set(end - start, start);
    start = source.indexOf('`', end);
  }
  return next;
}
