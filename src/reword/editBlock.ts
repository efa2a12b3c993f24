import type { Block, Rewording } from '../model.ts';

/** The block as it would read after an edit; `edit` counts as the block does and lies inside it. */
export function editBlock(block: Block, edit: Rewording): Block {
  const start = edit.start - block.start;
  const end = edit.end - block.start;
  const shift = edit.text.length - (end - start);
  const move = (offset: number) => (offset >= end ? offset + shift : Math.min(offset, start));
  return {
    ...block,
    end: block.end + shift,
    prose: block.prose.slice(0, start) + edit.text + block.prose.slice(end),
    marks: block.marks.map((mark) => ({ ...mark, start: move(mark.start), end: move(mark.end) })),
  };
}
