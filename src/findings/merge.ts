import { asPlainText } from '../claims/claimInWords.ts';
import type { ReadSentence } from '../claims/sentence.ts';
import type { Block } from '../model.ts';
import { detach } from '../text/detach.ts';
import { severities } from './activate.ts';
import type { Objection } from './judge.ts';
import type { PointingFinding } from './pointElsewhere.ts';
import { overlap, shift } from './span.ts';

/**
 * Turns the objections of one block into findings: overlapping claims become one underline, the
 * strongest first, all reasons kept. `text` is the whole draft.
 */
export function mergeObjections(
  objections: readonly Objection[],
  block: Block,
  text: string,
): readonly PointingFinding[] {
  // As with most blocks.
  if (objections.length === 0) return none;
  // Claims in different sentences never overlap.
  const bySentence = new Map<ReadSentence, Objection[]>();
  for (const objection of objections) {
    const known = bySentence.get(objection.sentence);
    if (known) known.push(objection);
    else bySentence.set(objection.sentence, [objection]);
  }
  return [...bySentence.values()]
    .flatMap(groupOverlaps)
    .sort(([a], [b]) => a.hit.start - b.hit.start)
    .map(([strongest, ...others]) => report(strongest, others, block, text));
}

const none: readonly PointingFinding[] = [];

type Group = [Objection, ...Objection[]];

function groupOverlaps(objections: readonly Objection[]): Group[] {
  const groups: Group[] = [];
  for (const objection of [...objections].sort((a, b) => loudness(a) - loudness(b))) {
    const group = groups.find(([strongest]) => overlap(strongest.hit, objection.hit));
    if (group) group.push(objection);
    else groups.push([objection]);
  }
  return groups;
}

function loudness({ severity }: Objection): number {
  return severities.indexOf(severity);
}

function report(
  strongest: Objection,
  others: readonly Objection[],
  block: Block,
  text: string,
): PointingFinding {
  const related = [strongest, ...others].flatMap(({ hit }) =>
    (hit.related ?? []).map((place) => ({ ...shift(place, block.start), message: place.message })),
  );
  const elsewhere = [strongest, ...others].flatMap(({ hit }) => hit.elsewhere ?? []);
  const quote = ({ hit }: Objection) => asPlainText(block.prose.slice(hit.start, hit.end));
  return {
    ...shift(strongest.hit, block.start),
    rule: strongest.rule.id,
    severity: strongest.severity,
    message: say(strongest, quote(strongest)),
    text: detach(text.slice(block.start + strongest.hit.start, block.start + strongest.hit.end)),
    also: others
      .filter(({ rule }) => rule !== strongest.rule)
      .map((other) => ({ rule: other.rule.id, message: say(other, quote(other)) })),
    sentence: shift(strongest.sentence, block.start),
    ...(related.length === 0 ? {} : { related }),
    ...(elsewhere.length === 0 ? {} : { elsewhere }),
    ...(strongest.speaker === undefined ? {} : { speaker: strongest.speaker }),
    rewordings: [],
  };
}

function say({ rule, hit, speaker }: Objection, words: string): string {
  const message = (hit.message ?? rule.message).replace('{words}', () => words);
  if (speaker === undefined) return message;
  return `${message} (${speaker ? `Quoted from ${speaker}` : 'Quoted'}; a quotation is still a claim.)`;
}
