import type { Format } from '../../model.ts';

/** Endings of the files that are read as Markdown, lower case. */
export const markdownEndings = ['md', 'markdown', 'qmd', 'rmd', 'mdx'] as const;

const markdownName = new RegExp(`\\.(?:${markdownEndings.join('|')})$`, 'iu');

/** How a file is read, by the ending of its name: Markdown, or else plain text. */
export function formatOf(path: string): Format {
  return markdownName.test(path) ? 'markdown' : 'plaintext';
}
