import { placeIn } from '../citableLibrary.ts';
import type { SourceRule } from '../sourceRule.ts';
import { noRetractions } from './guidance.ts';
import { retractedRecord } from './record.ts';

export const retracted: SourceRule = {
  id: 'source/retracted',
  summary: 'A cited work has been retracted.',
  message: '“{words}” cites a work that was retracted. Cite it only to speak of the retraction.',
  ...noRetractions,
  severity: 'warning',
  excusedBy: [],
  record: retractedRecord,
  flags: ['Walking reduces falls ⟦[@record]⟧.'],
  allows: ['The trial of walking and falls was retracted for lack of data [@record].'],
  find: ({ sentence, block, cited }) => {
    if (/\bretract/i.test(block.prose.slice(sentence.start, sentence.end))) return [];
    return cited.flatMap(({ citation: { start, end }, sources }) => {
      const source = sources.find((each) => each.retracted);
      const [passage] = source?.passages ?? [];
      if (!source || !passage) return [];
      const place = placeIn(source, passage, 'Its record, or your list, says that it was retracted.');
      return [
        {
          start,
          end,
          message: `${place.citation} was retracted, as its record or your list says. Cite it only to speak of the retraction.`,
          sources: [place],
        },
      ];
    });
  },
};
