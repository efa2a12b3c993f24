import type { Closest } from './closestSentence.ts';
import { findStatements, type Statement } from './directions.ts';
import { findExchange } from './exchangedWords.ts';
import { findOppositeObject } from './oppositeObject.ts';
import { agree, areOpposed, isNothing } from './opposition.ts';
import { quote, quoteWords } from './quote.ts';
import type { ComparedText } from './readText.ts';
import { spanOf } from './spanOf.ts';
import { likeness, type Surroundings, surroundingsOf } from './surroundings.ts';
import type { Told } from './told.ts';

/** A claim is a sentence; more statements than these are a text. */
const mostStatements = 30;
/** The passage speaks of the same thing where its words around are so like the claim's … */
const isAlike = 0.55;
/** … and no statement that agrees with the claim comes nearer than so much. */
const clearly = 0.2;
/** An opposite that was found by its object is about the same only where so much around it is alike. */
const isNotFarOff = 0.3;

interface Placed {
  readonly statement: Statement;
  readonly around: Surroundings;
}

/**
 * Says where the passage states the opposite of the claim about the same thing: reduced against
 * increased, an effect against none. Undefined where it does not, or says the same as well.
 */
export function findContradiction(
  claim: ComparedText,
  passage: ComparedText,
  ranked: readonly Closest[],
): Told | undefined {
  const said = placedStatements(claim).slice(0, mostStatements);
  if (said.length === 0) return undefined;
  const turned = tellTurned(claim, passage, ranked[0]);
  if (turned) return turned;
  const known = placedStatements(passage);
  const denying = new Set(
    known.filter(({ statement }) => isNothing(statement)).map(({ statement }) => statement.sentence),
  );
  for (const each of said) {
    let against: { placed: Placed; fit: number } | undefined;
    let agreeing = 0;
    for (const other of known) {
      const isAgreeing = agree(each.statement, other.statement);
      if (!isAgreeing && !areOpposed(each.statement, other.statement)) continue;
      // "Their benefits did not differ" says "no difference", too.
      if (!isAgreeing && isNothing(each.statement) && denying.has(other.statement.sentence)) continue;
      const fit = likeness(each.around, other.around);
      if (isAgreeing) {
        agreeing = Math.max(agreeing, fit);
        continue;
      }
      // What another of the claim's statements says at least as nearly is no opposite of this one.
      const isSaid = said.some(
        (more) => agree(more.statement, other.statement) && likeness(more.around, other.around) >= fit,
      );
      if (!isSaid && fit > (against?.fit ?? 0)) against = { placed: other, fit };
    }
    if (against && against.fit >= isAlike && against.fit - agreeing >= clearly)
      return tellOpposite(claim, passage, each.statement, against.placed.statement);
  }
  const opposite = findOppositeObject(claim, passage, ranked);
  return opposite && tellOpposite(claim, passage, opposite.claimed, opposite.found);
}

function tellOpposite(
  claim: ComparedText,
  passage: ComparedText,
  claimed: Statement,
  found: Statement,
): Told {
  const fit = likeness(around(claimed), around(found));
  const isDenial = claimed.isDenied || found.isDenied || claimed.axis !== found.axis;
  return {
    reason: `The claim says ${quote(claim.text, claimed)}; the passage says ${quote(passage.text, found)}.`,
    claim: spanOf(claimed),
    passage: spanOf(found),
    ...(isDenial || fit < isNotFarOff ? { isSureOnly: 'in the same sentence' } : {}),
  };
}

/** "The drug was better than placebo" turned into "placebo was better than the drug". */
function tellTurned(
  claim: ComparedText,
  passage: ComparedText,
  closest: Closest | undefined,
): Told | undefined {
  const isComparison = closest?.sentence.tokens.some(({ lower }) => lower === 'than');
  const exchange = isComparison ? findExchange(claim, closest) : undefined;
  if (!exchange) return undefined;
  return {
    reason: `The claim says ${quoteWords(claim.text, exchange.claimed)}; the passage has it the other way round: ${quoteWords(passage.text, exchange.found)}.`,
    claim: exchange.claimed,
    passage: exchange.found,
  };
}

function around(statement: Statement): Surroundings {
  return surroundingsOf(statement.sentence, statement, false);
}

function placedStatements({ text, sentences }: ComparedText): readonly Placed[] {
  return sentences.flatMap((sentence) =>
    findStatements(sentence, text).map((statement) => ({
      statement,
      around: around(statement),
    })),
  );
}
