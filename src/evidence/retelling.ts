import { type Design, designs, type Source } from '../model.ts';

const lastPrimary: Design = 'label';

/** True for a source that tells what others studied: reviews in prose, opinion, news, promotion. */
export function isRetelling(source: Source): boolean {
  return designs.indexOf(source.design) > designs.indexOf(lastPrimary);
}
