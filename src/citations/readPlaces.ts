import { asPlainText } from '../claims/claimInWords.ts';
import type { Reading } from '../claims/read.ts';
import type { ReadSentence } from '../claims/sentence.ts';
import type { CitableLibrary } from './citableLibrary.ts';
import { tellingWords } from './mentions/countShared.ts';
import { type Departure, findDeparture } from './mentions/findDeparture.ts';
import type { Citation } from './pointer.ts';
import { citationsOf, readCitations } from './readCitations.ts';
import type { Reference } from './referenceList.ts';
import type { Cited, CitingContext, CitingPlace, CitingSentence } from './sourceRule.ts';

/** What the sentences of one block are compared with. */
export interface Against {
  readonly library: CitableLibrary;
  readonly references: ReadonlyMap<string, Reference>;
  /** The draft's title. */
  readonly title: string;
}

/** The sentences of a block with what they cite. `source` is the block as typed. */
export function readPlaces(
  { block, sentences }: Reading,
  source: string,
  { library, references, title }: Against,
): readonly CitingPlace[] {
  const citations = readCitations(block, source);
  let words: ReadonlySet<string> | undefined;
  const contextWords = () => {
    words ??= tellingWords(asPlainText(`${title} ${block.prose}`));
    return words;
  };
  return sentences.map((sentence) => {
    const cited = citationsOf(sentence, citations).flatMap((citation) =>
      resolve(citation, library, references),
    );
    return placeOf({ sentence, block, library, contextWords, cited });
  });
}

/** Several rules ask for the departure of a sentence, and each time the whole library would be looked through. */
function placeOf(around: CitingContext): CitingPlace {
  let found: { readonly departure: Departure | undefined } | undefined;
  return {
    ...around,
    findDeparture: () => {
      found ??= { departure: findDeparture(around) };
      return found.departure;
    },
  };
}

/** One sentence of a draft with what it cites. Its reading counts from `base` in the draft. */
export function readSentenceAt(
  { sentence, reading: { block }, base }: { sentence: ReadSentence; reading: Reading; base: number },
  text: string,
  { library, references }: Against,
): CitingSentence {
  const source = text.slice(base + block.start, base + block.end);
  // A draft may be one block, whose other citations are another sentence's.
  const near = { ...block, marks: citationsOf(sentence, block.marks) };
  const cited = readCitations(near, source).flatMap((citation) => resolve(citation, library, references));
  return { sentence, block, library, cited };
}

function resolve(
  citation: Citation,
  { findCited, isJournal }: CitableLibrary,
  references: ReadonlyMap<string, Reference>,
): readonly Cited[] {
  return citation.pointers.flatMap((pointer) => {
    // "(Science, 2016)" says where and when, and not who.
    if (pointer.kind === 'author and year' && isJournal(pointer.author)) return [];
    const label =
      pointer.kind === 'number' ? String(pointer.number) : pointer.kind === 'key' ? pointer.key : '';
    const reference = references.get(label);
    return {
      citation,
      pointer,
      sources: findCited(pointer, references),
      ...(reference === undefined ? {} : { reference }),
    };
  });
}
