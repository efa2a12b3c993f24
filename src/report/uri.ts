/**
 * A file's path, with slashes, as a URI: relative where the path is, a file: URI where it starts at a
 * root or a drive. What a URI may not hold is percent-encoded; halves of surrogate pairs, which no URI
 * can hold, become U+FFFD.
 */
export function toUri(path: string): string {
  const whole = path.toWellFormed();
  const drive = /^[A-Za-z]:(?=\/)/.exec(whole)?.[0] ?? '';
  const encoded = whole.slice(drive.length).split('/').map(encodeURIComponent).join('/');
  if (drive !== '') return `file:///${drive}${encoded}`;
  return encoded.startsWith('/') ? `file://${encoded}` : encoded;
}
