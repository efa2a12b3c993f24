import { describeDesign } from '../../engine.ts';
import type { Evidence, PassageMatch, Result, ResultMatch, Verdict } from '../../model.ts';
import { describeCited, type LinkTo, linkTitle, type ToldPlace } from './describeCited.ts';
import { escapeMarkdown } from './markdown.ts';

const verdicts: Readonly<Record<Verdict, string>> = {
  supported: 'Supported by your sources',
  overstated: 'Overstated: your sources say less',
  'different population': 'Different population: your sources studied others',
  'different figure': 'Different figure: your sources have others',
  contradicted: 'Contradicted by your sources',
  'no evidence found in your sources': 'No evidence found in your sources',
  'closest passages, compare': 'Closest passages in your sources; compare them',
};

/**
 * Evidence as the Markdown of a hover. What decides comes first, because a hover shows a dozen lines
 * before it scrolls: verdict and its first reason, figures, who says the same; then passages and the
 * other reasons. `told` is what a finding speaks of, and goes before all else.
 */
export function describeEvidence(
  evidence: Evidence,
  linkTo: LinkTo,
  told: readonly ToldPlace[] = [],
): string {
  // What the finding itself says is not said again.
  const reasons = evidence.reasons.filter((reason) => told.every(({ place }) => place.message !== reason));
  const [first = '', ...more] = reasons;
  const shown = new Set([...evidence.cited, ...told.map(({ place }) => place)].map(({ passage }) => passage));
  const said = evidence.retellings.map((match) => describePassage(match, linkTo));
  const parts = [
    section('Cited here', describeCited(evidence.cited, told, linkTo)),
    `**${verdicts[evidence.verdict]}.** ${escapeMarkdown(first)}`,
    list(evidence.results.map((match) => describeResult(match, linkTo))),
    evidence.results.length > 0 ? section('Said elsewhere, not a study', said) : '',
    section(
      'Passages',
      evidence.passages
        .filter(({ passage }) => !shown.has(passage))
        .map((match) => describePassage(match, linkTo)),
    ),
    evidence.results.length > 0 ? '' : section('Said elsewhere, not a study', said),
    more.map(escapeMarkdown).join(' '),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

function section(title: string, items: readonly string[]): string {
  return items.length === 0 ? '' : `${title}:\n\n${list(items)}`;
}

/** One line a figure: "70.8% response · uncontrolled trial, 24 people · Murrough et al. 2013". */
function describeResult({ source, result }: ResultMatch, linkTo: LinkTo): string {
  const people = result.n ?? source.n;
  const study =
    people === undefined ? source.design : `${source.design}, ${people.toLocaleString('en-US')} people`;
  return `**${escapeMarkdown(showFigure(result))}** · ${escapeMarkdown(study)} · ${linkTitle(source, undefined, linkTo)}`;
}

/** "27.4% response, 8.8% with placebo after 24 hours", with the interval where there is one. */
function showFigure({ outcome, value, unit, comparator, time, interval }: Result): string {
  const amount = (number: number) => (unit === '%' ? `${number}%` : `${number} ${unit}`.trim());
  const against = comparator ? `, ${amount(comparator.value)} with ${comparator.arm}` : '';
  const when = time ? (/^\d/.test(time) ? ` after ${time}` : `, ${time}`) : '';
  const range = interval ? ` (95% interval ${interval[0]} to ${interval[1]})` : '';
  return `${amount(value)} ${outcome}${against}${when}${range}`;
}

function describePassage({ source, passage }: PassageMatch, linkTo: LinkTo): string {
  const quote = passage.locator ? ` “${escapeMarkdown(passage.locator)}”` : '';
  return `${escapeMarkdown(passage.text)}${quote} — ${escapeMarkdown(describeDesign(source))}. ${linkTitle(source, passage, linkTo)}`;
}
