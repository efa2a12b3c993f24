import type { Paragraph } from './paragraphs.ts';

/** An article has this many paragraphs of this many words before anything else follows it on the page. */
const fewestParagraphs = 2;
const fewestWords = 15;

/** The first paragraph at which comments or other headlines may begin, after enough of an article. */
export function endOfArticle(text: string, paragraphs: readonly Paragraph[]): number {
  let left = fewestParagraphs;
  const at = paragraphs.findIndex(({ start, end }) => {
    if (text.slice(start, end).split(/\s+/, fewestWords).length >= fewestWords) left--;
    return left === 0;
  });
  return at < 0 ? paragraphs.length : at + 1;
}
