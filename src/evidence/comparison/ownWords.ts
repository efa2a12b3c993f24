import type { Figure } from '../../claims/figures/figure.ts';
import type { Span } from '../../model.ts';
import type { ComparedText, TextSentence } from './readText.ts';

/**
 * True where, of two figures in one sentence of a passage, the claim has the words that belong to the first:
 * "42 of 60 (70%) with tea and 27 of 60 (45%) with water" gives 42 to the tea, wherever a claim puts the
 * two. What belongs to a figure stands behind it where words follow the last figure, else before it.
 */
export function belongsRather(
  claim: ComparedText,
  passage: ComparedText,
  sentence: TextSentence,
  to: Figure,
  than: Figure,
): boolean {
  const said = new Set(claim.sentences.flatMap(({ weights }) => [...weights.keys()]));
  const own = ownWords(passage.text, sentence, to);
  const other = ownWords(passage.text, sentence, than);
  const shareIn = (words: ReadonlySet<string>, without: ReadonlySet<string>) => {
    const telling = [...words].filter((key) => !without.has(key));
    return telling.length === 0 ? 0 : telling.filter((key) => said.has(key)).length / telling.length;
  };
  return shareIn(own, other) > shareIn(other, own);
}

function ownWords(text: string, sentence: TextSentence, figure: Figure): ReadonlySet<string> {
  const groups = groupFigures(text, sentence);
  const at = groups.findIndex(({ start, end }) => start <= figure.start && figure.end <= end);
  const group = groups[at];
  if (!group) return new Set();
  const last = groups.at(-1);
  const isBehind = last !== undefined && tellingIn(sentence, last.end, sentence.read.end).size > 0;
  return isBehind
    ? tellingIn(sentence, group.end, groups[at + 1]?.start ?? sentence.read.end)
    : tellingIn(sentence, groups[at - 1]?.end ?? sentence.read.start, group.start);
}

/** The figures of a sentence; one in brackets behind another says the same once more. Times and doses are none. */
function groupFigures(text: string, { figures }: TextSentence): readonly Span[] {
  const groups: { start: number; end: number }[] = [];
  let isOpen = false;
  for (const { kind, start, end } of figures) {
    if (kind === 'amount') continue;
    const last = groups.at(-1);
    const between = last ? text.slice(last.end, start) : '';
    isOpen = last !== undefined && (between.includes('(') || (isOpen && !between.includes(')')));
    if (last && isOpen) last.end = end;
    else groups.push({ start, end });
  }
  return groups;
}

function tellingIn({ tokens }: TextSentence, start: number, end: number): ReadonlySet<string> {
  return new Set(
    tokens
      .filter((token) => token.weight > 0 && token.start >= start && token.end <= end)
      .map(({ key }) => key),
  );
}
