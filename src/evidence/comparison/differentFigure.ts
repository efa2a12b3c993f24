import type { Figure } from '../../claims/figures/figure.ts';
import type { Closest } from './closestSentence.ts';
import { findExchange } from './exchangedWords.ts';
import { isSameFigure } from './isSameFigure.ts';
import { quote, quoteWords } from './quote.ts';
import type { ComparedText } from './readText.ts';
import { likeness, type Surroundings, surroundingsOf } from './surroundings.ts';

/** A claim is a sentence; more figures than these are a table. */
const mostFigures = 40;
/** Another figure in the claim's place is meant, if its surroundings fit so well and so much better. */
const fits = 0.6;
const fitsBetter = 0.35;
const fitsExactly = 0.85;

interface Placed {
  readonly figure: Figure;
  readonly around: () => Surroundings;
}

/**
 * Says which number of the claim is not one of the passage's numbers for it: none of them has its
 * value, or the one in its place (outcome, arm, time) has another. Undefined where all are.
 */
export function findDifferentFigure(
  claim: ComparedText,
  passage: ComparedText,
  closest: Closest | undefined,
): string | undefined {
  const asked = placedFigures(claim).slice(0, mostFigures);
  if (asked.length === 0) return undefined;
  const exchange = asked.length > 1 ? findExchange(claim, closest) : undefined;
  if (exchange) {
    return `The claim gives ${quoteWords(claim.text, exchange.claimed)}; the passage has them the other way round: ${quoteWords(passage.text, exchange.found)}.`;
  }
  const known = placedFigures(passage);
  for (const each of asked) {
    const same = known.filter(({ figure }) => isSameFigure(each.figure, figure));
    const others = known.filter((other) => isSameKind(each.figure, other.figure) && !same.includes(other));
    const place = nearest(each, others);
    if (same.length === 0) {
      // A passage without such figures cannot tell another one, nor can a name be said wrongly elsewhere.
      const isAnswered = each.figure.isLoose
        ? place !== undefined && place.fit >= fitsExactly
        : known.some(({ figure }) => isComparable(each.figure, figure));
      if (isAnswered) return tellDifference(claim, passage, each, place?.placed);
      continue;
    }
    const own = place && place.fit >= fits ? nearest(each, same) : undefined;
    if (place && own && place.fit - own.fit >= fitsBetter)
      return tellDifference(claim, passage, each, place.placed);
  }
  return undefined;
}

function placedFigures({ sentences }: ComparedText): readonly Placed[] {
  return sentences.flatMap((sentence) =>
    sentence.figures.map((figure) => ({
      figure,
      around: once(() => surroundingsOf(sentence, figure, true)),
    })),
  );
}

function isSameKind(claimed: Figure, found: Figure): boolean {
  return claimed.kind === found.kind && claimed.unit === found.unit;
}

/** The same kind of quantity, or one that converts; or the same number as another kind: a dose for a time. */
function isComparable(claimed: Figure, found: Figure): boolean {
  const areRelative = [claimed, found].every(({ kind }) => kind === 'change' || kind === 'ratio');
  return isSameKind(claimed, found) || areRelative || claimed.value === found.value;
}

function nearest(to: Placed, among: readonly Placed[]): { placed: Placed; fit: number } | undefined {
  let best: { placed: Placed; fit: number } | undefined;
  for (const placed of among) {
    const fit = likeness(to.around(), placed.around());
    if (!best || fit > best.fit) best = { placed, fit };
  }
  return best;
}

function tellDifference(
  claim: ComparedText,
  passage: ComparedText,
  { figure }: Placed,
  place: Placed | undefined,
): string {
  const claimed = quote(claim.text, figure);
  if (!place) return `The claim gives ${claimed}; the passage gives no such figure.`;
  return `The claim gives ${claimed}; the passage has ${quote(passage.text, place.figure)} there.`;
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
