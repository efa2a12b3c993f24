/** Turns offsets that count code points, as Python does, into UTF-16 offsets of the same text. */
export function utf16Offsets(text: string): (codePoints: number) => number {
  const starts: number[] = [];
  for (let at = 0; at < text.length; at += (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1) starts.push(at);
  return (codePoints) => starts[codePoints] ?? text.length;
}
