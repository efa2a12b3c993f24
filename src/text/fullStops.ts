import { abbreviations, nounsWithLetter, sentenceStarters } from '../lexicons/abbreviations.ts';
import type { Span } from '../model.ts';
import {
  caseAt,
  isAsciiLetter,
  isDigit,
  isGlue,
  isSpace,
  placeholder,
  skipSpace,
  wordCharacterSize,
} from './letters.ts';

/** A run of stops in its sentence: where both begin, where the run and its closing marks end. */
export interface Stop {
  /** Where the sentence began. */
  readonly sentence: number;
  readonly stop: number;
  readonly end: number;
  /** The last bracket that opened in the sentence. */
  readonly bracket: Span;
}

const fullStop = 46;
const ellipsis = 0x2026;

/** No abbreviation is longer, with its inner stops. */
const longestToken = 24;

/** True for . ! ? … and their full-width, ideographic and Arabic kin. */
export function isStop(code: number): boolean {
  if (code < 128) return code === fullStop || code === 33 || code === 63;
  return (
    code === ellipsis ||
    code === 0x3002 ||
    code === 0xff01 ||
    code === 0xff1f ||
    code === 0x61f ||
    code === 0x6d4
  );
}

/** The end of a run of stops with the closing quotes, closing brackets and citations that touch it. */
export function skipClosers(prose: string, at: number): number {
  let next = at;
  while (next < prose.length) {
    const code = prose.charCodeAt(next);
    if (!isStop(code) && !isCloser(code) && !isGlue(code) && code !== placeholder) break;
    next++;
  }
  return next;
}

/** A citation set apart after a full stop ("It works. [12] Others …") ends with the sentence before. */
export function skipCitation(prose: string, end: number): number {
  let next = skipSpace(prose, end);
  if (prose.charCodeAt(next) !== placeholder) return end;
  while (prose.charCodeAt(next) === placeholder) next++;
  const after = firstOfNext(prose, next);
  return after.at >= prose.length || (!after.isPlaceholder && caseAt(prose, after.at) === 'upper')
    ? next
    : end;
}

/** True where the stop ends its sentence. */
export function stopEndsSentence(prose: string, stop: Stop): boolean {
  if (stop.end >= prose.length) return true;
  const code = prose.charCodeAt(stop.stop);
  if (code >= 0x3002) return true;
  if (!isSpace(prose.charCodeAt(stop.end))) return lacksSpace(prose, stop);
  const next = firstOfNext(prose, stop.end);
  if (next.at >= prose.length) return true;
  if (code === ellipsis || (code === fullStop && prose.charCodeAt(stop.stop + 1) === fullStop)) {
    return caseAt(prose, next.at) === 'upper';
  }
  if (code !== fullStop)
    return exclamationEnds(prose, stop, next.at) && (next.isPlaceholder || canStart(prose, next.at));
  return fullStopEnds(prose, stop, next);
}

interface Next {
  readonly at: number;
  /** True where a citation, code or mathematics stands first. */
  readonly isPlaceholder: boolean;
}

/** The first character of what follows, past white space, opening quotes and opening brackets. */
function firstOfNext(prose: string, from: number): Next {
  let at = from;
  let isPlaceholder = false;
  for (; at < prose.length; at++) {
    const code = prose.charCodeAt(at);
    if (code === placeholder) isPlaceholder = true;
    else if (!isSpace(code) && !isGlue(code) && !isOpener(code)) break;
  }
  return { at, isPlaceholder };
}

function fullStopEnds(prose: string, { sentence, stop }: Stop, next: Next): boolean {
  const token = tokenBefore(prose, stop, sentence);
  if (/^(?:\d{1,3}|[a-z])$/i.test(token.text) && isFirst(prose, token, sentence)) return false;
  switch (abbreviationUse(token.text)) {
    case 'joins':
      return false;
    case 'before number':
      return !next.isPlaceholder && !isDigit(prose.charCodeAt(next.at)) && canStart(prose, next.at);
    case 'either':
      return startsSentence(prose, next.at);
    case 'initial':
      if (startsSentence(prose, next.at)) return true;
      return nounsWithLetter.has(wordBefore(prose, token.start, sentence)) && canStart(prose, next.at);
    default:
      return next.isPlaceholder || canStart(prose, next.at);
  }
}

function abbreviationUse(token: string) {
  if (token.length <= 2 && /^\p{Lu}$/u.test(token)) return 'initial';
  const isCapitalised = token.length >= 3 && /^\p{Lu}[\p{L}.]*$/u.test(token);
  const known =
    abbreviations.get(token) ?? (isCapitalised ? abbreviations.get(token.toLowerCase()) : undefined);
  if (known) return known;
  // Most sentences end in a word without a stop inside.
  if (!token.includes('.')) return undefined;
  return /^\p{L}(?:\.\p{L})+$/u.test(token) || /^\p{L}{1,4}\.[\p{L}.]{1,8}$/u.test(token)
    ? 'either'
    : undefined;
}

/** After ! and ?: not in the middle of a parenthesis, nor before who said it. */
function exclamationEnds(prose: string, { sentence, stop, end, bracket }: Stop, next: number): boolean {
  if (stop < bracket.end && bracket.start > sentence) return false;
  for (let at = stop; at < end; at++) {
    if (isClosingQuote(prose.charCodeAt(at))) return !saysWho(prose, next);
  }
  return true;
}

const attribution =
  /(?:(?:Drs?|Prof|Mr|Mrs|Ms)\.? )?\p{Lu}[\p{L}’'-]{1,30}(?: \p{Lu}[\p{L}’'.-]{0,30}){0,2} (?:said|says|asked|asks|added|adds|wrote|told|replied|explained|noted|continued|wondered)\b/uy;

function saysWho(prose: string, at: number): boolean {
  attribution.lastIndex = at;
  return attribution.test(prose);
}

/** "…disease.The drug": a missing space, believed only before a word that starts sentences. */
function lacksSpace(prose: string, { sentence, stop, end }: Stop): boolean {
  if (!startsSentence(prose, end)) return false;
  if (prose.charCodeAt(stop) !== fullStop) return true;
  const { text } = tokenBefore(prose, stop, sentence);
  return /^(?:[a-z]{3,}|\d+(?:\.\d+)?|)$/.test(text) && !abbreviationUse(text);
}

const spelledGreek = /(?:alpha|beta|gamma|delta|kappa|omega)-/y;

/** True where a sentence may begin: a capital, a figure, a script without case, or "mRNA", "p53", "β-blockers". */
function canStart(prose: string, at: number): boolean {
  const code = prose.charCodeAt(at);
  if (code < 128 && !isAsciiLetter(code) && !isDigit(code)) return !',;:)]}/=&'.includes(prose.charAt(at));
  const letterCase = caseAt(prose, at);
  if (letterCase !== 'lower') return true;
  const after = prose.charCodeAt(at + 1);
  if (after === 45) return code >= 128 || caseAt(prose, at + 2) === 'upper';
  spelledGreek.lastIndex = at;
  if (spelledGreek.test(prose)) return true;
  for (let next = at + 1; next < at + longestToken; next++) {
    if (caseAt(prose, next) === 'upper' || isDigit(prose.charCodeAt(next))) return true;
    if (caseAt(prose, next) !== 'lower') return false;
  }
  return false;
}

/** True where a word stands that starts sentences. */
function startsSentence(prose: string, at: number): boolean {
  if (caseAt(prose, at) !== 'upper') return false;
  let end = at;
  while (end < at + longestToken && isAsciiLetter(prose.charCodeAt(end))) end++;
  const isInitial = end === at + 1 && prose.charCodeAt(end) === fullStop;
  return !isInitial && sentenceStarters.has(prose.slice(at, end));
}

interface Token {
  readonly text: string;
  readonly start: number;
}

/** The letters, digits and inner stops right before a full stop: "e.g", "Fig", "U.S", "0.05". */
function tokenBefore(prose: string, stop: number, sentence: number): Token {
  const limit = Math.max(sentence, stop - longestToken);
  let start = stop;
  while (start > limit && isTokenUnit(prose, start - 1)) start--;
  return { text: prose.slice(start, stop).replace(/[\u2060\u00ad\u200b-\u200d\ufeff]/g, ''), start };
}

function isTokenUnit(prose: string, at: number): boolean {
  const code = prose.charCodeAt(at);
  return code === fullStop || isGlue(code) || wordCharacterSize(prose, at) > 0;
}

/** True where nothing but brackets, quotes and glue stands before the token: it numbers the sentence. */
function isFirst(prose: string, { start }: Token, sentence: number): boolean {
  return start - sentence <= longestToken && firstOfNext(prose, sentence).at >= start;
}

function wordBefore(prose: string, before: number, sentence: number): string {
  let end = before;
  while (end > sentence && (isSpace(prose.charCodeAt(end - 1)) || isGlue(prose.charCodeAt(end - 1)))) end--;
  let start = end;
  while (start > sentence && isAsciiLetter(prose.charCodeAt(start - 1))) start--;
  return prose.slice(start, end).toLowerCase();
}

function isClosingQuote(code: number): boolean {
  return code === 34 || code === 39 || code === 0x201d || code === 0x2019 || code === 0xbb;
}

function isCloser(code: number): boolean {
  return code === 41 || code === 93 || code === 125 || isClosingQuote(code);
}

function isOpener(code: number): boolean {
  return (
    code === 34 ||
    code === 39 ||
    code === 40 ||
    code === 91 ||
    code === 123 ||
    code === 0x201c ||
    code === 0x2018 ||
    code === 0x201d ||
    code === 0x201e ||
    code === 0xab ||
    code === 0xbf ||
    code === 0xa1
  );
}
