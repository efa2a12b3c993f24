import { matchesIgnore, readIgnore } from '../configuration/matchesIgnore.ts';
import { nameLength, namesOverclaim } from '../ignoring/comments.ts';
import { identify } from '../ignoring/identify.ts';
import { type KnownClaim, startIgnoring } from '../ignoring/ignoring.ts';
import { type Directives, readDirectives } from '../ignoring/readDirectives.ts';
import type { Block, Draft, Ignored, IgnorePattern, PlacedProblem } from '../model.ts';
import type { Change } from '../text/section.ts';
import type { Objection } from './judge.ts';
import { shift } from './span.ts';

/** What a writer has asked to be left alone, for one pass over the objections to a draft. */
export interface Silence {
  /** True where nothing is to be left alone, so that nobody need be asked. */
  readonly isEmpty: boolean;
  /** True where the name that every comment to Overclaim begins with is nowhere in the draft. */
  readonly isUnnamed: boolean;
  /** Why an objection is ignored; undefined where it stands. `base` is where its block's section begins. */
  readonly why: (objection: Objection, block: Block, base: number) => Ignored | undefined;
  /** What is wrong with the draft's comments to Overclaim. */
  readonly problems: readonly PlacedProblem[];
}

/** What settings and the ignore file say of a draft. */
export interface Wishes {
  readonly patterns: readonly IgnorePattern[];
  /** The entries of the ignore file for this draft. */
  readonly known: readonly KnownClaim[];
  readonly ruleIds: readonly string[];
}

const none: Directives = { directives: [], problems: [] };

/**
 * Gathers comments in the draft, the ignore file and patterns. `why` is to be asked once about every
 * objection, in order of place. With what was gathered before an edit, a draft that does not name
 * Overclaim is searched for its name only where it was edited.
 */
export function gatherSilence(
  { text, format }: Draft,
  { patterns, known, ruleIds }: Wishes,
  before?: { readonly silence: Silence; readonly change: Change },
): Silence {
  const isUnnamed = before?.silence.isUnnamed ? !addsName(text, before.change) : !namesOverclaim(text);
  const { directives, problems } = isUnnamed ? none : readDirectives(text, format, ruleIds);
  const ignoring = startIgnoring(directives, known);
  const read = patterns.map((pattern) => ({ ...pattern, matcher: readIgnore(pattern) }));
  return {
    isUnnamed,
    isEmpty: directives.length + known.length + patterns.length === 0,
    problems,
    why: ({ rule: { id: rule }, hit, sentence }, block, base) => {
      const place = shift(hit, base + block.start);
      const inSentence = { rule, ...shift(hit, -sentence.start) };
      const prose = block.prose.slice(sentence.start, sentence.end);
      const pattern = read.find(({ matcher }) => matchesIgnore(matcher, inSentence, prose));
      const because =
        ignoring.why(rule, place, () => identify(rule, hit, sentence.words)) ??
        (pattern && { by: 'pattern' as const, ...(pattern.reason ? { reason: pattern.reason } : {}) });
      return because && { ...place, rule, text: text.slice(place.start, place.end), ...because };
    },
  };
}

function addsName(text: string, { start, newEnd }: Change): boolean {
  return namesOverclaim(text.slice(Math.max(0, start - nameLength), newEnd + nameLength));
}
