/** What the see test types and what it expects to see: the product's words, all in this one place. */
export const expected = {
  /** Typed at the end of the draft. */
  sentence: '70% of patients with depression respond to ketamine infusions.',
  /** The words that get an underline; they must stand on one line of the window. */
  underlined: '70%',
  /** Fragments of the hover over those words. */
  hover: [
    'Overstated',
    'Murrough et al. 2013b',
    '45% response',
    '69.3%',
    'people who received ketamine infusions',
    'depression patients',
  ],
  /** The first fix in the lightbulb's menu. */
  firstFix: 'Reword: “Some”',
  /** What the draft says after that fix. */
  after: 'Some patients with depression respond to ketamine infusions.',
  /** Other words with an underline, their rule, and the title of its page. */
  other: 'miraculous',
  otherRule: 'hype/miracle',
  rulePage: 'miracle',
};
