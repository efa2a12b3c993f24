/** Titles that a program wrote, or that name a file. */
const noTitle =
  /^(?:untitled|microsoft |document\d*$|slide \d|print$|pii:?|doi:?)|\.(?:docx?|indd|qxp?d?|tex|dvi|pdf|rtf|eps|fm)$|^\S*$|^[\W\d]*$/i;

/** The title that a file's properties state, where a person may have written it. */
export function statedTitle(title: string | undefined): string | undefined {
  const shown = title?.replace(/\s+/g, ' ').trim() ?? '';
  return noTitle.test(shown) ? undefined : shown;
}
