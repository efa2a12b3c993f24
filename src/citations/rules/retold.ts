import { readStrength } from '../../claims/strength/readStrength.ts';
import { describeDesign } from '../../evidence/citing/cite.ts';
import { isRetelling } from '../../evidence/weighing/retelling.ts';
import type { Source } from '../../model.ts';
import type { CitableLibrary } from '../citableLibrary.ts';
import { placeIn } from '../citableLibrary.ts';
import { writeCitedClaim } from '../citedClaim.ts';
import type { CitingPlace, SourceRule } from '../sourceRule.ts';
import { originalSources } from './guidance.ts';
import { retellingRecord } from './record.ts';

export const retold: SourceRule = {
  id: 'source/retold',
  summary:
    'A result is cited from a source that retells a study: news, a clinic’s page, an opinion, a review in prose.',
  message: '“{words}” cites a source that retells what others studied. Cite the study.',
  ...originalSources,
  severity: 'info',
  excusedBy: [],
  record: retellingRecord,
  flags: ['Walking reduces falls by 20% ⟦[@record]⟧.'],
  allows: [
    'News of the study appeared in spring [@record].',
    'The Invented Gazette told its readers that walking reduces falls by 20% [@record].',
  ],
  find: (place) => {
    const { cited, library } = place;
    // One study among the sources is the original that was asked for.
    if (cited.some(({ sources }) => sources.some((source) => !isRetelling(source)))) return [];
    const [first] = cited.filter(({ sources }) => sources.length > 0);
    const source = first?.sources[0];
    if (!first || !source || !tellsResult(place, source) || isNamed(source, place)) return [];
    const { start, end } = first.citation;
    return [{ start, end, message: tell(source, library), sources: placesOf(source, library) }];
  },
};

function tellsResult({ sentence, block, cited }: CitingPlace, source: Source): boolean {
  if (sentence.quantities.some(({ unit }) => unit === '%')) return true;
  // What a review sums up may be cited from it; the result of one study, which has a figure, may not.
  if (source.design === 'narrative review' && sentence.quantities.length === 0) return false;
  const citations = cited.map(({ citation }) => citation);
  return readStrength(writeCitedClaim(sentence, block, citations)).strength !== 'none';
}

/** A sentence that names the paper or the page says itself where it has it from. */
function isNamed({ csl }: Source, { sentence, block }: CitingPlace): boolean {
  const said = block.prose.slice(sentence.start, sentence.end).toLowerCase();
  return [csl['container-title'], csl.publisher].some((name) => name && said.includes(name.toLowerCase()));
}

function tell(source: Source, library: CitableLibrary): string {
  const studies = studiesOf(source, library);
  const study =
    studies.length === 0 ? 'the study it retells' : studies.map(({ csl }) => csl.title).join('; ');
  return `This cites ${describeDesign(source)}, for a result. Cite the original: ${study}.`;
}

function studiesOf({ reports }: Source, { sources }: CitableLibrary): readonly Source[] {
  return sources.filter(({ csl }) => reports.includes(csl.id));
}

function placesOf(source: Source, library: CitableLibrary) {
  return [source, ...studiesOf(source, library)].flatMap((each) => {
    const [passage] = each.passages;
    const message = each === source ? 'The source that is cited.' : 'A study that it retells.';
    return passage ? [placeIn(each, passage, message)] : [];
  });
}
