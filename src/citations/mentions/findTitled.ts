import type { Source } from '../../model.ts';
import { foldWords } from '../citedSources.ts';

const quoted = /[“"]([^“”"]{8,300})[”"]/g;

/** The sources whose title a stretch of prose gives in quotation marks. */
export function findTitled(prose: string, titled: ReadonlyMap<string, readonly Source[]>): readonly Source[] {
  if (!/[“"]/.test(prose)) return [];
  return Array.from(prose.matchAll(quoted), ([, title = '']) => titled.get(foldWords(title)) ?? []).flat();
}
