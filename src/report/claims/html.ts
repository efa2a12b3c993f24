import { spellUnprintable } from '../printable.ts';

/** HTML that stands for itself: what is put into it besides text has been escaped. */
export interface Html {
  readonly html: string;
}

/** Text as HTML that shows it and does nothing else, in elements and in quoted attributes. */
export function escapeHtml(text: string): string {
  return spellUnprintable(text.replace(/[\s\u2028\u2029]+/gu, ' '))
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** A template of HTML: every text in it is escaped, what is HTML already is taken as it is, and lists are joined. */
export function html(
  parts: TemplateStringsArray,
  ...values: readonly (string | number | Html | readonly Html[])[]
): Html {
  const written = values.map((value) => {
    if (typeof value === 'string') return escapeHtml(value);
    if (typeof value === 'number') return String(value);
    return 'html' in value ? value.html : value.map((one) => one.html).join('');
  });
  return { html: String.raw({ raw: parts }, ...written) };
}

/** Nothing. */
export const nothing: Html = { html: '' };
