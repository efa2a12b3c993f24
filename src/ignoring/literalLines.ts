import type { Format } from '../model.ts';

/** Told the lines of a text in order, says of each whether it is shown as it stands, as code is. */
export type LiteralLines = (line: string) => boolean;

/**
 * Recognises code blocks, so that a directive shown as an example is not taken for one: fences in
 * Markdown, verbatim environments in LaTeX, delimited blocks in AsciiDoc, literal blocks in
 * reStructuredText. Indented code in Markdown is not recognised.
 */
export function watchLiteralLines(text: string, format: Format): LiteralLines {
  switch (format) {
    case 'markdown':
      return text.includes('```') || text.includes('~~~') ? watchFences() : nothing;
    case 'latex':
      return text.includes('\\begin{') ? watchEnvironments() : nothing;
    case 'asciidoc':
      return watchDelimiters();
    case 'restructuredtext':
      return text.includes('::') ? watchIndentation() : nothing;
    default:
      return nothing;
  }
}

function nothing(): boolean {
  return false;
}

const containers = /^(?:[ \t>]|[-*+][ \t]|\d{1,9}[.)][ \t])*/;
const fenceMark = /^(?:`{3,}(?=[^`]*$)|~{3,})/;

function watchFences(): LiteralLines {
  let fence: { mark: string; column: number; isInside: boolean; isQuoted: boolean } | undefined;
  return (line) => {
    const prefix = containers.exec(line)?.[0] ?? '';
    const mark = fenceMark.exec(line.slice(prefix.length))?.[0];
    if (fence && hasLeft(line, prefix, fence)) fence = undefined;
    if (!fence) {
      if (!mark) return false;
      const isQuoted = prefix.includes('>');
      const isInside = /[-*+.)]/.test(prefix) || prefix.length > 3;
      fence = { mark, column: prefix.length, isInside, isQuoted };
      return true;
    }
    const isClosing = mark?.startsWith(fence.mark) && line.slice(prefix.length + mark.length).trim() === '';
    if (isClosing) fence = undefined;
    return true;
  };
}

/** True where a line is outside the quotation or list item that a fence was opened in. */
function hasLeft(
  line: string,
  prefix: string,
  fence: { column: number; isInside: boolean; isQuoted: boolean },
): boolean {
  if (fence.isQuoted) return !prefix.includes('>');
  return fence.isInside && line.trim() !== '' && indentOf(line) < fence.column - 3;
}

const verbatim = /\\begin\{((?:[Vv]erbatim|lstlisting|minted|comment)\*?)\}/;

function watchEnvironments(): LiteralLines {
  let end: string | undefined;
  return (line) => {
    if (end === undefined) {
      const name = verbatim.exec(line)?.[1];
      if (name !== undefined && !line.includes(`\\end{${name}}`)) end = `\\end{${name}}`;
      return name !== undefined;
    }
    if (line.includes(end)) end = undefined;
    return true;
  };
}

const delimiter = /^(?:-{4,}|\.{4,}|\+{4,}|\/{4,}|`{3,}(?=\w*\s*$))/;

function watchDelimiters(): LiteralLines {
  let end: string | undefined;
  return (line) => {
    const found = delimiter.exec(line)?.[0];
    if (end === undefined) {
      const isWhole = found !== undefined && (found.startsWith('`') || line.trim() === found);
      if (isWhole) end = found;
      return isWhole;
    }
    if (line.trim() === end) end = undefined;
    return true;
  };
}

const codeDirective = /^\s*\.\. (?:code|code-block|sourcecode|parsed-literal|math|raw|productionlist)::/;

function watchIndentation(): LiteralLines {
  /** The indentation of the line that announced the block. */
  let outer: number | undefined;
  return (line) => {
    if (line.trim() === '') return false;
    if (outer !== undefined && indentOf(line) > outer) return true;
    const announces = codeDirective.test(line) || (/::\s*$/.test(line) && !/^\s*\.\. /.test(line));
    outer = announces ? indentOf(line) : undefined;
    return false;
  };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
