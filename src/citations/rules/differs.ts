import { citeShort } from '../../evidence/citing/cite.ts';
import type { ComparisonVerdict, Source } from '../../model.ts';
import { type CitableLibrary, placeIn } from '../citableLibrary.ts';
import { writeCitedClaim } from '../citedClaim.ts';
import type { SourceDifference } from '../compareWithSource.ts';
import type { Cited, CitingPlace, SourceHit } from '../sourceRule.ts';

/**
 * Finds the words of a sentence that differ from what it cites in one respect. Speaks only where every
 * work cited was found, and each of them differs: of several sources one may well bear the words out.
 * Where the two sentences are not alike enough to be sure, they are there to be compared and no finding.
 */
export function differs(verdict: ComparisonVerdict): (place: CitingPlace) => readonly SourceHit[] {
  return ({ sentence, block, cited, library }) => {
    const [first] = cited;
    const sources = [...new Set(cited.flatMap((each) => each.sources))];
    if (!first || sources.length === 0 || cited.some((each) => each.sources.length === 0)) return [];
    const claim = writeCitedClaim(
      sentence,
      block,
      cited.map(({ citation }) => citation),
    );
    const found = sources.map((source) => ({
      source,
      difference: library.compare(claim, source).find((each) => each.verdict === verdict && each.isSure),
    }));
    const told = found.flatMap(({ source, difference }) => (difference ? [{ source, difference }] : []));
    const [shown] = told;
    if (!shown || told.length < found.length) return [];
    const place = shown.difference.claim ?? placeOf(first, shown.source, cited, sentence.start);
    return [
      {
        start: sentence.start + place.start,
        end: sentence.start + place.end,
        message: shown.difference.reason,
        wordings: wordingsFor(claim, shown, library),
        sources: told.map(({ source, difference: { passageOf, wordsOf, reason } }) =>
          placeIn(source, passageOf, reason, wordsOf),
        ),
      },
    ];
  };
}

interface Told {
  readonly source: Source;
  readonly difference: SourceDifference;
}

/** The source's own figure in the place of the claim's, where the claim then differs from it in nothing. */
function wordingsFor(claim: string, { source, difference }: Told, { compare }: CitableLibrary) {
  const { verdict, claim: words, passageOf, wordsOf } = difference;
  if (verdict !== 'different-figure' || !words || !wordsOf) return [];
  const text = passageOf.text.slice(wordsOf.start, wordsOf.end);
  const edited = claim.slice(0, words.start) + text + claim.slice(words.end);
  if (compare(edited, source).some(rests)) return [];
  return [{ text, title: `Use the figure of ${citeShort(source.csl)}: ${text}` }];
}

function rests({ isByMissingWords }: SourceDifference): boolean {
  return !isByMissingWords;
}

/** Where the claim lacks words of the source there are none to underline but the citation itself. */
function placeOf(first: Cited, source: Source, cited: readonly Cited[], base: number) {
  const { citation } = cited.find(({ sources }) => sources.includes(source)) ?? first;
  return { start: citation.start - base, end: citation.end - base };
}
