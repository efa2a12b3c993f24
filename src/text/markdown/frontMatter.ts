/** Front matter longer than this is prose after all. */
const longest = 100_000;

const opening = /^\uFEFF?(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)/;
const commentLines = String.raw`^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\n|\r))*[ \t]*`;
const yamlStart = new RegExp(`${commentLines}["'\\p{L}_][^\\r\\n]{0,200}:(?:\\s|$)`, 'u');
const tomlStart = new RegExp(`${commentLines}(?:\\[[^\\r\\n\\]]+\\]|["'\\w.-]+[ \\t]*=)`);

/**
 * Where the body of a draft begins: after YAML (--- … --- or ...) or TOML (+++ … +++) at the very
 * start, a byte order mark aside; else 0. A rule of dashes above ordinary text is no front matter.
 */
export function bodyStart(text: string): number {
  const match = opening.exec(text);
  if (!match) return 0;
  const fence = match[1];
  const from = match[0].length;
  const head = text.slice(from, from + longest);
  const closing = fence === '+++' ? /^\+\+\+[ \t]*$/gm : /^(?:---|\.\.\.)[ \t]*$/gm;
  const end = closing.exec(head);
  const isEmpty = end?.index === 0;
  if (!end || !(isEmpty || (fence === '+++' ? tomlStart : yamlStart).test(head))) return 0;
  let after = from + end.index + end[0].length;
  if (text.charCodeAt(after) === 13) after++;
  if (text.charCodeAt(after) === 10) after++;
  return after;
}
