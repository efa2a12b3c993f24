import type { Advice, ClaimStrength, Strength, StrengthCue } from '../../model.ts';
import type { Cue } from '../cue.ts';
import { readAdvice } from './advice.ts';
import { plainCertainty, readCertainty } from './certainty.ts';
import { findRelations, type Relation } from './relations.ts';
import { toStrengthCue } from './says.ts';
import { type StrengthView, viewSentence } from './view.ts';

const strengths: readonly Strength[] = ['none', 'correlational', 'conditional', 'direct'];
const advices: readonly Advice[] = ['none', 'weak', 'strong'];

/**
 * Reads how strongly one sentence claims, how certain it sounds and what it advises, with the words
 * that decided it, in order of place. The strongest relation asserted counts. Never throws; a text
 * without words claims nothing and is as certain as a plain statement.
 */
export function readStrength(text: string): ClaimStrength {
  const read = viewSentence(text).map(readView);
  const [first, ...more] = read;
  if (!first) return { strength: 'none', certainty: plainCertainty, advice: 'none', cues: [] };
  return more.length === 0 ? first : strongestOf(read);
}

function readView(view: StrengthView): ClaimStrength {
  const relations = findRelations(view);
  const strength =
    strengths.findLast((step) => relations.some((relation) => relation.strength === step)) ?? 'none';
  const { certainty, cues } = readCertainty(view);
  const { advice, cue } = readAdvice(view);
  const decided = [...decidingCues(view, strength, relations), ...(cue ? [cue] : []), ...cues];
  return { strength, certainty, advice, cues: inOrder(decided, view.text) };
}

/** The words that made the strength what it is; of a sentence that claims nothing, those that take it back. */
function decidingCues(
  view: StrengthView,
  strength: Strength,
  relations: readonly Relation[],
): readonly Cue[] {
  if (strength === 'none') return view.cues.filter(({ lexicon }) => framing.has(lexicon));
  const deciding = relations.filter((relation) => relation.strength === strength);
  return deciding.flatMap(({ cue, modality }) => (modality ? [modality, cue] : [cue]));
}

const framing: ReadonlySet<string> = new Set([
  'recommendation',
  'research wanted',
  'aim',
  'record',
  'background',
]);

/** Each phrase once for each thing it says. */
function inOrder(cues: readonly Cue[], text: string): readonly StrengthCue[] {
  const seen = new Map<string, StrengthCue>();
  for (const cue of cues) {
    const shown = toStrengthCue(cue, text);
    seen.set(`${shown.start} ${shown.end} ${shown.says}`, shown);
  }
  return [...seen.values()].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** A text longer than any sentence is read in stretches: it claims what its strongest stretch claims. */
function strongestOf(read: readonly ClaimStrength[]): ClaimStrength {
  return {
    strength: strengths.findLast((step) => read.some(({ strength }) => strength === step)) ?? 'none',
    certainty: Math.min(...read.map(({ certainty }) => certainty)),
    advice: advices.findLast((step) => read.some(({ advice }) => advice === step)) ?? 'none',
    cues: read.flatMap(({ cues }) => cues),
  };
}
