import type { Block, Sentence } from '../model.ts';
import type { Citation } from './pointer.ts';

/**
 * A sentence as it can be compared with a source: its citations, which the prose has blanked, stand as
 * "[1]", so that the comparison can tell which words each of them answers for. As long as the sentence, so
 * that a place in one is a place in the other.
 */
export function writeCitedClaim(
  { start, end }: Sentence,
  { prose }: Block,
  citations: readonly Citation[],
): string {
  let claim = '';
  let at = start;
  for (const citation of citations) {
    if (citation.start < at || citation.end > end) continue;
    const length = citation.end - citation.start;
    const mark = citation.pointers.length > 1 ? '[1, 2]' : '[1]';
    claim += prose.slice(at, citation.start) + (length >= mark.length ? mark : '').padEnd(length);
    at = citation.end;
  }
  return claim + prose.slice(at, end);
}
