import type { Format } from '../model.ts';
import { type DirectiveKind, directiveKinds } from './directive.ts';

/** Text to put into a draft at an offset; nothing is replaced. */
export interface Insertion {
  readonly at: number;
  readonly text: string;
}

const words = new Map<DirectiveKind, string>(
  Object.entries(directiveKinds).map(([word, kind]) => [kind, word]),
);

/** A directive as a comment of the format: "<!-- overclaim-disable-line hype/miracle -- a quotation -->". */
export function writeDirective(kind: DirectiveKind, format: Format, rule: string, reason = ''): string {
  const why = reason.replace(/\s+/g, ' ').trim();
  const said = `${words.get(kind)} ${rule}${why === '' ? '' : ` -- ${why}`}`;
  switch (format) {
    case 'latex':
      return `% ${said}`;
    case 'restructuredtext':
      return `.. ${said}`;
    case 'asciidoc':
      return `// ${said}`;
    default:
      return `<!-- ${said.replace(/--+(?=!?>)/g, '-')} -->`;
  }
}
