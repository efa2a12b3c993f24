const codes = {
  bold: [1, 22],
  dim: [2, 22],
  underline: [4, 24],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
} as const;

/** The few looks that text for a terminal may have (ECMA-48, select graphic rendition). */
export type Look = keyof typeof codes;

/** Gives printable text a look, or leaves it as it is where the terminal shows no colours. */
export type Paint = (look: Look, text: string) => string;

/** A painter for a terminal that shows colours, or for one that does not. */
export function painter(colour: boolean): Paint {
  if (!colour) return (_, text) => text;
  return (look, text) => {
    const [on, off] = codes[look];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  };
}
