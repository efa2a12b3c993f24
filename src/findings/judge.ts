import type { Facts } from '../claims/facts.ts';
import type { Part } from '../claims/part.ts';
import type { Reading } from '../claims/read.ts';
import type { ReadSentence } from '../claims/sentence.ts';
import { contexts } from '../context/index.ts';
import { nameSpeaker, quoted } from '../context/speaker.ts';
import type { LexiconName } from '../lexicons/lexicon.ts';
import type { Problem, SetAside, Severity } from '../model.ts';
import type { Hit } from '../rules/rule.ts';
import type { ActiveRule } from './activate.ts';
import { shift } from './span.ts';

/** A hit that no context excused, with what is needed to report it. Offsets are block offsets. */
export interface Objection {
  readonly rule: ActiveRule;
  readonly hit: Hit;
  readonly sentence: ReadSentence;
  readonly severity: Severity;
  /** Who is quoted: undefined where the words are the writer's own, '' where nobody is named. */
  readonly speaker: string | undefined;
}

/** What the rules say of one block. */
export interface Judgement {
  readonly objections: readonly Objection[];
  readonly setAside: readonly SetAside[];
  readonly problems: readonly Problem[];
}

/** The lexicons that have a phrase in the block, and whether it has a number. */
function holdings({ sentences }: Reading): ReadonlySet<LexiconName | 'a number'> {
  const held = new Set<LexiconName | 'a number'>();
  for (const { cues, quantities } of sentences) {
    for (const { lexicon } of cues) held.add(lexicon);
    if (quantities.length > 0) held.add('a number');
  }
  return held;
}

/**
 * Applies rules and contexts to one block; `part` is what the heading above it opens. A rule that throws
 * is reported as a problem and the others go on.
 */
export function judge(
  reading: Reading,
  document: Facts,
  rules: readonly ActiveRule[],
  part?: Part,
): Judgement {
  const objections: Objection[] = [];
  const setAside: SetAside[] = [];
  const problems: Problem[] = [];
  const places = reading.sentences.map((sentence) => ({ sentence, reading, document, part }));
  const held = holdings(reading);
  for (const rule of rules) {
    if (rule.needs && !rule.needs.some((name) => held.has(name))) continue;
    try {
      for (const place of places) {
        const { sentence } = place;
        for (const hit of rule.find(place)) {
          const around = { hit, ...place };
          const because = reading.block.aside ?? rule.excusedBy.find((name) => contexts[name](around));
          if (because) {
            setAside.push({ ...shift(hit, reading.block.start), rule: rule.id, because });
          } else if (quoted(around)) {
            const speaker = nameSpeaker(around);
            objections.push({ rule, hit, sentence, severity: rule.severityInQuotes, speaker });
          } else {
            objections.push({ rule, hit, sentence, severity: rule.severity, speaker: undefined });
          }
        }
      }
    } catch (error) {
      problems.push({ message: `The rule ${rule.id} failed and was left out: ${String(error)}` });
    }
  }
  return { objections, setAside, problems };
}
