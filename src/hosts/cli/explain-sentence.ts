import { readStrength } from '../../engine.ts';
import { strengthInWords } from '../../report/describeStrength.ts';
import type { Paint } from '../../report/paint.ts';
import { printable } from '../../report/printable.ts';

const advices = {
  none: 'nobody is advised',
  weak: 'says what could be done',
  strong: 'says what should be done',
} as const;

/** How one sentence is read, and the words it is read from, as text that ends in a newline. */
export function explainSentence(sentence: string, paint: Paint): string {
  const { strength, certainty, advice, cues } = readStrength(sentence);
  const shown = cues.map(({ text, says }) => `  “${printable(text)}” ${says}`);
  return [
    `${paint('bold', 'Strength')}   ${strength}: ${strengthInWords[strength]}`,
    `${paint('bold', 'Certainty')}  ${certainty} of 6`,
    `${paint('bold', 'Advice')}     ${advice}: ${advices[advice]}`,
    '',
    paint('bold', 'Cues'),
    ...(shown.length === 0 ? ['  none'] : shown),
    '',
  ].join('\n');
}
