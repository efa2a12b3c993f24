import assert from 'node:assert/strict';
import { marks as marksIn, outline as outlineOf, read } from './reading.ts';

const outline = (text: string) => outlineOf(text, 'restructuredtext');
const marks = (text: string) => marksIn(text, 'restructuredtext');

describe('reStructuredText blocks', () => {
  it('are titles, paragraphs and list items', () => {
    const text = [
      '=================',
      'Brentaxil in gout',
      '=================',
      '',
      ':Author: R. Okafor',
      ':Abstract: Brentaxil lowers urate',
      '    in adults.',
      '',
      '.. contents:: Contents',
      '   :depth: 2',
      '',
      '1. Background',
      '=============',
      '',
      'Gout is',
      'painful.',
      '',
      '* one',
      '* two, which',
      '  goes on',
      '',
      '  Second paragraph.',
      '',
      '  a) nested',
      '',
      'A. Einstein was',
      'a physicist.',
      '',
      '----',
      '',
      'E. coli grew.',
      '',
      'Gout flare : noun',
      '    Pain in a joint.',
      '',
      '    Often at night.',
    ].join('\n');
    assert.deepEqual(outline(text), [
      'heading: Brentaxil in gout',
      'list-item: R. Okafor',
      'list-item: Brentaxil lowers urate in adults.',
      'heading: 1. Background',
      'paragraph: Gout is painful.',
      'list-item: one',
      'list-item: two, which goes on',
      'list-item: Second paragraph.',
      'list-item: nested',
      'paragraph: A. Einstein was a physicist.',
      'paragraph: E. coli grew.',
      'list-item: Gout flare : noun',
      'list-item: Pain in a joint.',
      'list-item: Often at night.',
    ]);
  });

  it('are the same with every kind of line end, a byte order mark and tabs', () => {
    const lines = ['Tea', '===', '', '- a *b*', '  c', '', '.. note::', '', '\td', '', '\te', '', 'f'];
    const expected = ['heading: Tea', 'list-item: a ·b· c', 'paragraph: d', 'paragraph: e', 'paragraph: f'];
    for (const end of ['\n', '\r\n', '\r']) {
      assert.deepEqual(outline(lines.join(end)), expected, JSON.stringify(end));
      assert.deepEqual(outline(`\uFEFF${lines.join(end)}`), expected, JSON.stringify(end));
    }
  });

  it('are quoted where they are indented, but not where a list is', () => {
    const text = [
      'A nurse said:',
      '',
      '  It is a miracle.',
      '',
      '  -- Amari',
      '',
      'These are ours:',
      '',
      '  * one',
      '  * two',
      '',
      '.. epigraph::',
      '',
      '   It saved my life.',
    ].join('\n');
    assert.deepEqual(outline(text), [
      'paragraph: A nurse said:',
      '> paragraph: It is a miracle.',
      '> paragraph: -- Amari',
      'paragraph: These are ours:',
      'list-item: one',
      'list-item: two',
      '> paragraph: It saved my life.',
    ]);
  });

  it('are none in literal blocks, doctests, comments, targets, code, mathematics and raw text', () => {
    const text = [
      'The code::',
      '',
      '    cures()',
      '',
      '  cures()',
      '',
      'Also ::',
      '',
      '> cures()',
      '> cures()',
      '',
      '>>> cures()',
      'True',
      '',
      '.. It cures,',
      '   they say.',
      '..',
      '   It cures.',
      '',
      '.. _label: https://cures.example',
      '__ https://cures.example',
      '.. code-block:: python',
      '   :linenos:',
      '',
      '   cures()',
      '.. math:: cures',
      '.. image:: cures.png',
      '   :alt: cures',
      '.. raw:: html',
      '',
      '   <p>cures</p>',
      '.. csv-table:: Flares by arm',
      '   :header: arm, cures',
      '',
      '   cures, 1',
      '.. unknown:: cures',
      '',
      '   cures',
      '',
      'End.',
    ].join('\n');
    assert.deepEqual(outline(text), [
      'paragraph: The code:·',
      'paragraph: Also ',
      'caption: Flares by arm',
      'paragraph: End.',
    ]);
  });

  it('are captions of figures, admonitions, footnotes and entries of a bibliography', () => {
    const text = [
      '.. figure:: urate.png',
      '   :alt: cures',
      '   :width: 50%',
      '',
      '   Urate by *arm*.',
      '',
      '   The legend.',
      '',
      '.. warning:: Not for',
      '   children.',
      '   :class: cures',
      '',
      '   It may harm.',
      '',
      '.. admonition:: Take care',
      '',
      '   - with tea',
      '',
      '.. |drug| replace:: brentaxil',
      '',
      '.. [1] In one trial',
      '   of a week.',
      '.. [#n] Another.',
      '.. [Lee2022] Lee J. Gout. 2022.',
    ].join('\n');
    assert.deepEqual(outline(text), [
      'caption: Urate by ·arm·.',
      'caption: The legend.',
      'paragraph: Not for children.',
      'paragraph: It may harm.',
      'heading: Take care',
      'list-item: with tea',
      'paragraph: brentaxil',
      'footnote: In one trial of a week.',
      'footnote: Another.',
      'footnote: Lee J. Gout. 2022.',
    ]);
  });

  it('are a line block’s verses, without their bars', () => {
    assert.deepEqual(outline('| Take it\n| at night,\n    with tea.\n|\n| Not by day.'), [
      'paragraph: Take it at night, with tea.',
      'paragraph: Not by day.',
    ]);
  });
});

describe('reStructuredText tables', () => {
  it('with a grid are read line by line, and parted only at the corners of the grid', () => {
    const text = [
      '+-----------+--------+',
      '| Arm       | Flares |',
      '+===========+========+',
      '| Brentaxil | 12|13  |',
      '| 5 mg      | (10%)  |',
      '+-----------+--------+',
      '| All of them        |',
      '+--------------------+',
      '',
      'After.',
    ].join('\n');
    assert.deepEqual(outline(text), [
      'table-cell: Arm',
      'table-cell: Flares',
      'table-cell: Brentaxil',
      'table-cell: 12|13',
      'table-cell: 5 mg',
      'table-cell: (10%)',
      'table-cell: All of them',
      'paragraph: After.',
    ]);
  });

  it('without a grid are cut where their border is', () => {
    const text = [
      '=========  ======',
      'Arm        Flares',
      '=========  ======',
      'Brentaxil  a few',
      '-----------------',
      'No difference seen',
      '=========  ======',
      '',
      'After.',
    ].join('\n');
    assert.deepEqual(outline(text), [
      'table-cell: Arm',
      'table-cell: Flares',
      'table-cell: Brentaxil',
      'table-cell: a few',
      'table-cell: No difference seen',
      'paragraph: After.',
    ]);
  });

  it('made of lists have cells too', () => {
    const text =
      '.. list-table:: Flares\n   :header-rows: 1\n\n   * - Arm\n     - Flares\n   * - Tea\n     - 12';
    assert.deepEqual(outline(text), [
      'caption: Flares',
      'table-cell: Arm',
      'table-cell: Flares',
      'table-cell: Tea',
      'table-cell: 12',
    ]);
  });

  it('survive being half-written, misaligned and full of wide characters', () => {
    assert.deepEqual(outline('+---+\n| a | b\n\nEnd.'), [
      'table-cell: a',
      'table-cell: b',
      'paragraph: End.',
    ]);
    assert.deepEqual(outline('=== ===\na   b\n\nEnd.'), ['paragraph: === === a b', 'paragraph: End.']);
    assert.deepEqual(outline('+----+----+\n| 😀 | e\u0301 |\n+----+----+'), ['table-cell: e\u0301']);
  });
});

describe('reStructuredText inside a block', () => {
  it('blanks emphasis only where the markup may begin and end', () => {
    assert.deepEqual(outline('*Tea* and **milk**, (*too*), 2 * 3 * 4, a*b*c, "*" and *open.'), [
      'paragraph: ·Tea· and ·milk·, (·too·), 2 * 3 * 4, a*b*c, "*" and *open.',
    ]);
  });

  it('keeps the words of links and drops their addresses', () => {
    const text = 'See `the label <https://a.example/b>`_, the `registry`_, a word_ and snake_case.';
    assert.deepEqual(outline(text), ['paragraph: See ·the label ·, the ·registry·, a word· and snake_case.']);
    assert.deepEqual(marks(text), ['link-target: <https://a.example/b>`_']);
  });

  it('puts a placeholder for code, mathematics, citations, references and substitutions', () => {
    const text =
      '``n`` :math:`p < 0.05` `x`:math: :cite:t:`lee2022` [Lee2022]_ [1]_ [#n]_ [*]_ :ref:`tbl` |drug| :func:`f` left.';
    assert.deepEqual(outline(text), ['paragraph: ¤ ¤ ¤ ¤ ¤ ¤ ¤ ¤ ¤ ¤ ¤ left.']);
    assert.deepEqual(
      marks(text).map((mark) => mark.split(':')[0]),
      ['code', 'math', 'math', ...Array(5).fill('citation'), 'link-target', 'code', 'code'],
    );
  });

  it('keeps the words of roles that are prose, raised and lowered figures, and escapes', () => {
    assert.deepEqual(outline('H\\ :sub:`2`\\ O, :emphasis:`tea`, :ref:`the table <t>`, a\\*b.'), [
      'paragraph: H·2·O, ·tea·, ·the table ·, a·*b.',
    ]);
    assert.deepEqual(marks('It helped.\\ :sup:`12`'), ['citation: :sup:`12`']);
  });

  it('finds quotations and plain references as any format does', () => {
    assert.deepEqual(marks('"It cures," he said (Lee et al., 2022).'), [
      'quotation: "It cures,"',
      'citation: (Lee et al., 2022)',
    ]);
  });

  it('survives markup left half-written', () => {
    for (const scrap of [
      '*',
      '**',
      '`',
      '``',
      '|',
      '_',
      ':math:`',
      '`a <',
      '[1',
      '\\',
      '.. ',
      '.. [',
      '::',
    ]) {
      assert.deepEqual(
        read(`Tea helps ${scrap}`, 'restructuredtext').map(({ start }) => start),
        [0],
      );
      read(scrap, 'restructuredtext');
      read(`${scrap}\n\n  a`, 'restructuredtext');
    }
    assert.deepEqual(outline(''), []);
  });
});
