import type { Cue } from '../../claims/cue.ts';
import { cuesOf, type ReadSentence } from '../../claims/sentence.ts';
import type { Quantity } from '../../model.ts';
import type { Candidate, Hit, Place, Rule } from '../rule.ts';

/** The fraction that a phrase names, in per cent, and the side of it that the share is said to lie on. */
interface Bound {
  readonly side: 'over' | 'under';
  readonly fraction: number;
  /** What it would be called on the other side. */
  readonly otherwise: string;
}

const fractions: readonly (readonly [RegExp, number, string])[] = [
  [/two[ -]thirds/, 200 / 3, 'two thirds'],
  [/three[ -]quarters/, 75, 'three quarters'],
  [/third/, 100 / 3, 'a third'],
  [/quarter/, 25, 'a quarter'],
  [/half|majority|minority/, 50, 'half'],
];

/** Reads the words of a phrase, in small letters. */
function readBound(words: string): Bound | undefined {
  const [, fraction, name] = fractions.find(([named]) => named.test(words)) ?? [];
  if (fraction === undefined) return undefined;
  const side = /\b(?:less|fewer|under|below|nearly|almost|minority)\b/.test(words) ? 'under' : 'over';
  return { side, fraction, otherwise: side === 'over' ? `just under ${name}` : `just over ${name}` };
}

/** The share right behind a phrase, in brackets or between commas: "more than half (49.6%)", "of nurses, 49.6%,". */
const opensShare = /^(?:[\s\u2060]+[\p{L}'’-]+){0,5}[\s\u2060]*(?:[([]|,|:|[–—])[\s\u2060]*(?:n ?= ?)?$/u;
/** "(245/494, 49.6%)", "(245 [49.6%])". */
const opensCount =
  /^(?:[\s\u2060]+[\p{L}'’-]+){0,5}[\s\u2060]*[([][\s\u2060]*(?:n ?= ?)?\d[\d,]*(?:(?: of |[ /]+)\d[\d,]*)?[;,\s\u2060([]+$/u;
/** What closes it: a second share is of something else. */
const closesShare = /^[\s\u2060]*(?:[)\],;.]|$)/;

/** "Less than half of the 49.6%" is of another whole; only a share that is the phrase's own counts. */
function ownShare({ quantities, end }: ReadSentence, cue: Cue, prose: string): Quantity | undefined {
  const next = quantities.find(({ start, unit }) => unit === '%' && start >= cue.end);
  if (!next || next.start - cue.end > 80) return undefined;
  const between = prose.slice(cue.end, next.start);
  if (!opensShare.test(between) && !opensCount.test(between)) return undefined;
  return closesShare.test(prose.slice(next.end, Math.min(end, next.end + 3))) ? next : undefined;
}

function find({ sentence, reading }: Place): readonly Hit[] {
  const { prose } = reading.block;
  return cuesOf(sentence, 'bound by half').flatMap((cue) => {
    const bound = readBound(prose.slice(cue.start, cue.end).toLowerCase());
    const share = bound && ownShare(sentence, cue, prose);
    if (!bound || !share) return [];
    const fits = bound.side === 'over' ? share.value >= bound.fraction : share.value <= bound.fraction;
    return fits ? [] : [report(cue, bound, share, prose)];
  });
}

function report(cue: Cue, { fraction, otherwise }: Bound, share: Quantity, prose: string): Hit {
  const isNear = Math.abs(share.value - fraction) <= 5;
  const candidates: readonly Candidate[] = isNear ? [{ text: otherwise }] : [];
  const written = prose.slice(share.start, share.end).replace(/\u2060/g, '');
  return {
    start: cue.start,
    end: cue.end,
    candidates,
    message: `“{words}” lies on the other side of ${written}. Give the share alone, or name the side it is on.`,
    related: [{ start: share.start, end: share.end, message: `The share is ${written}.` }],
  };
}

export const halfAndShare: Rule = {
  id: 'consistency/half-and-share',
  summary: 'Words such as “more than half” and the share beside them lie on two sides of the fraction.',
  message: '“{words}” lies on another side than the share beside it. Give the share alone.',
  why: 'Rounding must not carry a figure across the line that the words draw: a reader remembers “more than half”, and not 49.6%.',
  source: 'https://doi.org/10.3758/s13428-015-0664-2',
  severity: 'warning',
  excusedBy: ['question'],
  needs: ['bound by half'],
  flags: [
    '⟦More than half⟧ of the nurses (49.6%) slept better. → Just under half',
    '⟦A majority⟧ of nurses (245/494, 49.6%) slept better.',
    '⟦Less than a third⟧ of pilots, 34%, slept better. → Just over a third',
    '⟦Nearly half⟧ (56%) drank tea.',
  ],
  allows: [
    'More than half of the nurses (50.4%) slept better.',
    'More than half slept better; of these 12% drank tea.',
    'More than half of the 40% who drank tea slept better.',
    'More than half of nurses (tea, 30%; milk, 25%) slept better.',
    'Nearly half (49.6%) drank tea.',
  ],
  find,
};
