import { citeFull, citeShort } from '../../engine.ts';
import type { CitedEvidence, Passage, Source, SourcePlace, Span, Verdict } from '../../model.ts';
import { escapeMarkdown } from './markdown.ts';

/** A link that opens a source, at one of its passages when a number is given, with words of that marked. */
export type LinkTo = (source: string, passage?: number, words?: Span) => string;

/** A place that a finding speaks of, with its source. */
export interface ToldPlace {
  readonly place: SourcePlace;
  readonly source: Source;
}

/** The verdict on one work that the sentence cites. */
const verdicts: Readonly<Record<Verdict, string>> = {
  supported: 'bears this out',
  overstated: 'says less',
  'different population': 'is about others',
  'different figure': 'has another figure',
  contradicted: 'says the opposite',
  'no evidence found in your sources': 'says nothing about this',
  'closest passages, compare': 'closest passage, compare',
};

/**
 * The works that a sentence cites, one line of Markdown each: what the sentence says and what the work says
 * there. The places that a finding speaks of come first.
 */
export function describeCited(
  cited: readonly CitedEvidence[],
  told: readonly ToldPlace[],
  linkTo: LinkTo,
): readonly string[] {
  const others = cited.filter(({ source }) => !told.some((each) => each.source === source));
  return [
    ...told.map((each) =>
      describeTold(
        each,
        cited.find(({ source }) => source === each.source),
        linkTo,
      ),
    ),
    ...others.map((each) => describeWork(each, linkTo)),
  ];
}

/** The citation as a link, whole in its tooltip; with the page where the passage has one. */
export function linkTitle(
  source: Source,
  passage: Passage | undefined,
  linkTo: LinkTo,
  words?: Span,
): string {
  const full = citeFull(source.csl).replace(/["\\\n]/g, ' ');
  const at = passage && source.passages.indexOf(passage);
  const page = passage?.page === undefined ? '' : `, page ${passage.page}`;
  return `[${escapeMarkdown(citeShort(source.csl))}](${linkTo(source.csl.id, at, words)} "${escapeMarkdown(full)}")${page}`;
}

function describeTold(
  { place, source }: ToldPlace,
  cited: CitedEvidence | undefined,
  linkTo: LinkTo,
): string {
  const { passage, words, message } = place;
  const difference = cited?.differences.find(({ reason }) => reason === message);
  const compared = tellBoth(difference?.claim, passage, words);
  const what = compared === '' ? escapeMarkdown(message) : compared;
  return `${linkTitle(source, passage, linkTo, words)}: ${what} ${embolden(passage.text, words)}`;
}

function describeWork({ source, passage, verdict, differences }: CitedEvidence, linkTo: LinkTo): string {
  const words = differences.find((difference) => difference.passage)?.passage;
  const claim = differences.find((difference) => difference.claim)?.claim;
  const compared = tellBoth(claim, passage, words);
  return `${linkTitle(source, passage, linkTo, words)}: ${verdicts[verdict]}. ${compared} ${embolden(passage.text, words)}`;
}

/** The words that differ, side by side: said as well as made bold, for whoever does not see the difference. */
function tellBoth(claim: string | undefined, passage: Passage, words: Span | undefined): string {
  const said = words && passage.text.slice(words.start, words.end);
  const mine = claim === undefined ? '' : `You write **${escapeMarkdown(claim)}**`;
  if (mine === '') return said === undefined ? '' : `It says **${escapeMarkdown(said)}**:`;
  return said === undefined ? `${mine}; it says:` : `${mine}; it says **${escapeMarkdown(said)}**:`;
}

/** A passage in quotation marks with some of its words in bold. */
function embolden(text: string, words: Span | undefined): string {
  const { start, end } = words ?? { start: 0, end: 0 };
  const [before = '', within = '', after = ''] = [
    text.slice(0, start),
    text.slice(start, end),
    text.slice(end),
  ].map(escapeMarkdown);
  return within === '' ? `“${after}”` : `“${before}**${within}**${after}”`;
}
