import type { Finding, Report, Span } from '../../model.ts';

/** What ends a sentence: a stop, with closing quotes or brackets and markup behind it. */
const finished = /[.!?…][\s"'”’)\]*_]*$/;

/** A sentence that ends without a stop is still being written where the caret stands in it or right behind it. */
function isBeingTyped(sentence: Span, text: string, caret: number): boolean {
  if (caret < sentence.start || caret > sentence.end + 1) return false;
  if (/[\r\n]/.test(text.slice(sentence.end, caret))) return false;
  return !finished.test(text.slice(sentence.start, sentence.end));
}

/**
 * The findings to show now: all but the new ones in the sentence that is being typed. What has been
 * shown before stays, so that nothing flickers. `carets` are draft offsets.
 */
export function showable(
  { findings }: Pick<Report, 'findings'>,
  text: string,
  carets: readonly number[],
  shown: readonly Finding[],
): readonly Finding[] {
  if (carets.length === 0) return findings;
  return findings.filter(
    (finding) =>
      !carets.some((caret) => isBeingTyped(finding.sentence, text, caret)) ||
      shown.some(
        (old) =>
          old.rule === finding.rule &&
          old.text === finding.text &&
          old.sentence.start === finding.sentence.start,
      ),
  );
}
