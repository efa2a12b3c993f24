import { functionWords } from '../../lexicons/functionWords.ts';
import { splitWords } from '../../text/words.ts';

/**
 * Words that say nothing of which outcome a figure is told of, or of whom.
 * Source: ours, from figures that abstracts give in results and conclusion.
 */
const neutral: ReadonlySet<string> = new Set(
  [
    'rate rates proportion percentage share frequency figure overall total crude observed estimated respective',
    'patient patients participant participants people person persons subject subjects individual individuals case cases',
    'study studies trial trials cohort population sample group groups arm arms respondents volunteers',
    'found find seen see saw reported report noted achieved achieve reached reach identified detected recorded occurred occur',
    'occurs experienced experience developed develop showed show shown present presented obtained yielded yield',
    'receiving received given treated treatment randomised randomized assigned allocated taking',
    'result results conclusion conclusions finding findings approximately overall respectively',
    'hr or rr ci hazard hazards odds ratio ratios confidence interval intervals',
    'were was had has have who month months week weeks year years day days hour hours',
  ].flatMap((line) => line.split(' ')),
);

/** Words for one outcome, each list known by its first. */
const same: readonly (readonly string[])[] = [
  ['mortality', 'death', 'deaths', 'die', 'died', 'dying', 'fatality'],
  ['survival', 'survive', 'survived', 'survivors', 'surviving'],
  ['remission', 'remit', 'remitted', 'remissions'],
  ['recurrence', 'recurred', 'recur', 'recurrences', 'recurrent'],
  ['relapse', 'relapsed', 'relapses'],
];
const known = new Map(same.flatMap((words) => words.map((word) => [word, words[0] as string])));

/** How many letters of a word are compared: "responded" goes for "response". */
const compared = 6;

/** How the words that tell an outcome begin: sorted, each once, one line. */
export function outcomeWords(text: string): string {
  return openingsOf(text, (word) => word.length > 1 && !/\d/.test(word));
}

/** The same of the words that say in whom or where it was seen; sizes and cut-offs are among them. */
export function groupWords(text: string): string {
  return openingsOf(text.replace(timeWords, ' '), () => true);
}

function openingsOf(text: string, tells: (word: string) => boolean): string {
  const openings = new Set<string>();
  for (const { lower } of splitWords(text, 0, text.length)) {
    if (functionWords.has(lower) || neutral.has(lower) || !tells(lower)) continue;
    openings.add((known.get(lower) ?? lower).slice(0, compared));
  }
  return [...openings].sort().join(' ');
}

const timeWords =
  /(\d+(?:\.\d+)?|one|two|three|four|five|six|seven|eight|nine|ten|twelve)[\s\u2060-]+(hour|day|week|month|year)s?\b|\b(hour|day|week|month|year) (\d+)/giu;

/** The times that a stretch names, one line: "12 week". */
export function timeIn(text: string): string {
  const times = [...text.matchAll(timeWords)].map(([, count, unit, before, behind]) => {
    const figure = asFigure((count ?? behind ?? '').toLowerCase());
    return `${figure} ${(unit ?? before ?? '').toLowerCase()}`;
  });
  return [...new Set(times)].sort().join(', ');
}

const spelled = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');

function asFigure(count: string): string {
  const at = spelled.indexOf(count);
  return at < 0 ? count : `${at}`;
}
