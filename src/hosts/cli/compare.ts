import { compareWithPassage } from '../../engine.ts';
import { findInputs } from './find-inputs.ts';
import { answerLines } from './json-lines.ts';
import type { Options } from './options.ts';
import type { Terminal } from './terminal.ts';

/** Runs `overclaim compare`: each claim of JSON Lines beside the passage it is to be compared with. */
export async function compare({ operands }: Options, terminal: Terminal): Promise<number> {
  const inputs = await findInputs(operands.length > 0 ? operands : ['-'], terminal.cwd);
  return answerLines(inputs, terminal, {
    reads: ['claim', 'passage'],
    answer: ({ claim, passage }) => {
      const { verdict, verdicts, reasons, differences } = compareWithPassage(claim, passage);
      return { verdict, verdicts, reasons, differences };
    },
  });
}
