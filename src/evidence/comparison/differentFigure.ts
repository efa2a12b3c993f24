import type { Figure } from '../../claims/figures/figure.ts';
import { readUnit } from '../../claims/figures/units.ts';
import type { Span } from '../../model.ts';
import type { Closest } from './closestSentence.ts';
import { findExchange } from './exchangedWords.ts';
import { isSameFigure } from './isSameFigure.ts';
import { belongsRather } from './ownWords.ts';
import { quote, quoteWords } from './quote.ts';
import type { ComparedText, TextSentence } from './readText.ts';
import { spanOf } from './spanOf.ts';
import { firstFrom, likeness, type Surroundings, surroundingsOf } from './surroundings.ts';
import type { Told } from './told.ts';

/** A claim is a sentence; more figures than these are a table. */
const mostFigures = 40;
/** Another figure in the claim's place is meant, if its surroundings fit so well and so much better. */
const fits = 0.6;
const fitsBetter = 0.35;
/** The very same words around; only so is a number that may be a name another name. */
const fitsExactly = 0.85;
/** A number that the passage lacks is another than the one that stands in words as like as this. */
const fitsLoosely = 0.35;

/** A sentence that shares less than this with the claim has the figures of something else. */
const leastOverlap = 0.3;

interface Placed {
  readonly figure: Figure;
  readonly sentence: TextSentence;
  /** What an interval is an interval of, as far as a figure before it tells: "ratio", "amount day". */
  readonly owner: string | undefined;
  readonly around: () => Surroundings;
}

/**
 * Says which number of the claim is not one of the passage's numbers for it: none of them has its
 * value, or the one in its place (outcome, arm, time) has another. Only the part of the claim that the
 * passage answers for is asked. Undefined where all are.
 */
export function findDifferentFigure(
  claim: ComparedText,
  passage: ComparedText,
  ranked: readonly Closest[],
  part: Span,
): Told | undefined {
  const asked = placedFigures(claim)
    .filter(({ figure: { start, end } }) => start >= part.start && end <= part.end)
    .slice(0, mostFigures);
  if (asked.length === 0) return undefined;
  const exchange = asked.length > 1 ? findExchange(claim, ranked[0]) : undefined;
  if (exchange) {
    return {
      reason: `The claim gives ${quoteWords(claim.text, exchange.claimed)}; the passage has them the other way round: ${quoteWords(passage.text, exchange.found)}.`,
      claim: exchange.claimed,
      passage: exchange.found,
    };
  }
  const near = new Set(
    ranked.filter(({ overlap }) => overlap >= leastOverlap).map(({ sentence }) => sentence),
  );
  const known = placedFigures(passage);
  for (const each of asked) {
    const same = known.filter(({ figure }) => isSameFigure(each.figure, figure));
    const others = known.filter(
      (other) =>
        near.has(other.sentence) && isComparable(each, other) && !isSameFigure(each.figure, other.figure),
    );
    const place = nearest(each, others);
    if (!place) continue;
    const need = each.figure.isLoose || place.placed.figure.isLoose ? fitsExactly : fitsLoosely;
    const isOther =
      same.length === 0
        ? place.fit >= need
        : place.fit >= fits && place.fit - (nearest(each, same)?.fit ?? 0) >= leadOf(place.fit);
    const isItsOwn = same.some(
      ({ figure, sentence }) =>
        sentence === place.placed.sentence &&
        belongsRather(claim, passage, sentence, figure, place.placed.figure),
    );
    if (isOther && !isItsOwn) return tellDifference(claim, passage, each, place.placed);
  }
  return undefined;
}

/** A figure and the word behind it that is its unit: "12 weeks" stands where "3 months" does. */
function withUnit(sentence: TextSentence, { start, end, unit }: Figure): Span {
  const next = unit === '' ? undefined : sentence.tokens[firstFrom(sentence, end)];
  const isUnit = next !== undefined && unit.startsWith(readUnit(next.lower) ?? ' ');
  return { start, end: isUnit ? next.end : end };
}

/** How much nearer another figure has to stand: less, where it stands in the very same words. */
function leadOf(fit: number): number {
  return fit >= fitsExactly ? fitsBetter / 3 : fitsBetter;
}

function placedFigures({ sentences }: ComparedText): readonly Placed[] {
  return sentences.flatMap((sentence) => {
    let owner: string | undefined;
    return sentence.figures.map((figure) => {
      if (owns(figure)) owner = `${figure.kind} ${figure.unit}`;
      return {
        figure,
        sentence,
        owner: figure.kind === 'interval' ? owner : undefined,
        around: once(() => surroundingsOf(sentence, withUnit(sentence, figure), true)),
      };
    });
  });
}

/** True for an estimate, which an interval may follow. */
function owns({ kind }: Figure): boolean {
  return kind !== 'interval' && kind !== 'p-value' && kind !== 'number' && kind !== 'count';
}

/** The same kind of quantity, or one that converts; or the same number as another kind: a dose for a time. */
function isComparable({ figure: claimed, owner }: Placed, { figure: found, owner: other }: Placed): boolean {
  if (owner !== undefined && other !== undefined && owner !== other) return claimed.value === found.value;
  const isSameKind = claimed.kind === found.kind && claimed.unit === found.unit;
  const areRelative = [claimed, found].every(({ kind }) => kind === 'change' || kind === 'ratio');
  return isSameKind || areRelative || claimed.value === found.value;
}

function nearest(to: Placed, among: readonly Placed[]): { placed: Placed; fit: number } | undefined {
  let best: { placed: Placed; fit: number } | undefined;
  for (const placed of among) {
    const fit = likeness(to.around(), placed.around());
    if (!best || fit > best.fit) best = { placed, fit };
  }
  return best;
}

function tellDifference(claim: ComparedText, passage: ComparedText, { figure }: Placed, place: Placed): Told {
  return {
    reason: `The claim gives ${quote(claim.text, figure)}; the passage has ${quote(passage.text, place.figure)} there.`,
    claim: spanOf(figure),
    passage: spanOf(place.figure),
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
