import type { Closest } from './closestSentence.ts';
import { findStatements, type Statement } from './directions.ts';
import { agree, areOpposed } from './opposition.ts';
import type { ComparedText, TextSentence } from './readText.ts';

/** Only sentences with so much of the claim's telling words are about the same. */
const leastCoverage = 0.55;
/** What a statement is about: so many telling words behind it … */
const objectWords = 3;
/** … of which so great a share stands around a statement of the passage … */
const leastShared = 0.6;
/** … within so many telling words. */
const sight = 6;

/** Words that turn a statement over: what lacks a gene rises where the gene lowers it. */
const losses = new Set(
  'deficiency deficient knockout knockdown null lacking lack loss depletion depleted deletion deleted absence cko inhibitor inhibitors inhibition blockade ablation silencing withdrawal discontinuation'.split(
    ' ',
  ),
);

/** A statement of the claim and the statement of the passage that opposes it. */
export interface Opposites {
  readonly claimed: Statement;
  readonly found: Statement;
}

/**
 * For a claim that states one direction, in whatever words the passage has: a statement of the opposite
 * direction about the same object, in a sentence about the same, where none in such a sentence agrees.
 */
export function findOppositeObject(
  { text, sentences }: ComparedText,
  passage: ComparedText,
  ranked: readonly Closest[],
): Opposites | undefined {
  const [sentence] = sentences;
  const [claimed, ...more] = sentence && sentences.length === 1 ? findStatements(sentence, text) : [];
  if (!sentence || !claimed || more.length > 0) return undefined;
  const object = objectOf(claimed);
  if (object.length === 0) return undefined;
  let found: Statement | undefined;
  for (const { sentence: other, coverage } of ranked) {
    if (coverage < leastCoverage || countLosses(other) !== countLosses(sentence)) continue;
    for (const statement of findStatements(other, passage.text)) {
      const around = wordsAround(statement);
      if (object.filter((key) => around.has(key)).length < leastShared * object.length) continue;
      if (agree(claimed, statement)) return undefined;
      if (areOpposed(claimed, statement)) found ??= statement;
    }
  }
  return found && { claimed, found };
}

function objectOf({ sentence, end }: Statement): readonly string[] {
  return sentence.tokens
    .filter((token) => token.start >= end && token.weight > 0)
    .slice(0, objectWords)
    .map(({ key }) => key);
}

function wordsAround({ sentence, start, end }: Statement): ReadonlySet<string> {
  const telling = sentence.tokens.filter(({ weight }) => weight > 0);
  const left = telling.filter((token) => token.end <= start).slice(-sight);
  const right = telling.filter((token) => token.start >= end).slice(0, sight);
  return new Set([...left, ...right].map(({ key }) => key));
}

function countLosses({ tokens }: TextSentence): number {
  return tokens.filter(({ lower }) => losses.has(lower)).length;
}
