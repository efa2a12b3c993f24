import type { Design } from '../../model.ts';
import { quoteCue } from './quoteCue.ts';
import type { Wording } from './wording.ts';

/** Words that tell a design; they are looked for in lower case. */
export type DesignCue = readonly [design: Design, words: RegExp];

/** A design, with the words of the source that tell it. */
export interface FoundDesign {
  readonly design: Design;
  readonly cue: string;
}

/** The first cue of a list that fits. */
export function findDesign({ text, lower }: Wording, cues: readonly DesignCue[]): FoundDesign | undefined {
  for (const [design, words] of cues) {
    const found = words.exec(lower);
    if (found) return { design, cue: quoteCue(text, found.index, found.index + found[0].length) };
  }
  return undefined;
}
