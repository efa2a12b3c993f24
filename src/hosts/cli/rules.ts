import type { Engine } from '../../engine.ts';
import type { RuleCard } from '../../model.ts';
import { writeCatalogue } from '../../report/catalogue.ts';
import { painter } from '../../report/paint.ts';
import { printable, printableJson } from '../../report/printable.ts';
import type { Options } from './options.ts';
import { showsColour, type Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

/** Runs `overclaim rules`: the rules with severity and summary, or every card in full as JSON or Markdown. */
export async function rules(
  { operands, format }: Options,
  terminal: Terminal,
  engine: Engine,
): Promise<number> {
  if (operands.length > 0) throw new UsageError('rules takes no arguments; explain shows one rule');
  await terminal.stdout.write(write(engine.rules, format, showsColour(terminal)));
  return 0;
}

function write(cards: readonly RuleCard[], format: Options['format'], colour: boolean): string {
  if (format === 'markdown') return writeCatalogue(cards);
  if (format === 'json') return `${printableJson(JSON.stringify({ rules: cards }, undefined, 2))}\n`;
  return listRules(cards, colour);
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
