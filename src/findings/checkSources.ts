import { type Against, readPlaces } from '../citations/readPlaces.ts';
import type { SourceHit, SourceRule } from '../citations/sourceRule.ts';
import { asPlainText } from '../claims/claimInWords.ts';
import type { Reading } from '../claims/read.ts';
import { countAlike, identify } from '../ignoring/identify.ts';
import type { Finding, Ignored, Problem, Sentence, Severity } from '../model.ts';
import { detach } from '../text/detach.ts';
import { type Active, severities } from './activate.ts';
import type { Checked } from './checker.ts';
import type { Silence } from './silence.ts';
import { createOverlap, overlap, shift } from './span.ts';

/** What comparing a draft with a library says. */
export interface SourceReport {
  /** In order of place. */
  readonly findings: readonly Finding[];
  readonly ignored: readonly Ignored[];
  readonly problems: readonly Problem[];
  /** What the ignore file knows each finding by. */
  readonly names: ReadonlyMap<Finding, string>;
}

/** What the rules said of a block, and all that they were asked with besides the library. */
interface Compared {
  readonly source: string;
  readonly against: string;
  readonly hits: readonly {
    readonly rule: Active<SourceRule>;
    readonly hit: SourceHit;
    readonly sentence: Sentence;
  }[];
  readonly problems: readonly Problem[];
}

/** Work that stops after each of its parts, so that whoever asks for it may do something else in between. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** The second pass over drafts, with one library. It stops after each sentence, and after each section. */
export type CheckSources = (
  checked: Checked,
  text: string,
  against: Against,
  silence: Silence,
) => Steps<SourceReport>;

/**
 * Makes the second pass: compares what a checked draft says with what its sources say, sentence by
 * sentence. What was said of a block is kept as long as block, references and title stay as they are, so
 * that an edit costs no more than its own block. A rule that throws is reported as a problem and the
 * others go on.
 */
export function createSourceCheck(rules: readonly Active<SourceRule>[]): CheckSources {
  const known = new WeakMap<Reading, Compared>();

  function* compare(reading: Reading, source: string, against: Against, key: string): Steps<Compared> {
    const before = known.get(reading);
    if (before?.source === source && before.against === key) return before;
    const hits: Compared['hits'][number][] = [];
    const problems: Problem[] = [];
    for (const place of readPlaces(reading, source, against)) {
      for (const rule of rules) {
        try {
          for (const hit of rule.find(place)) hits.push({ rule, hit, sentence: place.sentence });
        } catch (error) {
          problems.push({ message: `The rule ${rule.id} failed and was left out: ${String(error)}` });
        }
      }
      yield;
    }
    const compared = { source: detach(source), against: key, hits, problems };
    known.set(reading, compared);
    return compared;
  }

  return function* checkSources({ kept, sections }, text, against, silence) {
    const entries = [...against.references.values()];
    const key = [against.title, ...entries.map((entry) => `${entry.label} ${entry.text}`)].join('\n');
    const isListed = createOverlap(entries);
    const findings: Finding[] = [];
    const ignored: Ignored[] = [];
    const problems: Problem[] = [];
    const names = new Map<Finding, string>();
    const number = countAlike();
    for (const [at, { readings }] of kept.entries()) {
      const base = sections.starts[at] ?? 0;
      for (const reading of readings) {
        const { block } = reading;
        const start = base + block.start;
        if (block.aside || isListed(shift(block, base))) continue;
        const compared = yield* compare(reading, text.slice(start, base + block.end), against, key);
        problems.push(...compared.problems);
        const found: Finding[] = [];
        for (const { rule, hit, sentence } of compared.hits) {
          const why = silence.why({ rule, hit, sentence }, block, base);
          if (why) ignored.push(why);
          else {
            const finding = report(rule, hit, sentence, start, text);
            names.set(finding, number(identify(rule.id, hit, sentence.words)));
            found.push(finding);
          }
        }
        findings.push(...mergeFound(found, names));
      }
      yield;
    }
    return {
      findings,
      ignored,
      problems: [...new Map(problems.map((each) => [each.message, each])).values()],
      names,
    };
  };
}

function report(
  rule: Active<SourceRule>,
  hit: SourceHit,
  sentence: Sentence,
  base: number,
  text: string,
): Finding {
  const place = shift(hit, base);
  const words = text.slice(place.start, place.end);
  return {
    ...place,
    rule: rule.id,
    severity: hit.isUnsure ? quieter(rule.severity) : rule.severity,
    message: (hit.message ?? rule.message).replace('{words}', () => asPlainText(words)),
    text: detach(words),
    also: [],
    sentence: shift(sentence, base),
    ...(hit.sources.length === 0 ? {} : { sources: hit.sources }),
    rewordings: (hit.wordings ?? []).map((wording) => ({ ...place, ...wording })),
  };
}

/** Overlapping findings of a sentence become one, the loudest first, all reasons and sources kept. */
function mergeFound(found: readonly Finding[], names: Map<Finding, string>): readonly Finding[] {
  if (found.length < 2) return found;
  const merged: Finding[] = [];
  for (const finding of found.toSorted((one, other) => loudness(one) - loudness(other))) {
    const at = merged.findIndex((each) => overlap(each, finding));
    const first = merged[at];
    if (!first) {
      merged.push(finding);
      continue;
    }
    const sources = [...(first.sources ?? []), ...(finding.sources ?? [])];
    const both = {
      ...first,
      also: [...first.also, { rule: finding.rule, message: finding.message }],
      ...(sources.length === 0 ? {} : { sources }),
    };
    names.set(both, names.get(first) ?? '');
    merged[at] = both;
  }
  return merged.sort((one, other) => one.start - other.start);
}

function quieter(severity: Severity): Severity {
  return severities.indexOf(severity) < severities.indexOf('info') ? 'info' : severity;
}

function loudness({ severity }: Finding): number {
  return severities.indexOf(severity);
}
