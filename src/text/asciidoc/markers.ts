/** What a line of AsciiDoc is, by the line itself. Source: the AsciiDoc language documentation. */

/** Lines that fence what is no prose. The line that ends it is the same. */
export const verbatimFence = /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|`{3,}[\w+-]{0,30})$/;
/** Lines that fence prose: an example, a sidebar, a quotation, an open block. */
export const proseFence = /^(?:={4,}|\*{4,}|_{4,}|--)$/;
export const tableFence = /^[|!,:]={3,9}$/;

export const blockTitle = /^\.\.?(?=[^\s.])/;
export const attributeEntry = /^:!?[\p{L}\p{N}_][\p{L}\p{N}_-]{0,100}!?:(?:\s|$)/u;
export const title = /^(?:={1,6}|#{1,6})[ \t]+(?=\S)/;
export const lineBreak = /^(?:'{3,}|<{3,}|---|- - -|\*\*\*|\* \* \*|___|_ _ _)$/;
export const macro = /^([a-z][\w-]{0,30})::(?!\s)[^[\]]{0,2000}\[(.{0,5000})\]$/iu;
export const preprocessor = /^(?:include|ifdef|ifndef|ifeval|endif)::\S{0,2000}\[/;
export const comment = /^\/\/(?!\/)/;
export const listMarker =
  /^[ \t]*(?![A-Z]\.[ \t]+[a-z])(?:-|•|\*{1,5}|\.{1,5}|\d{1,9}\.|[a-zA-Z]\.|[ivx]{1,9}\)|[IVX]{1,9}\)|<(?:\d{1,3}|\.)>)[ \t]+(?:\[[ x*]\][ \t]+)?(?=\S)/;
export const admonition = /^(?:NOTE|TIP|IMPORTANT|CAUTION|WARNING):[ \t]+/;
export const markdownQuote = /^>[ \t]?/;

const author = String.raw`[\p{L}\p{N}][\p{L}\p{N}_'’.-]{0,60}(?:[ \t]+\p{L}[\p{L}\p{N}_'’.-]{0,60}){0,2}(?:[ \t]+<[^<>]{1,200}>)?`;
export const authorLine = new RegExp(`^${author}(?:;[ \\t]*${author}){0,20}$`, 'u');
export const revisionLine = /^(?:v\d[\w.]{0,20}|\d{4}-\d\d-\d\d|[\d.]{1,20}[,:])/i;

/** Styles that make a paragraph or an open block something other than prose. */
export const verbatimStyles: ReadonlySet<string> = new Set([
  ...['source', 'listing', 'literal', 'pass', 'stem', 'latexmath', 'asciimath', 'comment'],
  ...['plantuml', 'mermaid', 'graphviz', 'ditaa'],
]);
/** Styles that make it somebody else's words. */
export const quotingStyles: ReadonlySet<string> = new Set(['quote', 'verse']);

const attributeStart = /^\[(?:\]|\[[\p{L}_:]|[\p{L}_,.#"'%{])/u;
const namedStyle = /^\[([\p{L}_][\p{L}\d_-]*)/u;

/** The style in a line of attributes, "[quote, Author]" or "[.lead]": '' for none, undefined for another line. */
export function readStyle(line: string): string | undefined {
  if (!line.startsWith('[') || !line.endsWith(']') || !attributeStart.test(line)) return undefined;
  return namedStyle.exec(line)?.[1]?.toLowerCase() ?? '';
}

/** Where the words of a title end in its line: before marks like those it begins with. */
export function titleEnd(line: string): number {
  const mark = line.charCodeAt(0);
  let end = line.length;
  while (line.charCodeAt(end - 1) === mark) end--;
  const before = line.charCodeAt(end - 1);
  return end < line.length && (before === 32 || before === 9) ? end : line.length;
}

const termMark = /(?<![:;])(?::{2,4}|;;)(?:[ \t]+|$)/;

/** Where a description list's term ends in a line and what follows it begins; undefined where it has none. */
export function splitTerm(line: string): { termEnd: number; from: number } | undefined {
  const match = termMark.exec(line);
  return match && match.index > 0 ? { termEnd: match.index, from: match.index + match[0].length } : undefined;
}

/** True where `under` is the line under a title, as long as it but for one character. */
export function isUnderline(line: string, under: string): boolean {
  return (
    Math.abs(line.length - under.length) <= 1 &&
    under.length > 2 &&
    /^([=~^+-])\1*$/.test(under) &&
    /[\p{L}\p{N}]/u.test(line)
  );
}
