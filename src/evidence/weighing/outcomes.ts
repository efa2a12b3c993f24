import { kindOfWord } from '../ranking/subjectKinds.ts';
import type { Term } from '../ranking/terms.ts';

/**
 * Words that name the same outcome, most specific first: who relapsed had responded, so a sentence
 * that holds words of two families is about the first. Source: ours; response and remission as
 * depression and arthritis trials use them, plus the everyday words of news and promotion.
 */
const families: readonly (readonly [name: string, words: ReadonlySet<string>])[] = [
  [
    'relapse',
    words('relapse relapses relapsed relapsing recurrence recurred recur recurs returned return returns'),
  ],
  ['death', words('death deaths die dies died dying mortality fatal survive survived survives survival')],
  [
    'harm',
    words(
      'adverse harm harms harmed complication complications toxicity side discontinued withdrew dropout dropouts',
    ),
  ],
  [
    'remission',
    words('remission remissions remit remitted cure cures cured recover recovers recovered recovery free'),
  ],
  [
    'response',
    words(
      'respond responds responded responding response responses responder responders relief relieve relieves relieved ' +
        'work works worked working help helps helped improve improves improved improvement improvements better ' +
        'benefit benefits benefited benefitted effective success successful successfully solve solves solved ease eases eased',
    ),
  ],
];

/** What a text says happened: the family of outcome, if it is a known one, and the words of its own. */
export interface OutcomeWords {
  readonly family: string | undefined;
  /** Keys of the words that any medical sentence need not hold. */
  readonly keys: ReadonlySet<string>;
  /** Keys of the conditions among them. */
  readonly conditions: ReadonlySet<string>;
}

/** Reads what a claim, or the name of an outcome, is about. */
export function readOutcome(terms: readonly Term[]): OutcomeWords {
  const present = terms.filter((term) => term.role === 'word');
  const family = families.find(([, names]) => present.some((term) => names.has(term.word)));
  const own = present.filter((term) => !term.isCommon);
  return {
    family: family?.[0],
    keys: new Set(own.map((term) => term.key)),
    conditions: new Set(own.filter((term) => kindOfWord(term.word) === 'condition').map((term) => term.key)),
  };
}

/** True where a claim, in its context, can be about an outcome: same family, or a shared word, and no other condition. */
export function isSameOutcome(claim: OutcomeWords, context: OutcomeWords, outcome: OutcomeWords): boolean {
  for (const condition of outcome.conditions) {
    if (!claim.conditions.has(condition) && !context.conditions.has(condition)) return false;
  }
  if (outcome.family !== undefined && outcome.family === claim.family) return true;
  if (outcome.family !== undefined && claim.family !== undefined) return false;
  return [...outcome.keys].some((key) => claim.keys.has(key));
}

function words(line: string): ReadonlySet<string> {
  return new Set(line.split(' '));
}
