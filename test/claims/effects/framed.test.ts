import assert from 'node:assert/strict';
import { isFramed } from '../../../src/claims/effects/framed.ts';
import { readBlock } from '../../../src/claims/read.ts';
import type { ReadSentence } from '../../../src/claims/sentence.ts';
import { readBlocks } from '../../../src/text/blocks.ts';

/** Whether the word is framed in the sentence of the text that holds it. */
function frames(text: string, word: string): boolean {
  const [block] = readBlocks({ text, format: 'plaintext' });
  assert.ok(block);
  const at = block.prose.indexOf(word);
  const sentence = readBlock(block).sentences.find(({ start, end }) => start <= at && at < end);
  assert.ok(sentence);
  return isFramed(sentence as ReadSentence, block.prose, at);
}

describe('a word in a frame', () => {
  it('is one of an aim, a call for research, a condition or a clause that names somebody', () => {
    assert.ok(frames('We will examine how well a diet reverses diabetes.', 'reverses'));
    assert.ok(frames('More research is needed to learn whether zinc eases pain.', 'eases'));
    assert.ok(frames('People who reverse their diabetes take fewer tablets.', 'reverse'));
  });

  it('is none in what a sentence claims, also where the sentence is not the first', () => {
    assert.ok(!frames('Zinc eases pain.', 'eases'));
    assert.ok(!frames('We asked nurses. Zinc eases pain.', 'eases'));
  });

  it('is none in what is said of a treatment', () => {
    assert.ok(!frames('We are offering a treatment that can kill cancer.', 'kill'));
  });

  it('is not looked for in what is too long for a sentence', () => {
    const endless = `We will examine how well ${'tea and '.repeat(600)}zinc reverses diabetes.`;
    assert.ok(!frames(endless, 'reverses'));
  });
});
