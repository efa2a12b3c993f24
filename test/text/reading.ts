import assert from 'node:assert/strict';
import type { Block, Format } from '../../src/model.ts';
import { readBlocks } from '../../src/text/blocks.ts';

const fills = new Set([' ', '\u2060', '\uFFFC', '“', '”', '‘', '’', ...'<>≤≥−–±×·']);

/** Asserts what holds of the blocks of any text whatever. */
export function assertSound(text: string, blocks: readonly Block[]): void {
  let last = 0;
  for (const { start, end, prose, marks } of blocks) {
    assert.ok(last <= start && start < end && end <= text.length, `${start}–${end} is out of order or range`);
    last = end;
    assert.equal(prose.length, end - start);
    for (let at = 0; at < prose.length; at++) {
      if (fills.has(prose.charAt(at)) || prose[at] === text[start + at]) continue;
      assert.fail(`prose has ${JSON.stringify(prose[at])} for ${JSON.stringify(text[start + at])}`);
    }
    assert.doesNotMatch(prose, /[\r\n]/);
    for (const mark of marks) {
      assert.ok(mark.start >= 0 && mark.start < mark.end && mark.end <= prose.length, JSON.stringify(mark));
    }
  }
}

/** Prose made legible: a run of glue is ·, a placeholder is ¤, a run of spaces is one. */
export function legible(prose: string): string {
  return prose
    .replace(/\u2060+/g, '·')
    .replace(/\uFFFC+/g, '¤')
    .replace(/ +/g, ' ');
}

export function read(text: string, format: Format = 'markdown'): readonly Block[] {
  const blocks = readBlocks({ text, format });
  assertSound(text, blocks);
  return blocks;
}

/** Each block as "kind: prose", with a > before the kind of a quoted one. */
export function outline(text: string, format: Format = 'markdown'): readonly string[] {
  return read(text, format).map(
    ({ kind, prose, quoted }) => `${quoted ? '> ' : ''}${kind}: ${legible(prose)}`,
  );
}

/** Each mark as "kind: words as typed". */
export function marks(text: string, format: Format = 'markdown'): readonly string[] {
  return read(text, format).flatMap((block) =>
    block.marks.map(
      ({ kind, start, end }) => `${kind}: ${text.slice(block.start + start, block.start + end)}`,
    ),
  );
}
