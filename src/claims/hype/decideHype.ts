import type { Cue } from '../cue.ts';
import type { ReadSentence } from '../sentence.ts';
import { amplifierOf } from './amplified.ts';
import { isCompared } from './compared.ts';
import { partnerOf } from './coordinated.ts';
import { isGratuitous } from './gratuitous.ts';
import { hasGrounds } from './grounds.ts';
import { hasMorePromotion } from './promotion.ts';
import { isValueJudgement } from './valueJudgement.ts';

/** Why a word of praise is hype: the step of the guideline that decides. */
export type HypeStep = 'gratuitous' | 'amplified' | 'coordinated' | 'in promotion';

/**
 * Decides whether a word of praise is hype, after the six steps of Batalo 2026 (EACL): a value judgement,
 * inherently hyperbolic (those words have rules of their own), gratuitous, amplified, coordinated, and the
 * wider context, where grounds, a comparison or a wish clear it. Undefined where it is not hype. Terms of
 * art are left to the context “technical use”, so that what is set aside keeps that name.
 */
export function decideHype(sentence: ReadSentence, cue: Cue, prose: string): HypeStep | undefined {
  if (!isValueJudgement(sentence, cue, prose)) return undefined;
  if (isCompared(sentence, cue)) return undefined;
  if (amplifierOf(sentence, cue)) return 'amplified';
  if (partnerOf(sentence, cue, prose) !== undefined) return 'coordinated';
  if (hasGrounds(sentence, cue)) return undefined;
  if (isGratuitous(sentence, cue, prose)) return 'gratuitous';
  return hasMorePromotion(sentence, cue) ? 'in promotion' : undefined;
}
