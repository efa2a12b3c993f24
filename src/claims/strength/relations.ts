import { formsOfBe, sayingWords } from '../../lexicons/strength/wordClasses.ts';
import type { Strength } from '../../model.ts';
import type { Cue } from '../cue.ts';
import { claimsCause, readEffect } from './causation.ts';
import { comparesGroups } from './comparison.ts';
import { readFrames } from './frames.ts';
import { isHeadline } from './headline.ts';
import { findAbility, findHedge } from './hedge.ts';
import type { ClauseSoFar } from './role.ts';
import { isStudySubject } from './subject.ts';
import { readVerbRole } from './verbRole.ts';
import type { StrengthView } from './view.ts';
import { beforeAdverbs, wordAt } from './words.ts';

/** A relation a sentence asserts between two things. */
export interface Relation {
  /** The words that assert it. */
  readonly cue: Cue;
  readonly strength: Exclude<Strength, 'none'>;
  /** The word that leaves a cause open ("may"), or says no more than that it can be. */
  readonly modality: Cue | undefined;
}

/** All relations a sentence asserts, in order of place; those in a frame that claims nothing are left out. */
export function findRelations(view: StrengthView): readonly Relation[] {
  const frames = readFrames(view);
  const verbs = new VerbsSoFar(view);
  const relations: Relation[] = [];
  for (const cue of view.cues) {
    // Roles are read in frames too: what a clause has had decides what the next word is.
    const kind = readKind(view, cue, verbs);
    if (kind === undefined || (kind === 'cause' && tellsOdds(view, cue)) || frames[cue.first] === 1) continue;
    const hedge = kind === 'cause' ? findHedge(view, cue) : undefined;
    const strength = kind === 'association' ? 'correlational' : hedge ? 'conditional' : 'direct';
    const modality = kind === 'cause' ? (hedge ?? findAbility(view, cue)) : undefined;
    relations.push({ cue, strength, modality });
  }
  const claims = relations.filter(({ cue }) => cue.lexicon !== 'cause named');
  return claims.length > 0 ? claims : relations;
}

function readKind(view: StrengthView, cue: Cue, verbs: VerbsSoFar): 'cause' | 'association' | undefined {
  switch (cue.lexicon) {
    case 'effect':
    case 'change of state': {
      const role = readVerbRole(view, cue, verbs.before(cue.first));
      if (role === 'asserts' || role === 'intransitive' || role === 'passive') verbs.add(cue.first);
      const effect = readEffect(view, cue, role);
      return effect === 'change' ? 'association' : effect;
    }
    case 'cause in other words':
    case 'cause named':
      return claimsCause(view, cue) ? 'cause' : undefined;
    case 'association':
    case 'prediction':
      return isInName(view, cue) ? undefined : 'association';
    case 'risk':
      return isInName(view, cue) || namesPeople(view, cue) ? undefined : 'association';
    case 'difference':
      return comparesGroups(view, cue) && !isStudySubject(view, cue.first) ? 'association' : undefined;
    case 'comparative':
    case 'degree':
    case 'standard':
    case 'change in level':
      return comparesGroups(view, cue) ? 'association' : undefined;
    default:
      return undefined;
  }
}

/** "the American Heart Association": a capital inside a sentence, or a hyphen, makes a name. */
function isInName({ text, words, clauses }: StrengthView, { start, first }: Cue): boolean {
  // "stress-associated", "cross-correlated": half of a compound.
  if (text.charAt(start - 1) === '-') return true;
  const letter = text.charAt(start);
  if (letter === letter.toLowerCase() || isHeadline(text)) return false;
  return first > 0 && wordAt(words, first - 1) !== '' && clauses.of[first - 1] === clauses.of[first];
}

/** "are more likely to benefit": the odds are compared, the effect is not asserted. */
function tellsOdds({ words }: StrengthView, { first }: Cue): boolean {
  const isLikelyTo = wordAt(words, first - 1) === 'to' && wordAt(words, first - 2) === 'likely';
  return isLikelyTo && /^(?:more|less|as|equally)$/.test(wordAt(words, first - 3));
}

/** "women at risk of relapse": who is meant, not what is claimed of them. */
function namesPeople({ words, text }: StrengthView, { first, start }: Cue): boolean {
  if (isHeadline(text)) return false;
  const at = wordAt(words, first - 1) === 'at' ? first - 1 : first - 2;
  if (formsOfBe.has(wordAt(words, beforeAdverbs(words, at)))) return false;
  return wordAt(words, at) === 'at' && /^(?:high |low |highest |significant )?risk/i.test(text.slice(start));
}

/** The finite verbs of each clause, as far as it has been read. */
class VerbsSoFar {
  readonly #view: StrengthView;
  readonly #effects = new Set<number>();
  /** Clauses with a verb of effect. */
  readonly #clauses = new Set<number>();

  constructor(view: StrengthView) {
    this.#view = view;
  }

  add(at: number): void {
    this.#effects.add(at);
    this.#clauses.add(this.#view.clauses.of[at] as number);
  }

  before(at: number): ClauseSoFar {
    const clause = this.#view.clauses.of[at] as number;
    return {
      hasVerb: this.#hasVerb(at, clause, true),
      hasVerbAtAll: this.#hasVerb(at, clause, false),
      hasEffect: this.#clauses.has(clause),
    };
  }

  /** A verb of saying does not count: behind "we found" a clause of its own may begin without "that". */
  #hasVerb(at: number, clause: number, stopsAtComma: boolean): boolean {
    const { words, clauses, plainVerbs } = this.#view;
    for (let i = at - 1; i >= (clauses.list[clause]?.first ?? 0); i -= 1) {
      if (clauses.of[i] !== clause) continue;
      if (stopsAtComma && i < at - 1 && this.#endsAtComma(i)) return false;
      if (this.#effects.has(i)) return true;
      if (i < at - 1 && plainVerbs[i] && !(stopsAtComma && sayingWords.has(wordAt(words, i)))) return true;
    }
    return false;
  }

  /** Behind a comma a new subject begins: what stands before it has another verb. */
  #endsAtComma(at: number): boolean {
    const { words, text } = this.#view;
    return text.slice(words[at]?.end, words[at + 1]?.start).includes(',');
  }
}
