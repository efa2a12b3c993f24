import assert from 'node:assert/strict';
import { marks as allMarks, outline as allOutline, read } from './reading.ts';

const outline = (text: string) => allOutline(text, 'html');
const marks = (text: string) => allMarks(text, 'html');

/** Each block as typed. */
function sources(text: string): readonly string[] {
  return read(text, 'html').map(({ start, end }) => text.slice(start, end));
}

describe('HTML blocks', () => {
  it('are titles, headings, paragraphs, items, cells, captions and notes, each where it stands', () => {
    const text = [
      '<!DOCTYPE html>',
      '<html><head><title>Tea &amp; gout</title><meta name="x" content="cures"></head>',
      '<body class="a">',
      '<h1>Tea <em>and</em> gout</h1>',
      '<p>In mice.</p>',
      '<div>Bare text<p>Inner</p>more</div>',
      '<ul><li>One<ul><li>Two</li></ul>goes on</li></ul>',
      '<table><caption>Deaths</caption><thead><tr><th>Arm</th></tr></thead><tr><td>12%</td></tr></table>',
      '<figure><img src="a.png" alt="cures"><figcaption>Figure 1</figcaption></figure>',
      '<dl><dt>Term</dt><dd>Meaning</dd></dl>',
      '<blockquote><p>Said.</p></blockquote>',
      '<section class="footnotes" role="doc-endnotes"><ol><li id="fn1"><p>A note.</p></li></ol></section>',
      'Last</body></html>',
    ].join('\n');
    assert.deepEqual(outline(text), [
      'heading: Tea &· gout',
      'heading: Tea ·and· gout',
      'paragraph: In mice.',
      'paragraph: Bare text',
      'paragraph: Inner',
      'paragraph: more',
      'list-item: One',
      'list-item: Two',
      'list-item: goes on',
      'caption: Deaths',
      'table-cell: Arm',
      'table-cell: 12%',
      'caption: Figure 1',
      'list-item: Term',
      'list-item: Meaning',
      '> paragraph: Said.',
      'footnote: A note.',
      'paragraph: Last',
    ]);
    assert.deepEqual(sources(text).slice(0, 4), [
      'Tea &amp; gout',
      'Tea <em>and</em> gout',
      'In mice.',
      'Bare text',
    ]);
  });

  it('are the same with every kind of line end and a byte order mark', () => {
    const lines = ['<h1>Tea', 'helps</h1>', '', '<p', 'class="x">a <b>b</b>', '<!--', 'c', '-->', 'd</p>'];
    const expected = ['heading: Tea helps', 'paragraph: a ·b· · d'];
    for (const end of ['\n', '\r\n', '\r']) {
      assert.deepEqual(outline(lines.join(end)), expected, JSON.stringify(end));
      assert.deepEqual(outline(`\uFEFF${lines.join(end)}`), expected, JSON.stringify(end));
    }
    assert.deepEqual(outline(''), []);
  });

  it('are none in scripts, styles, menus, forms’ parts, preformatted text and comments', () => {
    for (const name of [
      'script',
      'STYLE',
      'nav',
      'pre',
      'template',
      'textarea',
      'select',
      'svg',
      'noscript',
    ]) {
      const text = `<p>Before.</p><${name} class="a">It <b>cures</b> a<b </${name} ><p>After.</p>`;
      assert.deepEqual(outline(text), ['paragraph: Before.', 'paragraph: After.'], name);
    }
    assert.deepEqual(outline('<!-- It cures. --><p>Text.</p><!-- <p>cures</p> -->'), ['paragraph: Text.']);
    assert.deepEqual(outline('<p>Tea <script>cures()</script> helps.</p>'), ['paragraph: Tea helps.']);
  });

  it('are those that browsers make of tags left out', () => {
    assert.deepEqual(
      outline('<ul><li>One<li>Two</ul><dl><dt>a<dd>b<dt>c</dl><table><tr><td>1<td>2<tr><th>3</table>d'),
      [
        'list-item: One',
        'list-item: Two',
        'list-item: a',
        'list-item: b',
        'list-item: c',
        'table-cell: 1',
        'table-cell: 2',
        'table-cell: 3',
        'paragraph: d',
      ],
    );
    assert.deepEqual(outline('<h2>Tea<p>Text.</p><blockquote><div>Said.</blockquote>Mine.</div>'), [
      'heading: Tea',
      'paragraph: Text.',
      '> paragraph: Said.',
      'paragraph: Mine.',
    ]);
  });

  it('survive malformed and half-written markup', () => {
    assert.deepEqual(outline('<p>Tea <span class="cures\nhelps.'), ['paragraph: Tea helps.']);
    assert.deepEqual(outline('<p class=a"b id="x"y>Tea</p x></zzz>'), ['paragraph: Tea']);
    assert.deepEqual(outline(`<p>Tea<img src="data:image/png;base64,${'QQ'.repeat(5000)}"> helps</p>`), [
      'paragraph: Tea helps',
    ]);
    assert.deepEqual(outline('<p>5 < 6 and a > b, p<0.05 & so on; AT&T</p>'), [
      'paragraph: 5 < 6 and a > b, p<0.05 & so on; AT&T',
    ]);
    assert.deepEqual(outline('<p>Tea.</p><!-- cures <p>all</p>'), ['paragraph: Tea.']);
    assert.deepEqual(outline('<p>Tea.</p><script>cures <p>all</p>'), ['paragraph: Tea.']);
    for (const text of [
      '<',
      '</',
      '<a',
      '<!',
      '<!-',
      '<?',
      '&',
      '&#',
      '<p',
      '</p',
      '<q>',
      '<sup>',
      '<code>',
    ]) {
      assert.doesNotThrow(() => read(text, 'html'), text);
    }
  });
});

describe('HTML inside a block', () => {
  it('keeps words whole round inline tags and letters written as references', () => {
    assert.deepEqual(
      outline('<p>Zelo<b>rin</b> na&iuml;ve caf&eacute;s H<sub>2</sub>O a<wbr>b&nbsp;c<br>d</p>'),
      ['paragraph: Zelo·rin· na·ve caf·s H·2·O a·b c d'],
    );
  });

  it('keeps the apostrophe of a word, whichever way it is written', () => {
    for (const mark of ['&rsquo;', '&#8217;', '&#x2019;', '&#39;', '&apos;']) {
      assert.deepEqual(outline(`<p>It doesn${mark}t cure.</p>`), ['paragraph: It doesn·’t cure.'], mark);
    }
  });

  it('puts a placeholder for code, mathematics, works and raised citations', () => {
    const text =
      '<p>Tea helped.<sup><a href="#r">1,2</a></sup> <code>x()</code> and <math><mi>y</mi></math> in <cite>The Lancet</cite>, 5 m<sup>2</sup>, <a href="https://a.b/c">here</a>.</p>';
    assert.deepEqual(outline(text), ['paragraph: Tea helped.¤ ¤ and ¤ in ¤, 5 m 2·, ·here·.']);
    assert.deepEqual(marks(text), [
      'citation: <sup><a href="#r">1,2</a></sup>',
      'code: <code>x()</code>',
      'math: <math><mi>y</mi></math>',
      'citation: <cite>The Lancet</cite>',
    ]);
  });

  it('knows quotations by their marks, references and elements', () => {
    const text =
      '<p>“One is,” he said; &ldquo;two are,&rdquo; &quot;three are,&quot; <q>four <b>are</b></q> and <em>&quot;five&quot;</em>.</p>';
    assert.deepEqual(marks(text), [
      'quotation: “One is,”',
      'quotation: &ldquo;two are,&rdquo;',
      'quotation: &quot;three are,&quot;',
      'quotation: <q>four <b>are</b></q>',
      'quotation: &quot;five&quot;',
    ]);
  });

  it('keeps offsets beside emoji, combining marks, lone surrogates and right-to-left text', () => {
    const text = '<p>😀 <b>e\u0301</b> \ud83d&amp;</p>\r\n<p dir="rtl">שלום <i>tea</i></p>';
    assert.deepEqual(sources(text), ['😀 <b>e\u0301</b> \ud83d&amp;', 'שלום <i>tea</i>']);
  });
});
