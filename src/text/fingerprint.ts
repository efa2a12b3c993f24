/**
 * A short name for a content: the same text gives the same 16 hexadecimal digits on every machine.
 * Two 32-bit FNV-1a hashes with different bases (Fowler, Noll, Vo); for telling versions apart, not
 * for security.
 */
export function fingerprint(text: string): string {
  return hash(text, 0x811c9dc5) + hash(text, 0x01000193);
}

function hash(text: string, basis: number): string {
  let value = basis;
  for (let at = 0; at < text.length; at++) {
    value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  }
  return (value >>> 0).toString(16).padStart(8, '0');
}
