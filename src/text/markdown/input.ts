import type { Input } from '@lezer/common';

/** Deeper nesting than this on one line, or a wider indent, is read as text. */
const mostMarkers = 32;
const widestIndent = 1000;

/**
 * A draft as the block parser should see it, line by line and exactly as long: every kind of line end
 * is one, front matter is blank lines, a byte order mark is a space. The parser takes quadratic time
 * over thousands of list or quote markers on one line; past the thirty-second they are let stand as
 * text, so that they are read as prose rather than dropped.
 */
export class MarkdownInput implements Input {
  readonly lineChunks = true;
  readonly length: number;
  readonly #text: string;
  readonly #bodyStart: number;
  readonly #lineFeeds: NextIndex;
  readonly #returns: NextIndex;

  constructor(text: string, bodyStart: number) {
    this.#text = text;
    this.#bodyStart = bodyStart;
    this.length = text.length;
    this.#lineFeeds = new NextIndex(text, '\n');
    this.#returns = new NextIndex(text, '\r');
  }

  /** The rest of the line at `from`, or its line end. */
  chunk(from: number): string {
    const lineFeed = this.#lineFeeds.from(from);
    const carriageReturn = this.#returns.from(from);
    if (lineFeed === from || (carriageReturn === from && lineFeed !== from + 1)) return '\n';
    const endsWithBoth = carriageReturn === lineFeed - 1;
    const end = endsWithBoth ? lineFeed : Math.min(lineFeed, carriageReturn);
    if (end <= this.#bodyStart) return ' '.repeat(end - from);
    const line = endsWithBoth ? `${this.#text.slice(from, end - 1)} ` : this.#text.slice(from, end);
    return limitNesting(from === 0 && line.charCodeAt(0) === 0xfeff ? ` ${line.slice(1)}` : line);
  }

  read(from: number, to: number): string {
    let text = '';
    while (from + text.length < to) {
      const chunk = this.chunk(from + text.length);
      if (chunk === '') break;
      text += chunk;
    }
    return text.slice(0, to - from);
  }
}

/** Finds the next of one character, and remembers it, so that reading on never searches twice. */
class NextIndex {
  readonly #text: string;
  readonly #character: string;
  #asked = 0;
  #answer = -1;

  constructor(text: string, character: string) {
    this.#text = text;
    this.#character = character;
  }

  /** The place of the next such character at or after `at`, or the length of the text. */
  from(at: number): number {
    if (at < this.#asked || at > this.#answer) {
      const found = this.#text.indexOf(this.#character, at);
      this.#asked = at;
      this.#answer = found < 0 ? this.#text.length : found;
    }
    return this.#answer;
  }
}

const marker = /[>*+-]|\d{1,9}[.)](?=[ \t]|$)/y;
const rule = /^[ \t]*([-*_])(?:[ \t]|\1)*$/;

/** Turns the first character past the limit into a letter, which ends the line's markers there. */
function limitNesting(line: string): string {
  let markers = 0;
  let at = 0;
  while (at < line.length) {
    const code = line.charCodeAt(at);
    if (code === 32 || code === 9) at++;
    else if (markers < mostMarkers) {
      marker.lastIndex = at;
      if (!marker.test(line)) return line;
      markers++;
      at = marker.lastIndex;
    } else break;
    if (at > widestIndent) break;
  }
  if (at >= line.length || rule.test(line)) return line;
  return `${line.slice(0, at)}x${line.slice(at + 1)}`;
}
