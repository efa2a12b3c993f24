import { isUtf8 } from 'node:buffer';
import type { Problem } from '../../model.ts';

/**
 * The text of a file's bytes, exactly: line ends, a byte order mark (as U+FEFF) and the lone
 * surrogates that UTF-16 can hold are kept. Bytes that are not text are a problem, in words.
 */
export function decode(bytes: Buffer): string | Problem {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'be' : '';
  if (encoding !== '') {
    if (bytes.length % 2 !== 0)
      return { message: 'is cut short: UTF-16, but with half a character at the end' };
    const text = (encoding === 'le' ? bytes : Buffer.from(bytes).swap16()).toString('utf16le');
    return text.includes('\0') ? { message: 'is binary, not text' } : text;
  }
  if (bytes.includes(0)) return { message: 'is binary, not text (or UTF-16 without a byte order mark)' };
  return isUtf8(bytes) ? bytes.toString('utf8') : { message: 'is not UTF-8 text; save it as UTF-8' };
}
