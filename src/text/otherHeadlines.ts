import type { Span } from '../model.ts';
import { endOfArticle } from './endOfArticle.ts';
import type { Paragraph } from './paragraphs.ts';

/** A line that ends an article on a web page and leads to other ones: buttons to share it, a list of more. */
const leadIn =
  /^(?:share(?: (?:this|on|share|article|story|post|tweet|email|facebook|twitter|linkedin|print|save))*|(?:you (?:may|might) (?:also )?(?:like|enjoy)|recommended for you|trending(?: now)?|most (?:popular|read|viewed)|popular (?:now|posts|stories|articles)|(?:related|more|latest|other|top) (?:news|posts|stories|articles|reading|headlines)|(?:more|latest) from .{1,40}|read next|up next|don[’']t miss|editor[’']s picks?))\s*:?$/i;

/** Headlines and the teasers under them are short, and there are several. */
const longestTeaser = 320;
const fewest = 4;

/**
 * Where the headlines of other articles stand below an article of plain text, or undefined: known by
 * a line that leads to them ("Share", "Related stories"), and nothing but short paragraphs from there
 * to the end, at least four.
 */
export function findOtherHeadlines(text: string, paragraphs: readonly Paragraph[]): Span | undefined {
  const longLast = paragraphs.findLastIndex(({ start, end }) => end - start > longestTeaser);
  const earliest = Math.max(longLast + 1, endOfArticle(text, paragraphs));
  const first = paragraphs.findIndex(
    ({ start, end }, at) => at >= earliest && end - start <= 80 && leadIn.test(text.slice(start, end)),
  );
  if (first < 0 || paragraphs.length - first - 1 < fewest) return undefined;
  return { start: paragraphs[first]?.start ?? 0, end: paragraphs.at(-1)?.end ?? 0 };
}
