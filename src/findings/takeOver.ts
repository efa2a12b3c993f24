import type { Report, Span } from '../model.ts';
import type { Checked } from './checker.ts';
import { move, moveAside } from './move.ts';
import { partAbove } from './parts.ts';
import type { PointingFinding } from './pointElsewhere.ts';
import { lastStartingBy } from './span.ts';

/** What a report says that has an order of place. */
interface Said {
  readonly findings: PointingFinding[];
  readonly setAside: Report['setAside'][number][];
}

/**
 * What the earlier report says of the sections before and behind the edited ones, as a function that
 * puts it around what is said of those. Undefined where it cannot be taken over: the heading above has
 * changed, something is ignored, or there are problems, which have no order of place.
 */
export function takeOver(
  before: Checked,
  { sections, kept, silence }: Pick<Checked, 'sections' | 'kept' | 'silence'>,
  head: number,
  tail: number,
): ((edited: Said) => Said) | undefined {
  const isPlain = silence.isEmpty && before.silence.isEmpty && before.report.problems.length === 0;
  if (!isPlain) return undefined;
  const isUnderSame =
    tail === 0 || partAbove(kept, kept.length - tail) === partAbove(before.kept, before.kept.length - tail);
  if (!isUnderSame) return undefined;
  const old = before.sections.starts;
  const headEnd = old[head] ?? Infinity;
  const tailStart = tail === 0 ? Infinity : (old[old.length - tail] as number);
  const by = tail === 0 ? 0 : (sections.starts[sections.starts.length - tail] as number) - tailStart;
  const around = <T extends Span>(
    all: readonly T[],
    edited: readonly T[],
    moveOne: (item: T, by: number) => T,
  ) => {
    const behind = all.slice(lastStartingBy(all, tailStart - 1, startOf) + 1);
    const moved = by === 0 ? behind : behind.map((item) => moveOne(item, by));
    return all.slice(0, lastStartingBy(all, headEnd - 1, startOf) + 1).concat(edited, moved);
  };
  return ({ findings, setAside }) => ({
    findings: around(before.pointing, findings, move),
    setAside: around(before.report.setAside, setAside, moveAside),
  });
}

const startOf = ({ start }: Span) => start;
