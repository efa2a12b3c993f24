import { cuesOf, type ReadSentence } from '../../claims/sentence.ts';
import type { Around } from '../../claims/shares/around.ts';
import type { Span } from '../../model.ts';
import type { Candidate } from '../rule.ts';
import { withoutFigure } from '../withoutFigure.ts';

/** How many words before a figure the verb it measures may stand. */
const reach = 12;

/**
 * The wordings that leave the size of a change out, and for those where the bare change would still be
 * told as certain, the same with "may": "cuts deaths by 40%" → "may cut deaths". Block offsets.
 */
export function withoutSize(
  sentence: ReadSentence,
  figure: Span,
  around: Around,
  prose: string,
): readonly Candidate[] {
  const candidates = withoutFigure(figure, around);
  const from = around.before.at(-reach)?.start ?? 0;
  const verb = cuesOf(sentence, 'change').findLast(
    (cue) => cue.start >= from && cue.end <= figure.start && cue.inflected?.form === 'present',
  );
  if (!verb?.inflected) return candidates;
  const { verb: base } = verb.inflected;
  const softened = candidates.flatMap(({ text, span }) => {
    if (text !== '' || !span || span.start <= verb.end) return [];
    const between = prose.slice(verb.end, span.start).trimEnd();
    return [{ text: `may ${base}${between}`, span: { start: verb.start, end: span.end } }];
  });
  return [...candidates, ...softened];
}
