import type { Span } from '../../model.ts';

/** Where a LaTeX text has its words. */
export interface Body extends Span {
  readonly hasPreamble: boolean;
}

const landmark = /\\(?:(begin|end)\{document\}|.)|%[^\r\n]*/g;

/** What \begin{document} and \end{document} enclose; the whole text where neither stands. */
export function findBody(text: string): Body {
  let start = 0;
  let hasPreamble = false;
  if (!text.includes('{document}')) return { start, end: text.length, hasPreamble };
  landmark.lastIndex = 0;
  for (let match = landmark.exec(text); match; match = landmark.exec(text)) {
    if (match[1] === 'end') return { start, end: match.index, hasPreamble };
    if (match[1] !== 'begin' || hasPreamble) continue;
    start = landmark.lastIndex;
    hasPreamble = true;
  }
  return { start, end: text.length, hasPreamble };
}
