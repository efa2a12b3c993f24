import { findStated, type Stated, type Stating } from '../claims/study/stated.ts';
import type { Finding, Related, Span } from '../model.ts';
import type { Elsewhere } from '../rules/rule.ts';
import { shift } from './span.ts';
import type { ToldInDraft } from './toldInDraft.ts';

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
  readonly told: ToldInDraft;
  readonly starts: readonly number[];
}

/** Findings with every place they are about; one that points where it did before is the same object. */
export type PointElsewhere = (findings: readonly PointingFinding[], where: Where) => readonly Finding[];

/** Makes the function that points; it remembers where findings pointed for as long as they are in use. */
export function createPointing(): PointElsewhere {
  const pointed = new WeakMap<PointingFinding, Finding>();

  function point(finding: PointingFinding, where: Where): Finding {
    const { elsewhere, ...rest } = finding;
    if (elsewhere === undefined) return finding;
    const places = elsewhere.flatMap((stated): readonly Related[] => {
      const found = findPlace(stated, where);
      return found ? [{ ...found, message: stated.message }] : [];
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

/** Where something is stated first, in draft offsets. */
function findPlace(stated: Stated, { kept, told, starts }: Where): Span | undefined {
  if (stated.fact !== 'told') {
    const found = findStated(stated, kept);
    return found && shift(found, starts[found.section] as number);
  }
  const found = told.place(stated);
  return found && shift(found, starts[kept.indexOf(found.part as Stating)] as number);
}

function isSame(some: readonly Related[], others: readonly Related[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ start, end }, at) => start === others[at]?.start && end === others[at]?.end)
  );
}
