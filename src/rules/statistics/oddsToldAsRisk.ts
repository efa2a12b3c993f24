import type { Cue } from '../../claims/cue.ts';
import { neighbours, stretchAround } from '../../claims/neighbours.ts';
import { cuesOf, hasCue, type ReadSentence } from '../../claims/sentence.ts';
import type { Span } from '../../model.ts';
import { startOfMultiple } from '../number/startOfMultiple.ts';
import { type Candidate, type Hit, hitCue, type Place, type Rule } from '../rule.ts';

/** "OR 2.0", "(adjusted odds ratio [95% CI]: 2.1": the name of an odds ratio with its value close behind. */
const oddsRatio =
  /\b(?:odds ratios?|(?:adj|[acpm])?ORs?)\b(?!-)[^\d.;]{0,30}(?:9[059] ?%[^\d.;]{0,24})?(\d{1,2}(?:[.·]\d+)?)/gu;
/** Where one of these is given as well, the multiple may be its. */
const otherRatio =
  /\b(?:hazards?|risk|rate|prevalence|incidence) ratios?\b|\brelative risks?\b|\b(?:[acp]?HR|[acp]?RR|IRR|PR)s?\b/u;
const ofRisk = /^(?:risks?|chances?|likelihood|probability|incidence|likely)$/;
/** How far behind the multiple what it multiplies may be named, in words. */
const reach = 4;

const inWords: Readonly<Record<string, number>> = {
  twice: 2,
  double: 2,
  doubled: 2,
  doubles: 2,
  doubling: 2,
  twofold: 2,
  two: 2,
  three: 3,
  thrice: 3,
  threefold: 3,
  triple: 3,
  tripled: 3,
  triples: 3,
  four: 4,
  fourfold: 4,
  five: 5,
  fivefold: 5,
  six: 6,
  ten: 10,
};
/** What is rounded to a multiple differs from it by no more. */
const rounding = 0.26;
/** The same of a percentage. */
const rounded = 0.011;
/** Cases are compared with controls where what they have is rare: odds and risks are then alike. */
const caseControl = /^case/;
/** How far off the odds ratio may be given, in sentences. */
const nearby = 3;

/** The word for risk that is multiplied: "twice the *risk*", "three times more *likely*". */
function findRisk({ words }: ReadSentence, cue: Cue): Span | undefined {
  return words.slice(cue.first, cue.last + 1 + reach).find(({ lower }) => ofRisk.test(lower));
}

/** How many times the words say; undefined where they say it in no way known here. */
function readMultiple(words: string): number | undefined {
  const figure = /\d+(?:[.·]\d+)?/.exec(words)?.[0];
  if (figure !== undefined) return Number(figure.replace('·', '.'));
  const word = words
    .toLowerCase()
    .split(/[^a-z]+/)
    .find((each) => inWords[each] !== undefined);
  return word === undefined ? undefined : inWords[word];
}

/** The values of the odds ratios in a stretch of prose; none where ratios of another kind stand there too. */
function readOddsRatios(text: string): readonly number[] {
  if (otherRatio.test(text)) return [];
  return [...text.matchAll(oddsRatio)].map(([, value = '']) => Number(value.replace('·', '.')));
}

/** True where a multiple is an odds ratio given in the sentence or near it, as closely as words round it. */
function isOddsRatio(times: number, { sentence, reading }: Place, within = rounding): boolean {
  const { prose } = reading.block;
  const around = neighbours(sentence, reading, nearby).map((each) => stretchAround(each, each));
  return around.some(({ start, end }) =>
    readOddsRatios(prose.slice(start, end)).some((ratio) => Math.abs(ratio - times) <= within),
  );
}

/** "58% more likely", "a 58% higher risk", "raised the risk by 58%". */
const byPercent =
  /\b(\d{1,3})(?:\.\d)? ?% (?:more|less) likely\b|\b(\d{1,3})(?:\.\d)? ?% (?:higher|greater|increased?|lower|reduced|reduction|decreased?) (?:in |of )?(?:the |their )?(?:risk|chance|likelihood|probability)\b/giu;
const isLess = /less|lower|reduc|decreas/iu;

/** A percentage more or less of risk that an odds ratio is told as: 1.58 as 58% more. */
function findPercentages(place: Place): readonly Hit[] {
  const { sentence, reading } = place;
  if (!hasCue(sentence, 'event') || !sentence.quantities.some(({ unit }) => unit === '%')) return [];
  const span = stretchAround(sentence, sentence);
  const text = reading.block.prose.slice(span.start, span.end);
  return [...text.matchAll(byPercent)].flatMap(({ 0: words, 1: likely, 2: risk, index }) => {
    const share = Number(likely ?? risk) / 100;
    if (!isOddsRatio(isLess.test(words) ? 1 - share : 1 + share, place, rounded)) return [];
    const start = span.start + index;
    const end = start + words.length;
    const from = end - (words.split(' ').at(-1)?.length ?? 0);
    const candidates =
      likely === undefined
        ? [{ text: 'odds', span: { start: from, end } }]
        : [{ text: isLess.test(words) ? 'less likely' : 'more likely' }];
    return [{ start, end, candidates }];
  });
}

/** "Were twice as likely to relapse (odds ratio 2.0)". */
function find(place: Place): readonly Hit[] {
  const { sentence, reading, document } = place;
  const { prose } = reading.block;
  if (document.observational !== undefined && caseControl.test(document.observational)) return [];
  const told = findPercentages(place);
  if (told.length > 0) return told;
  return cuesOf(sentence, 'relative size').flatMap((cue) => {
    const risk = findRisk(sentence, cue);
    if (!risk) return [];
    const start = Math.max(sentence.start, startOfMultiple(sentence, cue, prose));
    // "4.69 (95% CI 1.99 to 11.07) times": the number is not the multiple.
    if (prose.slice(start, cue.start).includes(')')) return [];
    const times = readMultiple(prose.slice(start, cue.end));
    if (times === undefined || !isOddsRatio(times, place)) return [];
    const hit = hitCue(cue);
    const end = Math.max(hit.end, risk.end);
    const isLikely = prose.slice(risk.start, risk.end).toLowerCase() === 'likely';
    const said = { start, end: cue.end };
    const candidates: readonly Candidate[] = isLikely
      ? hit.candidates.map((candidate) => ({ ...candidate, span: said }))
      : [{ text: 'odds', span: risk }];
    return [{ start, end, candidates }];
  });
}

export const oddsToldAsRisk: Rule = {
  id: 'statistics/odds-told-as-risk',
  summary: 'An odds ratio is told as a multiple of risk.',
  message: '“{words}” tells an odds ratio as a risk. Say “odds”, or give the risk in each group.',
  why: 'Odds are not risks: unless what is counted is rare, an odds ratio lies farther from 1 than the ratio of risks, and a reader who takes one for the other sees a larger effect.',
  source: 'https://doi.org/10.1136/bmj.316.7136.989',
  // Where what is counted is rare, which no rule can see, the two are alike: of seven read, three were of that kind.
  severity: 'hint',
  excusedBy: ['negation', 'question'],
  flags: [
    'Smokers were ⟦twice as likely⟧ to relapse (odds ratio 2.0, 95% CI 1.4 to 2.9). → more likely',
    'Smokers had ⟦three times the risk⟧ of relapse (OR 3.1). → odds',
    'Relapse was commoner in smokers (adjusted OR 2.1). Smoking ⟦doubled the risk⟧ of relapse.',
    'Smokers were ⟦58% more likely⟧ to relapse (adjusted OR 1.58, 95% CI 1.1 to 2.3). → more likely',
    'Tea went with a ⟦30% lower risk⟧ of relapse (OR 0.70). → odds',
    'Tea drinkers were ⟦2.4 times more likely⟧ to sleep well (OR: 2.4). → more likely',
  ],
  allows: [
    'Smokers had twice the odds of relapse (odds ratio 2.0, 95% CI 1.4 to 2.9).',
    'Smokers were twice as likely to relapse (risk ratio 2.0, 95% CI 1.4 to 2.9).',
    'Smokers were twice as likely to relapse (40% of them, 20% of the others).',
    'Smokers were not twice as likely to relapse (odds ratio 2.0).',
    'Sleep was better with tea (OR 3.5). Smokers were twice as likely to relapse.',
    'Smokers were 58% more likely to relapse (hazard ratio 1.58, 95% CI 1.1 to 2.3).',
    'Smokers were 58% more likely to relapse. Sleep was better with tea (OR 3.5).',
    'In this case-control study smokers were twice as likely to relapse (odds ratio 2.0).',
    'Smokers were twice as likely to relapse or 2.0 kg heavier.',
  ],
  needs: ['relative size', 'a percentage'],
  find,
};
