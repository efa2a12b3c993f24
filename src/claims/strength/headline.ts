/** True for a text that ends without a full stop, as titles and headlines do. */
export function isHeadline(text: string): boolean {
  let at = text.length - 1;
  while (at >= 0 && text.charCodeAt(at) <= 32) at -= 1;
  return at >= 0 && !'.?!"\u201d\')'.includes(text.charAt(at));
}
