import { citeFull, citeShort, describeDesign } from '../../engine.ts';
import type { Evidence, PassageMatch, Result, ResultMatch, Source, Verdict } from '../../model.ts';
import { escapeMarkdown } from './markdown.ts';

/** A link that opens a source, at one of its passages when a number is given. */
export type LinkTo = (source: string, passage?: number) => string;

const verdicts: Readonly<Record<Verdict, string>> = {
  supported: 'Supported by your sources',
  overstated: 'Overstated: your sources say less',
  'different population': 'Different population: your sources studied others',
  'different figure': 'Different figure: your sources have others',
  contradicted: 'Contradicted by your sources',
  'no evidence found in your sources': 'No evidence found in your sources',
  'closest passages, compare': 'Closest passages in your sources; compare them',
};

/** Evidence as the Markdown of a hover: verdict, reasons, figures, passages, retellings. */
export function describeEvidence(evidence: Evidence, linkTo: LinkTo): string {
  const parts = [
    `**${verdicts[evidence.verdict]}**`,
    evidence.reasons.map(escapeMarkdown).join(' '),
    section(
      'Figures',
      evidence.results.map((match) => describeResult(match, linkTo)),
    ),
    section(
      'Passages',
      evidence.passages.map((match) => describePassage(match, linkTo)),
    ),
    section(
      'Said elsewhere (not studies)',
      evidence.retellings.map((match) => describePassage(match, linkTo)),
    ),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function section(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${title}:\n${items.map((item) => `\n- ${item}`).join('')}`;
}

function describeResult({ source, result }: ResultMatch, linkTo: LinkTo): string {
  return `**${escapeMarkdown(showFigure(result))}** — ${escapeMarkdown(describeDesign(source))}. ${link(source, linkTo)}`;
}

/** "Response: 69.3% with esketamine, 52.0% with placebo (24 hours; 95% interval 4.0 to 30.6)". */
function showFigure({ outcome, arm, value, unit, comparator, time, interval }: Result): string {
  const amount = (number: number) => (unit === '%' ? `${number}%` : `${number} ${unit}`.trim());
  const against = comparator ? `, ${amount(comparator.value)} with ${comparator.arm}` : '';
  const details = [time, interval && `95% interval ${interval[0]} to ${interval[1]}`]
    .filter(Boolean)
    .join('; ');
  return `${outcome}: ${amount(value)} with ${arm}${against}${details ? ` (${details})` : ''}`;
}

function describePassage({ source, passage }: PassageMatch, linkTo: LinkTo): string {
  const at = source.passages.indexOf(passage);
  const quote = passage.locator ? ` “${escapeMarkdown(passage.locator)}”` : '';
  return `${escapeMarkdown(passage.text)}${quote} — ${escapeMarkdown(describeDesign(source))}. ${link(source, linkTo, at)}`;
}

/** The citation as a link, whole in its tooltip. */
function link(source: Source, linkTo: LinkTo, passage?: number): string {
  const full = citeFull(source.csl).replace(/["\\\n]/g, ' ');
  return `[${escapeMarkdown(citeShort(source.csl))}](${linkTo(source.csl.id, passage)} "${escapeMarkdown(full)}")`;
}
