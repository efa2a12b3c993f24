import type { Block } from '../../model.ts';
import type { ReadSentence } from '../sentence.ts';
import type { Facts } from './facts.ts';

/** Where a block concludes by its own words, in block offsets; it goes on to the end of the block. */
export interface Conclusion {
  readonly start: number;
  /** True behind a label ("Conclusions:"); else it is where a paragraph that reads like an abstract ends. */
  readonly isLabelled: boolean;
}

/** How many sentences an abstract in one paragraph has at least. */
const fewest = 4;
const label = /^(?:conclusions?|interpretation|concluding|(?:authors?|reviewers?)['’]?s? conclusions?)/i;
/** Registration, funding: what follows the last sentence of an abstract. */
const record =
  /^\W*(?:trial registration|registration|clinicaltrials|funding|funded|please see|©|copyright|keywords)/i;

/** Where a block concludes; undefined where nothing says so. */
export function findConclusion(
  block: Block,
  sentences: readonly ReadSentence[],
  facts: Facts,
): Conclusion | undefined {
  const labelled = sentences.find((sentence) => isLabelled(sentence, block.prose));
  if (labelled) return { start: labelled.start, isLabelled: true };
  if (!readsLikeAbstract(block, sentences, facts)) return undefined;
  const last = sentences
    .slice(-3)
    .findLast(({ start, end }) => !record.test(block.prose.slice(start, Math.min(end, start + 40))));
  return last && { start: last.start, isLabelled: false };
}

/** "CONCLUSIONS These …", "Conclusion: …"; not "Conclusions were drawn from …". */
function isLabelled({ cues, end }: ReadSentence, prose: string): boolean {
  for (const cue of cues) {
    if (cue.first > 0) return false;
    if (cue.lexicon !== 'conclusion opener') continue;
    const words = prose.slice(cue.start, cue.end);
    if (!label.test(words)) return false;
    return (
      words === words.toUpperCase() ||
      cue.end === end ||
      /^\s?[:.\u2013\u2014]/.test(prose.slice(cue.end, cue.end + 2))
    );
  }
  return false;
}

function readsLikeAbstract(
  { kind, quoted, aside }: Block,
  sentences: readonly ReadSentence[],
  facts: Facts,
): boolean {
  if (kind !== 'paragraph' || quoted || aside || sentences.length < fewest) return false;
  const { ownStudy, trial, observational, associations, significantResults, nullResults } = facts;
  return [ownStudy, trial, observational, associations, significantResults, nullResults].some(
    (fact) => fact !== undefined,
  );
}
