/** The patterns that block markup begins with; each is sticky and is tried where a body element begins. */

export const bullet = /[-+*•‣⁃](?=[ \t]|$)[ \t]*/my;

const ordinal = String.raw`(?:\d{1,9}|#|[a-z]|[A-Z]|[ivxlcdm]{1,12}|[IVXLCDM]{1,12})`;
/** "1.", "(a)", "iv)"; but "E. coli" begins a sentence. */
export const enumerator = new RegExp(
  String.raw`(?![A-Z]\.[ \t]+[a-z])(?:\(${ordinal}\)|${ordinal}[.)])(?=[ \t]|$)[ \t]*`,
  'my',
);

/** ":name: " of a field; a role is followed by a backtick instead of a space. */
export const field = /:(?![\s:])(?:[^:\\\r\n]|\\[^\r\n]|:(?![\s`])){1,200}(?<!\s):(?=[ \t]|$)[ \t]*/my;

export const lineBlock = /\|(?=[ \t]|$)/my;

export const explicitMarkup = /\.\.(?=[ \t]|$)[ \t]*/my;
export const anonymousTarget = /__(?=[ \t]|$)/my;

/** "[1]", "[#name]", "[*]" or "[Smith2019]" of a footnote or an entry of a bibliography. */
export const footnoteLabel =
  /\[(?:\d{1,9}|#[\p{L}\p{N}_.:+-]{0,60}|\*|[\p{L}\p{N}][\p{L}\p{N}_.:+-]{0,60})\](?=[ \t]|$)[ \t]*/muy;
/** "name:: ", perhaps behind "|substitution| "; the name is the first group. */
export const directive =
  /(?:\|[^|\r\n]{1,200}\|[ \t]+)?([\p{L}\p{N}]+(?:[-+.:_][\p{L}\p{N}]+){0,10})[ \t]?::(?=[ \t]|$)[ \t]*/muy;
export const directiveOption = /:[\p{L}\p{N}][\p{L}\p{N}_ .+-]{0,60}:(?=[ \t]|$)/muy;

export const gridBorder = /\+(?:[-=]+\+)+[ \t]*$/my;
export const simpleBorder = /=+(?:[ \t]+=+)+[ \t]*$/my;

/** A line of one punctuation mark: under or over a title, or a transition. */
const adornment = /([!-/:-@[-`{-~])\1*$/my;

export function isAdornment(text: string, { start, end }: { start: number; end: number }): boolean {
  adornment.lastIndex = start;
  return start < end && adornment.test(text) && adornment.lastIndex >= end;
}

/** The end of what a sticky pattern matches at `at`, or undefined. */
export function endOf(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}
