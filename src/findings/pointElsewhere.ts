import { findStated, type Stating } from '../claims/study/stated.ts';
import type { Finding, Related } from '../model.ts';
import type { Elsewhere } from '../rules/rule.ts';

/**
 * A finding that may be about places in other sections, known by what they state. Those move, come and go
 * without it, so that where they stand is settled anew at every check.
 */
export interface PointingFinding extends Finding {
  readonly elsewhere?: readonly Elsewhere[];
}

/** A draft in which to look: its sections in order, and where each begins. */
interface Where {
  readonly kept: readonly Stating[];
  readonly starts: readonly number[];
}

/** Findings with every place they are about; one that points where it did before is the same object. */
export type PointElsewhere = (findings: readonly PointingFinding[], where: Where) => readonly Finding[];

/** Makes the function that points; it remembers where findings pointed for as long as they are in use. */
export function createPointing(): PointElsewhere {
  const pointed = new WeakMap<PointingFinding, Finding>();

  function point(finding: PointingFinding, { kept, starts }: Where): Finding {
    const { elsewhere, ...rest } = finding;
    if (elsewhere === undefined) return finding;
    const places = elsewhere.flatMap((stated): readonly Related[] => {
      const found = findStated(stated, kept);
      if (!found) return [];
      const by = starts[found.section] as number;
      return [{ start: found.start + by, end: found.end + by, message: stated.message }];
    });
    const related = [...(finding.related ?? []), ...places];
    const before = pointed.get(finding);
    if (before && isSame(before.related ?? [], related)) return before;
    const now = related.length === 0 ? rest : { ...rest, related };
    pointed.set(finding, now);
    return now;
  }

  return (findings, where) =>
    findings.some(({ elsewhere }) => elsewhere !== undefined)
      ? findings.map((finding) => point(finding, where))
      : findings;
}

function isSame(some: readonly Related[], others: readonly Related[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ start, end }, at) => start === others[at]?.start && end === others[at]?.end)
  );
}
