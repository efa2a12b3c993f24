import type { Span } from '../model.ts';
import { bodyStart } from '../text/markdown/frontMatter.ts';

/**
 * The lines of each occurrence of a top-level key in the YAML front matter of a draft: the key and all
 * that is indented below it, in draft offsets. `key` is letters only.
 */
export function findFrontLines(text: string, key: string): readonly Span[] {
  if (!/^\uFEFF?---/.test(text)) return [];
  const front = text.slice(0, bodyStart(text));
  const lines = new RegExp(
    `^(?:${key}|"${key}"|'${key}')[ \\t]*:(?=\\s)[^\\r\\n]*(?:(?:\\r\\n|\\r|\\n)(?=[ \\t#\\r\\n]|-(?!--))[^\\r\\n]*)*`,
    'gm',
  );
  return Array.from(front.matchAll(lines), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
