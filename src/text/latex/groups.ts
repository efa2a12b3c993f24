/** A LaTeX text, and where each of its groups and options ends. */
export interface Groups {
  readonly text: string;
  /** For the place of each { and [ that is closed: one past what closes it; else 0. */
  readonly ends: Int32Array;
}

/** Braces and brackets, with what keeps them from counting; addresses and \verb may hold %. */
const brackets =
  /\\(?:(?:url|href|nolinkurl|path)\{[^{}\s]*\}|(?:verb|lstinline)\*?([^\sa-zA-Z*{[])(?:(?!\1)[^\r\n]){0,1000}\1|[^\r\n])|[{}[\]]|%[^\r\n]*|(?:\r?\n|\r(?!\n))[ \t]*(?:\r?\n|\r(?!\n))/g;

/**
 * Pairs the braces and brackets of a text, in one pass. No group reaches over a blank line, so that one
 * left open spoils its own paragraph only.
 */
export function matchGroups(text: string): Groups {
  const ends = new Int32Array(text.length);
  let open: number[] = [];
  let braces = 0;
  brackets.lastIndex = 0;
  for (let match = brackets.exec(text); match; match = brackets.exec(text)) {
    const at = match.index;
    switch (text.charCodeAt(at)) {
      case 123:
        braces++;
        open.push(at);
        break;
      case 91:
        open.push(at);
        break;
      case 93:
        if (text.charCodeAt(open.at(-1) ?? -1) === 91) ends[open.pop() ?? 0] = at + 1;
        break;
      case 125: {
        if (braces === 0) break;
        let start = open.pop() ?? 0;
        while (text.charCodeAt(start) === 91) start = open.pop() ?? 0;
        ends[start] = at + 1;
        braces--;
        break;
      }
      case 10:
      case 13:
        open = [];
        braces = 0;
    }
  }
  return { text, ends };
}
