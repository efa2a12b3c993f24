import {
  conjunctions,
  determiners,
  opensConcession,
  opensCondition,
  opensMain,
  opensQuestion,
  opensReason,
  opensRelative,
  prepositions,
  pronouns,
  resumesMain,
  sayingWords,
} from '../../lexicons/strength/wordClasses.ts';
import type { Word } from '../../model.ts';
import type { Cue } from '../cue.ts';
import { isHeadline } from './headline.ts';
import { isAdverb, wordAt } from './words.ts';

/** What a clause is to its sentence. */
export type ClauseKind =
  | 'main'
  | 'content' // "we found that …"
  | 'concession' // "although …"
  | 'reason' // "because …"
  | 'condition' // "if …", "when …", "whether …"
  | 'relative' // "patients who …"
  | 'aside'; // "( … )"

export interface Clause {
  readonly kind: ClauseKind;
  /** Index of its first word. */
  readonly first: number;
  /** Index in the list of the clause it hangs on; -1 for none. */
  readonly parent: number;
}

export interface Clauses {
  readonly list: readonly Clause[];
  /** The clause of every word, as an index into the list. */
  readonly of: readonly number[];
}

const endsThought = /[;:\u2014]|\s[-\u2013]+\s|[?!]\s/;

/**
 * Splits a sentence into clauses by its conjunctions, relative words and punctuation. A relative
 * clause ends where the clause around it goes on: at a second verb, or at a comma.
 */
export function splitClauses(
  words: readonly Word[],
  text: string,
  cues: readonly Cue[],
  plainVerbs: Uint8Array,
): Clauses {
  return new ClauseSplitter(words, text, cues, plainVerbs).split();
}

class ClauseSplitter {
  readonly #words: readonly Word[];
  readonly #text: string;
  readonly #isHeadline: boolean;
  readonly #plainVerbs: Uint8Array;
  /** 1 for each word that begins a group of finite verbs. */
  readonly #groups: Uint8Array;
  readonly #list: Clause[] = [{ kind: 'main', first: 0, parent: -1 }];
  readonly #of: number[] = [];
  #current = 0;
  #verbsSeen = 0;

  constructor(words: readonly Word[], text: string, cues: readonly Cue[], plainVerbs: Uint8Array) {
    this.#plainVerbs = plainVerbs;
    this.#words = words;
    this.#text = text;
    this.#isHeadline = isHeadline(text);
    this.#groups = findVerbGroups(words, cues, plainVerbs);
  }

  split(): Clauses {
    for (let at = 0; at < this.#words.length; at += 1) {
      this.#step(at);
      if (this.#groups[at]) this.#verbsSeen += 1;
      this.#of.push(this.#current);
    }
    return { list: this.#list, of: this.#of };
  }

  get #holder(): Clause {
    return this.#list[this.#current] as Clause;
  }

  #open(kind: ClauseKind, first: number, parent: number): void {
    this.#list.push({ kind, first, parent });
    this.#current = this.#list.length - 1;
    this.#verbsSeen = 0;
  }

  #resume(verbsSeen: number): void {
    const { kind, parent } = this.#holder;
    let back = Math.max(0, parent);
    // Of clauses one within the other, the verb behind both belongs to neither.
    const isInner = kind === 'relative' || kind === 'condition';
    while (isInner && this.#list[back]?.kind === 'relative')
      back = Math.max(0, this.#list[back]?.parent ?? 0);
    this.#current = back;
    this.#verbsSeen = verbsSeen;
  }

  #step(at: number): void {
    if (at === 0) {
      this.#openByWord(0);
      return;
    }
    const gap = this.#gap(at);
    if (this.#holder.kind === 'aside' && /[)\]]/.test(gap)) this.#resume(1);
    if (/[([]/.test(gap)) this.#open('aside', at, this.#current);
    else if (this.#endsThought(at, gap)) this.#open('main', at, -1);
    else if (!this.#openByWord(at)) this.#goOn(at, gap.includes(','));
  }

  #gap(at: number): string {
    return this.#text.slice((this.#words[at - 1] as Word).end, (this.#words[at] as Word).start);
  }

  #endsThought(at: number, gap: string): boolean {
    if (gap === ' ') return false;
    const before = this.#words[at - 1] as Word;
    if (endsThought.test(gap) || (/\.\s/.test(gap) && before.end - before.start > 2)) return true;
    // A headline whose dash or colon was lost on the way still has the room for it.
    return this.#isHeadline && /\s\s/.test(gap);
  }

  /** Opens a clause where the word itself says so. */
  #openByWord(at: number): boolean {
    const word = wordAt(this.#words, at);
    if (at > 0 && (opensMain.has(word) || (resumesMain.has(word) && this.#resumes(at))))
      this.#open('main', at, -1);
    else if (opensConcession.has(word)) this.#open('concession', at, this.#current);
    else if (opensReason.has(word)) this.#open('reason', at, this.#current);
    else if (opensCondition.has(word)) this.#open('condition', at, this.#current);
    else if (at === 0) return false;
    else if (opensQuestion.has(word)) this.#open('content', at, this.#current);
    else if (opensRelative.has(word)) this.#openRelative(at);
    else if (word === 'that') this.#openThat(at);
    else return false;
    return true;
  }

  /** ", therefore", "and thus": not "should therefore be", nor the aside in "should, however, be". */
  #resumes(at: number): boolean {
    if (/,/.test(this.#gap(at)) && at + 1 < this.#words.length && /,/.test(this.#gap(at + 1))) return false;
    return /[,;:.]/.test(this.#gap(at)) || conjunctions.has(wordAt(this.#words, at - 1));
  }

  #openRelative(at: number): void {
    this.#open('relative', at, this.#current);
    let verb = at + 1;
    while (isAdverb(wordAt(this.#words, verb))) verb += 1;
    const word = wordAt(this.#words, verb);
    // The word behind a relative word is its verb, unless a subject of its own begins there.
    if (word !== '' && !determiners.has(word) && !pronouns.has(word) && !prepositions.has(word))
      this.#groups[verb] = 1;
  }

  #openThat(at: number): void {
    const before = wordAt(this.#words, at - 1);
    const next = wordAt(this.#words, at + 1);
    if (sayingWords.has(before) || isAdverb(before) || this.#saidBefore(at))
      this.#open('content', at, this.#current);
    else if (this.#groups[at + 1] || isAdverb(next) || pronouns.has(next) || /ed$|s$/.test(next))
      this.#openRelative(at);
  }

  /** "We confirmed in eyes without glaucoma that …": the verb of saying stands further back. */
  #saidBefore(at: number): boolean {
    for (let i = at - 1; i > 0 && this.#of[i] === this.#current; i -= 1) {
      const isPhrase = /^(?:in|for|among|with|by|from)$/.test(wordAt(this.#words, i));
      if (isPhrase && sayingWords.has(wordAt(this.#words, i - 1))) return true;
    }
    return false;
  }

  /** A word that opens nothing may still end the clause it stands in. */
  #goOn(at: number, comma: boolean): void {
    if (comma) this.#passComma(at);
    else if (this.#groups[at]) this.#passVerb(at);
  }

  #passComma(at: number): void {
    const { kind, first, parent } = this.#holder;
    if (kind === 'main' || kind === 'content' || kind === 'aside') {
      if (this.#beginsAnew(at)) this.#open('main', at, -1);
    } else if (this.#verbsSeen > 0 || kind === 'condition') {
      const isInside = kind === 'relative' || (kind === 'condition' && parent >= 0 && first > 0);
      if (isInside) this.#resume(1);
      else this.#open('main', at, -1);
    }
  }

  /** ", and we …", ", it …": a subject of its own. */
  #beginsAnew(at: number): boolean {
    const word = wordAt(this.#words, at);
    const next = wordAt(this.#words, at + 1);
    return conjunctions.has(word) ? pronouns.has(next) : pronouns.has(word) || word === 'our';
  }

  #passVerb(at: number): void {
    const { kind, first, parent } = this.#holder;
    const isJoined = conjunctions.has(wordAt(this.#words, at - 1));
    if (isJoined && this.#verbsSeen > 0 && this.#plainVerbs[at]) this.#open(kind, at, parent);
    else if (kind === 'condition' && parent >= 0 && this.#isReduced(first)) this.#resume(0);
    else if (kind === 'relative' && this.#verbsSeen > 0 && !isJoined) this.#resume(this.#verbsSeen);
  }

  /** "when travelling by car": a condition without a verb of its own ends at the next verb. */
  #isReduced(first: number): boolean {
    const next = wordAt(this.#words, first + 1);
    if (this.#verbsSeen > 1) return true;
    return this.#verbsSeen === 0 && (/(?:ing|ed)$/.test(next) || prepositions.has(next));
  }
}

/** Marks each word that begins a group of finite verbs: "may have been reduced" counts once. */
function findVerbGroups(words: readonly Word[], cues: readonly Cue[], plainVerbs: Uint8Array): Uint8Array {
  const maybe = new Uint8Array(words.length);
  for (const { inflected, first, last } of cues) {
    if (inflected && inflected.form !== 'gerund' && first === last) maybe[first] = 1;
  }
  const groups = new Uint8Array(words.length + 1);
  let isInside = false;
  for (let at = 0; at < words.length; at += 1) {
    if (plainVerbs[at] || maybe[at]) {
      if (!isInside && wordAt(words, at - 1) !== 'to') groups[at] = 1;
      isInside = true;
    } else if (!isAdverb(wordAt(words, at))) isInside = false;
  }
  return groups;
}
