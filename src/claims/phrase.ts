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
  return { lexicon, entry, steps };
}

/** The phrases that can begin with one word, by the word after it. Lists keep the order of the lexicons. */
export interface PhrasesFrom {
  readonly byNext: ReadonlyMap<string, readonly Phrase[]>;
  /** Where the next word is none of those: phrases of one word, and those that go on with any word. */
  readonly otherwise: readonly Phrase[];
}

/**
 * Phrases by every word they can begin with: two look-ups a word decide what may stand there, however
 * many phrases there are.
 */
export interface PhraseIndex {
  get(word: string): PhrasesFrom | undefined;
}

/**
 * Builds the index of all lexicons. Throws on a phrase whose first word is `*`: it would match everywhere.
 * Phrases are sorted by their second word when their first one is first met: most never are, and an
 * extension that starts should not work for them.
 */
export function indexPhrases(lexicons: readonly Lexicon[]): PhraseIndex {
  const index = new Map<string, { readonly phrases: Phrase[]; sorted?: PhrasesFrom }>();
  for (const lexicon of lexicons) {
    for (const entry of lexicon.entries) {
      const phrase = compilePhrase(entry, lexicon.name);
      for (const word of firstWords(phrase)) {
        const known = index.get(word);
        if (known) known.phrases.push(phrase);
        else index.set(word, { phrases: [phrase] });
      }
    }
  }
  return {
    get(word) {
      const known = index.get(word);
      if (known) known.sorted ??= sortByNext(word, known.phrases);
      return known?.sorted;
    },
  };
}

function sortByNext(word: string, phrases: readonly Phrase[]): PhrasesFrom {
  const known = phrases.map((phrase) => [phrase, nextWords(phrase, word)] as const);
  const select = (accepts: (next: ReadonlySet<string> | 'any') => boolean) =>
    known.filter(([, next]) => accepts(next)).map(([phrase]) => phrase);
  const words = new Set(known.flatMap(([, next]) => (next === 'any' ? [] : [...next])));
  return {
    byNext: new Map([...words].map((word) => [word, select((next) => next === 'any' || next.has(word))])),
    otherwise: select((next) => next === 'any'),
  };
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

/** What may follow `word` where the phrase begins with it; 'any' where it may end there too. */
function nextWords({ steps }: Phrase, word: string): ReadonlySet<string> | 'any' {
  const next = new Set<string>();
  for (const [at, step] of steps.entries()) {
    if (step.words === 'any' || step.words.has(word)) {
      const rest = steps.slice(at + 1);
      const required = rest.findIndex(({ optional }) => !optional);
      if (required < 0) return 'any';
      for (const { words } of rest.slice(0, required + 1)) {
        if (words === 'any') return 'any';
        for (const other of words.keys()) next.add(other);
      }
    }
    if (!step.optional) break;
  }
  return next;
}
