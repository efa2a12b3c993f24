import assert from 'node:assert/strict';
import { parser as commonMark } from '@lezer/markdown';
import type { Format } from '../../src/model.ts';
import { readBlocks } from '../../src/text/blocks.ts';
import { readInline } from '../../src/text/markdown/inline.ts';
import { readMarkdown } from '../../src/text/markdown.ts';
import { resplitMarkdown, splitMarkdown } from '../../src/text/markdownSections.ts';
import { findQuantities } from '../../src/text/quantities.ts';
import { splitSentences } from '../../src/text/sentences.ts';
import { splitWords } from '../../src/text/words.ts';
import { checkAnyDrafts } from '../checkAnyDrafts.ts';
import { nasty } from '../text/nasty.ts';
import { randomEdit, randomNumbers } from '../text/randomEdits.ts';
import { assertSound } from '../text/reading.ts';

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
      const { text: start } = nasty.markdown;
      let text = seed % 2 ? start : start.replaceAll('\n', '\r\n');
      let sections = splitMarkdown(text);
      for (let round = 0; round < 100; round++) {
        const { from, to, insert } = randomEdit(text, nasty.markdown, random);
        text = text.slice(0, from) + insert + text.slice(to);
        sections = resplitMarkdown(sections, text, { start: from, oldEnd: to, newEnd: from + insert.length });
        assert.deepEqual(sections, splitMarkdown(text), JSON.stringify({ from, to, insert }));
        const blocks = readMarkdown(text);
        assertSound(text, blocks);
      }
    });
  }

  for (const [format, draft] of Object.entries(nasty)) {
    it(`stays sound through five hundred random edits: ${format}`, () => {
      const random = randomNumbers(11);
      for (const start of [draft.text, draft.text.replaceAll('\n', '\r\n')]) {
        let text = start;
        for (let round = 0; round < 250; round++) {
          const { from, to, insert } = randomEdit(text, draft, random);
          text = text.slice(0, from) + insert + text.slice(to);
          const blocks = readBlocks({ text, format: format as Format });
          assertSound(text, blocks);
          for (const { prose } of blocks) assertReadable(text, prose);
        }
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

  it('does not make the engine throw, and every span is in range', () => checkAnyDrafts(400));
});
