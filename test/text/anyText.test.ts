import assert from 'node:assert/strict';
import { parser as commonMark } from '@lezer/markdown';
import { readInline } from '../../src/text/markdown/inline.ts';
import { readMarkdown } from '../../src/text/markdown.ts';
import { resplitMarkdown, splitMarkdown } from '../../src/text/markdownSections.ts';
import { readPlainText } from '../../src/text/plainText.ts';
import { findQuantities } from '../../src/text/quantities.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { splitWords } from '../../src/text/words.ts';
import { assertSound } from './reading.ts';

const nasty = `---
title: "Coffee *cures* gout"
---

# Coffee and **gout** {#sec-a}

In this cohort, *coffee* drinkers [@smith2019, p. 3] lived longer (p < 0.05; 95% CI 1.2–3.4)[^1].
“It’s a miracle,” Dr. Arden said; ![icon](a.png) $x_1$ and $5, $6 \\
\`code\` &nbsp; <b>text</b> [link *text*](https://a.b/c "T") [12], ~~gone~~ H~2~O^12^

> - quoted [x][y]
>   > **deeper**
lazy

1. one
   - [ ] two

         code

| a | b \\| c |
|---|---|
| 70% | \`d\` |

![Alt](b.png)

[^1]: A note.

    More.

[y]: https://example.org

::: {.box}
<div>
<p>HTML 😀 e\u0301 \u05d0\u05d1 שלום</p>
</div>
:::

$$
a
- b
$$
`;

const pieces = [
  '*',
  '**',
  '_',
  '`',
  '```\n',
  '~~~',
  '$',
  '$$',
  '$$\n',
  '\\',
  '\\(',
  '\\]',
  '[',
  ']',
  '](',
  '(',
  ')',
  '![',
  '[^1]',
  '[^1]: ',
  '[@a',
  '@b',
  '<',
  '>',
  '<!--',
  '-->',
  '<b>',
  '</script>',
  '<script>',
  '<div>\n',
  '&',
  '&amp;',
  '{',
  '}',
  '{#a}',
  '{{< ',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\n> ',
  '\n- ',
  '\n1. ',
  '\n    ',
  '\n\t',
  '|',
  '\n|-|-|\n',
  '---\n',
  '+++\n',
  '\n===\n',
  '# ',
  ':::\n',
  ': ',
  '~',
  '^',
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '«',
  '\ud83d',
  '\ude00',
  '😀',
  '\u0301',
  '\u202e',
  'שלום ',
  '\u2060',
  '\uFFFC',
  '\uFEFF',
  '\0',
  '70%',
  '1,200',
  '0.',
  '.',
  '? ',
  '! ',
  '…',
  'e.g. ',
  'Dr. ',
  '(Smith et al., 2019)',
  '10.1000/x',
  'https://a.b/c',
  'a@b.org',
  '12 Comments\n',
  '• ',
  'Comments are closed.\n',
  ' ',
  'word ',
];

/** Pseudo-random whole numbers below a bound: the same on every machine, for a given seed. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

function randomEdit(text: string, random: (below: number) => number): Edit {
  const from = random(text.length + 1);
  const kind = random(4);
  const to = Math.min(text.length, kind === 0 ? from + random(40) : from);
  const pasteFrom = random(nasty.length);
  const paste = nasty.slice(pasteFrom, pasteFrom + random(120));
  const insert =
    kind === 0 ? '' : kind === 1 ? paste : (pieces[random(pieces.length)] ?? '').repeat(1 + random(2));
  return { from, to, insert };
}

function assertReadable(text: string, prose: string): void {
  let last = 0;
  for (const { start, end } of splitSentences(prose)) {
    assert.ok(last <= start && start < end && end <= prose.length, text);
    last = end;
    for (const word of splitWords(prose, start, end)) {
      assert.ok(start <= word.start && word.start < word.end && word.end <= end && word.lower !== '');
    }
    for (const quantity of findQuantities(prose, start, end)) {
      assert.ok(start <= quantity.start && quantity.start < quantity.end && quantity.end <= end);
      assert.ok(Number.isFinite(quantity.value));
    }
  }
}

describe('any text', () => {
  for (const seed of [1, 2, 3, 4, 5]) {
    it(`stays sound through a hundred random edits, and an edit read alone gives what reading all gives (${seed})`, () => {
      const random = randomNumbers(seed);
      let text = seed % 2 ? nasty : nasty.replaceAll('\n', '\r\n');
      let sections = splitMarkdown(text);
      for (let round = 0; round < 100; round++) {
        const { from, to, insert } = randomEdit(text, random);
        text = text.slice(0, from) + insert + text.slice(to);
        sections = resplitMarkdown(sections, text, { start: from, oldEnd: to, newEnd: from + insert.length });
        assert.deepEqual(sections, splitMarkdown(text), JSON.stringify({ from, to, insert }));
        const blocks = readMarkdown(text);
        assertSound(text, blocks);
        const plain = readPlainText(text);
        assertSound(text, plain);
        for (const { prose } of [...blocks, ...plain]) assertReadable(text, prose);
      }
    });
  }

  it('has its emphasis paired as the CommonMark parser pairs it', () => {
    const random = randomNumbers(7);
    const parts = ['*', '**', '_', '__', '***', 'a', 'b ', ' ', '.', '(', ')', 'é', '“'];
    for (let round = 0; round < 1000; round++) {
      const inner = Array.from({ length: 2 + random(12) }, () => parts[random(parts.length)]).join('');
      const source = `x${inner}y`;
      const expected = new Set<number>();
      commonMark.parse(source).iterate({
        enter({ name, from, to }) {
          if (name === 'EmphasisMark') for (let at = from; at < to; at++) expected.add(at);
        },
      });
      const actual = new Set<number>();
      for (const { start, end } of readInline(source).fills)
        for (let at = start; at < end; at++) actual.add(at);
      assert.deepEqual([...actual].sort(), [...expected].sort(), source);
    }
  });
});
