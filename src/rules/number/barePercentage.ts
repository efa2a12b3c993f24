import { cuesOf, type ReadSentence } from '../../claims/sentence.ts';
import type { Quantity, Word } from '../../model.ts';
import type { Candidate, Hit, Place, Rule } from '../rule.ts';

/** How many words from a percentage a change or a group of people still belongs to it. */
const near = 5;

interface Surroundings {
  readonly before: readonly Word[];
  readonly after: readonly Word[];
}

function surroundings(sentence: ReadSentence, quantity: Quantity): Surroundings {
  const before = sentence.words.filter((word) => word.end <= quantity.start);
  const after = sentence.words.filter((word) => word.start >= quantity.end);
  return { before, after };
}

/** "70% of patients", "70% of these elderly patients": a share of people. */
function countsPeople(sentence: ReadSentence, { after }: Surroundings): boolean {
  const [of, ...rest] = after;
  if (of?.lower !== 'of') return false;
  return cuesOf(sentence, 'people').some((cue) =>
    rest.slice(0, near).some((word) => word.start === cue.start),
  );
}

/** "cut LDL by 70%", "a 70% reduction", "70% effective": the size of an effect. */
function measuresChange(sentence: ReadSentence, { before, after }: Surroundings): boolean {
  const window = [...before.slice(-near), ...after.slice(0, 2)];
  return cuesOf(sentence, 'change').some((cue) => window.some((word) => word.start === cue.start));
}

/** The wordings that leave the number out: a number without its comparator says less than it seems to. */
function withoutFigure(quantity: Quantity, { before, after }: Surroundings): readonly Candidate[] {
  const last = before.at(-1);
  const next = after[0];
  if (next?.lower === 'of') return [{ text: 'some', span: { start: quantity.start, end: next.end } }];
  if (last?.lower === 'by') return [{ text: '', span: { start: last.start, end: quantity.end } }];
  if (next && /^(?:effective|accurate|successful)$/.test(next.lower)) {
    return [{ text: `${next.lower} in some people`, span: { start: quantity.start, end: next.end } }];
  }
  return [{ text: '' }];
}

function find({ sentence }: Place): readonly Hit[] {
  const percentages = sentence.quantities.filter((quantity) => quantity.unit === '%');
  // Two figures in one sentence compare themselves; whether fairly is a question for the library.
  if (percentages.length !== 1) return [];
  return percentages.flatMap((quantity) => {
    const around = surroundings(sentence, quantity);
    if (!countsPeople(sentence, around) && !measuresChange(sentence, around)) return [];
    return [{ start: quantity.start, end: quantity.end, candidates: withoutFigure(quantity, around) }];
  });
}

export const barePercentage: Rule = {
  id: 'number/bare-percentage',
  summary: 'A percentage stands without denominator, comparator or source.',
  message:
    '“{words}” has no denominator, comparator or source here. Say of how many, compared with what, and cite the study.',
  why: 'A share means little without the group it is a share of and what happened to the others; guidance on presenting efficacy asks for the control group’s figure and absolute frequencies.',
  source: 'https://www.regulations.gov/docket/FDA-2018-D-2613',
  severity: 'warning',
  excusedBy: ['reader comment', 'citation', 'comparator', 'negation', 'question'],
  flags: [
    'The inhaler works for ⟦70%⟧ of people with asthma. → some',
    '⟦80 percent⟧ of patients recovered. → Some',
    'Fish oil cuts deaths by ⟦40%⟧. →',
    'The test is ⟦99%⟧ accurate. → accurate in some people',
  ],
  allows: [
    'Clean the skin with 70% ethanol.',
    'Of 120 patients, 84 (70%) recovered.',
    'We followed 312 women for a year. By then 12% of women had moved.',
    'Pain fell in 70% of patients, compared with 55% on placebo.',
    'Attacks fell by 40% (95% CI 20 to 55).',
    'The inhaler works for 70% of people with asthma [@lee2020].',
    'Results are given with 95% confidence.',
    'About 30% of the text was cut.',
  ],
  find,
};
