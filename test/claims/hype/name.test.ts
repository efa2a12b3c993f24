import assert from 'node:assert/strict';
import { isInName } from '../../../src/claims/hype/name.ts';
import { readBlock } from '../../../src/claims/read.ts';
import { cuesOf } from '../../../src/claims/sentence.ts';
import { splitSections } from '../../../src/text/sections.ts';

/** Whether the first word of praise in a sentence stands in a name. */
function standsInName(text: string): boolean {
  const [section] = splitSections({ text, format: 'plaintext' }).sections;
  const block = section?.blocks[0];
  assert.ok(block, text);
  const sentence = readBlock(block).sentences[0];
  assert.ok(sentence, text);
  const cue = cuesOf(sentence, 'miracle', 'breakthrough')[0];
  assert.ok(cue, `no word of praise in: ${text}`);
  return isInName(sentence, cue, block.prose);
}

const named: readonly (readonly [string, boolean])[] = [
  ['The Hooper Magic That Counts Fund paid for coffee.', true],
  ['She finally won the Breakthrough Prize last year.', true],
  ['Our Miracle Drip gives energy.', false],
  ['Our Miracle Drip came to the Hospital today.', false],
  ['A breakthrough at Leeds University was told.', false],
  ['Breakthrough Found At Leeds University', false],
];

describe('isInName', () => {
  for (const [text, isName] of named) {
    it(`${isName ? 'knows a name' : 'hears praise'}: ${text}`, () =>
      assert.equal(standsInName(text), isName));
  }
});
