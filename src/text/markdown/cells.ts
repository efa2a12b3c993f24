import type { SyntaxNode } from '@lezer/common';
import type { TablePlace } from '../../model.ts';

/** Counts rows and columns while the nodes of a tree are entered in order. */
export interface CellCounter {
  enter(node: SyntaxNode): void;
  /** Where a cell stands in its table; undefined for what is no cell. */
  placeOf(node: SyntaxNode): TablePlace | undefined;
}

const pipe = 124;
const backslash = 92;

/** Makes a counter for the tables of a text. Empty cells are no nodes: columns are counted by their pipes. */
export function createCellCounter(text: string): CellCounter {
  let row = -1;
  let column = -1;
  let counted = 0;

  return {
    enter({ name, from }) {
      if (name === 'Table') row = -1;
      else if (name === 'TableHeader' || name === 'TableRow') {
        row += 1;
        // A row may open with a pipe or without one.
        column = text.charCodeAt(from) === pipe ? -1 : 0;
        counted = from;
      }
    },
    placeOf({ name, from }) {
      if (name !== 'TableCell') return undefined;
      for (; counted < from; counted += 1) {
        if (text.charCodeAt(counted) === pipe && text.charCodeAt(counted - 1) !== backslash) column += 1;
      }
      return { row, column };
    },
  };
}
