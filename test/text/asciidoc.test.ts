import assert from 'node:assert/strict';
import { marks as marksIn, outline as outlineOf, read } from './reading.ts';

const outline = (text: string) => outlineOf(text, 'asciidoc');
const marks = (text: string) => marksIn(text, 'asciidoc');

describe('AsciiDoc blocks', () => {
  it('are titles, paragraphs, list items and captions', () => {
    const text = [
      '= Veltriamine in migraine',
      'Ada Okafor <ada@example.org>; Bo Li',
      'v1.2, 2024-03-01',
      ':description: It cures \\',
      '  migraine',
      '',
      '[abstract]',
      'Veltriamine lowers',
      '// it cures',
      'headache days.',
      '',
      '== Methods ==',
      '',
      '[#steps.list]',
      '.Steps',
      '* one',
      'goes on',
      '** [x] two',
      '. three',
      '+',
      'attached',
      '',
      'aura:: a warning',
      'trigger::',
      '  what begins it',
      '',
      'Results',
      '-------',
      '',
      'NOTE: Not for children.',
      '',
      'A. Okafor wrote it.',
      '',
      'E. coli grew.',
    ].join('\n');
    assert.deepEqual(outline(text), [
      'heading: Veltriamine in migraine',
      'paragraph: Veltriamine lowers headache days.',
      'heading: Methods',
      'caption: Steps',
      'list-item: one goes on',
      'list-item: two',
      'list-item: three',
      'list-item: attached',
      'list-item: aura',
      'list-item: a warning',
      'list-item: trigger',
      'list-item: what begins it',
      'heading: Results',
      'paragraph: Not for children.',
      'list-item: Okafor wrote it.',
      'paragraph: E. coli grew.',
    ]);
  });

  it('are the same with every kind of line end and a byte order mark', () => {
    const lines = [
      '= Tea',
      '',
      '____',
      'a *b*',
      'c',
      '____',
      '',
      '----',
      'cures',
      '----',
      '|===',
      '|d',
      '|===',
    ];
    const expected = ['heading: Tea', '> paragraph: a ·b· c', 'table-cell: d'];
    for (const end of ['\n', '\r\n', '\r']) {
      assert.deepEqual(outline(lines.join(end)), expected, JSON.stringify(end));
      assert.deepEqual(outline(`\uFEFF${lines.join(end)}`), expected, JSON.stringify(end));
    }
  });

  it('are quoted in quotation blocks of every kind', () => {
    const text = [
      '[quote, Mo Adeyemi]',
      '____',
      'A miracle.',
      '',
      '* truly',
      '____',
      '',
      '[verse]',
      'Roses.',
      '',
      '"It works," he said.',
      '-- Mo',
      '',
      '> It works',
      '> for me.',
      '',
      'Ours',
      '-- and theirs.',
    ].join('\n');
    assert.deepEqual(outline(text), [
      '> paragraph: A miracle.',
      '> list-item: truly',
      '> paragraph: Roses.',
      '> paragraph: "It works," he said.',
      '> paragraph: It works for me.',
      'paragraph: Ours -- and theirs.',
    ]);
  });

  it('are none in listings, literals, passthroughs, formulas, comments, macros and attributes', () => {
    const text = [
      ':cures: all',
      '[source,python]',
      '----',
      'cures()',
      '====',
      '----',
      '....',
      'cures',
      '....',
      '++++',
      '<p>cures</p>',
      '++++',
      '[stem]',
      '++++',
      'cures = 1',
      '++++',
      '```r',
      'cures',
      '```',
      '[source]',
      'cures()',
      '',
      ' literal cures',
      '',
      '[listing]',
      '--',
      'cures',
      '--',
      '////',
      'cures',
      '////',
      '// cures',
      'include::cures.adoc[]',
      'toc::[]',
      "'''",
      '<<<',
      'End.',
    ].join('\n');
    assert.deepEqual(outline(text), ['paragraph: End.']);
  });

  it('go on inside examples, sidebars and open blocks, and take an image’s text for a caption', () => {
    const text = [
      '[WARNING]',
      '====',
      'It may harm.',
      '',
      '--',
      'Deep.',
      '--',
      '====',
      '',
      '****',
      'Aside.',
      '****',
      '',
      'image::days.png[Days by arm, width=300]',
      'image::days.png["Days, by arm"]',
      'image::days.png[width=300]',
    ].join('\n');
    assert.deepEqual(outline(text), [
      'paragraph: It may harm.',
      'paragraph: Deep.',
      'paragraph: Aside.',
      'caption: Days by arm',
      'caption: Days, by arm',
    ]);
  });

  it('end an unclosed listing at the block around it, and leave an unclosed table in the text', () => {
    assert.deepEqual(outline('====\n----\ncures\n====\n\nEnd.'), ['paragraph: End.']);
    assert.deepEqual(outline('|===\n|a |b\n\nEnd.'), ['paragraph: |a |b', 'paragraph: End.']);
    assert.deepEqual(outline('----\ncures'), []);
  });
});

describe('AsciiDoc tables', () => {
  it('have a cell for each stroke, over lines, without their formats', () => {
    const text = [
      '.Days by arm',
      '[cols="1,2"]',
      '|===',
      '|Arm |Days, _mean_',
      '',
      '2+^.>s|Both arms',
      '3*|Tea',
      'a|* one',
      '* two',
      '',
      '----',
      'cures',
      '----',
      '|First \\| part,',
      'same cell.',
      '',
      'Second paragraph.',
      '|===',
      'After.',
    ].join('\n');
    assert.deepEqual(outline(text), [
      'caption: Days by arm',
      'table-cell: Arm',
      'table-cell: Days, ·mean·',
      'table-cell: Both arms',
      'table-cell: Tea',
      'table-cell: one',
      'table-cell: two',
      'table-cell: First ·| part, same cell.',
      'table-cell: Second paragraph.',
      'paragraph: After.',
    ]);
  });

  it('may have commas or colons between their cells', () => {
    assert.deepEqual(outline(',===\nTea,"milk, ""warm""",12\n,===\n:===\na:b\n:==='), [
      'table-cell: Tea',
      'table-cell: milk, ""warm""',
      'table-cell: 12',
      'table-cell: a',
      'table-cell: b',
    ]);
  });
});

describe('AsciiDoc inside a block', () => {
  it('blanks formatting, in and around words', () => {
    assert.deepEqual(
      outline(
        '*Tea* _or_ **m**ilk, #marked#, [.lead]#led#, *bold _both_*, H~2~O, a*b*c, 2 * 3 * 4 and *open.',
      ),
      ['paragraph: ·Tea· ·or· ·m·ilk, ·marked·, ·led·, ·bold ·both·, H·2·O, a*b*c, 2 * 3 * 4 and *open.'],
    );
  });

  it('keeps the words of links and references and drops their addresses', () => {
    const text =
      'See https://a.example/x[the site^], link:b.pdf[the paper,window=_blank], xref:m[methods], <<t,the table>>, <<t>> and https://a.example/y.';
    assert.deepEqual(outline(text), [
      'paragraph: See ·the site·, ·the paper·, ·methods·, ·the table·, ¤ and ¤.',
    ]);
    assert.equal(marks(text).filter((mark) => mark.startsWith('link-target')).length, 6);
  });

  it('puts a placeholder for code, mathematics, citations and attributes', () => {
    const text =
      '`n` ``m``s stem:[p < 0.05] cite:[lee2022] <<lee2022>> {drug} +++<b>+++ kbd:[F1] image:a.png[b] left.';
    assert.deepEqual(outline(text), ['paragraph: ¤ ¤s ¤ ¤ ¤ ¤ ¤ ¤ ¤ left.']);
    assert.deepEqual(
      marks(text).map((mark) => mark.split(':')[0]),
      ['code', 'code', 'math', 'citation', 'citation', 'code', 'code', 'code', 'link-target'],
    );
    assert.deepEqual(marks('It helped.^12^'), ['citation: ^12^']);
  });

  it('keeps footnotes in place, passed text, index terms and curved quotes', () => {
    const text =
      'It helpedfootnote:[In *one* trial.] +a *b*+, ((term))(((hidden))), "`he said`" and \\*so* on. +\nEnd{nbsp}[[x]].';
    assert.deepEqual(outline(text), [
      'paragraph: It helped [In ·one· trial.] ·a *b*·, ·term·, "·he said·" and ·*so* on. End .',
    ]);
    assert.deepEqual(marks(text), ['quotation: "`he said`"']);
    assert.deepEqual(marks('{ldquo}It cures,{rdquo} he said.'), ['quotation: {ldquo}It cures,{rdquo}']);
  });

  it('survives markup left half-written', () => {
    const scraps = [
      '*',
      '**',
      '`',
      '+',
      '+++',
      '<<',
      '<<a,',
      '{a',
      '{constructor}',
      'link:a[',
      'footnote:[',
      '((',
      '"`',
      '[[a',
      '\\',
    ];
    for (const scrap of [...scraps, '|===', '====', '____', '[quote]', '.', ':a', 'a::', '+', 'image::a[']) {
      assert.deepEqual(
        read(`Tea helps ${scrap}`, 'asciidoc').map(({ start }) => start),
        [0],
      );
      read(scrap, 'asciidoc');
      read(`${scrap}\n\n  a`, 'asciidoc');
    }
    assert.deepEqual(outline(''), []);
  });
});
