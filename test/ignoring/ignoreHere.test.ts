import assert from 'node:assert/strict';
import { ignoreHere, insertAll } from '../../src/ignoring/ignoreHere.ts';
import { readDirectives } from '../../src/ignoring/readDirectives.ts';
import type { Format } from '../../src/model.ts';
import { seen } from './marked.ts';

const rule = 'hype/miracle';

/** The text once the first "miracle" is ignored there. */
function ignored(text: string, format: Format = 'markdown', reason?: string): string {
  const start = text.indexOf('miracle');
  const wish = reason === undefined ? { rule } : { rule, reason };
  return insertAll(text, ignoreHere(text, format, { start, end: start + 8 }, wish));
}

describe('ignoring here', () => {
  it('puts a comment above the line where nothing is parted by it', () => {
    assert.equal(
      ignored('a\n\nmiracle1'),
      'a\n\n<!-- overclaim-disable-next-line hype/miracle -->\nmiracle1',
    );
    assert.equal(
      ignored('a\n# miracle1 #'),
      'a\n<!-- overclaim-disable-next-line hype/miracle -->\n# miracle1 #',
    );
    assert.equal(
      ignored('- a\n\n  miracle1', 'markdown', 'an advert'),
      '- a\n\n  <!-- overclaim-disable-next-line hype/miracle -- an advert -->\n  miracle1',
    );
    assert.equal(
      ignored('  a\n  miracle1', 'latex'),
      '  a\n  % overclaim-disable-next-line hype/miracle\n  miracle1',
    );
    assert.equal(
      ignored('a\nmiracle1', 'asciidoc'),
      'a\n// overclaim-disable-next-line hype/miracle\nmiracle1',
    );
    assert.equal(
      ignored('<p>\n  miracle1</p>', 'html'),
      '<p>\n  <!-- overclaim-disable-next-line hype/miracle -->\n  miracle1</p>',
    );
    assert.equal(
      ignored('miracle1', 'restructuredtext'),
      '.. overclaim-disable-next-line hype/miracle\n\nmiracle1',
    );
  });

  it('puts it at the end of the line in lists, quotations, tables, footnotes and wrapped paragraphs', () => {
    const line = '<!-- overclaim-disable-line hype/miracle -->';
    assert.equal(ignored('- miracle1\n- b'), `- miracle1 ${line}\n- b`);
    assert.equal(ignored('1. miracle1'), `1. miracle1 ${line}`);
    assert.equal(ignored('> miracle1'), `> miracle1 ${line}`);
    assert.equal(ignored('[^1]: miracle1'), `[^1]: miracle1 ${line}`);
    assert.equal(ignored('a\nmiracle1\nb'), `a\nmiracle1 ${line}\nb`);
    assert.equal(ignored('| miracle1 | b |\n|---|---|'), `| miracle1 | b ${line} |\n|---|---|`);
    assert.equal(ignored('miracle1 | b\n---|---'), `miracle1 | b ${line}\n---|---`);
    assert.equal(ignored('a\nmiracle1', 'plaintext'), `a\nmiracle1 ${line}`);
  });

  it('leaves line breaks at the end of the line what they are', () => {
    assert.match(ignored('a\nmiracle1  \nb'), /--> {2}\nb$/);
    assert.match(ignored('a\nmiracle1\\\nb'), /-->\\\nb$/);
  });

  it('puts a block around what a comment cannot stand in', () => {
    assert.equal(
      ignored('  a\n  miracle1\n\nb', 'restructuredtext', 'x'),
      '  .. overclaim-disable hype/miracle -- x\n\n  a\n  miracle1\n\n  .. overclaim-enable hype/miracle\n\nb',
    );
    assert.equal(
      ignored('|===\n|a\n\n|miracle1\n|===\nb', 'asciidoc'),
      '// overclaim-disable hype/miracle\n|===\n|a\n\n|miracle1\n|===\n// overclaim-enable hype/miracle\nb',
    );
    assert.equal(
      ignored('<p\n  title="a">miracle1</p\n>', 'html'),
      '<p\n  title="a"><!-- overclaim-disable hype/miracle -->miracle1<!-- overclaim-enable hype/miracle --></p\n>',
    );
    assert.match(ignored('a\nmiracle1 and `b\nc` d'), /^<!-- overclaim-disable hype\/miracle -->\n\na\n/);
  });

  it('keeps line ends and a byte order mark', () => {
    assert.equal(
      ignored('\ufeffmiracle1\r\nb', 'latex'),
      '\ufeff% overclaim-disable-next-line hype/miracle\r\nmiracle1\r\nb',
    );
  });

  it('cannot be made to close the comment by a reason, which comes back as given', () => {
    for (const [reason, back] of [
      ['a --> <script>', 'a -> <script>'],
      ['a --!> b', 'a -!> b'],
      ['two\nlines ', 'two lines'],
      ['a | b', 'a | b'],
      ['-- dashes --', '-- dashes'],
      ['', undefined],
      ['مثال \u202e 💊', 'مثال \u202e 💊'],
    ] as const) {
      for (const text of ['miracle1', '| miracle1 | b |']) {
        const [directive] = readDirectives(ignored(text, 'markdown', reason), 'markdown', [rule]).directives;
        assert.equal(directive?.reason, back, reason);
      }
    }
  });

  it('makes exactly that line silent, wherever the words stand, and never throws', () => {
    const around = [
      '',
      '\n',
      '\n\n',
      'a\n',
      '- ',
      '> ',
      '| ',
      '  ',
      '```\n',
      '`',
      '<b ',
      '|===\n|',
      '% ',
      '\r',
      '\ud83d',
    ];
    for (const format of [
      'markdown',
      'html',
      'plaintext',
      'latex',
      'restructuredtext',
      'asciidoc',
    ] as const) {
      for (const before of around) {
        for (const after of around) {
          const text = `miracle0\n\n${before}miracle1${after}\n\nmiracle2`;
          const start = text.indexOf('miracle1');
          const insertions = ignoreHere(text, format, { start, end: start + 8 }, { rule, reason: 'x' });
          if (insertions.length === 0) continue;
          const left = seen(insertAll(text, insertions), format);
          // A table that nothing closes reaches to the end of the draft.
          const isSpared = left.includes('2') || (format === 'asciidoc' && before.includes('==='));
          assert.ok(!left.includes('1') && isSpared, JSON.stringify([format, text]));
        }
      }
    }
  });
});
