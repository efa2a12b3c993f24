import type { RuleCard } from '../model.ts';
import { describeRule } from './rulePage.ts';

/** How often a rule was right on text that somebody read. */
export interface Precision {
  readonly right: number;
  readonly judged: number;
  /** From how many kinds of text. */
  readonly kinds: number;
}

/**
 * All rules as one Markdown page: a table of contents by family, then each rule in full, with its
 * precision where it has been measured.
 */
export function writeCatalogue(
  cards: readonly RuleCard[],
  precision: ReadonlyMap<string, Precision> = new Map(),
): string {
  const contents = families(cards).map(
    ([family, members]) =>
      `| **${family}** | |\n${members.map((card) => `| [\`${card.id}\`](#${anchor(card.id)}) | ${card.summary} |`).join('\n')}`,
  );
  const pages = cards.map(
    (card) => `## ${card.id}\n\n${describeRule(card, '###')}${tellPrecision(precision.get(card.id))}`,
  );
  return `# The rules

Made from the rules themselves by \`npm run catalogue\`; a test compares. Severities are those without a profile.

| rule | what was found |
| --- | --- |
${contents.join('\n')}

${tellUnjudged(cards, precision)}${pages.join('\n')}`;
}

/** The rules of which nothing is known but their examples; nothing where there are none. */
function tellUnjudged(cards: readonly RuleCard[], precision: ReadonlyMap<string, Precision>): string {
  const unjudged = cards.filter(({ id }) => !precision.has(id));
  if (unjudged.length === 0 || precision.size === 0) return '';
  const links = unjudged.map(({ id }) => `[\`${id}\`](#${anchor(id)})`).join(', ');
  return `Not judged: no underline of these was read on text that we did not write, mostly because there was none. How often they are right there is not known: ${links}.\n\n`;
}

function tellPrecision(precision: Precision | undefined): string {
  if (!precision) return '';
  const { right, judged, kinds } = precision;
  const from = kinds === 1 ? 'one kind of text' : `${kinds} kinds of text`;
  return `\nOf ${judged} underlines read in ${from}, ${right} were right.\n`;
}

function families(cards: readonly RuleCard[]): readonly (readonly [string, readonly RuleCard[]])[] {
  const names = [...new Set(cards.map(familyOf))];
  return names.map((name) => [name, cards.filter((card) => familyOf(card) === name)]);
}

function familyOf({ id }: RuleCard): string {
  return id.slice(0, id.indexOf('/'));
}

/** The anchor that GitHub gives a heading: the slash is dropped. */
function anchor(id: string): string {
  return id.replace('/', '');
}
