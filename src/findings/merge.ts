import type { Block, Finding } from '../model.ts';
import type { Rule } from '../rules/rule.ts';
import { type Objection, severities } from './judge.ts';
import { overlap, shift } from './span.ts';

/**
 * Turns the objections of one block into findings: overlapping claims become one underline, the
 * strongest first, all reasons kept. `text` is the whole draft.
 */
export function mergeObjections(
  objections: readonly Objection[],
  block: Block,
  text: string,
): readonly Finding[] {
  const strongestFirst = [...objections].sort(
    (a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity),
  );
  const groups: [Objection, ...Objection[]][] = [];
  for (const objection of strongestFirst) {
    const group = groups.find(([strongest]) => overlap(strongest.hit, objection.hit));
    if (group) group.push(objection);
    else groups.push([objection]);
  }
  return groups
    .sort(([a], [b]) => a.hit.start - b.hit.start)
    .map(([strongest, ...others]) => report(strongest, others, block, text));
}

function report(strongest: Objection, others: readonly Objection[], block: Block, text: string): Finding {
  const wordsOf = ({ hit }: Objection) => text.slice(block.start + hit.start, block.start + hit.end);
  return {
    ...shift(strongest.hit, block.start),
    rule: strongest.rule.id,
    severity: strongest.severity,
    message: say(strongest.rule, wordsOf(strongest), strongest.speaker),
    text: wordsOf(strongest),
    also: others
      .filter(({ rule }) => rule !== strongest.rule)
      .map((other) => ({ rule: other.rule.id, message: say(other.rule, wordsOf(other), other.speaker) })),
    sentence: shift(strongest.sentence, block.start),
    ...(strongest.speaker === undefined ? {} : { speaker: strongest.speaker }),
    rewordings: [],
  };
}

function say(rule: Rule, words: string, speaker: string | undefined): string {
  const message = rule.message.replace('{words}', () => words.replace(/\s+/g, ' '));
  if (speaker === undefined) return message;
  return `${message} (${speaker ? `Quoted from ${speaker}` : 'Quoted'}; a quotation is still a claim.)`;
}
