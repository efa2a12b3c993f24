import assert from 'node:assert/strict';
import { marks, outline, read } from './reading.ts';

describe('Markdown blocks', () => {
  it('are headings, paragraphs, list items, cells, captions and footnotes', () => {
    const text = [
      '# Coffee and gout #',
      '',
      'Setext heading',
      'of two lines',
      '===',
      '',
      'A paragraph',
      'of two lines.',
      '',
      '- one',
      '- [x] two',
      '  1. nested',
      '',
      '     goes on',
      '',
      '| Arm | Deaths |',
      '|:----|-------:|',
      '| Tea | 12 \\| 3% |',
      '',
      'Table 1. Deaths by arm.',
      '',
      'Tea[^n] helps.',
      '',
      '[^n]: In a small trial.',
      '',
      '    Of one week.',
    ].join('\n');
    assert.deepEqual(outline(text), [
      'heading: Coffee and gout',
      'heading: Setext heading of two lines',
      'paragraph: A paragraph of two lines.',
      'list-item: one',
      'list-item: two',
      'list-item: nested',
      'list-item: goes on',
      'table-cell: Arm',
      'table-cell: Deaths',
      'table-cell: Tea',
      'table-cell: 12 ·| 3%',
      'caption: Table 1. Deaths by arm.',
      'paragraph: Tea¤ helps.',
      'footnote: In a small trial.',
      'footnote: Of one week.',
    ]);
  });

  it('are the same with every kind of line end and a byte order mark', () => {
    const lines = [
      '---',
      'title: cures',
      '---',
      '# Tea',
      '',
      '> a *b*',
      '> c',
      '',
      '<div>',
      'text',
      '</div>',
      '',
      '- d',
      'e',
    ];
    const expected = ['heading: Tea', '> paragraph: a ·b· c', 'paragraph: text', 'list-item: d e'];
    for (const end of ['\n', '\r\n', '\r']) {
      assert.deepEqual(outline(lines.join(end)), expected, JSON.stringify(end));
      assert.deepEqual(outline(`\uFEFF${lines.join(end)}`), expected, JSON.stringify(end));
    }
    assert.deepEqual(outline('\uFEFF# Tea'), ['heading: Tea']);
  });

  it('are none in front matter, code, comments, definitions, rules and div fences', () => {
    assert.deepEqual(outline('---\ntitle: "It cures"\nabstract: |\n  ```\n...\nBody.'), ['paragraph: Body.']);
    assert.deepEqual(outline('+++\ntitle = "It cures"\n+++\nBody.'), ['paragraph: Body.']);
    assert.deepEqual(
      outline(
        [
          '```{r}',
          'cures <- 1',
          '```',
          '',
          '    cures',
          '',
          '<!-- it cures',
          '',
          'all -->',
          '',
          '[tea]: https://example.org "Cures"',
          '[gout]: <a b>',
          '  (cures)',
          '',
          '***',
          '',
          '::: {.callout-note}',
          'Inside.',
          ':::',
          '',
          '$$',
          'x',
          '+ y',
          '$$ where x is a dose.',
        ].join('\n'),
      ),
      ['paragraph: Inside.', 'paragraph: where x is a dose.'],
    );
  });

  it('treat a rule at the start, and front matter left open, as prose', () => {
    assert.deepEqual(outline('---\n\nText.\n\n---\n\nMore.'), ['paragraph: Text.', 'paragraph: More.']);
    assert.deepEqual(outline('+++\nIt cures.'), ['paragraph: +++ It cures.']);
    assert.deepEqual(outline('Text.\n\n---\nA miracle\n---\n'), ['paragraph: Text.', 'heading: A miracle']);
  });

  it('know block quotes, at any depth and with lines that go on without a marker', () => {
    assert.deepEqual(outline('> It **cures**\n> all,\nthey say.\n>\n> - item\n>   > deeper\n\nOurs.'), [
      '> paragraph: It ·cures· all, they say.',
      '> list-item: item',
      '> list-item: deeper',
      'paragraph: Ours.',
    ]);
    assert.deepEqual(outline('> # Head\n> | a | b |\n> |---|---|\n> | c | d |'), [
      '> heading: Head',
      '> table-cell: a',
      '> table-cell: b',
      '> table-cell: c',
      '> table-cell: d',
    ]);
  });

  it('read a callout as the writer’s own words', () => {
    assert.deepEqual(outline('> [!NOTE] Mind this\n> Tea helps.\n>\n> > He said.'), [
      'paragraph:  Mind this Tea helps.',
      '> paragraph: He said.',
    ]);
  });

  it('take the text of an image that stands alone for a caption', () => {
    assert.deepEqual(outline('![Tea *cures* gout](a.png "T"){width=50%}'), ['caption: ·Tea ·cures· gout·']);
    assert.deepEqual(outline('[![Tea cures](a.png)](b)'), ['caption: ·Tea cures·']);
    assert.deepEqual(outline('See ![an icon](a.png) here.'), ['paragraph: See ¤ here.']);
    assert.deepEqual(outline('![](a.png)'), []);
    assert.deepEqual(outline('![icon](a.png)\n*Figure 1. Tea.*'), ['caption: ¤ ·Figure 1. Tea.·']);
  });

  it('know captions by their beginning, and sentences about a table', () => {
    assert.deepEqual(
      outline('**Figure 2.** Survival.\n\nTable S1: Doses\n\n: Deaths by arm {#tbl-a}\n\nTable: All'),
      [
        'caption: ·Figure 2.· Survival.',
        'caption: Table S1: Doses',
        'caption: Deaths by arm ',
        'caption: Table: All',
      ],
    );
    assert.deepEqual(outline('Table 1 shows the deaths.\n\nFigure it out.'), [
      'paragraph: Table 1 shows the deaths.',
      'paragraph: Figure it out.',
    ]);
  });

  it('part HTML blocks at their block-level tags and leave out scripts', () => {
    const html =
      '<div class="cures">\nTea <b>helps</b>.<!-- cures -->\n<h2>Head</h2><ul><li>One<li>Two</ul><blockquote>Said</blockquote>\n<script>\ncures()\n</script>\n<table><tr><td>12%</td></tr></table></div>';
    assert.deepEqual(outline(html), [
      'paragraph: Tea ·helps·.·',
      'heading: Head',
      'list-item: One',
      'list-item: Two',
      '> paragraph: Said',
      'table-cell: 12%',
    ]);
    assert.deepEqual(outline('<style>\np { cures: all }\n\n</style>\n\n<pre>\ncures\n</pre>\n\nText.'), [
      'paragraph: Text.',
    ]);
    assert.deepEqual(outline('> <p>\n> Quoted.\n> </p>'), ['> paragraph: Quoted.']);
  });

  it('survive markup left half-written', () => {
    assert.deepEqual(outline('**Tea'), ['paragraph: **Tea']);
    assert.deepEqual(outline('[Tea](http'), ['paragraph: [Tea](http']);
    assert.deepEqual(outline('Tea `cures'), ['paragraph: Tea `cures']);
    assert.deepEqual(outline('<div'), ['paragraph: <div']);
    assert.deepEqual(outline('```\ncures'), []);
    assert.deepEqual(outline('$$\ncures\n\nTea.'), ['paragraph: Tea.']);
    assert.deepEqual(outline('[^1]:'), []);
    assert.deepEqual(outline(''), []);
  });

  it('leave nested markers past the thirty-second in the text rather than drop it', () => {
    const [block] = read(`${'> '.repeat(40)}Tea cures gout.`);
    assert.match(block?.prose ?? '', /Tea cures gout\.$/);
    assert.equal(block?.quoted, true);
  });

  it('let footnotes follow one another and end at unindented text', () => {
    assert.deepEqual(outline('[^1]: One\ngoes on\n[^2]: Two\n\nText.'), [
      'footnote: One goes on',
      'footnote: Two',
      'paragraph: Text.',
    ]);
  });
});

describe('Markdown inside a block', () => {
  it('blanks emphasis with glue, in and around words', () => {
    assert.deepEqual(outline('**Tea** *cur*es ~~all~~ ___gout___ snake_case_word 2 * 3 * 4'), [
      'paragraph: ·Tea· ·cur·es ·all· ·gout· snake_case_word 2 * 3 * 4',
    ]);
  });

  it('keeps link text and drops addresses and titles', () => {
    assert.deepEqual(
      outline('[Tea *helps*](https://a.b/c_(d) "Cures")s [x][ref] [y]{.u} [NMDA] <https://a.b>'),
      ['paragraph: ·Tea ·helps·s ·x· ·y· [NMDA] ¤'],
    );
    assert.deepEqual(
      marks('[Tea](https://a.b "C") https://a.b/c. www.x.org a@b.org <https://doi.org/10.1/x>'),
      [
        'link-target: (https://a.b "C")',
        'link-target: https://a.b/c',
        'link-target: www.x.org',
        'link-target: a@b.org',
        'citation: <https://doi.org/10.1/x>',
      ],
    );
  });

  it('puts a placeholder for code, mathematics and shortcodes', () => {
    assert.deepEqual(
      outline('A `cures` b ``c`d`` $x_1$ $$y$$ \\(a^2\\) \\[b\\] <code>e</code> {{< var x >}} z'),
      ['paragraph: A ¤ b ¤ ¤ ¤ ¤ ¤ ¤ ¤ z'],
    );
    assert.deepEqual(marks('`a` and $b$'), ['code: `a`', 'math: $b$']);
  });

  it('knows money from mathematics', () => {
    for (const money of [
      'It cost $5 and $6.',
      'From $5-$6 to US$7 each.',
      'Pay $20 million or 30 US$.',
      'A \\$x\\$ b',
    ]) {
      assert.deepEqual(marks(money), [], money);
    }
    assert.deepEqual(marks('the $5$ of $p < 0.05$ here'), ['math: $5$', 'math: $p < 0.05$']);
  });

  it('knows citations of every kind', () => {
    const cited = [
      '[@key; see @key2, p. 3]',
      '[-@key]',
      '@smith2019',
      '-@smith2019',
      '@smith2019 [p. 33]',
      '@{a b}'.replace(' ', '-'),
      '[^1]',
      '[12]',
      '[3,4]',
      '[5–7]',
      '[12](#ref-12)',
      '\\cite{smith}',
    ];
    for (const citation of cited) {
      assert.deepEqual(marks(`Tea helps ${citation} a little.`), [`citation: ${citation}`]);
      assert.deepEqual(outline(`Tea helps ${citation} a little.`), ['paragraph: Tea helps ¤ a little.']);
    }
    assert.deepEqual(marks('As said^12^ and <sup>3,4</sup> here'), ['citation: ^12^']);
    assert.deepEqual(marks('As said<sup><a href="#r">3,4</a></sup> here'), [
      'citation: <sup><a href="#r">3,4</a></sup>',
    ]);
    assert.deepEqual(marks('A figure, @fig-one, here'), ['link-target: @fig-one']);
    assert.deepEqual(outline('A key [see @a_b_c and *@d*] and me@x.org'), ['paragraph: A key ¤ and ¤']);
  });

  it('takes neither exponents nor editors’ brackets for citations', () => {
    assert.deepEqual(outline('10^6^ cells, H~2~O, m<sup>2</sup>, 1^st^, an [NMDA] receptor, CI [12, 34]'), [
      'paragraph: 10 6· cells, H·2·O, m 2·, 1·st·, an [NMDA] receptor, CI [12, 34]',
    ]);
  });

  it('blanks escapes, entities, tags and comments', () => {
    assert.deepEqual(
      outline('\\*Tea\\* p &lt; 0.05 R&amp;D na&iuml;ve a&nbsp;b <em>x</em>y<br>z a<!-- cures -->b'),
      ['paragraph: ·*Tea·* p <· 0.05 R&·D na·ve a b ·x·y z a·b'],
    );
    assert.deepEqual(outline('Line one\\\nline two  \nline three'), [
      'paragraph: Line one line two line three',
    ]);
    assert.deepEqual(outline('a <script>cures</script> b'), ['paragraph: a b']);
  });

  it('drops attributes and keeps inline footnotes', () => {
    assert.deepEqual(outline('# Tea {#sec-tea .unnumbered}\n\nIt helps^[In mice.] a lot.'), [
      'heading: Tea ',
      'paragraph: It helps [In mice.] a lot.',
    ]);
  });
});
