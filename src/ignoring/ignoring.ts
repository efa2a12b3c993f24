import type { Ignored, Span } from '../model.ts';
import type { Directive } from './directive.ts';
import { countAlike } from './identify.ts';

/** A claim that the ignore file says to ignore. */
export interface KnownClaim {
  readonly rule: string;
  /** As `identify` and `countAlike` name it. */
  readonly id: string;
  readonly reason?: string;
}

/** Says of each claim of one draft whether it is ignored. */
export interface Ignoring {
  /**
   * Why a claim is ignored; undefined where it stands. To be asked once about every claim, in order of
   * place, because claims that look the same are told apart by their order. `identify` names the claim
   * and is called only where its name matters.
   */
  readonly why: (
    rule: string,
    claim: Span,
    identify: () => string,
  ) => Pick<Ignored, 'by' | 'reason'> | undefined;
}

/** A stretch where a rule is silent, and the reason. */
interface Quiet extends Span {
  readonly reason: string | undefined;
}

/** Starts one pass over the claims of a draft, with its directives and its part of the ignore file. */
export function startIgnoring(directives: readonly Directive[], known: readonly KnownClaim[]): Ignoring {
  const quiet = silencesByRule(directives);
  const byId = new Map(known.map((claim) => [`${claim.rule}\n${claim.id}`, claim]));
  const rules = new Set(known.map(({ rule }) => rule));
  const number = countAlike();
  return {
    why: (rule, claim, identify) => {
      const entry = rules.has(rule) ? byId.get(`${rule}\n${number(identify())}`) : undefined;
      const comment = touching(quiet.get(rule), claim) ?? containing(directives, claim);
      if (comment) return { by: 'comment', ...(comment.reason ? { reason: comment.reason } : {}) };
      return entry && { by: 'file', ...(entry.reason ? { reason: entry.reason } : {}) };
    },
  };
}

/** For each rule where it is silent, in order and disjoint; of two that overlap, the one that starts first. */
function silencesByRule(directives: readonly Directive[]): ReadonlyMap<string, readonly Quiet[]> {
  const byRule = new Map<string, Quiet[]>();
  for (const { silences, reason } of directives) {
    for (const { rule, start, end } of silences) {
      const known = byRule.get(rule);
      if (known) known.push({ start, end, reason });
      else byRule.set(rule, [{ start, end, reason }]);
    }
  }
  for (const [rule, stretches] of byRule) {
    const disjoint: Quiet[] = [];
    for (const one of stretches.sort((a, b) => a.start - b.start)) {
      const start = Math.max(one.start, disjoint.at(-1)?.end ?? 0);
      if (start < one.end) disjoint.push({ ...one, start });
    }
    byRule.set(rule, disjoint);
  }
  return byRule;
}

/** The stretch that shares at least one code unit with a claim. */
function touching(stretches: readonly Quiet[] | undefined, claim: Span): Quiet | undefined {
  const found = lastBefore(stretches ?? [], claim.end);
  return found && found.end > claim.start ? found : undefined;
}

/** The directive a claim stands in, where the draft's format has no comments to hide it. */
function containing(directives: readonly Directive[], claim: Span): Directive | undefined {
  const found = lastBefore(directives, claim.start + 1);
  return found && found.end >= claim.end ? found : undefined;
}

/** The last of some spans, in order of their starts, that starts before an offset. */
function lastBefore<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle] as T).start < offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}
