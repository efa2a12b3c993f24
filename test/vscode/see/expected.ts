/** What the see test types and what it expects to see: the product's words, all in this one place. */
export const expected = {
  /** Typed at the end of the draft, as a paragraph of its own. */
  sentence: 'In these thirty-one adults, coffee is proven to cure migraine.',
  /** The words that get an underline; they must stand on one line of the window. */
  underlined: 'proven',
  /** Fragments of the hover over those words. */
  hover: ['Evidence', '24-person study'],
  /** The first fix in the lightbulb's menu. */
  firstFix: 'reported',
  /** What the draft says after that fix. */
  after: 'coffee is reported to cure migraine.',
};
