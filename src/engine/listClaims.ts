import { readStrength } from '../claims/strength/readStrength.ts';
import { citeShort } from '../evidence/citing/cite.ts';
import { lastStartingBy } from '../findings/span.ts';
import type { ClaimRow, ClaimSource, Evidence, Finding, Ignored, Passage, Source, Span } from '../model.ts';
import { isClaim } from './isClaim.ts';
import { matchReworded } from './matchReworded.ts';
import type { PlacedSentence } from './placeSentences.ts';

/** What the passes over a draft say, and what is known of it otherwise. */
export interface ClaimGrounds {
  readonly findings: readonly Finding[];
  readonly ignored: readonly Ignored[];
  /** What a library says of a sentence. */
  readonly weigh: (sentence: PlacedSentence) => Evidence;
  /** The sentences of an earlier version about which something was said; none where there is no such version. */
  readonly objectedBefore: readonly string[];
}

/** What is said of one sentence. */
interface Said {
  readonly findings: Finding[];
  readonly ignored: Ignored[];
}

const mostSources = 3;

/**
 * The claims of a draft, in order: sentences that claim something (isClaim), that took the place of one
 * about which something was said, or about which something is said. `sentences` are all of the draft.
 */
export function listClaims(
  sentences: readonly PlacedSentence[],
  { findings, ignored, weigh, objectedBefore }: ClaimGrounds,
): readonly ClaimRow[] {
  const saidOf = groupBySentence(sentences, findings, ignored);
  const texts = sentences.map(({ text, isOwn }) => (isOwn ? text : ''));
  const rewordedFrom = matchReworded(texts, objectedBefore);
  return sentences.flatMap((each, at) => {
    const { start, end, text } = each;
    const read = readStrength(text);
    const said = saidOf.get(each) ?? { findings: [], ignored: [] };
    const before = rewordedFrom.get(at);
    const isMentioned = said.findings.length + said.ignored.length > 0 || before !== undefined;
    if (!isMentioned && !isClaim(each, read)) return [];
    const { verdict, reasons, cited, passages } = weigh(each);
    return [
      {
        start,
        end,
        text,
        marks: marksIn(each, said.findings),
        strength: read.strength,
        certainty: read.certainty,
        verdict,
        reasons,
        sources: sourcesOf({ cited, passages }),
        findings: said.findings.flatMap(({ rule, message, also }) => [{ rule, message }, ...also]),
        ...becameOf(said, before),
      },
    ];
  });
}

/** Finding by finding, the sentence that it stands in, or after which it stands. */
function groupBySentence(
  sentences: readonly PlacedSentence[],
  findings: readonly Finding[],
  ignored: readonly Ignored[],
): ReadonlyMap<PlacedSentence, Said> {
  const inOrder = [...sentences].sort((one, other) => one.start - other.start);
  const said = new Map<PlacedSentence, Said>();
  const sayingOf = ({ start }: Span): Said => {
    const at = lastStartingBy(inOrder, start, (sentence) => sentence.start);
    const sentence = inOrder[Math.max(0, at)];
    const here = (sentence && said.get(sentence)) ?? { findings: [], ignored: [] };
    if (sentence) said.set(sentence, here);
    return here;
  };
  for (const finding of findings) sayingOf(finding).findings.push(finding);
  for (const one of ignored) sayingOf(one).ignored.push(one);
  return said;
}

/** The words that findings are about, as spans of the sentence's text. */
function marksIn(
  { start, end, sentence, reading, base, spanOf }: PlacedSentence,
  findings: readonly Finding[],
): readonly Span[] {
  const from = base + reading.block.start + sentence.start;
  const marks: Span[] = [];
  const inOrder = [...findings].sort((one, other) => one.start - other.start);
  for (const finding of inOrder) {
    const within = { start: Math.max(start, finding.start), end: Math.min(end, finding.end) };
    const mark = spanOf({ start: within.start - from, end: within.end - from });
    const free = { start: Math.max(mark.start, marks.at(-1)?.end ?? 0), end: mark.end };
    if (free.start < free.end) marks.push(free);
  }
  return marks;
}

/** Something that is said stands before what is ignored, and that before what is gone. */
function becameOf(said: Said, before: string | undefined): Pick<ClaimRow, 'action' | 'note'> {
  if (said.findings.length > 0) return { action: 'open' };
  if (said.ignored.length > 0) {
    const reasons = new Set(
      said.ignored.flatMap(({ reason = '' }) => (reason.trim() === '' ? [] : [reason])),
    );
    return { action: 'ignored', ...(reasons.size === 0 ? {} : { note: [...reasons].join('; ') }) };
  }
  return before === undefined ? { action: 'none' } : { action: 'reworded', note: before };
}

/** What the claim cites, else the closest. */
function sourcesOf({ cited, passages }: Pick<Evidence, 'cited' | 'passages'>): readonly ClaimSource[] {
  const told = cited.map(({ source, passage, differences }) => {
    const words = differences.find((difference) => difference.passage)?.passage;
    return { ...describe(source, passage), isCited: true, ...(words === undefined ? {} : { words }) };
  });
  const found =
    told.length > 0
      ? told
      : passages.map(({ source, passage }) => ({ ...describe(source, passage), isCited: false }));
  return found.slice(0, mostSources);
}

function describe({ csl, path }: Source, passage: Passage): Omit<ClaimSource, 'isCited'> {
  const { id, DOI: doi, PMID: pmid } = csl;
  return {
    source: id,
    citation: citeShort(csl),
    path,
    passage,
    ...(doi === undefined ? {} : { doi }),
    ...(pmid === undefined ? {} : { pmid }),
  };
}
