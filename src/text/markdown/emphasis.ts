import { isSpace } from '../letters.ts';
import { fill } from '../markings.ts';
import type { Delimiter, Scan } from './scan.ts';

const underscore = 95;
const tilde = 126;
const punctuation = /[\p{P}\p{S}]/u;

/** Notes the run of *, _ or ~~ at `at` as CommonMark's flanking rules see it; returns its end. */
export function readDelimiter(scan: Scan, at: number): number {
  const { source } = scan;
  const code = source.charCodeAt(at);
  let end = at + 1;
  while (source.charCodeAt(end) === code) end++;
  if (code === tilde && end - at !== 2) return end;
  const before = kindOf(at > 0 ? characterBefore(source, at) : '');
  const after = kindOf(end < source.length ? String.fromCodePoint(source.codePointAt(end) ?? 32) : '');
  const isLeft = after !== 'space' && (after !== 'punctuation' || before !== 'other');
  const isRight = before !== 'space' && (before !== 'punctuation' || after !== 'other');
  const isInWord = code === underscore && isLeft && isRight;
  scan.delimiters.push({
    code,
    start: at,
    end,
    length: end - at,
    canOpen: isLeft && (!isInWord || before === 'punctuation'),
    canClose: isRight && (!isInWord || after === 'punctuation'),
  });
  return end;
}

function characterBefore(source: string, at: number): string {
  const code = source.charCodeAt(at - 1);
  return code >= 0xdc00 && code <= 0xdfff && at > 1 ? source.slice(at - 2, at) : source.charAt(at - 1);
}

function kindOf(character: string): 'space' | 'punctuation' | 'other' {
  if (character === '' || isSpace(character.charCodeAt(0))) return 'space';
  return punctuation.test(character) ? 'punctuation' : 'other';
}

/**
 * Pairs the delimiters from index `from` on and blanks the pairs, then drops them all. CommonMark's
 * algorithm (spec 0.31, "process emphasis"): a linked list and a floor for each kind of closer keep it
 * linear.
 */
export function pairDelimiters(scan: Scan, from: number): void {
  const runs = scan.delimiters.splice(from);
  const before = runs.map((_, index) => index - 1);
  const after = runs.map((_, index) => index + 1);
  const floors = new Map<string, number>();
  let closerAt = 0;
  while (closerAt < runs.length) {
    const closer = runs[closerAt] as Delimiter;
    if (!closer.canClose || closer.start === closer.end) {
      closerAt = after[closerAt] as number;
      continue;
    }
    const kind = `${closer.code} ${closer.canOpen} ${closer.length % 3}`;
    const floor = floors.get(kind) ?? -1;
    let openerAt = before[closerAt] as number;
    while (openerAt > floor && !pairs(runs[openerAt] as Delimiter, closer))
      openerAt = before[openerAt] as number;
    if (openerAt <= floor) {
      floors.set(kind, before[closerAt] as number);
      closerAt = after[closerAt] as number;
      continue;
    }
    const opener = runs[openerAt] as Delimiter;
    const used = Math.min(2, opener.end - opener.start, closer.end - closer.start);
    fill(scan, opener.end - used, opener.end, '\u2060');
    fill(scan, closer.start, closer.start + used, '\u2060');
    opener.end -= used;
    closer.start += used;
    unlink(before, after, openerAt, closerAt);
    if (opener.start === opener.end) {
      const outer = before[openerAt] as number;
      before[closerAt] = outer;
      if (outer >= 0) after[outer] = closerAt;
    }
    if (closer.start === closer.end) closerAt = after[closerAt] as number;
  }
}

/** Takes out what stands between two runs that were paired. */
function unlink(before: number[], after: number[], openerAt: number, closerAt: number): void {
  before[closerAt] = openerAt;
  after[openerAt] = closerAt;
}

function pairs(opener: Delimiter, closer: Delimiter): boolean {
  if (opener.code !== closer.code || !opener.canOpen || opener.start === opener.end) return false;
  if (opener.code === tilde) return true;
  const isAmbiguous = opener.canClose || closer.canOpen;
  return (
    !isAmbiguous ||
    (opener.length + closer.length) % 3 !== 0 ||
    (opener.length % 3 === 0 && closer.length % 3 === 0)
  );
}
