import { looksLikeCondition } from '../../claims/effects/conditionWords.ts';
import { hasCue } from '../../claims/sentence.ts';
import { narrowerThan } from '../weighing/narrowing.ts';
import { type Closest, isTakenFrom } from './closestSentence.ts';
import { quote } from './quote.ts';
import type { ComparedText } from './readText.ts';
import { spanOf } from './spanOf.ts';
import { findSubjects, type Subject } from './subjects.ts';
import { likeness, surroundingsOf } from './surroundings.ts';
import type { Told } from './told.ts';

/** A claim is a sentence; more subjects than these are a text. */
const mostSubjects = 20;
/** Another subject in the place of the claim's is meant, if its surroundings fit so well and so much better. */
const fits = 0.6;
const fitsBetter = 0.3;

const molecular = new Set(
  'gene genes genome protein proteins mrna rna dna mirna mirnas microrna lncrna receptor receptors kinase kinases signaling signalling pathway pathways transcription phosphorylation expression expressed cytokine cytokines antibody antibodies mutation mutations mutant allele chromatin histone mitochondria mitochondrial apoptosis autophagy proliferation differentiation enzyme membrane cell cells promoter ligand complex inflammasome binding'.split(
    ' ',
  ),
);
const resistsTreatment = /\b(?:treatment|therapy)[- ](?:resistant|resistance|refractory)\b/i;

/**
 * Says where the claim speaks of others than the passage: of people, by word or by silence, where the
 * passage is about animals or cells; of another species; of more patients than were studied.
 * Undefined where it does not.
 */
export function findOtherPopulation(
  claim: ComparedText,
  passage: ComparedText,
  closest: Closest | undefined,
): Told | undefined {
  const said = claim.sentences.flatMap(findSubjects).slice(0, mostSubjects);
  const studied = passage.sentences.flatMap(findSubjects);
  const silent = said.length === 0 ? tellSilence(claim, passage, studied, closest) : undefined;
  return silent ?? tellOther(claim, passage, said, studied) ?? tellNarrower(claim, passage, closest);
}

/** A claim silent about its subjects speaks of people, unless the passage's own words are as silent. */
function tellSilence(
  claim: ComparedText,
  passage: ComparedText,
  studied: readonly Subject[],
  closest: Closest | undefined,
): Told | undefined {
  const taken = closest && isTakenFrom(closest) ? closest.sentence : undefined;
  const meant = taken ? studied.filter(({ sentence }) => sentence === taken) : studied;
  const [first] = meant;
  if (!first || meant.some(({ isHuman }) => isHuman)) return undefined;
  if (!taken && !(speaksOfHealth(claim) && isAbout(meant, passage))) return undefined;
  return {
    reason: `The claim does not say whom it is about; the passage says ${quote(passage.text, first)}.`,
    passage: spanOf(first),
  };
}

/** True for a claim about somebody's health or brain; what goes on inside a cell is nobody's in particular. */
function speaksOfHealth({ sentences }: ComparedText): boolean {
  if (sentences.some(({ tokens }) => tokens.some(({ lower }) => molecular.has(lower)))) return false;
  return sentences.some(
    ({ read, tokens }) =>
      hasCue(read, 'health outcome') ||
      hasCue(read, 'laboratory outcome') ||
      tokens.some(({ lower }) => looksLikeCondition(lower)),
  );
}

function tellOther(
  claim: ComparedText,
  passage: ComparedText,
  said: readonly Subject[],
  studied: readonly Subject[],
): Told | undefined {
  // People are elsewhere where only others were studied, unless the claim names those others too.
  const isWithoutPeople =
    studied.every(({ isHuman }) => !isHuman) &&
    isAbout(studied, passage) &&
    !said.some((subject) => studied.some((other) => areSame(subject, other)));
  for (const subject of said) {
    if (subject.isAdjective) continue;
    const same = studied.filter((other) => areSame(subject, other));
    const place = inPlaceOf(
      subject,
      studied.filter((other) => !areSame(subject, other)),
    );
    if (!place) continue;
    const own = inPlaceOf(subject, same)?.fit ?? 0;
    const isInItsPlace = place.fit >= fits && (same.length === 0 || place.fit - own >= fitsBetter);
    if (isInItsPlace || (subject.isHuman && isWithoutPeople))
      return {
        reason: `The claim says ${quote(claim.text, subject)}; the passage says ${quote(passage.text, place.subject)}.`,
        claim: spanOf(subject),
        passage: spanOf(place.subject),
      };
  }
  return undefined;
}

/** One mention in a long passage may be by the way. */
function isAbout(subjects: readonly Subject[], { sentences }: ComparedText): boolean {
  return subjects.length > (sentences.length > 2 ? 1 : 0);
}

function areSame(one: Subject, other: Subject): boolean {
  if (one.kind === other.kind) return true;
  const areAnimals = [one, other].every(({ isHuman, kind }) => !isHuman && kind !== 'cells');
  return areAnimals && (one.isGeneral || other.isGeneral);
}

function inPlaceOf(
  subject: Subject,
  others: readonly Subject[],
): { subject: Subject; fit: number } | undefined {
  const around = surroundingsOf(subject.sentence, subject, false);
  let best: { subject: Subject; fit: number } | undefined;
  for (const other of others) {
    const fit = likeness(around, surroundingsOf(other.sentence, other, false));
    if (!best || fit > best.fit) best = { subject: other, fit };
  }
  return best;
}

/** Fewer than the claim speaks of: by the sentence it was taken from, or by the condition studied. */
function tellNarrower(
  claim: ComparedText,
  passage: ComparedText,
  closest: Closest | undefined,
): Told | undefined {
  const { start, end } = closest && isTakenFrom(closest) ? closest.sentence.read : { start: 0, end: 0 };
  const resists = speaksOfHealth(claim) ? (resistsTreatment.exec(passage.text)?.[0] ?? '') : '';
  const narrower =
    narrowerThan(resists, claim.text) ?? narrowerThan(passage.text.slice(start, end), claim.text);
  return narrower === undefined
    ? undefined
    : {
        reason: `The passage is about ${narrower}; the claim speaks of more people than those.`,
        isSureOnly: 'in the same sentence',
      };
}
