/** Words that keep their hyphen before another: "low-" and "dose" at a line's end are "low-dose". */
const firstParts: ReadonlySet<string> = new Set(
  (
    'all case cross dose double drug end evidence follow free full half health high hospital ill in intention ' +
    'large less life long low meta mid middle more multi near non off older one open over patient per placebo ' +
    'post pre quality randomised randomized real risk self semi short side single small sub three time to ' +
    'treatment two up weight well year'
  ).split(' '),
);

/** Joins the lines of paragraphs to texts; a word that was divided at the end of a line is made whole. */
export type JoinLines = (lines: readonly string[]) => string;

/**
 * Makes a `JoinLines` for a document: whether a hyphen at the end of a line belongs to the word is told
 * by how the document writes the word elsewhere, and where it does not, by the word's first part.
 */
export function createLineJoiner(lines: readonly string[]): JoinLines {
  const counts = new Map<string, number>();
  for (const line of lines) {
    const words = line.toLowerCase().match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*(?!\p{L}|-$)/gu) ?? [];
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const keepsHyphen = (first: string, second: string): boolean => {
    const whole = counts.get(`${first}${second}`) ?? 0;
    const parted = counts.get(`${first}-${second}`) ?? 0;
    return whole === parted ? firstParts.has(first) : parted > whole;
  };
  return (parts) =>
    parts.reduce((text, line) => joinTwo(text, line, keepsHyphen), '').replaceAll('\u00ad', '');
}

function joinTwo(
  text: string,
  line: string,
  keepsHyphen: (first: string, second: string) => boolean,
): string {
  if (text === '') return line;
  if (text.endsWith('\u00ad')) return text.slice(0, -1) + line;
  const [, first = ''] = /([\p{L}\p{N}]+)[-‐]$/u.exec(text.slice(-60)) ?? [];
  if (first === '') return `${text} ${line}`;
  const [second = ''] = /^\p{Ll}+/u.exec(line) ?? [];
  // A capital or a figure behind the hyphen: "COVID-19", "IL-6", "Mann-Whitney".
  if (second === '') return text + line;
  const isKept = keepsHyphen(first.toLowerCase(), second.toLowerCase()) || /^(?:and|or|to)\b/.test(line);
  if (!isKept) return text.slice(0, -1) + line;
  return /^(?:and|or|to)\b/.test(line) ? `${text} ${line}` : text + line;
}
