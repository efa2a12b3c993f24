import { readStrength } from '../../engine.ts';
import { findInputs } from './find-inputs.ts';
import { answerLines } from './json-lines.ts';
import type { Options } from './options.ts';
import type { Terminal } from './terminal.ts';

/** Runs `overclaim strength`: how strongly each sentence of JSON Lines claims. */
export async function strength({ operands }: Options, terminal: Terminal): Promise<number> {
  const inputs = await findInputs(operands.length > 0 ? operands : ['-'], terminal.cwd);
  return answerLines(inputs, terminal, {
    reads: ['sentence'],
    answer: ({ sentence }) => {
      const { strength, certainty, advice, cues } = readStrength(sentence);
      return { strength, certainty, advice, cues };
    },
  });
}
