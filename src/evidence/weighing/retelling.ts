import type { Design, Source } from '../../model.ts';

const retellings: ReadonlySet<Design> = new Set(['narrative review', 'opinion', 'news', 'promotion']);

/** True for a source that tells what others studied: reviews in prose, opinion, news, promotion. */
export function isRetelling(source: Source): boolean {
  return retellings.has(source.design);
}
