/** Nobody nests so deeply by hand, and the parser takes seconds to give up on it. */
const deepest = 50;
const nestedItems = /(?:[-?][ \t]){50}/;

/** True for YAML that is nested too deeply to be parsed. */
export function isDeepYaml(text: string): boolean {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '[' || character === '{') depth++;
    else if (character === ']' || character === '}') depth--;
    if (depth > deepest) return true;
  }
  return nestedItems.test(text);
}
