import type { FoundDesign } from './designCue.ts';
import { documentKinds } from './documentCues.ts';
import { quoteCue } from './quoteCue.ts';
import type { Wording } from './wording.ts';

/** The labels of a structured abstract: a document with two of these reports a study, whatever else it names. */
const labels = [/\b(?:METHODS?|FINDINGS|DESIGN)\b/, /\b(?:RESULTS?|CONCLUSIONS?|INTERPRETATION)\b/];

/** A label, promotion, a testimonial or news, where a document has the words of one; else undefined. */
export function findKindOfDocument({ text, lower }: Wording): FoundDesign | undefined {
  if (labels.every((label) => label.test(text))) return undefined;
  for (const { design, words, least } of documentKinds) {
    const hits = [...lower.matchAll(words)];
    const [first] = hits;
    if (first && new Set(hits.map(([found]) => found)).size >= least) {
      return { design, cue: quoteCue(text, first.index, first.index + first[0].length) };
    }
  }
  return undefined;
}
