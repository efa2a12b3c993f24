import type { Entry, Lexicon, LexiconName } from '../lexicons/lexicon.ts';
import { inflectVerb, type VerbForm } from '../text/verbForms.ts';

/** What a word of a phrase turned out to be: which verb, in which form. */
export interface Inflected {
  readonly verb: string;
  readonly form: VerbForm;
}

/** One word of a phrase. `words` maps each word it accepts to the verb form that word is, if any. */
export interface Step {
  readonly words: ReadonlyMap<string, Inflected | undefined> | 'any';
  readonly optional: boolean;
  /** False for a word that must stand there but is not underlined. */
  readonly shown: boolean;
  /** True where a comma must stand before the word. */
  readonly afterComma: boolean;
}

/** A lexicon entry, ready to be matched. */
export interface Phrase {
  readonly lexicon: LexiconName;
  readonly entry: Entry;
  readonly steps: readonly Step[];
  /** What its second word may be, where it always has one: the quickest way to rule the phrase out. */
  readonly second: ReadonlyMap<string, unknown> | undefined;
}

const forms = ['base', 'present', 'past', 'participle', 'gerund'] as const;

/** The participle is entered last, so that "reduced" alone reads as the past tense. */
function acceptedWords(alternatives: string): Step['words'] {
  if (alternatives === '*') return 'any';
  const words = new Map<string, Inflected | undefined>();
  for (const alternative of alternatives.split('|')) {
    if (!alternative.endsWith('~')) {
      words.set(alternative, undefined);
      continue;
    }
    const verb = alternative.slice(0, -1);
    const inflected = inflectVerb(verb);
    for (const form of forms) {
      if (!words.has(inflected[form])) words.set(inflected[form], { verb, form });
    }
  }
  return words;
}

/** Reads the notation of lexicons/lexicon.ts. */
export function compilePhrase(entry: Entry, lexicon: LexiconName): Phrase {
  const steps: Step[] = [];
  let afterComma = false;
  for (const part of entry.say.split(' ')) {
    if (part === ',') {
      afterComma = true;
      continue;
    }
    const optional = part.startsWith('(');
    const shown = !part.startsWith('[');
    const bare = optional || !shown ? part.slice(1, -1) : part;
    steps.push({ words: acceptedWords(bare), optional, shown, afterComma });
    afterComma = false;
  }
  const [first, second] = steps;
  const isFixed = first && second && !first.optional && !second.optional && second.words !== 'any';
  return { lexicon, entry, steps, second: isFixed ? (second.words as Phrase['second']) : undefined };
}

/**
 * Phrases by every word they can begin with: one look-up a word decides whether anything starts
 * there, however many phrases there are.
 */
export type PhraseIndex = ReadonlyMap<string, readonly Phrase[]>;

/** Builds the index of all lexicons. Throws on a phrase whose first word is `*`: it would match everywhere. */
export function indexPhrases(lexicons: readonly Lexicon[]): PhraseIndex {
  const index = new Map<string, Phrase[]>();
  for (const lexicon of lexicons) {
    for (const entry of lexicon.entries) {
      const phrase = compilePhrase(entry, lexicon.name);
      for (const word of firstWords(phrase)) {
        const list = index.get(word);
        if (list) list.push(phrase);
        else index.set(word, [phrase]);
      }
    }
  }
  return index;
}

function firstWords(phrase: Phrase): Set<string> {
  const first = new Set<string>();
  for (const step of phrase.steps) {
    if (step.words === 'any') throw new Error(`A phrase cannot begin with *: “${phrase.entry.say}”`);
    for (const word of step.words.keys()) first.add(word);
    if (!step.optional) break;
  }
  return first;
}
