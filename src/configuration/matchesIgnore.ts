import type { IgnorePattern, Span } from '../model.ts';
import { type Glyph, hasOverlap } from './findOverlap.ts';
import { type Pattern, readPattern } from './pattern.ts';

/** An ignore pattern ready to be matched; `pattern` is missing where it could not be read. */
export interface ReadIgnore {
  readonly pattern?: Pattern;
  /** The rules it silences; undefined for all. */
  readonly rules?: ReadonlySet<string>;
}

/** How far from the words underlined a pattern sees, in UTF-16 code units. */
const reach = 1_000;

/** Reads an ignore pattern, once for all its uses. One that cannot be read will match nothing. */
export function readIgnore({ pattern, rules }: IgnorePattern): ReadIgnore {
  const read = readPattern(pattern);
  return {
    ...(typeof read === 'string' || read.matchesNothing ? {} : { pattern: read }),
    ...(rules ? { rules: new Set(rules) } : {}),
  };
}

/**
 * True where an ignore pattern is about these words of a rule: some match of it in the sentence has a
 * character in common with them. `words` counts from the start of `sentence`. White space of any
 * length, line ends included, is one space to a pattern, apostrophes are straight, and markup inside
 * words (U+2060) is not there. Takes time proportional to pattern times sentence.
 */
export function matchesIgnore(
  { pattern, rules }: ReadIgnore,
  words: Span & { readonly rule: string },
  sentence: string,
): boolean {
  if (!pattern || (rules && !rules.has(words.rule))) return false;
  return hasOverlap(pattern, readGlyphs(sentence, words), words);
}

/** The characters of a sentence within reach, as patterns see them. */
function readGlyphs(sentence: string, words: Span): readonly Glyph[] {
  const from = Math.max(0, words.start - reach);
  const seen = sentence.slice(from, words.end + reach);
  const glyphs: Glyph[] = [];
  for (const match of seen.matchAll(/\s+|[^\s\u2060]/gu)) {
    const [text] = match;
    const start = from + match.index;
    glyphs.push({ text: plain(text), start, end: start + text.length });
  }
  return glyphs;
}

function plain(text: string): string {
  if (/^\s/u.test(text)) return ' ';
  return text === '’' || text === '‘' ? "'" : text;
}
