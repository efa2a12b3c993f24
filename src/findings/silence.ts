import { matchesIgnore, readIgnore } from '../configuration/matchesIgnore.ts';
import { nameLength, namesOverclaim } from '../ignoring/comments.ts';
import { identify } from '../ignoring/identify.ts';
import { type KnownClaim, startIgnoring } from '../ignoring/ignoring.ts';
import { type Directives, readDirectives } from '../ignoring/readDirectives.ts';
import type { Block, Draft, Ignored, IgnorePattern, PlacedProblem, Sentence, Span } from '../model.ts';
import type { Change } from '../text/section.ts';
import { shift } from './span.ts';

/** Words that a rule objects to, in block offsets: as much of an objection as decides whether it is ignored. */
export interface Objected {
  readonly rule: { readonly id: string };
  readonly hit: Span;
  readonly sentence: Sentence;
}

/** What a writer has asked to be left alone, for one pass over the objections to a draft. */
export interface Silence {
  /** True where nothing is to be left alone, so that nobody need be asked. */
  readonly isEmpty: boolean;
  /** True where the name that every comment to Overclaim begins with is nowhere in the draft. */
  readonly isUnnamed: boolean;
  /** Why an objection is ignored; undefined where it stands. `base` is where its block's section begins. */
  readonly why: (objection: Objected, block: Block, base: number) => Ignored | undefined;
  /** What is wrong with the draft's comments to Overclaim. */
  readonly problems: readonly PlacedProblem[];
}

/** What is known of one draft. */
export interface Wishes {
  /** The entries of the ignore file for it. */
  readonly known: readonly KnownClaim[];
  /** What was gathered before an edit, and the edit. */
  readonly before?: { readonly silence: Silence; readonly change: Change } | undefined;
}

const none: Directives = { directives: [], problems: [] };

/**
 * Prepares patterns for all drafts. The function it gives gathers comments in a draft, the ignore file
 * and the patterns; `why` of what that gives is to be asked once about every objection, those of one
 * rule in order of place. With what was gathered before an edit, a draft that does not name Overclaim
 * is searched for its name only where it was edited.
 */
export function createSilence(
  patterns: readonly IgnorePattern[],
  ruleIds: readonly string[],
): (draft: Draft, wishes: Wishes) => Silence {
  const read = patterns.map((pattern) => ({ ...pattern, matcher: readIgnore(pattern) }));
  // An objection lives as long as its words, so that what was found out about it holds for the next edit.
  const matches = new WeakMap<Objected, IgnorePattern | 'none'>();
  const names = new WeakMap<Objected, string>();

  function patternFor(objection: Objected, { prose }: Block): IgnorePattern | undefined {
    if (read.length === 0) return undefined;
    let found = matches.get(objection);
    if (!found) {
      const { rule, hit, sentence } = objection;
      const words = { rule: rule.id, ...shift(hit, -sentence.start) };
      const said = prose.slice(sentence.start, sentence.end);
      found = read.find(({ matcher }) => matchesIgnore(matcher, words, said)) ?? 'none';
      matches.set(objection, found);
    }
    return found === 'none' ? undefined : found;
  }

  function nameOf(objection: Objected): string {
    const { rule, hit, sentence } = objection;
    const name = names.get(objection) ?? identify(rule.id, hit, sentence.words);
    names.set(objection, name);
    return name;
  }

  return ({ text, format }, { known, before }) => {
    const isUnnamed = before?.silence.isUnnamed ? !addsName(text, before.change) : !namesOverclaim(text);
    const { directives, problems } = isUnnamed ? none : readDirectives(text, format, ruleIds);
    const ignoring = startIgnoring(directives, known);
    return {
      isUnnamed,
      isEmpty: directives.length + known.length + patterns.length === 0,
      problems,
      why: (objection, block, base) => {
        const rule = objection.rule.id;
        const place = shift(objection.hit, base + block.start);
        const pattern = patternFor(objection, block);
        const because =
          ignoring.why(rule, place, () => nameOf(objection)) ??
          (pattern && { by: 'pattern' as const, ...(pattern.reason ? { reason: pattern.reason } : {}) });
        return because && { ...place, rule, text: text.slice(place.start, place.end), ...because };
      },
    };
  };
}

function addsName(text: string, { start, newEnd }: Change): boolean {
  return namesOverclaim(text.slice(Math.max(0, start - nameLength), newEnd + nameLength));
}
