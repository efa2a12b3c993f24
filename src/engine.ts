/**
 * The whole API. Pure: no I/O, no global state, no logging, and no draft makes it throw.
 *
 * `check` underlines by words alone; `reword` and `weigh` answer for one finding when somebody asks.
 */
import { readClaim } from './claims/claimInWords.ts';
import { type Facts, mergeFacts } from './claims/facts.ts';
import { type Reading, readBlock } from './claims/read.ts';
import { citeShort } from './evidence/cite.ts';
import { weigh as weighClaim } from './evidence/compare.ts';
import type { Library } from './evidence/library.ts';
import { judge } from './findings/judge.ts';
import { mergeObjections } from './findings/merge.ts';
import { type Page, rewordFinding, tryProposals } from './findings/reword.ts';
import type { Draft, Evidence, Finding, Problem, Report, Rewording, Severity } from './model.ts';
import { tellFigure } from './reword/tellFigure.ts';
import { rules as allRules } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import { readBlocks } from './text/blocks.ts';

export { citeFull, citeShort, describeDesign } from './evidence/cite.ts';
export { createLibrary, type Library } from './evidence/library.ts';
export { readRecord } from './evidence/readRecord.ts';
export { type Locator, locate, type Position } from './text/lines.ts';

export interface EngineSettings {
  /** Severity by rule id, or 'off'. Unknown ids are reported by `check` as problems. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
}

/** A rule as documentation: everything but how it finds. */
export type RuleCard = Omit<Rule, 'find'>;

export interface Engine {
  readonly rules: readonly RuleCard[];
  /** Checks a draft by its words. Findings come in order of place, without rewordings. */
  check(draft: Draft): Report;
  /** What a library says about the sentence a finding stands in. */
  weigh(draft: Draft, finding: Finding, library: Library): Evidence;
  /** Wordings for one finding of that draft, preferred first; each has been checked again in place. */
  reword(draft: Draft, finding: Finding): readonly Rewording[];
  /** For a claim with a percentage: the sentence said with the figure of a source, checked the same way. */
  rewordFromEvidence(draft: Draft, finding: Finding, library: Library): readonly Rewording[];
}

/** How many sources' figures are offered as wordings. */
const mostFigures = 2;

const noEvidence: Evidence = {
  verdict: 'no evidence found in your sources',
  reasons: [],
  passages: [],
  results: [],
  retellings: [],
};

interface ReadDraft {
  readonly readings: readonly Reading[];
  readonly document: Facts;
}

/** Creates an engine. The settings hold for its lifetime; make another to change them. */
export function createEngine(settings: EngineSettings = {}): Engine {
  const active = allRules
    .map((rule) => ({ ...rule, severity: settings.rules?.[rule.id] ?? rule.severity }))
    .filter((rule): rule is Rule => rule.severity !== 'off');
  const settingProblems = Object.keys(settings.rules ?? {})
    .filter((id) => !allRules.some((rule) => rule.id === id))
    .map((id) => ({ message: `There is no rule “${id}”.` }));
  /** Readings of drafts that are still in use, so that a fix after a check does not read again. */
  const kept = new WeakMap<Draft, ReadDraft>();

  function read(draft: Draft): ReadDraft {
    const known = kept.get(draft);
    if (known) return known;
    const readings = readBlocks(draft).map(readBlock);
    const own = readings.filter((reading) => !reading.block.comment);
    const fresh = { readings, document: mergeFacts(own.map((reading) => reading.facts)) };
    kept.set(draft, fresh);
    return fresh;
  }

  function check(draft: Draft): Report {
    const { readings, document } = read(draft);
    const judgements = readings.map((reading) => judge(reading, document, active));
    return {
      findings: judgements.flatMap(({ objections }, at) =>
        mergeObjections(objections, (readings[at] as Reading).block, draft.text),
      ),
      setAside: judgements.flatMap((judgement) => judgement.setAside),
      problems: distinct([...settingProblems, ...judgements.flatMap((judgement) => judgement.problems)]),
    };
  }

  /** The sentence a finding stands in, ready to be edited and read again. */
  function pageOf(draft: Draft, finding: Finding): Page | undefined {
    const { readings, document } = read(draft);
    const reading = lastStartingBy(readings, finding.start, ({ block }) => block.start);
    if (!reading) return undefined;
    const sentence = lastStartingBy(
      reading.sentences,
      finding.start - reading.block.start,
      ({ start }) => start,
    );
    return sentence && { reading, sentence, document, rules: active, text: draft.text };
  }

  function reword(draft: Draft, finding: Finding): readonly Rewording[] {
    const page = pageOf(draft, finding);
    return page ? rewordFinding(finding, page) : [];
  }

  function weigh(draft: Draft, finding: Finding, library: Library): Evidence {
    const page = pageOf(draft, finding);
    if (!page) return noEvidence;
    const heading = read(draft).readings.find(({ block }) => block.kind === 'heading')?.block.prose ?? '';
    return weighClaim(readClaim(page.sentence, page.reading, heading), library);
  }

  function rewordFromEvidence(draft: Draft, finding: Finding, library: Library): readonly Rewording[] {
    const page = pageOf(draft, finding);
    if (!page) return [];
    const shares = weigh(draft, finding, library).results.filter(({ result }) => result.unit === '%');
    const proposals = shares.slice(0, mostFigures).map(({ source, result }) => {
      const citation = citeShort(source.csl);
      const text = tellFigure(source, result, citation);
      return {
        edit: {
          ...finding.sentence,
          text,
          title: `Use the figure of ${citation}: ${result.value}%, ${source.design}`,
        },
        cited: text,
      };
    });
    return tryProposals(finding, proposals, page);
  }

  return { rules: allRules.map(({ find: _, ...card }) => card), check, reword, weigh, rewordFromEvidence };
}

/** The last item that starts at `offset` or before; items are in order of their starts. */
function lastStartingBy<T>(items: readonly T[], offset: number, startOf: (item: T) => number): T | undefined {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (startOf(items[middle] as T) <= offset) low = middle + 1;
    else high = middle;
  }
  return items[low - 1];
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(
    (problem, at) => problems.findIndex((other) => other.message === problem.message) === at,
  );
}
