/** A list of unsigned 32-bit numbers that grows: 4 bytes a number, where an array would take 8 or more. */
export interface GrowingNumbers {
  readonly push: (value: number) => void;
  readonly length: () => number;
  /** All of it in one piece, of exactly its length; the list is empty then. */
  readonly take: () => Uint32Array;
}

/** Numbers in one piece: what is full is never copied while the list grows, so it never needs twice its size. */
const pieceLength = 1 << 18;
const firstLength = 1 << 10;

/** Makes an empty list. */
export function createGrowingNumbers(): GrowingNumbers {
  let full: Uint32Array[] = [];
  let piece = new Uint32Array(firstLength);
  let inPiece = 0;
  const length = (): number => full.length * pieceLength + inPiece;
  return {
    push: (value) => {
      if (inPiece === piece.length) {
        if (inPiece === pieceLength) {
          full.push(piece);
          piece = new Uint32Array(pieceLength);
          inPiece = 0;
        } else {
          const wider = new Uint32Array(piece.length * 2);
          wider.set(piece);
          piece = wider;
        }
      }
      piece[inPiece++] = value;
    },
    length,
    take: () => {
      const all = new Uint32Array(length());
      for (const [nth, numbers] of full.entries()) all.set(numbers, nth * pieceLength);
      all.set(piece.subarray(0, inPiece), full.length * pieceLength);
      full = [];
      piece = new Uint32Array(firstLength);
      inPiece = 0;
      return all;
    },
  };
}
