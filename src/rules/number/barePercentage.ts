import { cuesOf, hasCue, type ReadSentence } from '../../claims/sentence.ts';
import { type Around, wordsAround } from '../../claims/shares/around.ts';
import { isHealthChange } from '../../claims/shares/findChange.ts';
import { isShareOfHelped } from '../../claims/shares/isShareOfHelped.ts';
import { onlyPercentage } from '../../claims/shares/onlyPercentage.ts';
import { type Hit, hitCue, type Place, type Rule } from '../rule.ts';
import { withoutSize } from './withoutSize.ts';

const adjective = /^(?:effective|accurate|successful|reliable)$/;

/** A method of the bench or of mapping is rated, not a test, a treatment or people. */
const technical =
  /^(?:sequenc(?:ed|ing)|classif\w+|satellite|mapp(?:ed|ing)|map|algorithms?|polymerase|amplicons?|assays?|software|images?|pixels?|predict\w*|model\w*|reads|junctions?|alignments?|simulat\w+)$/;

function isTechnical(sentence: ReadSentence): boolean {
  return !hasCue(sentence, 'health outcome') && sentence.words.some(({ lower }) => technical.test(lower));
}

/** "99% accurate", "a success rate of 80%": how often it works, by nobody's definition. */
function ratesSuccess(sentence: ReadSentence, { before, after }: Around): boolean {
  const behind = after.slice(0, 2);
  // "30% more accurate than a scan" has what it is compared with.
  if (/^(?:more|less)$/.test(behind[0]?.lower ?? '') || isTechnical(sentence)) return false;
  const noun = before.slice(-5);
  return cuesOf(sentence, 'success rate').some(({ start, end, entry }) => {
    // "An effective dose that inhibited 50%": an adjective rates what stands behind it.
    const window = adjective.test(entry.say) ? behind : [...noun, ...behind];
    return window.some((word) => start <= word.start && word.end <= end);
  });
}

/** "Nine out of ten clients sleep better", "cuts cholesterol by a third". */
function hitWords(sentence: ReadSentence): readonly Hit[] {
  if (!hasCue(sentence, 'share in words') && !hasCue(sentence, 'relative size')) return [];
  const lastGain = cuesOf(sentence, 'benefit').at(-1)?.first ?? -1;
  const isRate = hasCue(sentence, 'success rate');
  const shares = cuesOf(sentence, 'share in words').filter(({ last }) => isRate || lastGain > last);
  const isChanged =
    hasCue(sentence, 'health outcome') && hasCue(sentence, 'change') && !hasCue(sentence, 'event');
  return [
    ...shares,
    ...(isChanged
      ? cuesOf(sentence, 'relative size').filter(({ entry }) => entry.say.startsWith('by '))
      : []),
  ].map(hitCue);
}

function hitPercentage(sentence: ReadSentence, prose: string): readonly Hit[] {
  // Two figures in one sentence compare themselves; whether fairly is a question for the library.
  const figure = onlyPercentage(sentence, prose);
  if (!figure) return [];
  if (cuesOf(sentence, 'benefit', 'change', 'success rate').length === 0) return [];
  const around = wordsAround(sentence.words, figure);
  const isClaim =
    isShareOfHelped(sentence, around) ||
    ratesSuccess(sentence, around) ||
    (!hasCue(sentence, 'event') && isHealthChange(sentence, around, prose));
  if (!isClaim) return [];
  return [{ start: figure.start, end: figure.end, candidates: withoutSize(sentence, figure, around, prose) }];
}

function find({ sentence, reading }: Place): readonly Hit[] {
  const { prose } = reading.block;
  return [...hitPercentage(sentence, prose), ...hitWords(sentence)];
}

export const barePercentage: Rule = {
  id: 'number/bare-percentage',
  summary: 'A percentage or share stands without denominator, comparator or source.',
  message:
    '“{words}” has no denominator, comparator or source here. Say of how many, compared with what, and cite the study.',
  why: 'A share means little without the group it is a share of and what happened to the others; guidance on presenting efficacy asks for the control group’s figure and absolute frequencies.',
  source: 'https://www.regulations.gov/docket/FDA-2018-D-2613',
  severity: 'warning',
  excusedBy: ['citation', 'comparator', 'sample stated', 'species stated', 'negation', 'question'],
  flags: [
    'The inhaler works for ⟦70%⟧ of people with asthma. → some',
    '⟦80 percent⟧ of patients recovered. → Some',
    'Fish oil cuts joint pain by ⟦40%⟧. → may cut joint pain',
    'The belt gives a ⟦50–75%⟧ reduction in back pain. →',
    '⟦Nine out of ten⟧ clients sleep better. → Some',
    'The tea lowers blood pressure ⟦by a third⟧. →',
    'The test is ⟦99%⟧ accurate. → accurate in some people',
    'The course has a satisfaction rate of ⟦99 percent⟧.',
    'The method boasts a ⟦97%⟧ success rate. → reported success',
    'Needling works in ⟦90%⟧ of cases. → some',
    '⟦Almost everyone⟧ who tries the tea loses weight. → Some people',
  ],
  allows: [
    'Nearly everyone recovers from a cold within ten days.',
    'Clean the skin with 70% ethanol.',
    'Of 120 patients, 84 (70%) recovered.',
    'We followed 312 women for a year. By then 12% of women had improved.',
    'The trial enrolled 90 adults.\n\nAt six months, 40% of patients had recovered.',
    'Pain fell in 70% of patients, compared with 55% on placebo.',
    'Pain fell by 40% (95% CI 20 to 55).',
    'Pain fell by 40% on the drug. On placebo it did not change.',
    'The inhaler works for 70% of people with asthma [@lee2020].',
    'Results are given with 95% confidence.',
    'About 30% of the text was cut.',
    'Asthma affects 8% of adults.',
    'One in five adults has asthma.',
    'Nine of ten rooms were empty.',
    'The survey had a response rate of 61%.',
    'The inhaler now costs patients 20% less.',
    'Pain is the reason for more than 30% of visits.',
    'Since 1990, deaths from the disease have dropped by 40%.',
    'Of smokers, 70% of adults want to quit.',
    'In rats, the tea reduced body weight by 13%.',
    'Wetlands were mapped with an accuracy of 85%.',
    'The splice sites were sequenced with an 80% success rate.',
    'A study from Lund found that the scan is 30% more accurate than a biopsy.',
    'High levels of zinc may be associated with better outcomes in 50% of patients.',
  ],
  needs: ['a percentage', 'share in words', 'relative size'],
  find,
};
