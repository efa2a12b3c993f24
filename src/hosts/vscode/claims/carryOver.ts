/** A change to a text: so many code units from an offset on were replaced. */
export interface TextChange {
  readonly rangeOffset: number;
  readonly rangeLength: number;
  readonly text: string;
}

/** Where an offset is after changes, made one after the other; inside what was replaced, where that began. */
export function carryOver(offset: number, changes: readonly TextChange[]): number {
  return changes.reduce((at, { rangeOffset, rangeLength, text }) => {
    if (rangeOffset + rangeLength <= at) return at + text.length - rangeLength;
    return Math.min(at, rangeOffset);
  }, offset);
}
