import { type Engine, nearest } from '../../engine.ts';
import type { RuleCard } from '../../model.ts';
import { type Paint, painter } from '../../report/paint.ts';
import { printable } from '../../report/printable.ts';
import { explainSentence } from './explain-sentence.ts';
import type { Options } from './options.ts';
import { showsColour, type Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

/** Runs `overclaim explain RULE` and `overclaim explain --sentence TEXT`. */
export async function explain(
  { operands, sentence }: Options,
  terminal: Terminal,
  engine: Engine,
): Promise<number> {
  const paint = painter(showsColour(terminal));
  if (sentence !== undefined) {
    if (operands.length > 0) throw new UsageError('explain takes a rule or --sentence, not both');
    await terminal.stdout.write(explainSentence(sentence, paint));
    return 0;
  }
  const [wanted, ...others] = operands;
  if (wanted === undefined || others.length > 0) {
    throw new UsageError("explain takes one rule, or --sentence TEXT; 'overclaim rules' lists the rules");
  }
  const card = engine.rules.find(({ id }) => id === wanted);
  if (card === undefined) throw new UsageError(unknownRule(wanted, engine));
  await terminal.stdout.write(explainRule(card, paint));
  return 0;
}

function unknownRule(wanted: string, { rules }: Engine): string {
  const ids = nearest(
    wanted,
    rules.map(({ id }) => id),
  );
  const advice = ids.length === 0 ? "'overclaim rules' lists them" : `did you mean ${ids.join(', ')}?`;
  return `no rule '${printable(wanted)}'; ${advice}`;
}

function explainRule(card: RuleCard, paint: Paint): string {
  const sections: readonly (readonly [string, readonly string[]])[] = [
    ['Why', [printable(card.why)]],
    ['Source', [printable(card.source)]],
    ['Excused by', card.excusedBy.length === 0 ? [] : [printable(card.excusedBy.join(', '))]],
    ['Flagged', card.flags.flatMap((example) => showFlag(example, paint))],
    ['Not flagged', card.allows.map(printable)],
  ];
  return [
    `${paint('bold', card.id)}  ${card.severity}\n${printable(card.summary)}\n`,
    ...sections
      .filter(([, lines]) => lines.length > 0)
      .map(([title, lines]) => `${paint('bold', title)}\n${lines.map((line) => `  ${line}`).join('\n')}\n`),
  ].join('\n');
}

/** An example such as "Tea ⟦cures⟧ gout. → may help": the words flagged are pointed at from below. */
function showFlag(example: string, paint: Paint): readonly string[] {
  const [marked = '', rewording] = printable(example).split(/\s*→\s*/u, 2);
  const pointers = marked
    .split(/(⟦[^⟧]*⟧)/u)
    .map((part) => (part.startsWith('⟦') ? '^' : ' ').repeat(part.replace(/[⟦⟧]/gu, '').length))
    .join('')
    .trimEnd();
  const lines = [marked.replace(/[⟦⟧]/gu, ''), ...(pointers === '' ? [] : [paint('yellow', pointers)])];
  if (rewording === undefined) return lines;
  return [...lines, `  ${paint('green', `try: ${rewording || 'leave these words out'}`)}`];
}
