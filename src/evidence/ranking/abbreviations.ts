/** An abbreviation that a text explains. */
export interface Abbreviation {
  /** "MDD" */
  readonly short: string;
  /** "major depressive disorder" */
  readonly long: string;
}

/** A parenthesis that is longer than this explains nothing. */
const longestParenthesis = 100;
const shape = /^[\p{L}\p{N}][\p{L}\p{N}\-/+.']{1,9}$/u;

/**
 * The abbreviations that a text explains in parentheses: "major depressive disorder (MDD)", and the
 * other way round, "MDD (major depressive disorder)". In linear time.
 * Method: A. S. Schwartz and M. A. Hearst, "A simple algorithm for identifying abbreviation definitions
 * in biomedical text", Pacific Symposium on Biocomputing 8, 2003.
 */
export function findAbbreviations(text: string): Abbreviation[] {
  const found: Abbreviation[] = [];
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const close = text.slice(open, open + longestParenthesis).indexOf(')');
    if (close < 0) continue;
    // "(MDD; n = 40)": what is behind the mark belongs to the sentence.
    const inside = (text.slice(open + 1, open + close).split(/[;,]/)[0] ?? '').trim();
    const before = text.slice(Math.max(0, open - longestParenthesis), open).trimEnd();
    const short = isShortForm(inside) ? inside : /\S+$/.exec(before)?.[0];
    if (short === undefined || !isShortForm(short)) continue;
    const long = short === inside ? longFormIn(before, short) : longFormIn(inside, short);
    if (long !== undefined) found.push({ short, long });
  }
  return found;
}

/** Two to ten characters, one of them a capital: ours, so that "(see text)" and "(mean)" are none. */
function isShortForm(text: string): boolean {
  return shape.test(text) && /\p{Lu}/u.test(text);
}

/** The shortest end of a text that holds the letters of the short form in order, the first of them at a word's start. */
function longFormIn(text: string, short: string): string | undefined {
  const letters = Array.from(short.toLowerCase()).filter((letter) => /[\p{L}\p{N}]/u.test(letter));
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return undefined;
  let at = text.length;
  for (let nth = letters.length - 1; nth >= 0; nth--) {
    do at--;
    while (at >= 0 && (lower[at] !== letters[nth] || (nth === 0 && isInWord(lower, at))));
    if (at < 0) return undefined;
  }
  const long = text.slice(at).trim();
  const words = long.split(/[\s-]+/);
  const isLikely =
    long.length > short.length &&
    words.length > 1 &&
    words.length <= Math.min(letters.length + 5, letters.length * 2) &&
    !words.includes(short) &&
    !/[.:;()[\]]/.test(long);
  return isLikely ? long : undefined;
}

function isInWord(text: string, at: number): boolean {
  return at > 0 && /[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
}
