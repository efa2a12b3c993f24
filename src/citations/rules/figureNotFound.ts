import { figuresIn } from '../../evidence/comparison/figuresIn.ts';
import { isKnownFigure, isOfResult } from '../../evidence/comparison/isKnownFigure.ts';
import type { Source } from '../../model.ts';
import { type CitableLibrary, placeIn } from '../citableLibrary.ts';
import { writeCitedClaim } from '../citedClaim.ts';
import type { CitingPlace, SourceHit, SourceRule } from '../sourceRule.ts';
import { quotationErrors } from './guidance.ts';
import { paperRecord } from './record.ts';

/** With fewer passages a source is an abstract or a summary, which leaves most figures of the paper out. */
const leastPassages = 30;
/** What a draft found itself, or sets beside the source, the source need not have. */
const ofTheDraft =
  /\b(?:we|our|ours|us|the present|this (?:study|trial|analysis|review|report)|here|consistent with|in line with|in contrast|similar to|unlike|compared with|as against)\b/i;

export const figureNotFound: SourceRule = {
  id: 'source/figure-not-found',
  summary: 'A figure of a result stands nowhere in the paper that is cited for it.',
  message:
    '“{words}” stands nowhere in the cited paper, as far as it could be read. Check the figure, or cite the source that has it.',
  ...quotationErrors,
  severity: 'info',
  excusedBy: [],
  record: paperRecord,
  flags: [
    'Daily walking lowered the risk of hip fracture by ⟦37%⟧ [@record].',
    'Sleep was better in ⟦83%⟧ of the women who walked [@record].',
  ],
  allows: [
    'Daily walking lowered falls by 20% in older women [@record].',
    'Falls became rarer by a fifth [@record].',
    'Of the women, 40% fell in the first year [@record].',
    'Only 60% of the women did not fall [@record].',
    'The women walked 45 minutes a day for 18 months [@record].',
    'We saw a fall in 37% of men, in line with earlier work [@record].',
    'Daily walking lowered the risk of hip fracture by 37%.',
  ],
  find: (place) => {
    const sources = wholePapers(place);
    const claim = sources.length === 0 ? '' : claimOf(place);
    if (claim === '' || ofTheDraft.test(claim)) return [];
    const asked = figuresIn(claim).filter(isOfResult);
    if (asked.length === 0) return [];
    return asked
      .filter((figure) => sources.every((source) => !isKnownFigure(figure, place.library.figuresOf(source))))
      .map(({ start, end }) => tell(place, { start, end }, claim, sources));
  },
};

/** What the sentence cites; nothing where not all of it is here, as whole papers. */
function wholePapers({ sentence, cited }: CitingPlace): readonly Source[] {
  if (sentence.quantities.length === 0 || cited.some(({ sources }) => sources.length === 0)) return [];
  const sources = [...new Set(cited.flatMap((each) => each.sources))];
  return sources.every(({ passages }) => passages.length >= leastPassages) ? sources : [];
}

function claimOf({ sentence, block, cited }: CitingPlace): string {
  return writeCitedClaim(
    sentence,
    block,
    cited.map(({ citation }) => citation),
  );
}

function tell(
  { sentence, library }: CitingPlace,
  { start, end }: { start: number; end: number },
  claim: string,
  sources: readonly Source[],
): SourceHit {
  return {
    start: sentence.start + start,
    end: sentence.start + end,
    sources: sources.flatMap((source) => placesIn(source, claim, library)),
  };
}

function placesIn(source: Source, claim: string, library: CitableLibrary) {
  const closest = library.closest(claim, source);
  return closest ? [placeIn(source, closest, 'The closest passage, which has another figure or none.')] : [];
}
