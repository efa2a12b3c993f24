import type { Span } from '../model.ts';

/** No author-year citation is longer. */
const longest = 300;

const name =
  "(?:(?:van|von|der|den|de|del|della|di|da|du|la|le|el|al|ten|ter|bin|ibn)\\s){0,3}\\p{Lu}[\\p{L}\\p{M}'’.\\u2060-]{0,40}(?:\\s\\p{Lu}[\\p{L}\\p{M}'’.\\u2060-]{0,40}){0,5}";
const year = '(?:1[89]|20)\\d\\d[a-z]?';
const lead =
  '(?:(?:see(?: also)?|e\\.g\\.?,?|i\\.e\\.?,?|cf\\.?|but see|as in|from|data from|adapted from|after|for (?:a )?reviews?,? see|reviewed (?:in|by))\\s)?';

/** One work: "Smith", "Smith and Jones", "Smith et al." or "WHO", then the year, then perhaps a page. */
const work = new RegExp(
  `^\\s*${lead}${name}(?:(?:,\\s|,?\\s(?:and|&)\\s)${name}){0,8}(?:,?\\s[\\u2060]*et al\\b\\.?[\\u2060]*|\\sand colleagues)?,?\\s${year}(?:\\s?[,–-]\\s?(?:${year}|[a-z]\\b)){0,6}(?:\\s?[:,]\\s?(?:pp?\\.\\s?)?\\d+(?:[–-]\\d+)?)?\\s*$`,
  'u',
);
const onlyYears = new RegExp(`^\\s*${year}(?:\\s?[,;–-]\\s?(?:${year}|[a-z]\\b)){0,6}\\s*$`, 'u');
/** What makes a bracketed year a citation: whose work it is. */
const authorsBefore =
  /(?:\bet al\.?|\bcolleagues|\bco-?workers|\b(?:and|&)\s\p{Lu}[\p{L}'’-]+)[\u2060\s]*(?:['’]s?)?[\u2060\s]*$/u;
const notNames =
  /^\s*(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Spring|Summer|Autumn|Fall|Winter|Since|Until|Before|In|From|Figure|Fig|Table|Phase|Version|Easter|Christmas)\b/;
const anyYear = /(?:1[89]|20)\d\d/;

/**
 * Citations by author and year in brackets: "(Smith et al., 2019; Jones 2020)", and the year alone
 * after a name, "Smith et al. (2019)". Linear: a bracket is looked at only up to its closing bracket.
 */
export function findAuthorYears(prose: string): readonly Span[] {
  const found: Span[] = [];
  for (let start = prose.indexOf('('); start >= 0; start = prose.indexOf('(', start + 1)) {
    const end = closingBracket(prose, start);
    if (end === undefined) continue;
    const inside = prose.slice(start + 1, end);
    if (!anyYear.test(inside)) continue;
    const isCitation = onlyYears.test(inside)
      ? authorsBefore.test(prose.slice(Math.max(0, start - 60), start))
      : inside.split(';').some((part) => !notNames.test(part) && work.test(part));
    if (isCitation) found.push({ start, end: end + 1 });
  }
  return found;
}

/** The bracket that closes the one at `start`, when no other opens before it. */
function closingBracket(prose: string, start: number): number | undefined {
  const limit = Math.min(prose.length, start + longest);
  for (let at = start + 1; at < limit; at++) {
    const code = prose.charCodeAt(at);
    if (code === 41) return at;
    if (code === 40) return undefined;
  }
  return undefined;
}
