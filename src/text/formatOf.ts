import type { Format } from '../model.ts';

/** Formats by the endings of file names, lower case; all other files are read as plain text. */
const formats: ReadonlyMap<string, Format> = new Map([
  ...['md', 'markdown', 'qmd', 'rmd', 'mdx'].map((ending) => [ending, 'markdown'] as const),
  ...['tex', 'latex'].map((ending) => [ending, 'latex'] as const),
  ...['html', 'htm', 'xhtml'].map((ending) => [ending, 'html'] as const),
  ...['rst', 'rest'].map((ending) => [ending, 'restructuredtext'] as const),
  ...['adoc', 'asciidoc', 'asc'].map((ending) => [ending, 'asciidoc'] as const),
]);

/** Endings that the names of drafts have, lower case. */
export const draftEndings: readonly string[] = [...formats.keys(), 'txt'];

/** Those that are looked for where no file is named: most HTML is built from something else. */
export const soughtEndings: readonly string[] = draftEndings.filter(
  (ending) => formats.get(ending) !== 'html',
);

/** How a file is read, by the ending of its name. */
export function formatOf(path: string): Format {
  return formats.get(/\.([a-z]{1,10})$/iu.exec(path)?.[1]?.toLowerCase() ?? '') ?? 'plaintext';
}
