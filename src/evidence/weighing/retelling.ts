import type { Design, Source } from '../../model.ts';

const retellings: ReadonlySet<Design> = new Set([
  'narrative review',
  'opinion',
  'news',
  'promotion',
  'testimonial',
]);

/** True for a source that tells what others studied: reviews in prose, opinion, news, promotion, what one patient says. */
export function isRetelling(source: Source): boolean {
  return retellings.has(source.design);
}
