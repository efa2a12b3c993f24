import assert from 'node:assert/strict';
import type { Format } from '../../src/model.ts';
import { readBlocks } from '../../src/text/blocks.ts';
import { findQuantities } from '../../src/text/quantities.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { splitWords } from '../../src/text/words.ts';

const size = 1_000_000;

function repeat(unit: string, length = size): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function nest(line: (depth: number) => string): string {
  let text = '';
  for (let depth = 0; text.length < size; depth++) text += line(depth);
  return text;
}

/** Texts on which a careless reader, or the block parser by itself, takes minutes. */
const texts: Readonly<Record<string, string>> = {
  'opening brackets': repeat('['),
  'brackets in pairs': repeat('[a]'),
  'links half-written': repeat('[a](', size / 4),
  asterisks: repeat('*'),
  'closing emphasis': repeat('a* '),
  'mixed emphasis': repeat('*a_ '),
  'quote markers': repeat('>'),
  'list markers on one line': `${repeat('- ')}x`,
  'deeply nested lists': nest((depth) => `${' '.repeat(2 * depth)}- item\n`),
  'deeply nested quotes': nest((depth) => `${'>'.repeat(depth)} item\n`),
  'dollar signs': repeat('$'),
  'amounts of money': repeat('$1 '),
  backticks: repeat('`'),
  'backticks in growing runs': nest((depth) => `${'`'.repeat(depth)}a`),
  'half-written comments': repeat('<!--'),
  'a definition left open': `[a]: b "\n${repeat('b c\n')}`,
  'a line of spaces after a pipe': `a | b\n${repeat(' ')}x`,
  'front matter of comments': `+++\n${repeat('#a ')}`,
  'a colon fence of spaces': `:::${repeat(' ')}x`,
  'long lines': repeat(`${'word '.repeat(20_000)}\n`),
  'opening parentheses': repeat('('),
  'full stops': repeat('A. '),
  'quotation marks': repeat(' “a ‘b "c'),
  'carriage returns': repeat('a\r'),
};

/** The same for what only one format knows. */
const ownTexts: Readonly<Partial<Record<Format, Readonly<Record<string, string>>>>> = {
  restructuredtext: {
    'list markers on one line': repeat('a. (i) - '),
    'footnotes on one line': repeat('.. [1] '),
    'deeply nested definitions': nest((depth) => `${' '.repeat(depth)}term\n`),
    'deeply nested table borders': nest((depth) => `${' '.repeat(depth)}== ==\n`),
    'a grid of strokes': `${repeat('+-', 2000)}+\n${repeat(`${repeat('|a', 2000)}|\n`, size / 2)}`,
    'a border without an end': `== ==\n${repeat('a  b\n')}`,
    'open emphasis and roles': repeat('*a `b |c :d:`e '),
    'open addresses': `${repeat('`a <b ')}\`_`,
    'literal blocks': repeat('a::\n\n', size / 2),
  },
  asciidoc: {
    'open formatting': repeat('*a _b `c #d +e '),
    'open passthroughs': repeat('++a '),
    'open macros': repeat('link:a[footnote:['),
    'open references and terms': repeat('<<a,((b{c[[d'),
    'fences of growing length': nest((depth) => `${'-='.charAt(depth % 2).repeat(4 + depth)}\n`),
    'open tables': repeat('|===\n,====\n:=====\n!======\n'),
    'a table of one-letter cells': `|===\n${repeat('a|x ', size / 2)}\n|===`,
    'cells with tables in them': `|===\n${repeat('a|\n!===\na!\n!===\n')}\n|===`,
    'a line of attributes left open': `[${repeat('a')}`,
    'a title of spaces': `= a${repeat(' ')}x`,
    'terms on one line': repeat('a::b;;'),
  },
};

function readAll(text: string, format: Format): void {
  for (const { prose } of readBlocks({ text, format })) {
    for (const { start, end } of splitSentences(prose)) {
      splitWords(prose, start, end);
      findQuantities(prose, start, end);
    }
  }
}

describe('reading a megabyte', () => {
  for (const [name, text] of Object.entries(texts)) {
    it(`takes no more than three seconds: ${name}`, () => {
      const start = performance.now();
      readAll(text, 'markdown');
      readAll(text, 'plaintext');
      const time = performance.now() - start;
      assert.ok(time < 3000, `${Math.round(time)} ms`);
    });
  }

  for (const [format, named] of Object.entries(ownTexts)) {
    for (const [name, text] of Object.entries(named)) {
      it(`takes no more than three seconds in ${format}: ${name}`, () => {
        const start = performance.now();
        readAll(text, format as Format);
        const time = performance.now() - start;
        assert.ok(time < 3000, `${Math.round(time)} ms`);
      });
    }
  }
});
