import type { Cue } from '../../claims/cue.ts';
import { cuesOf, hasCue, type ReadSentence } from '../../claims/sentence.ts';
import { wordsAround } from '../../claims/shares/around.ts';
import { findChange, isPartOfWhole } from '../../claims/shares/findChange.ts';
import { onlyPercentage } from '../../claims/shares/onlyPercentage.ts';
import type { Span } from '../../model.ts';
import type { Hit, Place, Rule } from '../rule.ts';
import { startOfMultiple } from './startOfMultiple.ts';
import { withoutSize } from './withoutSize.ts';

/** How many words from a figure the event it is about may stand. */
const reach = 9;

/** "a 40% lower risk of stroke", "cuts deaths by 40%". */
function hitPercentage(sentence: ReadSentence, figure: Span, prose: string): readonly Hit[] {
  const around = wordsAround(sentence.words, figure);
  if (!findChange(sentence, around, prose)) return [];
  const about = [...around.before.slice(-reach), ...around.after.slice(0, reach)];
  // "Low-risk tumours" names a kind of tumour.
  const events = cuesOf(sentence, 'event').filter(
    ({ first }) => !/^(?:low|high|medium|intermediate)$/.test(sentence.words[first - 1]?.lower ?? ''),
  );
  if (!events.some((cue) => about.some((word) => word.start === cue.start))) return [];
  return [{ start: figure.start, end: figure.end, candidates: withoutSize(sentence, figure, around, prose) }];
}

/** "By half" measures what changes, and that stands before it: "cuts the risk by half". */
function isOfEvent(sentence: ReadSentence, { first, entry }: Cue): boolean {
  if (!/^(?:by|in) /.test(entry.say)) return true;
  return cuesOf(sentence, 'event').some((event) => event.first < first && event.first >= first - reach);
}

/** "by half", "twice as likely", "three times more likely". */
function hitMultiple(sentence: ReadSentence, cue: Cue, prose: string): readonly Hit[] {
  if (isPartOfWhole(sentence.words.slice(Math.max(0, cue.first - 5), cue.first))) return [];
  if (!isOfEvent(sentence, cue)) return [];
  const start = startOfMultiple(sentence, cue, prose);
  const verb = cue.inflected?.form;
  const candidates = (cue.entry.to ?? []).map((text) => ({
    text,
    form: verb,
    span: { start, end: cue.end },
  }));
  return [{ start, end: cue.end, candidates }];
}

function find({ sentence, reading }: Place): readonly Hit[] {
  if (!hasCue(sentence, 'event')) return [];
  const { prose } = reading.block;
  const figure = onlyPercentage(sentence, prose);
  // Several percentages in one sentence are, more often than not, the absolute ones.
  const hasSeveral = !figure && sentence.quantities.some(({ unit }) => unit === '%');
  if (hasSeveral) return [];
  return [
    ...(figure ? hitPercentage(sentence, figure, prose) : []),
    ...cuesOf(sentence, 'relative size').flatMap((cue) => hitMultiple(sentence, cue, prose)),
  ];
}

export const relativeWithoutAbsolute: Rule = {
  id: 'number/relative-without-absolute',
  summary: 'A change in risk is told without the risks themselves.',
  message:
    '“{words}” is relative, and the risks themselves are not given nearby. Say how many of how many, with and without.',
  why: 'Half of a small risk is a small difference. Codes for promotion do not allow a relative risk without the absolute one, and readers who see only the relative figure take effects for larger than they are.',
  source: 'https://www.regulations.gov/docket/FDA-2018-D-2613',
  severity: 'warning',
  excusedBy: ['citation', 'absolute figures', 'negation', 'question'],
  flags: [
    'Fish oil cuts deaths by ⟦40%⟧. → may cut deaths',
    'Walkers have a ⟦30 percent⟧ lower risk of stroke. →',
    'Tea goes with a ⟦20 to 30%⟧ lower risk of stroke. →',
    'The patch cuts the risk of relapse ⟦by half⟧. →',
    'Night shifts ⟦double⟧ your risk of heart attack. → raise',
    'Smokers are ⟦three times more likely⟧ to relapse. → more likely',
    'Users are ⟦twice as likely⟧ to recover. → more likely',
    'Users are ⟦3x more likely⟧ to quit. → more likely',
    'Carriers have a ⟦3- to 4-fold⟧ increased risk of gout.',
  ],
  allows: [
    'Fish oil cuts deaths by 40%, from 5 to 3 in 1,000.',
    'Deaths fell from 10% to 6%.',
    'Fish oil cut deaths by 40% (hazard ratio 0.60, 95% CI 0.41 to 0.88).',
    'The patch did not cut the risk of relapse by half.',
    'The patch cuts the risk of relapse by half [@lee2020].',
    'We cut the tablets in half.',
    'Scans found 17% fewer low-risk tumours.',
    'The team is twice as large.',
    'Deaths fell by 40%. The absolute difference was 2 percentage points.',
    'The double-blind trial measured risk.',
    'A higher risk was seen with albumin 5%.',
    'Falling mortality contributed about 40% of the gain.',
    'A single locus accounting for a threefold increase in the risk of gout is unlikely.',
    'The diet cut their weight by a third in women at risk of gout.',
  ],
  needs: ['event'],
  find,
};
