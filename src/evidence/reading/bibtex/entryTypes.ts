/** CSL types by the types of BibTeX and BibLaTeX. Source: the BibLaTeX manual, 2.1, and CSL 1.0.2, appendix III. */
const cslTypes: Readonly<Record<string, string>> = {
  article: 'article-journal',
  suppperiodical: 'article-journal',
  periodical: 'periodical',
  book: 'book',
  mvbook: 'book',
  collection: 'book',
  mvcollection: 'book',
  proceedings: 'book',
  mvproceedings: 'book',
  reference: 'book',
  manual: 'book',
  booklet: 'pamphlet',
  inbook: 'chapter',
  bookinbook: 'chapter',
  suppbook: 'chapter',
  incollection: 'chapter',
  suppcollection: 'chapter',
  inreference: 'entry-encyclopedia',
  inproceedings: 'paper-conference',
  conference: 'paper-conference',
  thesis: 'thesis',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  report: 'report',
  techreport: 'report',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  patent: 'patent',
  dataset: 'dataset',
  software: 'software',
  unpublished: 'manuscript',
  legislation: 'legislation',
  letter: 'personal_communication',
  video: 'motion_picture',
};

/** The CSL type of an entry; BibLaTeX's `entrysubtype` tells newspapers and magazines from journals. */
export function cslTypeOf(type: string, subtype: string): string {
  if (type === 'article' && /newspaper/i.test(subtype)) return 'article-newspaper';
  if (type === 'article' && /magazine/i.test(subtype)) return 'article-magazine';
  return (Object.hasOwn(cslTypes, type) ? cslTypes[type] : undefined) ?? 'document';
}
