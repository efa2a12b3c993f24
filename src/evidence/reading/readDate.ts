const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const numbers = /^\D{0,12}?(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?(?!\d)/;
const yearFirst = /^\D{0,12}?(\d{4})[\s,]+([a-z]{3,9})\.?(?:[-/][a-z]{3,9})?(?:\s+(\d{1,2})(?!\d))?/i;
const dayFirst = /\b(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]{3,9})\.?,?\s+(\d{4})(?!\d)/i;
const monthFirst = /\b([a-z]{3,9})\.?\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})(?!\d)/i;
const anyYear = /(?<!\d)(1[5-9]\d\d|20\d\d)(?!\d)/;

/**
 * A date as reference managers, PubMed, BibLaTeX (EDTF) and web pages write it, as ISO 8601 as far as it
 * is known: "2019/04/12/", "2019-04", "2019 Apr 12", "12 April 2019", "April 12, 2019", "2019~", of a
 * range the first day. Of "04/12/2019" only the year is sure. Undefined without a year.
 */
export function readDate(text: string): string | undefined {
  const date = text.trim().slice(0, 100);
  const [, year = '', month, day] = numbers.exec(date) ?? [];
  if (month !== undefined) return dateOf(year, Number(month), day);
  const named =
    take(yearFirst.exec(date), [1, 2, 3]) ??
    take(dayFirst.exec(date), [3, 2, 1]) ??
    take(monthFirst.exec(date), [3, 1, 2]);
  return named ?? (anyYear.exec(date)?.[1] || year || undefined);
}

/** The number of a month from its name, in full or short, or from its number; undefined for none. */
export function readMonth(text: string): number | undefined {
  const name = text.trim().toLowerCase();
  const number = /^\d{1,2}$/.test(name) ? Number(name) : months.indexOf(name.slice(0, 3)) + 1;
  return number >= 1 && number <= 12 ? number : undefined;
}

/** Joins a year with what is known of month and day; what is out of range is left out. */
export function dateOf(year: string, month?: number, day?: string): string {
  if (month === undefined || month < 1 || month > 12) return year;
  const written = `${year}-${String(month).padStart(2, '0')}`;
  const number = Number(day ?? 0);
  return number >= 1 && number <= 31 ? `${written}-${String(number).padStart(2, '0')}` : written;
}

function take(
  found: RegExpExecArray | null,
  [year, month, day]: readonly [number, number, number],
): string | undefined {
  const number = found && readMonth(found[month] ?? '');
  return number ? dateOf(found[year] ?? '', number, found[day]) : undefined;
}
