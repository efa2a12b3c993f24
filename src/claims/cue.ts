import type { Entry, LexiconName } from '../lexicons/lexicon.ts';
import type { Span, Word } from '../model.ts';
import type { Inflected, Phrase, PhraseIndex, Step } from './phrase.ts';

/** A phrase of a lexicon, found in a sentence; offsets and word numbers leave unshown words out. */
export interface Cue extends Span {
  readonly lexicon: LexiconName;
  readonly entry: Entry;
  /** Index of its first and last word in the sentence. */
  readonly first: number;
  readonly last: number;
  /** The verb it was found by, if it has one. */
  readonly inflected: Inflected | undefined;
}

interface Match extends Cue {
  /** How many words the phrase took, unshown ones too: the longer phrase is meant. */
  readonly length: number;
}

/** Between two words of one phrase there may stand spaces, hyphens, glue, a percent sign or "&". */
const joins = /^[\s\u2060\u00ad&%\u2010-\u2015-]*$/;
const joinsAfterComma = /^[\s\u2060]*,[\s\u2060]*$/;

/**
 * All phrases of all lexicons in one sentence, in order of place. Within one lexicon overlapping
 * phrases give way to the longest.
 */
export function findCues(words: readonly Word[], prose: string, index: PhraseIndex): readonly Cue[] {
  const matches: Match[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as Word;
    const known = index.get(word.lower);
    if (!known) continue;
    const phrases = known.byNext.get(words[at + 1]?.lower ?? '') ?? known.otherwise;
    // By index: most lists are empty, and an iterator for every word would be most of what is made here.
    for (let nth = 0; nth < phrases.length; nth += 1) {
      const phrase = phrases[nth] as Phrase;
      // One word, which the index has found already: most phrases.
      if (phrase.steps.length === 1) matches.push(matchWord(phrase, word, at));
      else {
        const match = matchPhrase(phrase, words, at, prose);
        if (match) matches.push(match);
      }
    }
  }
  return matches.length < 2 ? matches : keepLongest(matches);
}

function matchWord({ lexicon, entry, steps }: Phrase, { start, end, lower }: Word, at: number): Match {
  const words = steps[0]?.words;
  const inflected = words instanceof Map ? words.get(lower) : undefined;
  return { lexicon, entry, first: at, last: at, start, end, inflected, length: 1 };
}

function matchPhrase(phrase: Phrase, words: readonly Word[], at: number, prose: string): Match | undefined {
  const taken: Take[] = [];
  if (!takeSteps(phrase.steps, 0, words, at, prose, taken)) return undefined;
  // Taken from the last step to the first.
  let first: number | undefined;
  let last: number | undefined;
  let inflected: Inflected | undefined;
  for (const take of taken) {
    if (!take.step.shown) continue;
    first = take.word;
    last ??= take.word;
    if (take.step.words !== 'any')
      inflected = take.step.words.get((words[take.word] as Word).lower) ?? inflected;
  }
  if (first === undefined || last === undefined) return undefined;
  return {
    lexicon: phrase.lexicon,
    entry: phrase.entry,
    first,
    last,
    start: (words[first] as Word).start,
    end: (words[last] as Word).end,
    inflected,
    length: taken.length,
  };
}

interface Take {
  readonly step: Step;
  readonly word: number;
}

/**
 * Whether the steps from `step` on can be taken, starting at word `at`; an optional step is tried before
 * it is left out. What was taken is added to `taken` once all that follows fits, so last things first:
 * most phrases that are tried do not fit, and nothing is made for those.
 */
function takeSteps(
  steps: readonly Step[],
  step: number,
  words: readonly Word[],
  at: number,
  prose: string,
  taken: Take[],
  isFirst = true,
): boolean {
  const current = steps[step];
  if (!current) return true;
  const word = words[at];
  // What the word is decides most often, and costs least to know. Before the first word anything may stand.
  if (word && accepts(current, word) && (isFirst || isJoined(current, words[at - 1], word, prose))) {
    if (takeSteps(steps, step + 1, words, at + 1, prose, taken, false)) {
      taken.push({ step: current, word: at });
      return true;
    }
  }
  return current.optional && takeSteps(steps, step + 1, words, at, prose, taken, isFirst);
}

function accepts({ words }: Step, { lower }: Word): boolean {
  return words === 'any' || words.has(lower);
}

function isJoined({ afterComma }: Step, before: Word | undefined, word: Word, prose: string): boolean {
  if (before === undefined) return true;
  // One space, as nearly always.
  if (!afterComma && word.start === before.end + 1 && prose.charCodeAt(before.end) === 32) return true;
  return (afterComma ? joinsAfterComma : joins).test(prose.slice(before.end, word.start));
}

/** So few matches are compared one by one; more are sorted by lexicon first. */
const few = 24;

function keepLongest(matches: Match[]): readonly Cue[] {
  if (matches.length <= few && !hasOverlap(matches)) return sortFew(matches);
  const byLexicon = new Map<LexiconName, Match[]>();
  for (const match of matches) {
    const known = byLexicon.get(match.lexicon);
    if (known) known.push(match);
    else byLexicon.set(match.lexicon, [match]);
  }
  if (byLexicon.size === matches.length) return matches.toSorted(inOrder);
  return [...byLexicon.values()].flatMap(leaveOutOverlaps).sort(inOrder);
}

function hasOverlap(matches: readonly Match[]): boolean {
  for (let at = 1; at < matches.length; at += 1) {
    const match = matches[at] as Match;
    for (let before = 0; before < at; before += 1) {
      const other = matches[before] as Match;
      if (other.lexicon === match.lexicon && other.first <= match.last && match.first <= other.last)
        return true;
    }
  }
  return false;
}

/** Sorts in place, by insertion: they come nearly in order, and `sort` makes copies. */
function sortFew(matches: Match[]): readonly Match[] {
  for (let at = 1; at < matches.length; at += 1) {
    const match = matches[at] as Match;
    let to = at;
    for (; to > 0 && inOrder(matches[to - 1] as Match, match) > 0; to -= 1)
      matches[to] = matches[to - 1] as Match;
    matches[to] = match;
  }
  return matches;
}

function inOrder(a: Cue, b: Cue): number {
  return a.start - b.start || b.end - a.end;
}

function leaveOutOverlaps(matches: Match[]): readonly Match[] {
  if (matches.length === 1) return matches;
  const covered = new Set<number>();
  return matches
    .sort((a, b) => b.length - a.length || a.first - b.first)
    .filter(({ first, last }) => {
      for (let word = first; word <= last; word += 1) if (covered.has(word)) return false;
      for (let word = first; word <= last; word += 1) covered.add(word);
      return true;
    });
}
