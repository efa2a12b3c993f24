import { groupWords, outcomeWords, timeIn } from './tellingWords.ts';

/** What a share is a share of, by the words on both sides of it. */
export interface OutcomeAround {
  /** How the words of the outcome begin: "respon". */
  readonly outcome: string;
  /** How all other words of the stretch begin that say in whom, where or beside what it was seen, and when. */
  readonly readGroup: () => { readonly among: string; readonly time: string };
}

/** Outcome and group in words, before they are compared. */
interface Read {
  readonly outcome: string;
  readonly among: string;
}

const rateNoun =
  /^(?:rates?|prevalence|incidence|mortality|survival|sensitivity|specificity|accuracy|adherence|remission|response|abstinence|coverage|positivity|recurrence|relapse)$/i;
/** What leads from an outcome to its figure. */
const links =
  /(?:^|[\s,(:=])(?:was|were|is|are|of|reached|at|as|:|=|,)? ?(?:only |just |about |approximately |around |roughly |nearly |almost |~)?$/i;
const opensPhrase =
  /^(?:in|with|on|for|among|at|after|by|to|from|during|of|following|under|within|receiving|given|taking)$/i;
const stops =
  /^(?:and|or|but|that|which|who|was|were|is|are|had|has|have|the|an?|we|this|these|those|than|as|while|whereas|with|in|of|by|for|at|from|to|on|showed|shows|found|observed|achieved|reported|its|their|yielded)$/i;
const people =
  /^(?:patients?|participants?|people|persons?|adults?|children|infants?|women|men|subjects?|individuals?|respondents?|cases?|those|them|volunteers?|nurses|students|mothers|babies|smokers|users)$/i;
const verbLike =
  /^(?:had|have|has|were|was|did|\p{L}{3,}ed|became|fell|rose|got|met|slept|quit|lost|gave|felt|took|went|made|left|saw|grew|kept|chose|knew|told)$/iu;
const seenIn =
  /(?:was |were |been )?(?:also )?(?:seen|observed|reported|found|identified|detected|achieved|present|noted|recorded|occurred|developed|occurring|confirmed|diagnosed|experienced|documented) (?:in|by|among) (?:about |approximately |only |nearly |just )?$/i;

/** Nobody names an outcome in more words. */
const mostWords = 7;
/** What leads to a figure is shorter than this, in characters. */
const longestLink = 64;
const clauseEnds = ';:.()[],\u2013\u2014';
const firstClause = /^[^;:.()[\],\u2013\u2014]*/;

/**
 * Reads what the share between two stretches of one sentence is a share of; undefined where the words do
 * not say so plainly. Both stretches are on one line; `before` reaches back to the sentence's start.
 */
export function readOutcome(before: string, after: string): OutcomeAround | undefined {
  const clause = firstClause.exec(withoutBracket(after))?.[0] ?? '';
  const read = readRate(before, clause) ?? readSeenIn(before, clause) ?? readPeople(before, clause);
  const outcome = read ? outcomeWords(read.outcome) : '';
  if (!read || outcome === '') return undefined;
  const readGroup = () => ({ among: groupWords(read.among), time: timeIn(`${before} ${clause}`) });
  return { outcome, readGroup };
}

/** "45% (27/60) of", "45% [95% CI 40 to 50]": brackets right behind a share belong to it. */
function withoutBracket(after: string): string {
  return after.replace(/^ ?[([][^()[\]]{0,60}[)\]]/, '');
}

/** "The response rate with Veralin was 45%", "a response rate of 45%". */
function readRate(before: string, clause: string): Read | undefined {
  const stretch = withoutEnd(links, before);
  if (stretch === undefined) return undefined;
  const own = lastClause(stretch);
  const words = wordsOf(own);
  const noun = words.findLastIndex((word) => rateNoun.test(word));
  if (noun < 0 || words.length - noun > 10) return undefined;
  const tail = words.slice(noun + 1);
  if (tail.length > 0 && !opensPhrase.test(tail[0] ?? '')) return undefined;
  let from = noun;
  while (from > 0 && noun - from < 5 && !stops.test(words[from - 1] ?? '')) from -= 1;
  // "The rate of nausea was 12%".
  const isOf = tail[0]?.toLowerCase() === 'of';
  const phrase = isOf ? firstPhrase(tail.slice(1)) : [];
  const rest = isOf ? tail.slice(1 + phrase.length) : tail;
  const ahead = stretch.slice(0, stretch.length - own.length);
  return {
    outcome: [...words.slice(from, noun + 1), ...phrase].join(' '),
    among: [ahead, ...words.slice(0, from), ...rest, phraseIn(clause)].join(' '),
  };
}

/** "Nausea was reported in 12% of those on Veralin". */
function readSeenIn(before: string, clause: string): Read | undefined {
  const stretch = withoutEnd(seenIn, before);
  if (stretch === undefined) return undefined;
  const own = lastClause(stretch);
  const words = wordsOf(own);
  if (words.length > mostWords) return undefined;
  return {
    outcome: words.join(' '),
    among: `${stretch.slice(0, stretch.length - own.length)} ${clause}`,
  };
}

/** "45% of patients on Veralin responded", "45% responded at week 12". */
function readPeople(before: string, clause: string): Read | undefined {
  const words = wordsOf(clause);
  const isOf = words[0]?.toLowerCase() === 'of';
  const who = words.findIndex((word) => people.test(word));
  if (isOf && (who < 0 || who > 5)) return undefined;
  const from = isOf || (who >= 0 && who < 3) ? who + 1 : 0;
  const verb = words.findIndex((word, at) => at >= from && verbLike.test(word));
  if (verb < 0 || (from === 0 && verb > 0) || verb - from > 6) return undefined;
  const told = words.slice(verb);
  const phrase = told.findIndex((word, at) => at > 0 && opensPhrase.test(word));
  const outcome = phrase < 0 ? told : told.slice(0, phrase);
  if (outcome.length > mostWords) return undefined;
  const others = phrase < 0 ? [] : told.slice(phrase);
  return {
    outcome: outcome.join(' '),
    among: [before, ...words.slice(isOf ? 1 : 0, verb), ...others].join(' '),
  };
}

/** A stretch without the link that it ends with; undefined where it ends otherwise. */
function withoutEnd(link: RegExp, before: string): string | undefined {
  // An expression that ends at the end of a text is tried at every place of it.
  const from = Math.max(0, before.length - longestLink);
  const found = link.exec(before.slice(from));
  return found ? before.slice(0, from + found.index) : undefined;
}

function lastClause(text: string): string {
  let from = text.length;
  while (from > 0 && !clauseEnds.includes(text[from - 1] as string)) from -= 1;
  return text.slice(from);
}

function wordsOf(text: string): readonly string[] {
  return text.split(' ').filter((word) => word !== '');
}

/** The words up to the next preposition or verb. */
function firstPhrase(words: readonly string[]): readonly string[] {
  const end = words.findIndex((word) => opensPhrase.test(word) || /^(?:and|or|was|were)$/i.test(word));
  return end < 0 ? words : words.slice(0, end);
}

/** A clause that goes on with a preposition; else it is about something else. */
function phraseIn(clause: string): string {
  return opensPhrase.test(wordsOf(clause)[0] ?? '') ? clause : '';
}
