/** What is shorter is copied by `slice` already. */
const shortestSlice = 13;

/**
 * The same string in memory of its own. JavaScript engines make of a slice a window on the text it
 * was cut from: code units are slower to reach through it, and as long as it lives so does the whole
 * text, here every version of the draft since the block was read. `join` copies.
 */
export function detach(text: string): string {
  return text.length < shortestSlice ? text : [text.slice(0, 1), text.slice(1)].join('');
}
