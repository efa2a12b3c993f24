import { fill, findAhead, replace } from '../markings.ts';
import { canCiteAt } from '../raisedFigures.ts';
import type { Reader } from './reader.ts';

/** Figures set as mathematics, "$70\%$", "$\sim 3.5$", "$p < 0.05$": prose to whoever reads the page. */
const figures =
  /^\s*(?:[nNpP]\s*)?(?:[<>=~+-]|\\(?:sim|approx|leq?|geq?|pm)(?![a-zA-Z]))?\s*\.?\d[\d.,]*\s*(?:\\[,;: ]|~)?\s*(?:\\%)?\s*$/;
const onlySign = /^\s*(?:\\%|[<>=])\s*$/;
const raisedFigures = /^\s*\^(?:\{\s*\d{1,3}(?:\s?[,;-]{1,2}\s?\d{1,3})*\s*\}|\d)\s*$/;
/** "H$_2$O", "m$^2$", "1$^{st}$": a raised or lowered part of a word. */
const script = /^\s*[_^]\s*(?:\{\s*[a-zA-Z\d+-]{1,4}\s*\}|[a-zA-Z\d])\s*$/;
const markup = /\\(?:[a-zA-Z]+|[^%])|[\\~]/g;

/** Reads $…$ or $$…$$ at `at`; returns its end, or past the $ where that was left open. */
export function readDollar(reader: Reader, at: number): number {
  const { source } = reader;
  if (source.charCodeAt(at + 1) === 36) {
    const closing = findAhead(reader, '$$', at + 2);
    if (closing >= 0) return replace(reader, at, closing + 2, 'math');
    fill(reader, at, at + 2, '\u2060');
    return at + 2;
  }
  const closing = nextDollar(source, at + 1);
  if (closing < 0) {
    fill(reader, at, at + 1, '\u2060');
    return at + 1;
  }
  const content = source.slice(at + 1, Math.min(closing, at + 60));
  if (at + 1 + content.length === closing) {
    if (raisedFigures.test(content) && canCiteAt(source, endOfWord(source, at)))
      return replace(reader, at, closing + 1, 'citation');
    if (script.test(content)) return keepScript(reader, at, content);
    if (figures.test(content) || onlySign.test(content)) return keepFigures(reader, at, content);
  }
  return replace(reader, at, closing + 1, 'math');
}

/** The end of the words before `at`, closing braces left out. */
export function endOfWord(source: string, at: number): number {
  let end = at;
  while (end > 0 && source.charCodeAt(end - 1) === 125) end--;
  return end;
}

function keepFigures(reader: Reader, at: number, content: string): number {
  const end = at + content.length + 2;
  fill(reader, at, at + 1, '\u2060');
  for (const { index, 0: text } of content.matchAll(markup)) {
    const start = at + 1 + index;
    fill(reader, start, start + text.length, text === '\\' ? '\u2060' : ' ');
  }
  fill(reader, end - 1, end, '\u2060');
  return end;
}

/** A figure raised beside a figure is an exponent, not a part of it. */
function keepScript(reader: Reader, at: number, content: string): number {
  const { source } = reader;
  const end = at + content.length + 2;
  const isExponent = /\d/.test(source.charAt(at - 1)) && content.includes('^');
  const start = source.slice(at, end).search(/[a-zA-Z\d+-]/) + at;
  const length = /^[a-zA-Z\d+-]+/.exec(source.slice(start, end))?.[0].length ?? 0;
  fill(reader, at, start, isExponent ? ' ' : '\u2060');
  fill(reader, start + length, end, '\u2060');
  return end;
}

/** The next $ that is not \$, or -1. */
function nextDollar(source: string, from: number): number {
  for (let at = source.indexOf('$', from); at >= 0; at = source.indexOf('$', at + 1)) {
    let slashes = 0;
    while (at - slashes > from && source.charCodeAt(at - slashes - 1) === 92) slashes++;
    if (slashes % 2 === 0) return at;
  }
  return -1;
}

/** Reads \(…\), \[…\] or \begin{equation}…\end{equation}, whose opening ends at `end`. */
export function readUpTo(reader: Reader, at: number, end: number, closing: string): number {
  const found = findAhead(reader, closing, end);
  if (found >= 0) return replace(reader, at, found + closing.length, 'math');
  fill(reader, at, end, '\u2060');
  return end;
}
