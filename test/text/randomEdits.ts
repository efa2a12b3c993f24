import type { Nasty } from './nasty.ts';

/** Pseudo-random whole numbers below a bound: the same on every machine, for a given seed. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >> 8) % below;
  };
}

/** A change of a text: [from, to) becomes `insert`. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** A deletion, a paste of the nasty draft, or a scrap of markup. */
export function randomEdit(text: string, source: Nasty, random: (below: number) => number): Edit {
  const from = random(text.length + 1);
  const kind = random(4);
  const to = Math.min(text.length, kind === 0 ? from + random(40) : from);
  const pasteFrom = random(source.text.length);
  const paste = source.text.slice(pasteFrom, pasteFrom + random(120));
  const insert =
    kind === 0
      ? ''
      : kind === 1
        ? paste
        : (source.scraps[random(source.scraps.length)] ?? '').repeat(1 + random(2));
  return { from, to, insert };
}
