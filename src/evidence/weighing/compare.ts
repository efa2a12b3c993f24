import type { ClaimInWords, Design, Evidence, PassageMatch } from '../../model.ts';
import type { Library } from '../ranking/library.ts';
import { chooseFigures, type Figure } from './figures.ts';
import { isRetelling } from './retelling.ts';
import { judge } from './verdict.ts';

const mostPassages = 3;
const mostRetellings = 4;
/**
 * So many passages are looked at: more than most claims have about the same thing. Fewer, and the many lines of
 * those who retell a study crowd out the studies.
 */
const looked = 250;
/** A passage that scores less than this share of the best one is left out. */
const enough = 0.6;
/** Stronger designs come first among passages that fit about equally well. */
const lift: Partial<Record<Design, number>> = { 'systematic review': 1.3, 'randomised trial': 1.2 };

/**
 * What the library says about one claim: up to three passages of studies and labels, one a source;
 * the figures of the same outcome, where the claim has one; apart from them who retells it; and a
 * verdict with reasons. Never throws.
 */
export function weigh(words: ClaimInWords, library: Library): Evidence {
  const claim = { ...words, percentages: sharesOf(words) };
  const matches = library.search(claim.text, {
    limit: looked,
    ...(claim.context === undefined ? {} : { context: claim.context }),
  });
  const figures = chooseFigures(claim, [...new Set(matches.map(({ source }) => source))]);
  const passages = choosePassages(
    matches.filter(({ source }) => !isRetelling(source)),
    figures,
  );
  const retellings = chooseRetellings(
    matches.filter(({ source }) => isRetelling(source)),
    claim,
  );
  const { verdict, reasons } = judge(claim, { passages, figures, isRetold: retellings.length > 0 });
  const results = figures.map(({ source, result }) => ({ source, result }));
  return { cited: [], verdict, reasons, passages, results, retellings };
}

/** The claim's shares without the 95 of "95% confidence interval", which says nothing about people. */
function sharesOf({ text, percentages }: ClaimInWords): readonly number[] {
  const level = /\b(9[059](?:\.\d)?)\s?%[\s-]?(?:CI\b|conf|cred|interval)/i.exec(text)?.[1];
  return level === undefined ? percentages : percentages.filter((share) => share !== Number(level));
}

/** The best passage of each source; sources whose figures are shown come first, in the figures' order. */
function choosePassages(studies: readonly PassageMatch[], figures: readonly Figure[]): PassageMatch[] {
  const place = (match: PassageMatch): number => {
    const at = figures.findIndex(({ source }) => source === match.source);
    return at < 0 ? figures.length : at;
  };
  const lifted = (match: PassageMatch): number => match.score * (lift[match.source.design] ?? 1);
  const ranked = studies.toSorted(
    (left, right) =>
      place(left) - place(right) ||
      Number(tellsFigure(right, figures)) - Number(tellsFigure(left, figures)) ||
      lifted(right) - lifted(left),
  );
  const best = Math.max(0, ...studies.map(({ score }) => score));
  const chosen: PassageMatch[] = [];
  for (const match of ranked) {
    if (chosen.some(({ source }) => source === match.source)) continue;
    if (match.score >= best * enough || tellsFigure(match, figures)) chosen.push(match);
  }
  return chosen.slice(0, mostPassages);
}

/** True for a passage that states the figure shown of its source. */
function tellsFigure({ source, passage }: PassageMatch, figures: readonly Figure[]): boolean {
  return figures.some((figure) => figure.source === source && holdsShare(passage.text, figure.result.value));
}

/** Where some state the claim's own figure, only those say the same. */
function chooseRetellings(retellings: readonly PassageMatch[], claim: ClaimInWords): PassageMatch[] {
  const stating = retellings.filter(({ passage }) =>
    claim.percentages.some((share) => holdsShare(passage.text, share)),
  );
  const best = Math.max(0, ...retellings.map(({ score }) => score));
  const close = retellings.filter((match) => match.score >= best * enough);
  return (stating.length > 0 ? stating : close).slice(0, mostRetellings);
}

/** True where a text states a share: "70%", "70.0 %" or "70 per cent" for 70. */
function holdsShare(text: string, share: number): boolean {
  return Array.from(text.matchAll(/(?<![\d.])(\d+(?:\.\d+)?)\s?(?:%|per ?cent\b)/g)).some(
    ([, digits]) => Number(digits) === share,
  );
}
