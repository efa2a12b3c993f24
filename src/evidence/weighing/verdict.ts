import type { Certainty, ClaimInWords, Design, PassageMatch, Verdict } from '../../model.ts';
import { citeShort } from '../citing/cite.ts';
import { contradictsApproval } from './contradictsApproval.ts';
import { findDeniedEffect } from './deniedEffect.ts';
import { countOf, type Figure, isWithinRounding } from './figures.ts';
import { narrowerThan } from './narrowing.ts';

/** A verdict with its reasons, one sentence each. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
}

/** What there is to judge by: the closest passages of studies and labels, figures, and whether others retell it. */
export interface Grounds {
  readonly passages: readonly PassageMatch[];
  readonly figures: readonly Figure[];
  readonly isRetold: boolean;
}

const showsCause: ReadonlySet<Design> = new Set(['systematic review', 'randomised trial']);
const showsNoCause: ReadonlySet<Design> = new Set([
  'cohort study',
  'case-control study',
  'cross-sectional study',
  'uncontrolled trial',
  'case series',
]);
const lowCertainties: ReadonlySet<Certainty> = new Set(['low', 'very low']);

/** A sentence that says itself that nothing was compared. */
const admitsNoControl =
  /\buncontrolled\b|\bopen[- ]label\b|\bsingle[- ]arm\b|\bcase series\b|\bwithout (?:a |any )?(?:control|comparison|placebo)|\bno (?:control|comparison|placebo)\b/i;

/**
 * Compares words with evidence by precise cues only, in a fixed order; where no cue settles it, the
 * writer is asked to compare.
 */
export function judge(claim: ClaimInWords, grounds: Grounds): Judgement {
  return (
    findNoEvidence(grounds) ??
    findOtherPopulation(claim, grounds) ??
    findOtherFigure(claim, grounds) ??
    findContradiction(claim, grounds) ??
    findOverstatement(claim, grounds) ??
    findSupport(claim, grounds) ?? {
      verdict: 'closest passages, compare',
      reasons: [
        missingComparator(claim, grounds) ?? 'Nothing in these passages settles it; compare the words.',
      ],
    }
  );
}

function findNoEvidence({ passages, isRetold }: Grounds): Judgement | undefined {
  if (passages.length > 0) return undefined;
  const reason = isRetold
    ? 'Only secondary sources of yours say this (news, opinion, promotion, a testimonial or a narrative review); no study or label does.'
    : 'Nothing in your sources is about this.';
  return { verdict: 'no evidence found in your sources', reasons: [reason] };
}

function findOtherPopulation(claim: ClaimInWords, { passages }: Grounds): Judgement | undefined {
  const isAboutPeople = claim.species === undefined || claim.species === 'human';
  const [first] = passages;
  if (!first || !isAboutPeople || passages.some(({ source }) => source.species === 'human')) return undefined;
  const says =
    claim.species === 'human' ? 'the sentence is about people' : 'the sentence does not say whom it is about';
  const studied = first.source.population || (first.source.species === 'cells' ? 'cells' : 'animals');
  return {
    verdict: 'different population',
    reasons: [`The closest source studied ${studied} (${citeShort(first.source.csl)}); ${says}.`],
  };
}

function findOtherFigure(claim: ClaimInWords, { figures }: Grounds): Judgement | undefined {
  const [closest] = figures;
  if (!closest || matchesOf(claim, figures).length > 0) return undefined;
  const claimed = claim.percentages.map((share) => `${share}%`).join(' or ');
  return {
    verdict: 'different figure',
    reasons: [
      `No figure for this outcome in your sources is ${claimed}.`,
      tellClosest(closest),
      ...tellRange(figures),
    ],
  };
}

function findContradiction(claim: ClaimInWords, { passages }: Grounds): Judgement | undefined {
  const label = contradictsApproval(claim, passages);
  if (!label) return undefined;
  return {
    verdict: 'contradicted',
    reasons: [`The sentence speaks of an approval; ${citeShort(label.csl)} says that there is none.`],
  };
}

function findOverstatement(claim: ClaimInWords, grounds: Grounds): Judgement | undefined {
  const reasons = [...overstatedFigure(claim, grounds), ...overstatedStrength(claim, grounds)];
  return reasons.length > 0 ? { verdict: 'overstated', reasons } : undefined;
}

/** A figure that matches, but was measured without comparison or on fewer kinds of people than the sentence says. */
function overstatedFigure(claim: ClaimInWords, { figures }: Grounds): string[] {
  const matches = matchesOf(claim, figures);
  const [closest] = matches;
  if (!closest || matches.some((figure) => figureLimits(claim, figure).length === 0)) return [];
  return [tellClosest(closest), ...figureLimits(claim, closest), ...tellRange(figures)];
}

function figureLimits(claim: ClaimInWords, { source }: Figure): string[] {
  const words = wordsOf(claim);
  const limits: string[] = [];
  if (showsNoCause.has(source.design) && !admitsNoControl.test(words)) {
    limits.push('Without a control group, it does not tell how many would have changed anyway.');
  }
  const narrower = source.species === 'human' ? narrowerThan(source.population, words) : undefined;
  if (narrower) limits.push(`It was measured in ${narrower}; the sentence is about more people than those.`);
  return limits;
}

/** Words without doubt, over evidence that leaves some. */
function overstatedStrength(claim: ClaimInWords, { passages }: Grounds): string[] {
  if (claim.strength !== 'direct' && !claim.certain) return [];
  const denying = findDeniedEffect(claim, passages);
  if (denying) return [`${citeShort(denying.csl)} says that this has not been shown.`];
  const studies = passages.map(({ source }) => source).filter((source) => source.design !== 'label');
  const rated = studies.find((source) => source.certainty !== undefined);
  if (rated?.certainty && lowCertainties.has(rated.certainty)) {
    const says = claim.certain ? 'the words leave no doubt' : 'the sentence states it as fact';
    return [
      `The certainty of this evidence was rated ${rated.certainty} (${citeShort(rated.csl)}); ${says}.`,
    ];
  }
  const [first] = studies;
  if (first && studies.every((source) => showsNoCause.has(source.design))) {
    return [
      `The closest source is ${withArticle(first.design)} (${citeShort(first.csl)}), which cannot show cause and effect.`,
    ];
  }
  return [];
}

/** Only where a figure matches, from a design and a population that fit, told with its comparator. */
function findSupport(claim: ClaimInWords, { figures }: Grounds): Judgement | undefined {
  const fitting = matchesOf(claim, figures).find(
    (figure) =>
      (showsCause.has(figure.source.design) || admitsNoControl.test(wordsOf(claim))) &&
      figureLimits(claim, figure).length === 0 &&
      tellsComparator(claim, figure) &&
      claim.percentages.every((share) => isFigureOf(share, figure)),
  );
  if (!fitting) return undefined;
  return { verdict: 'supported', reasons: [tellClosest(fitting)] };
}

function missingComparator(claim: ClaimInWords, { figures }: Grounds): string | undefined {
  const untold = matchesOf(claim, figures).find((figure) => !tellsComparator(claim, figure));
  const comparator = untold?.result.comparator;
  if (!comparator) return undefined;
  return `The source compares: ${untold.result.value}% against ${comparator.value}% with ${comparator.arm} (${citeShort(untold.source.csl)}).`;
}

function matchesOf(claim: ClaimInWords, figures: readonly Figure[]): Figure[] {
  return figures.filter(
    (figure) =>
      figure.isSameArm && claim.percentages.some((share) => isWithinRounding(share, figure.result.value)),
  );
}

function isFigureOf(share: number, { result }: Figure): boolean {
  const told = [result.value, result.comparator?.value, ...(result.interval ?? [])];
  return told.some((value) => value !== undefined && isWithinRounding(share, value));
}

function tellsComparator(claim: ClaimInWords, { result }: Figure): boolean {
  const { comparator } = result;
  return !comparator || claim.percentages.some((share) => isWithinRounding(share, comparator.value));
}

function tellClosest(figure: Figure): string {
  const { source, result } = figure;
  const count = countOf(figure);
  const nouns = { human: 'people', animal: 'animals', cells: 'samples' };
  const who = count === undefined ? '' : ` of ${count.toLocaleString('en-US')} ${nouns[source.species]}`;
  const against = result.comparator
    ? `, against ${result.comparator.value}% with ${result.comparator.arm}`
    : '';
  return `The closest figure, ${result.value}%, comes from ${withArticle(source.design)}${who} (${citeShort(source.csl)})${against}.`;
}

function tellRange(figures: readonly Figure[]): string[] {
  const others = figures
    .slice(1)
    .map(({ result }) => result.value)
    .sort((left, right) => left - right);
  const lowest = others[0];
  const highest = others.at(-1);
  if (lowest === undefined || highest === undefined || lowest === highest) return [];
  return [`Other figures for this outcome in your sources run from ${lowest}% to ${highest}%.`];
}

function wordsOf(claim: ClaimInWords): string {
  return `${claim.text}\n${claim.context ?? ''}`;
}

function withArticle(design: Design): string {
  return `${/^[aeiou]/.test(design) ? 'an' : 'a'} ${design}`;
}
