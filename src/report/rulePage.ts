import type { RuleCard } from '../model.ts';

/** A rule as a page: what, why, source, examples, what excuses it. Markdown. */
export function writeRulePage(card: RuleCard): string {
  return `# ${card.id}\n\n${describeRule(card, '##')}`;
}

/** The body of a rule's page, under headings of the level given ("##"). */
export function describeRule(card: RuleCard, heading: string): string {
  const excuses =
    card.excusedBy.length === 0
      ? ''
      : `\nSet aside when the words stand in one of these: ${card.excusedBy.join(', ')}.\n`;
  const against = card.record === undefined ? '' : showRecord(card.record);
  return `${card.summary} Severity: ${card.severity}.

${heading} Why

${card.why}

Source: <${card.source}>

${heading} Underlined

${list(card.flags.map(showFlag))}

${heading} Not underlined

${list(card.allows)}
${excuses}${against}`;
}

/** The underlined words in bold, and the wording offered first behind an arrow. */
function showFlag(line: string): string {
  const shown = line.replaceAll('⟦', '**').replaceAll('⟧', '**');
  return shown.endsWith('→') ? `${shown} (left out)` : shown;
}

/** Blocks of one example are shown on one line, a slash between them. */
function list(lines: readonly string[]): string {
  return lines.map((line) => `- ${line.replace(/\n+/g, ' / ')}`).join('\n');
}

/** The record that the examples are compared with: a note of ours, or entries of BibTeX. */
function showRecord(record: string): string {
  const [file, language] = record.startsWith('@') ? ['record.bib', 'bibtex'] : ['record.md', 'markdown'];
  return `\nIn the examples the library holds this record, \`${file}\`:\n\n\`\`\`${language}\n${record}\`\`\`\n`;
}
