import type { Ignored } from '../model.ts';
import type { CheckedFile } from './checked-file.ts';
import type { Paint } from './paint.ts';
import { printable } from './printable.ts';

const authors: Record<Ignored['by'], string> = {
  comment: 'a comment',
  file: 'the ignore file',
  pattern: 'a pattern',
};

/** What is ignored in a file, one to a line: where, which words, for which rule, by whom and why. */
export function ignoredSection({ path, report, locate }: CheckedFile, paint: Paint): string {
  const lines = report.ignored.map(({ start, text, rule, by, reason }) => {
    const { line, column } = locate(start);
    const why = reason === undefined ? 'no reason given' : printable(reason);
    const said = `“${printable(text)}” ignored by ${authors[by]}: ${why}`;
    return `  ${paint('dim', `${line}:${column}`)}  ${said}  ${paint('dim', rule)}`;
  });
  return `${[paint('underline', printable(path)), ...lines].join('\n')}\n`;
}
