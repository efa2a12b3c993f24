import assert from 'node:assert/strict';
import type { Aside } from '../../src/model.ts';
import { marks, outline, read } from './reading.ts';

const plain = (...lines: readonly string[]): readonly string[] => outline(lines.join('\n'), 'plaintext');

/** The text of the blocks read as no part of the article, for one reason. */
const asides = (reason: Aside, lines: readonly string[]): readonly string[] =>
  read(lines.join('\n'), 'plaintext')
    .filter(({ aside }) => aside === reason)
    .map(({ prose }) => prose);
const comments = (...lines: readonly string[]) => asides('reader comment', lines);
const headlines = (...lines: readonly string[]) => asides('other headline', lines);

const article = [
  'Coffee and gout',
  '',
  'Researchers followed nine thousand adults for twelve years and asked them every spring how much coffee they had drunk.',
  '',
  'Those who drank four cups a day reported gout less often, though the study cannot say whether coffee was the reason.',
  '',
];

describe('plain text', () => {
  it('is parted at blank lines, and a short line without a stop is a heading', () => {
    assert.deepEqual(
      plain('Coffee and gout', '', 'It helps. Or not?', '  ', 'Why it may help', '', 'credit: nobody'),
      [
        'heading: Coffee and gout',
        'paragraph: It helps. Or not?',
        'heading: Why it may help',
        'paragraph: credit: nobody',
      ],
    );
    assert.deepEqual(plain('A question?', '', 'Figure 1. Deaths by arm', '', '***', '', ''), [
      'paragraph: A question?',
      'caption: Figure 1. Deaths by arm',
    ]);
  });

  it('joins lines wrapped by hand', () => {
    assert.deepEqual(
      plain(
        'Coffee is among the most widely drunk beverages, and many ask if',
        'it prevents gout. In this cohort of nine thousand adults, those who',
        'drank more of it reported fewer attacks. The authors, led by Dr.',
        'Arden, warn that the study was small.',
        'A short line of its own, and not wrapped.',
      ),
      [
        'paragraph: Coffee is among the most widely drunk beverages, and many ask if it prevents gout. In this cohort of nine thousand adults, those who drank more of it reported fewer attacks. The authors, led by Dr. Arden, warn that the study was small.',
        'paragraph: A short line of its own, and not wrapped.',
      ],
    );
  });

  it('keeps lines apart that are each a paragraph', () => {
    const long =
      'This page has one line for each paragraph, as pages pasted from a browser have, and so no line is wrapped by hand.';
    assert.deepEqual(plain('Coffee and gout', long, 'The next one is short.', long), [
      'heading: Coffee and gout',
      `paragraph: ${long}`,
      'paragraph: The next one is short.',
      `paragraph: ${long}`,
    ]);
    assert.deepEqual(plain('Home', 'About us', 'Contact'), [
      'heading: Home',
      'heading: About us',
      'heading: Contact',
    ]);
  });

  it('knows list items and joins their hanging lines', () => {
    assert.deepEqual(
      plain('It may:', '• lower uric acid', '  Or raise it', '- help sleep', '1. cost less', '2) taste good'),
      [
        'paragraph: It may:',
        'list-item: lower uric acid Or raise it',
        'list-item: help sleep',
        'list-item: cost less',
        'list-item: taste good',
      ],
    );
    assert.deepEqual(
      plain(
        'The dose was raised step by step until the adults, who were all',
        'in good health and had none of the risks, reached a total of',
        '12. The rest took the lower dose planned at the start.',
      ).length,
      1,
    );
  });

  it('is read the same with every kind of line end and a byte order mark', () => {
    const lines = ['Coffee', '', 'It helps a little.', 'It helps, at least,', 'some adults.'];
    const expected = [
      'heading: Coffee',
      'paragraph: It helps a little.',
      'paragraph: It helps, at least, some adults.',
    ];
    for (const end of ['\n', '\r\n', '\r']) {
      assert.deepEqual(outline(`\uFEFF${lines.join(end)}`, 'plaintext'), expected);
    }
    assert.deepEqual(plain(''), []);
    assert.deepEqual(plain('\ud800', ' \t'), []);
  });

  it('has no markup, but citations, addresses and quotations', () => {
    assert.deepEqual(plain('It *cures* [12] `all` $x$ https://a.b.'), [
      'paragraph: It *cures* ¤ `all` $x$ ¤.',
    ]);
    assert.deepEqual(marks('“It works” (Smith 2019) [12] [@a]', 'plaintext'), [
      'quotation: “It works”',
      'citation: (Smith 2019)',
      'citation: [12]',
      'citation: [@a]',
    ]);
  });
});

describe('readers’ comments', () => {
  it('begin after the article at a line that announces them', () => {
    for (const heading of [
      '12 Comments',
      'Comments',
      'Leave a comment',
      'Reader comments',
      'Comments (3)',
      '2 thoughts on “Coffee”',
    ]) {
      assert.deepEqual(
        comments(...article, heading, '', 'It cured me!', 'Me too.'),
        [heading, 'It cured me!', 'Me too.'],
        heading,
      );
    }
  });

  it('end where they are said to be closed', () => {
    assert.deepEqual(
      comments(...article, '2 Comments', '', 'It cured me!', '', 'Comments are closed.', '', 'Terms of use'),
      ['2 Comments', 'It cured me!', 'Comments are closed.'],
    );
  });

  it('are the bulleted and indented paragraphs above that closing line', () => {
    assert.deepEqual(
      comments(
        ...article,
        '  • It cured me. I drink six cups.',
        '',
        '    And my wife drinks two.',
        '',
        '    • That is good to hear.',
        '',
        'Comments are closed.',
      ),
      [
        'It cured me. I drink six cups.',
        'And my wife drinks two.',
        'That is good to hear.',
        'Comments are closed.',
      ],
    );
  });

  it('are not an ordinary list at the end of a draft', () => {
    assert.deepEqual(
      comments(...article, 'Coffee may:', '', '• help some. It is cheap.', '• harm others. It is strong.'),
      [],
    );
    assert.deepEqual(comments(...article, '• short', '• items', '', 'Comments are closed.'), [
      'Comments are closed.',
    ]);
  });

  it('do not begin at a count above the article, nor at a section of a manuscript', () => {
    assert.deepEqual(comments('Coffee and gout', '12 Comments', '', ...article.slice(2)), []);
    assert.deepEqual(
      comments(...article, 'Comments', '', 'Our study has limits.', '', 'References', '', 'Smith 2019.'),
      [],
    );
    assert.deepEqual(comments(...article, 'Comments on the dose were few.', '', 'Nothing else.'), []);
  });
});

describe('other headlines in plain text', () => {
  const others = ['Dog rides bus', '', 'It had a ticket.', '', 'A miracle in Leeds', '', 'Nobody was hurt.'];

  it('stand below a line that leads to them, to the end', () => {
    for (const leadIn of [
      'share Share',
      'Share this article',
      'Related stories',
      'More from Health Daily',
      'You may also like',
    ]) {
      assert.equal(headlines(...article, leadIn, '', ...others).length, 5, leadIn);
    }
  });

  it('are not the claims of the article itself', () => {
    assert.deepEqual(headlines(...article, 'Why it works', '', ...others), []);
    assert.deepEqual(headlines(...article, 'Recommended:', '', ...others), []);
    assert.deepEqual(headlines('Coffee and gout', '', 'Share', '', ...article.slice(2), ...others), []);
    assert.deepEqual(headlines('Coffee and gout', '', 'Share', '', ...others), []);
  });

  it('are several, and short', () => {
    assert.deepEqual(headlines(...article, 'Share', '', 'Dog rides bus', '', 'It had a ticket.'), []);
    assert.deepEqual(headlines(...article, 'Share', '', ...others, '', 'word '.repeat(80)), []);
  });
});
