/**
 * A text without those characters at its end that are among `marks` (each one code unit). One look from the
 * end, where a regular expression would look from every start.
 */
export function withoutEnd(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}
