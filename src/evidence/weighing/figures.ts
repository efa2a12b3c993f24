import { type ClaimInWords, designs, type Result, type ResultMatch, type Source } from '../../model.ts';
import { createStemmer } from '../../text/stem.ts';
import { readTerms } from '../ranking/terms.ts';
import { isSameOutcome, readOutcome } from './outcomes.ts';
import { isRetelling } from './retelling.ts';

/** A hover shows no more. */
const mostFigures = 6;

/** A figure of the same outcome as the claim's. */
export interface Figure extends ResultMatch {
  /** True where the figure's arm is what the claim names, or the claim names none of the arms. */
  readonly isSameArm: boolean;
  /** How far the figure lies from the nearest figure of the claim, in its unit. */
  readonly distance: number;
}

/**
 * The figures to set beside a claim's percentages: checked shares of the same outcome from primary
 * sources, at most six. First the nearest that is of the same arm, then the strongest designs.
 */
export function chooseFigures(claim: ClaimInWords, sources: readonly Source[]): Figure[] {
  if (claim.percentages.length === 0) return [];
  const shares = sources
    .filter((source) => !isRetelling(source))
    .flatMap((source) => source.results.map((result) => ({ source, result })))
    .filter(({ result }) => result.checked && result.unit === '%');
  if (shares.length === 0) return [];
  const stem = createStemmer();
  const claimTerms = readTerms(claim.text, stem);
  const said = readOutcome(claimTerms);
  const around = readOutcome(readTerms(claim.context ?? '', stem));

  const found = shares
    .filter(({ result }) => isSameOutcome(said, around, readOutcome(readTerms(result.outcome, stem))))
    .map(({ source, result }) => ({
      source,
      result,
      namesArm: readTerms(result.arm, stem).some((term) => term.role === 'word' && said.keys.has(term.key)),
      distance: Math.min(...claim.percentages.map((share) => Math.abs(share - result.value))),
    }));

  const isAnyNamed = found.some((each) => each.namesArm);
  const figures = found
    .map(({ namesArm, ...each }) => ({ ...each, isSameArm: namesArm || !isAnyNamed }))
    .sort(byArmThenStrength);
  const nearest = figures
    .filter((each) => each.isSameArm)
    .reduce<Figure | undefined>(
      (best, each) => (best && best.distance <= each.distance ? best : each),
      undefined,
    );
  return (nearest ? [nearest, ...figures.filter((each) => each !== nearest)] : figures).slice(0, mostFigures);
}

function byArmThenStrength(left: Figure, right: Figure): number {
  return (
    Number(right.isSameArm) - Number(left.isSameArm) ||
    designs.indexOf(left.source.design) - designs.indexOf(right.source.design) ||
    (countOf(right) ?? 0) - (countOf(left) ?? 0) ||
    (left.source.csl.id < right.source.csl.id ? -1 : 1)
  );
}

/** How many people a figure is of, as far as the record says. */
export function countOf({ source, result }: { source: Source; result: Result }): number | undefined {
  return result.n ?? source.n;
}

/** True where a claimed share is what a figure gives after rounding up or down: 70 for 70.8, 70.8 only for 70.8. */
export function isWithinRounding(claimed: number, figure: number): boolean {
  const decimals = String(claimed).split('.')[1]?.length ?? 0;
  return Math.abs(claimed - figure) < 10 ** -decimals - 1e-9;
}
