import type { RuleCard } from '../model.ts';
import { describeRule } from './rulePage.ts';

/** All rules as one Markdown page: a table of contents by family, then each rule in full. */
export function writeCatalogue(cards: readonly RuleCard[]): string {
  const contents = families(cards).map(
    ([family, members]) =>
      `| **${family}** | |\n${members.map((card) => `| [\`${card.id}\`](#${anchor(card.id)}) | ${card.summary} |`).join('\n')}`,
  );
  const pages = cards.map((card) => `## ${card.id}\n\n${describeRule(card, '###')}`);
  return `# The rules

Made from the rules themselves by \`npm run catalogue\`; a test compares. Severities are those without a profile.

| rule | what was found |
| --- | --- |
${contents.join('\n')}

${pages.join('\n')}`;
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
