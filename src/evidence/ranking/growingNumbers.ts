/** A list of unsigned 32-bit numbers that grows in place: 4 bytes a number, where an array would take 8 or more. */
export interface GrowingNumbers {
  readonly push: (value: number) => void;
  readonly length: () => number;
  /** A copy of what is there, of exactly its length. */
  readonly take: () => Uint32Array;
}

/** Makes an empty list. */
export function createGrowingNumbers(): GrowingNumbers {
  let held = new Uint32Array(1024);
  let length = 0;
  return {
    push: (value) => {
      if (length === held.length) {
        const wider = new Uint32Array(Math.ceil(length * 1.5));
        wider.set(held);
        held = wider;
      }
      held[length++] = value;
    },
    length: () => length,
    take: () => held.slice(0, length),
  };
}
