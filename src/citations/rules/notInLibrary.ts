import { writePointer } from '../pointer.ts';
import type { SourceRule } from '../sourceRule.ts';
import { checkedReferences } from './guidance.ts';
import { record } from './record.ts';

export const notInLibrary: SourceRule = {
  id: 'source/not-in-library',
  summary: 'A cited work is not in the library, so that nothing can be compared with it.',
  message: '“{words}” cites a work that is not in your library. Add it to have the claim compared with it.',
  ...checkedReferences,
  severity: 'info',
  excusedBy: [],
  record,
  flags: ['Walking improves balance ⟦[@poe2018]⟧.'],
  allows: [
    'Walking was associated with better sleep [@record].',
    'Walking was associated with better sleep [3].',
  ],
  find: (place) =>
    place.cited
      // A number without a list of references, or a note that is no entry of one, says nothing.
      .filter(
        ({ pointer, sources, reference }) => sources.length === 0 && (pointer.kind !== 'number' || reference),
      )
      // "Lee et al. (2017)" of a work of 2019 is that work, and another rule says so.
      .filter(({ pointer }) => pointer.kind !== 'author and year' || !place.findDeparture())
      .map(({ citation: { start, end }, pointer }) => ({
        start,
        end,
        message: `“${writePointer(pointer)}” is not in your library. Add it there to have this claim compared with it.`,
        sources: [],
      })),
};
