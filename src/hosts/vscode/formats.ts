import type { Draft } from '../../model.ts';

/** The languages Overclaim reads, by VS Code's identifiers, and how they mark up prose. */
export const formats: Readonly<Record<string, Draft['format']>> = {
  markdown: 'markdown',
  plaintext: 'plaintext',
  restructuredtext: 'restructuredtext',
  asciidoc: 'asciidoc',
  quarto: 'markdown',
  rmd: 'markdown',
  latex: 'latex',
  html: 'html',
};
