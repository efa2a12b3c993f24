import { asLine } from '../../claims/resultFacts.ts';
import type { Hit, Place } from '../rule.ts';

/** The sentence that a fact of the draft keeps as a line, as a related place; none where it stands in another block. */
export function relatedTo(
  line: string,
  message: string,
  { sentence, reading: { block, sentences } }: Place,
): Pick<Hit, 'related'> {
  const there = sentences.find((each) => each !== sentence && asLine(each, block.prose) === line);
  return there ? { related: [{ start: there.start, end: there.end, message }] } : {};
}
