import assert from 'node:assert/strict';
import { coverChanges } from '../../../src/hosts/vscode/pendingChange.ts';

interface Edit {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

function apply(text: string, { rangeOffset, rangeLength, text: insert }: Edit): string {
  return text.slice(0, rangeOffset) + insert + text.slice(rangeOffset + rangeLength);
}

describe('covering changes', () => {
  it('keeps one edit as it is', () => {
    assert.deepEqual(coverChanges(undefined, [{ rangeOffset: 3, rangeLength: 2, text: 'abc' }]), {
      start: 3,
      oldEnd: 5,
      newEnd: 6,
    });
  });

  it('covers any run of edits: what lies outside is the same before and after', () => {
    let seed = 3;
    const random = (below: number) => {
      seed = (seed * 1664525 + 1013904223) % 2 ** 32;
      return Math.floor((seed / 2 ** 32) * below);
    };
    for (let round = 0; round < 500; round += 1) {
      const before = 'abcdefghijklmnopqrstuvwxyz'.slice(0, 5 + random(20));
      let after = before;
      let cover: ReturnType<typeof coverChanges>;
      for (let event = 0; event < 1 + random(4); event += 1) {
        const at = random(after.length + 1);
        const edit = {
          rangeOffset: at,
          rangeLength: random(after.length - at + 1),
          text: '0123'.slice(0, random(5)),
        };
        after = apply(after, edit);
        cover = coverChanges(cover, [edit]);
      }
      assert.ok(cover);
      const { start, oldEnd, newEnd } = cover;
      assert.equal(before.slice(0, start), after.slice(0, start));
      assert.equal(before.slice(oldEnd), after.slice(newEnd));
      assert.ok(start <= oldEnd && start <= newEnd && oldEnd <= before.length && newEnd <= after.length);
    }
  });
});
