/** The text of a library file's bytes without its byte order mark, or what is wrong, said of the file. */
export function decodeText(bytes: Uint8Array): { readonly text: string } | { readonly said: string } {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  if (encoding === 'utf-8' && bytes.includes(0))
    return { said: 'is binary, not text (or UTF-16 without a byte order mark)' };
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes) };
  } catch {
    return { said: `is not ${encoding.toUpperCase().replace(/[LB]E$/, '')} text; save it as UTF-8` };
  }
}
