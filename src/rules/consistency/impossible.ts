import { cuesOf } from '../../claims/sentence.ts';
import type { Estimate } from '../../claims/statistics/estimate.ts';
import { mayStateImpossible } from '../../claims/statistics/mayState.ts';
import type { Numeral } from '../../claims/statistics/numeral.ts';
import { readPValue } from '../../claims/statistics/pValue.ts';
import type { Candidate, Hit, Place, Rule } from '../rule.ts';

/** A number behind which nothing of its own follows: no unit, no power of ten. */
const standsAlone = /^ ?(?:[)\],;.]|$)/;
const spreadBefore =
  /(?<!(?:±|\+\/[-−]|\bmean ?[/,(]?) ?)\b(?:SDs?|sd|s\.d\.|SEM?|[Ss]tandard (?:deviations?|errors?))\b ?[,:=([]* ?(?:of |was |were )?$/;
/** "−1 SD, −2 SD": the unit of the number before. */
const spreadAsUnit = /^[ -]?(?:SD|sd|SE|[Ss]tandard)/;
/** Statisticians call a number of variables p too. */
const countsVariables = /\b(?:parameters?|predictors?|variables?|covariates?|features?|dimension\w*)\b/i;
const correlationBefore = /(?<![\p{L}\p{N}])r ?= ?$/u;
/** The letter rho often arrives as a p. */
const correlates = /correlat|spearman|pearson|\brho\b/i;
const changes =
  /\b(?:increas|rise|rose|grow|grew|gain|up|by|excess|more|higher|predicted|normal|expected|baseline)/i;

/** The number without its minus sign. */
function withoutSign(numeral: Numeral): readonly Candidate[] {
  return [{ text: numeral.text.slice(1), span: { start: numeral.start, end: numeral.digitsEnd } }];
}

function hit(numeral: Numeral, message: string, candidates: readonly Candidate[] = []): Hit {
  return { start: numeral.start, end: numeral.end, candidates, message: `“{words}” ${message}` };
}

function checkP(numeral: Numeral, said: () => string): readonly Hit[] {
  const p = readPValue(numeral);
  if (!p || p.relation === '>' || !standsAlone.test(numeral.after)) return [];
  if (p.value < 0 && !correlates.test(said()))
    return [hit(numeral, 'is no p value: p lies between 0 and 1. Correct the sign.', withoutSign(numeral))];
  if (Number.isInteger(p.value) && p.relation === '=' && countsVariables.test(said())) return [];
  return p.value > 1 ? [hit(numeral, 'is no p value: p lies between 0 and 1. Correct the figure.')] : [];
}

function checkSpread(numeral: Numeral): readonly Hit[] {
  if (
    !(numeral.value < 0) ||
    !spreadBefore.test(numeral.before) ||
    spreadAsUnit.test(numeral.before) ||
    /^ ?(?:to|and|or|[-–—])/.test(numeral.after)
  )
    return [];
  return [
    hit(
      numeral,
      'is negative, and a standard deviation or error cannot be. Leave out the sign.',
      withoutSign(numeral),
    ),
  ];
}

function checkCorrelation(numeral: Numeral, said: () => string): readonly Hit[] {
  if (!(Math.abs(numeral.value) > 1) || !correlationBefore.test(numeral.before)) return [];
  if (!standsAlone.test(numeral.after) || !correlates.test(said())) return [];
  return [hit(numeral, 'is no correlation: r lies between −1 and 1. Correct the figure.')];
}

/** More than all of the people there are. */
function checkShare(numeral: Numeral, { sentence }: Place): readonly Hit[] {
  if (!numeral.isPercent || !(numeral.value > 100) || changes.test(numeral.before)) return [];
  if (!/^ of /.test(numeral.after)) return [];
  const reach = numeral.end + numeral.after.length;
  const isOfPeople = cuesOf(sentence, 'people').some(
    ({ start, end }) => start > numeral.end && end <= reach && start - numeral.end < 40,
  );
  return isOfPeople
    ? [hit(numeral, 'is more than all of them. Correct the share, or say what it is a share of.')]
    : [];
}

/** A ratio has no negative bound. */
function checkBounds({ interval, measure, value }: Estimate): readonly Hit[] {
  const { lower } = interval;
  if (measure?.kind !== 'ratio' || !(lower.value < 0) || !value || !(value.value > 0)) return [];
  return [
    {
      ...hit(
        lower,
        `is no bound of a ratio such as “${measure.name}”: a ratio is above 0. Correct the bound.`,
        withoutSign(lower),
      ),
      related: [{ start: value.start, end: value.end, message: `The ${measure.name} it belongs to.` }],
    },
  ];
}

function find(place: Place): readonly Hit[] {
  const { sentence, reading } = place;
  const { prose } = reading.block;
  if (!mayStateImpossible(sentence, prose)) return [];
  const said = () => prose.slice(sentence.start, sentence.end);
  const numerals = sentence.statistics.numerals;
  return [
    ...numerals.flatMap((numeral) => [
      ...checkP(numeral, said),
      ...checkSpread(numeral),
      ...checkCorrelation(numeral, said),
      ...checkShare(numeral, place),
    ]),
    ...sentence.statistics.estimates.flatMap(checkBounds),
  ];
}

export const impossible: Rule = {
  id: 'consistency/impossible',
  summary: 'A figure lies outside what its kind of figure can be.',
  message: '“{words}” lies outside what such a figure can be. Correct it.',
  why: 'A p value lies between 0 and 1, a correlation between −1 and 1, a ratio and a standard deviation above 0, a share of people at or below 100%. What lies outside is a slip of the keyboard, most often a lost point or a dash taken for a minus.',
  source: 'https://doi.org/10.3758/s13428-015-0664-2',
  severity: 'warning',
  excusedBy: [],
  flags: [
    'Pain did not differ between the groups (P = ⟦1.03⟧).',
    'Pain was lower with the patch (P < ⟦5⟧).',
    'Pain was lower with the patch (p = ⟦-0.03⟧). → 0.03',
    'Mean age was 54 years (SD ⟦−9.2⟧). → 9.2',
    'Deaths were fewer (HR 0.80, 95% CI ⟦-0.65⟧ to 0.98). → 0.65',
    'The patch helped ⟦120%⟧ of patients.',
    'Dose and pain were correlated (r = ⟦1.30⟧).',
  ],
  allows: [
    'Pain did not differ between the groups (P = 1.00).',
    'The locus was found (P = 6.7 × 10−15), then again (P = 10(-8)) and again (p = 2.1e-5).',
    'Pressure was held (P = 12 mmHg).',
    'Dose and pain were correlated (Spearman p = -0.45).',
    'Growth lay between SD −2 and +2, at −1 SD, −2 SD or a height SDS −1.2.',
    'The model was wide (n = 200, p = 12), with twelve predictors.',
    'Costs rose to 120% of the budget.',
    'The mean difference was 0.8 (95% CI −0.65 to 0.98).',
    'Weight rose by 120% of what patients had lost.',
  ],
  needs: ['a number'],
  find,
};
