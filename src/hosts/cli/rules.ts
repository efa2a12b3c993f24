import type { Engine, RuleCard } from '../../engine.ts';
import { painter } from '../../report/paint.ts';
import { printable, printableJson } from '../../report/printable.ts';
import type { Options } from './options.ts';
import { showsColour, type Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

/** Runs `overclaim rules`: the rules with severity and summary, or as JSON every card in full. */
export async function rules(
  { operands, format }: Options,
  terminal: Terminal,
  engine: Engine,
): Promise<number> {
  if (operands.length > 0) throw new UsageError('rules takes no arguments; explain shows one rule');
  await terminal.stdout.write(
    format === 'json'
      ? `${printableJson(JSON.stringify({ rules: engine.rules }, undefined, 2))}\n`
      : listRules(engine.rules, showsColour(terminal)),
  );
  return 0;
}

function listRules(cards: readonly RuleCard[], colour: boolean): string {
  const paint = painter(colour);
  const idWidth = Math.max(0, ...cards.map(({ id }) => id.length));
  const severityWidth = Math.max(0, ...cards.map(({ severity }) => severity.length));
  return cards
    .map(({ id, severity, summary }) => {
      return `${paint('bold', id.padEnd(idWidth))}  ${severity.padEnd(severityWidth)}  ${printable(summary)}\n`;
    })
    .join('');
}
