/**
 * What a terminal may obey, or a reader cannot see: control characters, direction overrides, line and
 * paragraph separators, byte order marks, invisible tag characters, and halves of surrogate pairs.
 * Joiners are left alone: emoji and several scripts need them.
 */
const unprintable =
  /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]/gu;

/**
 * Text from a draft, a file name or a command line as one line that a terminal shows and never obeys.
 * White space, line ends included, becomes single spaces; what remains unprintable is spelled `\u{1b}`.
 */
export function printable(text: string): string {
  return spellUnprintable(text.replace(/[\s\u2028\u2029]+/gu, ' ').trim());
}

/** Text with white space as it is, line ends included, and the rest of the unprintable spelled out. */
export function spellUnprintable(text: string): string {
  return text.replace(unprintable, spell);
}

/**
 * JSON whose control characters, direction overrides and the like are `\uXXXX` escapes, so that it
 * may be shown in a terminal. The value it stands for is the same: such characters only occur inside
 * strings, and JSON.stringify has already escaped the controls below U+0020 and lone surrogates.
 */
export function printableJson(json: string): string {
  return json.replace(unprintable, (character) => (character === '\n' ? character : escapeUnits(character)));
}

function spell(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}

function escapeUnits(character: string): string {
  return Array.from(
    { length: character.length },
    (_, i) => `\\u${character.charCodeAt(i).toString(16).padStart(4, '0')}`,
  ).join('');
}
