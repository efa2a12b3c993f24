import type { Format } from '../model.ts';

const latexNames: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Plain words as the source of a draft in LaTeX or HTML, where a bare % or < would be markup. */
export function writeWords(words: string, format: Format): string {
  switch (format) {
    case 'latex':
      return words.replace(/[%&#$_{}\\~^]/g, (character) => latexNames[character] ?? `\\${character}`);
    case 'html':
      return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
    default:
      return words;
  }
}
