import type { Design } from '../../model.ts';
import { quoteCue } from './quoteCue.ts';

/** What a source compared with, with the words that tell it. */
export interface FoundComparator {
  readonly comparator: string;
  readonly cue: string;
}

/** Designs that set one thing beside another. */
const compares: ReadonlySet<Design> = new Set(['systematic review', 'randomised trial', 'cohort study']);
const usual =
  /\b(?:active |inert |matching |vehicle )?(?:placebo|sham(?: (?:treatment|procedure|surgery|stimulation|acupuncture))?|usual care|standard (?:of )?care|standard treatment|standard therapy|routine care|care as usual|treatment as usual|wait(?:ing)?[- ]?list(?: controls?)?|(?<=(?:or|versus|vs\.?|with|to|and|receive) )no (?:treatment|intervention)|conventional (?:therapy|treatment|care|diet)|best supportive care|attention control|active control)\b/i;
/** Words at which the name of a treatment ends. */
const ends =
  '(?:in|on|for|among|during|as|at|after|before|by|from|to|of|and|or|alone|daily|twice|once|over|when|while|who|that|which|were|was|is|are|had|with|without|treatment|therapy|group|groups|arm|arms|plus|every|per|each)';
const name = `((?:(?:an? |the )?(?!${ends}\\b|placebo\\b)[\\p{L}][\\p{L}\\d'’/+-]*)(?:\\s(?!${ends}\\b)[\\p{L}][\\p{L}\\d'’/+-]*){0,2})`;
const inTitle = new RegExp(`\\b(?:versus|vs\\.?|compared (?:with|to)) ${name}`, 'iu');
const inMethods = new RegExp(
  `\\b(?:randomi[sz]ed|randomly assigned|randomly allocated|assigned|allocated)[^.;]{0,80}?\\b(?:receive|to|either)\\b[^.;]{0,60}?\\bor ${name}`,
  'iu',
);
/** What is compared with in the words of statistics, and no treatment. */
const noTreatment =
  /^(?:(?:the |an? )?(?:those|baseline|other|others|patients?|women|men|controls?|control|participants|subjects|people|healthy|no|non\S*|never|lowest|highest|group|groups|that|this|mice|rats|animals|wild-type|children|adults|individuals|p|only|both|two|three|one|results|it|its|their|not|receive|placebo)\b)/i;

/**
 * What a trial, review or cohort study compared with, as it names it: "placebo", "usual care",
 * "midazolam". The title is asked first. Undefined where it does not say.
 */
export function readComparator(title: string, body: string, design: Design): FoundComparator | undefined {
  if (!compares.has(design)) return undefined;
  return (
    named(title, inTitle) ??
    known(title) ??
    known(body) ??
    (design === 'randomised trial' ? named(body, inMethods) : undefined)
  );
}

function known(text: string): FoundComparator | undefined {
  const found = usual.exec(text);
  if (!found || /\b(?:without|no) $/i.test(text.slice(Math.max(0, found.index - 8), found.index)))
    return undefined;
  const words = quoteCue(text, found.index, found.index + found[0].length);
  return { comparator: words.toLowerCase(), cue: words };
}

function named(text: string, words: RegExp): FoundComparator | undefined {
  const found = words.exec(text);
  const comparator = found?.[1]?.replace(/^(?:an?|the) /i, '');
  if (!found || comparator === undefined) return undefined;
  if (noTreatment.test(comparator)) return undefined;
  return { comparator, cue: quoteCue(text, found.index, found.index + found[0].length) };
}
