import type { PlacedFigure, ToldFigure } from '../../claims/told/toldFigures.ts';
import type { Hit, Place, Rule } from '../rule.ts';
import { concludes } from '../spin/conclusionOf.ts';
import { figuresIn, isToldAlike, pointAt } from './toldAlike.ts';

/** "About 45%" may be so many percentage points off. */
const aboutGives = 2.5;

/** How surely two figures are of the same people at the same time. */
type Likeness = 'same' | 'may be' | 'another';

/** A conclusion may leave out in whom and when; nothing else may. */
function compareGroups(own: ToldFigure, other: ToldFigure, isConclusion: boolean): Likeness {
  if (own.kind === 'sample' || own.kind === 'sentence') return 'same';
  if (own.time !== other.time && own.time !== '' && other.time !== '') return 'another';
  if (own.kind === 'estimate' || own.kind === 'pair') return isToldAlike(own, other) ? 'same' : 'another';
  if (own.among === other.among && own.time === other.time) return 'same';
  const isLoose = own.among === '' || other.among === '' || own.among === other.among;
  return isConclusion && (isLoose || isNamedFully(own)) ? 'may be' : 'another';
}

/** An outcome named in two words or more is rarely told of several groups, and then more than once. */
function isNamedFully({ keys: [key = ''] }: ToldFigure): boolean {
  return String(key).split(' ').length > 2;
}

/** A figure told otherwise before, and which of its numbers is another. */
interface Other {
  readonly figure: ToldFigure;
  readonly number: number;
}

/** Digits that the numbers beside one must have together before sentences alike are one sentence. */
const fewestDigits = 4;

function digitsBeside({ texts }: ToldFigure, number: number): number {
  let digits = 0;
  for (const [at, text] of texts.entries()) {
    if (at !== number && text !== '95%') digits += text.replace(/\D/g, '').replace(/^0+/, '').length;
  }
  return digits;
}

/** The one number in which two figures told of one outcome are not one figure, however they were rounded. */
function findDifference(own: ToldFigure, other: ToldFigure): number | undefined {
  if (own.values.length !== other.values.length) return undefined;
  const apart = own.values.flatMap((value, at) => (value === other.values[at] ? [] : [at]));
  const [number] = apart;
  if (number === undefined || apart.length > 1) return undefined;
  if (own.kind === 'sentence') return digitsBeside(own, number) < fewestDigits ? undefined : number;
  if (own.kind !== 'share') return number;
  const rounded = 0.55 * 10 ** -Math.min(own.decimals, other.decimals);
  const give = own.isAbout || other.isAbout ? aboutGives : rounded;
  return Math.abs((own.values[0] ?? 0) - (other.values[0] ?? 0)) > give ? number : undefined;
}

/** The earlier figure that a figure does not agree with; undefined where there is none, or more than one. */
function findOther(placed: PlacedFigure, place: Place): Other | undefined {
  const others: Other[] = [];
  let isTold = false;
  let isConclusion: boolean | undefined;
  for (const key of placed.keys) {
    for (const figure of place.document.told?.about(key) ?? []) {
      // Read here, because most figures are told once.
      const own = placed.figure;
      // What comes behind points back here.
      if (figure.says === own.says) break;
      isConclusion ??= own.kind === 'share' && concludes(place);
      const likeness = compareGroups(own, figure, isConclusion);
      if (likeness === 'another') continue;
      const number = findDifference(own, figure);
      if (number !== undefined) others.push({ figure, number });
      else isTold ||= likeness === 'may be';
    }
  }
  // Three values of one outcome are of three groups or times; one that agrees may be the one that is meant.
  const isOne = new Set(others.map(({ figure, number }) => figure.values[number])).size === 1;
  return isOne && !isTold ? others[0] : undefined;
}

function find(place: Place): readonly Hit[] {
  const here = figuresIn(place);
  const hits = here.flatMap((placed) => {
    const other = findOther(placed, place);
    if (!other || here.some(({ figure }) => figure.says === other.figure.says)) return [];
    return report(placed, other);
  });
  // One number may be found by its outcome and by its sentence.
  return hits.filter(({ start }, at) => hits.findIndex((hit) => hit.start === start) === at);
}

function report({ spans, figure }: PlacedFigure, { figure: other, number }: Other): readonly Hit[] {
  const span = spans[number];
  const told = other.texts[number] ?? '';
  if (!span) return [];
  const of = figure.kind === 'sample' ? 'in this draft' : 'in this draft, in the same words';
  return [
    {
      start: span.start,
      end: span.end,
      candidates: [{ text: told, computed: told }],
      message: `“{words}” is given as ${told} elsewhere ${of}. Give one figure in both places, or say what differs.`,
      elsewhere: [{ ...pointAt(other, number), message: `Here it is ${told}.` }],
    },
  ];
}

export const toldTwice: Rule = {
  id: 'consistency/told-twice',
  summary: 'One outcome has two values in the same draft.',
  message: '“{words}” is given otherwise elsewhere in this draft. Give one figure in both places.',
  why: 'A figure that is corrected in the table often stays as it was in the abstract, and most readers take the abstract’s. Whoever recalculates finds two results where there is one.',
  source: 'https://doi.org/10.3758/s13428-015-0664-2',
  severity: 'warning',
  excusedBy: ['citation', 'question'],
  needs: ['a number'],
  flags: [
    'The response rate with Veralin was 45% at 12 weeks.\n\nAt 12 weeks, ⟦42%⟧ of patients on Veralin responded. → 45%',
    'Nausea was reported in 12.4% of nurses.\n\nConclusions\n\nNausea was seen in ⟦14%⟧.',
    'In all, 120 adults were randomised to tea or water.\n\nWe randomly assigned ⟦118⟧ adults to tea or water.',
    'Tea lowered the risk of falls in nurses (HR 0.80, 95% CI 0.65 to 0.98).\n\nThe risk of falls in nurses was lower with tea (HR 0.80, 95% CI 0.65 to ⟦0.89⟧).',
    'In 84 nurses, mean sleep rose from 5.1 hours to 6.4 hours with the hum device.\n\nIn 84 nurses, mean sleep rose from 5.1 hours to ⟦6.9⟧ hours with the hum device.',
  ],
  allows: [
    'The response rate with Veralin was 44.6% at 12 weeks.\n\nAt 12 weeks, 45% of patients on Veralin responded.',
    'The response rate with Veralin was 45% at 12 weeks.\n\nAt 24 weeks, 42% of patients on Veralin responded.',
    'The response rate with Veralin was 45%.\n\nThe response rate with placebo was 30%.',
    'The response rate was 45% with Veralin.\n\nThe complete response rate was 12% with Veralin.',
    'Sensitivity was 90% at 14 ng/L.\n\nSensitivity was 97% at 3 ng/L.',
    'In all, 120 adults were randomised to tea or water.\n\nWe randomly assigned 60 adults to tea.',
    'Tea lowered the risk of falls in nurses (HR 0.80, 95% CI 0.65 to 0.98).\n\nTea lowered the risk of migraine in pilots (HR 0.80, 95% CI 0.65 to 0.89).',
    'Nausea was reported in 12% of nurses on tea, and in 30% of nurses on water.\n\nConclusions\n\nNausea was seen in 12%.',
  ],
  find,
};
