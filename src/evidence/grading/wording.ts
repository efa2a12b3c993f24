/** A text as typed and in lower case; both are equally long. */
export interface Wording {
  readonly text: string;
  readonly lower: string;
}

/** Puts a text in lower case, letter by letter: where one would grow ("İ"), only those from A to Z. */
export function readWording(text: string): Wording {
  const lower = text.toLowerCase();
  const isAsLong = lower.length === text.length;
  return { text, lower: isAsLong ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase()) };
}
