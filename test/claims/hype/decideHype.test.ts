import assert from 'node:assert/strict';
import { decideHype } from '../../../src/claims/hype/decideHype.ts';
import { readBlock } from '../../../src/claims/read.ts';
import { cuesOf } from '../../../src/claims/sentence.ts';
import { splitSections } from '../../../src/text/sections.ts';

/** The step that decides for the first word of praise in a sentence, or undefined. */
function stepIn(text: string): string | undefined {
  const [section] = splitSections({ text, format: 'plaintext' }).sections;
  const block = section?.blocks[0];
  assert.ok(block, text);
  const sentence = readBlock(block).sentences[0];
  assert.ok(sentence, text);
  const cue = cuesOf(sentence, 'praise', 'value word')[0];
  assert.ok(cue, `no word of praise in: ${text}`);
  return decideHype(sentence, cue, block.prose);
}

const decided: readonly (readonly [string, string | undefined])[] = [
  // Step 1: a judgement of people's work, or a description of nature.
  ['A robust method was built.', 'gratuitous'],
  ['A robust immune response followed.', undefined],
  ['The tide shows a nuanced rhythm.', undefined],
  ['We met Creative Growth, Inc. in Oakland.', undefined],
  ['Creative people met us.', 'gratuitous'],
  ['A systematic approach was taken.', undefined],
  ['A highly systematic approach was taken.', 'amplified'],
  ['A systematic and innovative approach was taken.', 'coordinated'],
  ['Emerging tools were compared.', undefined],
  ['Emerging evidence points to tea.', 'gratuitous'],
  // The noun praised stands in the same phrase: a comma ends it, unless the row goes on.
  ['It grew in robust seedlings, and the method was kept.', undefined],
  ['A robust, comprehensive method was kept.', 'coordinated'],
  // Step 3: before its noun, and without grounds.
  ['An innovative patch was made.', 'gratuitous'],
  ['The patch is innovative.', undefined],
  ['The plan is innovative because it spares blood.', undefined],
  ['An innovative patch was made since none existed.', undefined],
  ['The course is creative in that pupils teach it.', undefined],
  // Step 4: turned up.
  ['The patch is truly innovative.', 'amplified'],
  ['A rapidly emerging literature asks for care.', 'amplified'],
  ['Highly robust errors were estimated.', undefined],
  // Step 5: in a row, forwards and back, over a comma and over "and".
  ['A creative and dedicated nurse helped.', 'coordinated'],
  ['She is creative, hard working, highly collaborative.', 'coordinated'],
  ['Its unique innovative tools are used.', 'coordinated'],
  ['A powerful, cutting-edge tool was used.', 'coordinated'],
  ['They saw a creative nurse; dedicated wards followed.', 'gratuitous'],
  // Step 6: the wider context.
  ['The patch, a breakthrough in dentistry, is innovative.', 'in promotion'],
  ['There is a need for innovative patches.', undefined],
  ['More innovative patches would help.', undefined],
  ['Innovative patches are urgently needed.', undefined],
  ['Innovative patches went to those who needed salt.', 'gratuitous'],
  ['They hope to develop novel methods.', undefined],
  ['They developed a novel method.', 'gratuitous'],
  ['The patch may be innovative.', undefined],
  ['It is as innovative as the old one.', undefined],
];

describe('decideHype', () => {
  for (const [text, step] of decided) {
    it(`${step ?? 'leaves alone'}: ${text}`, () => assert.equal(stepIn(text), step));
  }
});
