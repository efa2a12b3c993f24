import { asPlainText } from '../claims/claimInWords.ts';
import type { Reading } from '../claims/read.ts';
import type { ReadSentence } from '../claims/sentence.ts';
import { readStrength } from '../claims/strength/readStrength.ts';
import { citeShort } from '../evidence/citing/cite.ts';
import type { Checked } from '../findings/checker.ts';
import type { ClaimRow, ClaimSource, Evidence, Finding, Ignored, Span } from '../model.ts';
import { matchReworded } from './matchReworded.ts';

/** A sentence of a checked draft with its place in it. */
export interface PlacedSentence extends Span {
  readonly sentence: ReadSentence;
  readonly reading: Reading;
  /** Where its section begins. */
  readonly base: number;
  readonly text: string;
}

/** What the passes over a draft say, and what is known of it otherwise. */
export interface ClaimGrounds {
  readonly findings: readonly Finding[];
  readonly ignored: readonly Ignored[];
  /** What a library says of a sentence. */
  readonly weigh: (sentence: PlacedSentence) => Evidence;
  /** The sentences of an earlier version about which something was said; none where there is no such version. */
  readonly objectedBefore: readonly string[];
}

const mostSources = 3;

/**
 * The claims of a draft, in order: sentences that claim a relation, state a share or a ratio of people,
 * or about which something is said. `sentences` leaves out what is no text of the writer's own.
 */
export function listClaims(
  sentences: readonly PlacedSentence[],
  { findings, ignored, weigh, objectedBefore }: ClaimGrounds,
): readonly ClaimRow[] {
  const rewordedFrom = matchReworded(
    sentences.map(({ text }) => text),
    objectedBefore,
  );
  return sentences.flatMap((each, at) => {
    const { start, end, text, sentence } = each;
    const { strength, certainty } = readStrength(text);
    const said = findings.filter((finding) => finding.start >= start && finding.start < end);
    const silenced = ignored.filter((one) => one.start >= start && one.start < end);
    const before = rewordedFrom.get(at);
    const claims = strength !== 'none' || sentence.quantities.some(({ unit }) => unit === '%');
    if (!claims && said.length + silenced.length === 0 && before === undefined) return [];
    const evidence = weigh(each);
    const [reason] = silenced.flatMap((one) => (one.reason === undefined ? [] : [one.reason]));
    const action =
      said.length > 0 ? 'open' : silenced.length > 0 ? 'ignored' : before === undefined ? 'none' : 'reworded';
    const note = action === 'ignored' ? reason : action === 'reworded' ? before : undefined;
    return [
      {
        start,
        end,
        text,
        strength,
        certainty,
        verdict: evidence.verdict,
        reasons: evidence.reasons,
        sources: sourcesOf(evidence),
        findings: said.flatMap(({ rule, message, also }) => [{ rule, message }, ...also]),
        action,
        ...(note === undefined ? {} : { note }),
      },
    ];
  });
}

/** The writer's own sentences of a checked draft: no reader's comment, and none inside the spans left out. */
export function placeSentences(
  { kept, sections }: Checked,
  leftOut: readonly Span[],
): readonly PlacedSentence[] {
  return kept.flatMap(({ readings }, at) => {
    const base = sections.starts[at] ?? 0;
    return readings.flatMap((reading) => {
      const { block } = reading;
      const from = base + block.start;
      if (block.aside || leftOut.some(({ start, end }) => from < end && base + block.end > start)) return [];
      return reading.sentences.map((sentence) => ({
        start: from + sentence.start,
        end: from + sentence.end,
        sentence,
        reading,
        base,
        text: asPlainText(block.prose.slice(sentence.start, sentence.end)),
      }));
    });
  });
}

function sourcesOf({ cited, passages }: Evidence): readonly ClaimSource[] {
  const found = [
    ...cited.map(({ source, passage }) => ({ source, passage, isCited: true })),
    ...(cited.length > 0 ? [] : passages.map((match) => ({ ...match, isCited: false }))),
  ];
  return found.slice(0, mostSources).map(({ source, passage, isCited }) => ({
    source: source.csl.id,
    citation: citeShort(source.csl),
    path: source.path,
    passage,
    isCited,
  }));
}
