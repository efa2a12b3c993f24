/** No more words of a source are quoted. */
const mostWords = 12;

/** The words of a text between two offsets, on one line, at most twelve. */
export function quoteCue(text: string, start: number, end: number): string {
  const words = text.slice(start, end).trim().split(/\s+/);
  return words.length > mostWords ? `${words.slice(0, mostWords).join(' ')} …` : words.join(' ');
}
