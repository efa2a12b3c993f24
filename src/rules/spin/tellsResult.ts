import { hasCue, type ReadSentence } from '../../claims/sentence.ts';

/** True for a sentence that gives a number, or says that something differed or changed. */
export function tellsResult(sentence: ReadSentence): boolean {
  return (
    sentence.quantities.length > 0 ||
    hasCue(sentence, 'significant result') ||
    hasCue(sentence, 'null result') ||
    hasCue(sentence, 'change')
  );
}
