import type { Reading } from '../claims/read.ts';
import type { ReadSentence } from '../claims/sentence.ts';
import type { Facts } from '../claims/study/facts.ts';
import type { Part } from '../claims/study/part.ts';
import type { Surroundings } from '../context/context.ts';
import { contexts } from '../context/index.ts';
import { nameSpeaker, quoted } from '../context/speaker.ts';
import type { Problem, SetAside, Severity } from '../model.ts';
import type { Hit } from '../rules/rule.ts';
import type { ActiveRule } from './activate.ts';
import { createSelection } from './selection.ts';
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

/**
 * Applies rules and contexts to one block; `part` is what the heading above it opens. A rule that throws
 * is reported as a problem and the others go on.
 */
export type Judge = (reading: Reading, document: Facts, part?: Part) => Judgement;

/** Makes a judge by some rules. */
export function createJudge(rules: readonly ActiveRule[]): Judge {
  const select = createSelection(rules);

  return (reading, document, part) => {
    const objections: Objection[] = [];
    const setAside: SetAside[] = [];
    const problems: Problem[] = [];
    for (const sentence of reading.sentences) {
      const asked = select(sentence);
      if (asked.length === 0) continue;
      const place = { sentence, reading, document, part };
      for (const rule of asked) {
        try {
          for (const hit of rule.find(place)) {
            const around = { hit, ...place };
            const because = reading.block.aside ?? rule.excusedBy.find((name) => contexts[name](around));
            if (because) setAside.push({ ...shift(hit, reading.block.start), rule: rule.id, because });
            else objections.push(object(rule, hit, around));
          }
        } catch (error) {
          problems.push({ message: `The rule ${rule.id} failed and was left out: ${String(error)}` });
        }
      }
    }
    return { objections, setAside, problems };
  };
}

function object(rule: ActiveRule, hit: Hit, around: Surroundings): Objection {
  const { sentence } = around;
  if (!quoted(around)) return { rule, hit, sentence, severity: rule.severity, speaker: undefined };
  return { rule, hit, sentence, severity: rule.severityInQuotes, speaker: nameSpeaker(around) };
}
