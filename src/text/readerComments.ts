import type { Span } from '../model.ts';
import { endOfArticle } from './endOfArticle.ts';
import type { Paragraph } from './paragraphs.ts';
import { splitSentences } from './sentences.ts';

const longestMarker = 80;

const heading =
  /^(?:\d[\d,]*\s+(?:reader |user )?comments?|\d[\d,]*\s+(?:responses|replies|thoughts?) (?:to|on)\b.*|comments?\s*\(\d+\)|(?:reader|user|readers[’']) comments?|(?:leave|post|add) (?:a|your) (?:comment|reply)|join the (?:conversation|discussion)|(?:view|show|read) (?:all )?(?:\d+ )?comments)\s*:?$/i;
const bareHeading = /^comments\s*:?$/i;
const closing =
  /^(?:comments? (?:is|are|has been|have been)(?: now)? (?:closed|disabled|turned off)|commenting (?:is|has been) closed|this (?:discussion|thread) (?:is|has been) closed)\b.{0,40}$/i;
/** What follows a section "Comments" of a manuscript, and never readers' comments. */
const laterSection =
  /^(?:references|bibliography|acknowledge?ments?|conclusions?|discussion|limitations|methods|results|introduction|abstract|appendix|funding|disclosures?|conflicts? of interest|competing interests|author contributions|footnotes)\b/i;

/**
 * Where readers' comments stand under an article of plain text, or undefined. Known by structure alone:
 * a line such as "12 Comments" or "Leave a comment" after the article, to the end or to a line such as
 * "Comments are closed."; without the first, the bulleted and indented paragraphs right above that last
 * line. A list at the end of a draft is neither.
 */
export function findReaderComments(text: string, paragraphs: readonly Paragraph[]): Span | undefined {
  const lines = paragraphs.map(({ start, end }) =>
    end - start <= longestMarker ? text.slice(start, end) : '',
  );
  const last = lines.findLastIndex((line) => closing.test(line));
  const lastSection = lines.findLastIndex((line) => laterSection.test(line));
  const articleEnd = endOfArticle(text, paragraphs);
  const first = lines.findIndex(
    (line, at) => at >= articleEnd && (heading.test(line) || (at > lastSection && bareHeading.test(line))),
  );
  if (first >= 0 && (last < 0 || first < last))
    return spanOf(paragraphs, first, last < 0 ? lines.length - 1 : last);
  return last < 0 ? undefined : spanOf(paragraphs, firstOfRun(text, paragraphs, last), last);
}

/** The first of the bulleted comments that end right above the paragraph at `last`, or `last` itself. */
function firstOfRun(text: string, paragraphs: readonly Paragraph[], last: number): number {
  const margin = paragraphs.reduce((least, { indent }) => Math.min(least, indent), Number.POSITIVE_INFINITY);
  let first = last;
  let hasComment = false;
  for (let at = last - 1; at >= 0; at--) {
    const paragraph = paragraphs[at];
    if (!paragraph || (paragraph.kind !== 'list-item' && paragraph.indent <= margin)) break;
    if (paragraph.kind !== 'list-item') continue;
    first = at;
    hasComment ||= splitSentences(text.slice(paragraph.start, paragraph.end)).length > 1;
  }
  return hasComment ? first : last;
}

function spanOf(paragraphs: readonly Paragraph[], first: number, last: number): Span | undefined {
  const start = paragraphs[first]?.start;
  const end = paragraphs[last]?.end;
  return start === undefined || end === undefined ? undefined : { start, end };
}
