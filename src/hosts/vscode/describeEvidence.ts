import { citeFull, citeShort, describeDesign } from '../../engine.ts';
import type {
  CitedEvidence,
  Evidence,
  PassageMatch,
  Result,
  ResultMatch,
  Source,
  Span,
  Verdict,
} from '../../model.ts';
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

/** The same of one work that the sentence cites. */
const citedVerdicts: Readonly<Record<Verdict, string>> = {
  supported: 'bears this out',
  overstated: 'says less',
  'different population': 'is about others',
  'different figure': 'has another figure',
  contradicted: 'says the opposite',
  'no evidence found in your sources': 'says nothing about this',
  'closest passages, compare': 'closest passage, compare',
};

/**
 * Evidence as the Markdown of a hover. What decides comes first, because a hover shows a dozen lines
 * before it scrolls: verdict and its first reason, figures, who says the same; then passages and the
 * other reasons.
 */
export function describeEvidence(evidence: Evidence, linkTo: LinkTo): string {
  const [first = '', ...more] = evidence.reasons;
  const said = evidence.retellings.map((match) => describePassage(match, linkTo));
  const parts = [
    section(
      'Cited here',
      evidence.cited.map((cited) => describeCited(cited, linkTo)),
    ),
    `**${verdicts[evidence.verdict]}.** ${escapeMarkdown(first)}`,
    list(evidence.results.map((match) => describeResult(match, linkTo))),
    evidence.results.length > 0 ? section('Said elsewhere, not a study', said) : '',
    section(
      'Passages',
      evidence.passages.map((match) => describePassage(match, linkTo)),
    ),
    evidence.results.length > 0 ? '' : section('Said elsewhere, not a study', said),
    more.map(escapeMarkdown).join(' '),
  ];
  return parts.filter((part) => part !== '').join('\n\n');
}

/** A cited work: what the claim says and what the work says there, the words that differ in bold. */
function describeCited({ source, passage, verdict, differences }: CitedEvidence, linkTo: LinkTo): string {
  const at = source.passages.indexOf(passage);
  const page = passage.page === undefined ? '' : `, page ${passage.page}`;
  const told = differences.find((difference) => difference.passage)?.passage;
  const claimed = differences.find(({ claim }) => claim)?.claim;
  const says = claimed === undefined ? '' : ` You write **${escapeMarkdown(claimed)}**; it says:`;
  return `${link(source, linkTo, at)}${page}: ${citedVerdicts[verdict]}.${says} ${embolden(passage.text, told)}`;
}

/** A passage with some of its words in bold. */
function embolden(text: string, words: Span | undefined): string {
  if (!words) return escapeMarkdown(text);
  const parts = [text.slice(0, words.start), text.slice(words.start, words.end), text.slice(words.end)];
  const [before = '', within = '', after = ''] = parts.map(escapeMarkdown);
  return `${before}**${within}**${after}`;
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
  return `**${escapeMarkdown(showFigure(result))}** · ${escapeMarkdown(study)} · ${link(source, linkTo)}`;
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
  const at = source.passages.indexOf(passage);
  const quote = passage.locator ? ` “${escapeMarkdown(passage.locator)}”` : '';
  return `${escapeMarkdown(passage.text)}${quote} — ${escapeMarkdown(describeDesign(source))}. ${link(source, linkTo, at)}`;
}

/** The citation as a link, whole in its tooltip. */
function link(source: Source, linkTo: LinkTo, passage?: number): string {
  const full = citeFull(source.csl).replace(/["\\\n]/g, ' ');
  return `[${escapeMarkdown(citeShort(source.csl))}](${linkTo(source.csl.id, passage)} "${escapeMarkdown(full)}")`;
}
