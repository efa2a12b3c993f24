import type { Block } from '../model.ts';

/**
 * A stretch of a draft that reads the same wherever it stands. Its blocks count from its own start.
 * While its source stays as it is, it stays the same object, so that what was read of it can be kept.
 */
export interface Section {
  readonly length: number;
  readonly blocks: readonly Block[];
}

/** A draft cut into sections: `starts[n]` is where `sections[n]` begins, in draft offsets. */
export interface Sections {
  readonly starts: readonly number[];
  readonly sections: readonly Section[];
}

/** An edit: the old text's [start, oldEnd) became the new text's [start, newEnd). */
export interface Change {
  readonly start: number;
  readonly oldEnd: number;
  readonly newEnd: number;
}

/** A section from `start` to `end` of a text, with its blocks moved to count from its start. */
export function moveBlocks(blocks: readonly Block[], start: number, end: number): Section {
  const moved = blocks.map((block) => ({ ...block, start: block.start - start, end: block.end - start }));
  return { length: end - start, blocks: moved };
}
