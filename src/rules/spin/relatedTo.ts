import { neighbours } from '../../claims/neighbours.ts';
import { asLine } from '../../claims/study/resultFacts.ts';
import type { Hit, Place } from '../rule.ts';
import { longestAbstract } from './conclusionOf.ts';

/** The sentence that a fact of the draft keeps as a line, as a related place; none where it stands elsewhere. */
export function relatedTo(line: string, message: string, { sentence, reading }: Place): Pick<Hit, 'related'> {
  const there = neighbours(sentence, reading, longestAbstract).find(
    (each) => each !== sentence && asLine(each, reading.block.prose) === line,
  );
  return there ? { related: [{ start: there.start, end: there.end, message }] } : {};
}
