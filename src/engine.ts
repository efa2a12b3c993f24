/**
 * The whole API. Pure: no I/O, no global state, no logging, and no draft makes it throw.
 *
 * `check` underlines by words alone; `reword` and `weigh` answer for one finding when somebody asks.
 */
import { type CitableLibrary, createCitableLibrary } from './citations/citableLibrary.ts';
import { sourceRules } from './citations/rules/index.ts';
import { notInLibrary } from './citations/rules/notInLibrary.ts';
import type { SourceRule } from './citations/sourceRule.ts';
import { asPlainText, readClaim } from './claims/claimInWords.ts';
import { readStrength } from './claims/strength/readStrength.ts';
import { citeShort } from './evidence/citing/cite.ts';
import type { Library } from './evidence/ranking/library.ts';
import { weigh as weighClaim } from './evidence/weighing/compare.ts';
import { activateRules } from './findings/activate.ts';
import { type Checked, createChecker } from './findings/checker.ts';
import { checkSources, type SourceReport } from './findings/checkSources.ts';
import { createJudge } from './findings/judge.ts';
import { nameFinding } from './findings/nameFinding.ts';
import { type Page, rewordFinding, tryProposals } from './findings/reword.ts';
import { createSilence } from './findings/silence.ts';
import type { KnownClaim } from './ignoring/ignoring.ts';
import type {
  Draft,
  Evidence,
  Finding,
  IgnorePattern,
  Problem,
  ProfileName,
  Report,
  Rewording,
  RuleCard,
  Severity,
  StatedStrength,
} from './model.ts';
import { tellFigure } from './reword/tellFigure.ts';
import { rules as wordRules } from './rules/index.ts';
import type { Rule } from './rules/rule.ts';
import type { Change } from './text/section.ts';
import { resplitSections, splitSections } from './text/sections.ts';
import { writeWords } from './text/writeWords.ts';

export { readStrength } from './claims/strength/readStrength.ts';
export { configurationSchema } from './configuration/configurationSchema.ts';
export { matchesFiles } from './configuration/matchesFiles.ts';
export { mergeConfigurations } from './configuration/mergeConfigurations.ts';
export { nearest } from './configuration/nearest.ts';
export { readBibliography } from './configuration/readBibliography.ts';
export {
  type ConfigurationReading,
  projectFileNames,
  readConfiguration,
} from './configuration/readConfiguration.ts';
export { readFrontMatter } from './configuration/readFrontMatter.ts';
export { citeFull, citeShort, describeDesign } from './evidence/citing/cite.ts';
export { compareWithPassage } from './evidence/comparison/compareWithPassage.ts';
export { applyCorrections } from './evidence/grading/applyCorrections.ts';
export {
  type Correctable,
  type CorrectedFields,
  type Correction,
  correctable,
  correctionsFileName,
} from './evidence/grading/corrections.ts';
export { type CorrectionsReading, readCorrections } from './evidence/grading/readCorrections.ts';
export { type CorrectionChange, writeCorrection } from './evidence/grading/writeCorrection.ts';
export { createLibrary, type Library } from './evidence/ranking/library.ts';
export { createRanking, type Rank } from './evidence/ranking/ranking.ts';
export { readCslJson } from './evidence/reading/readCslJson.ts';
export { readRecord } from './evidence/reading/readRecord.ts';
export { libraryEndings, readSourceFile } from './evidence/reading/readSourceFile.ts';
export type { SourceReading } from './evidence/reading/sourceReading.ts';
export { severities } from './findings/activate.ts';
export type { SourceReport } from './findings/checkSources.ts';
export { type Profile, profiles } from './findings/profiles.ts';
export {
  groupByDraft,
  type IgnoreEntry,
  type IgnoreFile,
  ignoreFileName,
  readIgnoreFile,
  writeIgnoreFile,
} from './ignoring/ignoreFile.ts';
export { ignoreHere } from './ignoring/ignoreHere.ts';
export type { KnownClaim } from './ignoring/ignoring.ts';
export type { Insertion } from './ignoring/writeDirective.ts';
export { formatOf, soughtEndings } from './text/formatOf.ts';
export { type Locator, locate, type Position } from './text/lines.ts';
export type { Change } from './text/section.ts';

export interface EngineSettings {
  /** What kind of document it is. */
  readonly profile?: ProfileName | undefined;
  /** Severity by rule id, or 'off'. Unknown ids are reported by `check` as problems. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Words to leave alone. */
  readonly ignore?: readonly IgnorePattern[];
}

/** An earlier draft that this engine has checked, and what has changed since. */
export interface Edit {
  readonly draft: Draft;
  readonly change: Change;
}

export interface CheckOptions {
  readonly since?: Edit | undefined;
  /** The entries of the ignore file for this draft. */
  readonly known?: readonly KnownClaim[];
}

export interface SourceOptions extends Pick<CheckOptions, 'known'> {
  /** True where the library is the writer's own, so that a cited work it lacks is worth a word. */
  readonly isOwnLibrary?: boolean;
}

export interface Engine {
  readonly rules: readonly RuleCard[];
  /**
   * Checks a draft by its words. Findings come in order of place, without rewordings. With the draft
   * as it was checked before and the change since, only what the change touched is read again; the
   * answer is the same, and a finding that did not move is the same object.
   */
  check(draft: Draft, options?: CheckOptions): Report;
  /**
   * The second pass: compares what the draft says with the sources it cites. Its findings stand beside
   * those of `check`, whose draft it takes.
   */
  checkSources(draft: Draft, library: Library, options?: SourceOptions): SourceReport;
  /** What the ignore file knows a finding of that draft by. */
  identify(draft: Draft, finding: Finding): string | undefined;
  /** How strong the claim is that a finding stands in, with the words that decide it. */
  readStrengthAt(draft: Draft, finding: Finding): StatedStrength | undefined;
  /** What a library says about the sentence a finding stands in. */
  weigh(draft: Draft, finding: Finding, library: Library): Evidence;
  /** Wordings for one finding of that draft, preferred first; each has been checked again in place. */
  reword(draft: Draft, finding: Finding): readonly Rewording[];
  /** For a claim with a percentage: the sentence said with the figure of a source, checked the same way. */
  rewordFromEvidence(draft: Draft, finding: Finding, library: Library): readonly Rewording[];
}

/** All rules: those about words, then those that compare with a library. */
const allRules: readonly RuleCard[] = [...wordRules, ...sourceRules].map(cardOf);

/** How many sources' figures are offered as wordings. */
const mostFigures = 2;

const noEvidence: Evidence = {
  verdict: 'no evidence found in your sources',
  reasons: [],
  passages: [],
  results: [],
  retellings: [],
};

/** Creates an engine. The settings hold for its lifetime; make another to change them. */
export function createEngine(settings: EngineSettings = {}): Engine {
  const judge = createJudge(activateRules(wordRules, settings.rules, settings.profile));
  const activeSourceRules = activateRules(sourceRules, settings.rules, settings.profile);
  const settingProblems = Object.keys(settings.rules ?? {})
    .filter((id) => !allRules.some((rule) => rule.id === id))
    .map((id) => ({ message: `There is no rule “${id}”.` }));
  const ruleIds = allRules.map(({ id }) => id);
  const checker = createChecker(judge);
  const gatherSilence = createSilence(settings.ignore ?? [], ruleIds);
  /** Checks of drafts that are still in use: for the next edit, and for questions about a finding. */
  const kept = new WeakMap<Draft, Checked>();

  function look(draft: Draft, { since, known = [] }: CheckOptions = {}): Checked {
    const made = kept.get(draft);
    if (made) return made;
    const before = since && kept.get(since.draft);
    const sections = before ? resplitSections(before.sections, draft, since.change) : splitSections(draft);
    const earlier = before && { silence: before.silence, change: since.change };
    const silence = gatherSilence(draft, { known, before: earlier });
    const checked = checker.check(sections, draft.text, silence, before);
    kept.set(draft, checked);
    return checked;
  }

  function check(draft: Draft, options: CheckOptions = {}): Report {
    const { report } = look(draft, options);
    const problems = distinct([...settingProblems, ...report.problems]);
    return { ...report, problems };
  }

  /** The second pass over drafts that are still in use. */
  const compared = new WeakMap<Draft, SourceReport>();
  const citable = new WeakMap<Library, CitableLibrary>();

  function compareSources(
    draft: Draft,
    library: Library,
    { known = [], isOwnLibrary = true }: SourceOptions = {},
  ): SourceReport {
    const indexed = citable.get(library) ?? createCitableLibrary(library);
    citable.set(library, indexed);
    const checked = look(draft, { known });
    const silence = gatherSilence(draft, { known });
    const asked = isOwnLibrary
      ? activeSourceRules
      : activeSourceRules.filter(({ id }) => id !== notInLibrary.id);
    const report = checkSources(checked, draft.text, indexed, asked, silence);
    compared.set(draft, report);
    return report;
  }

  /** The sentence a finding stands in, ready to be edited and read again. */
  function pageOf(draft: Draft, finding: Finding): Page | undefined {
    const checked = look(draft);
    const found = checker.sentenceAt(checked, finding.start);
    return found && { ...found, document: checked.document, judge, text: draft.text };
  }

  function reword(draft: Draft, finding: Finding): readonly Rewording[] {
    if (sourceRules.some(({ id }) => id === finding.rule)) return finding.rewordings;
    const page = pageOf(draft, finding);
    return page ? rewordFinding(finding, page) : [];
  }

  function readStrengthAt(draft: Draft, finding: Finding): StatedStrength | undefined {
    const page = pageOf(draft, finding);
    if (!page) return undefined;
    const { sentence, reading, document } = page;
    const claim = readStrength(asPlainText(reading.block.prose.slice(sentence.start, sentence.end)));
    const { trial, observational, animal, cells } = document;
    const design = trial ?? observational ?? animal ?? cells;
    return { claim, ...(design === undefined ? {} : { design }) };
  }

  function weigh(draft: Draft, finding: Finding, library: Library): Evidence {
    const page = pageOf(draft, finding);
    if (!page) return noEvidence;
    const blocks = look(draft).sections.sections.flatMap((section) => section.blocks);
    const title = blocks.find(({ kind }) => kind === 'heading')?.prose ?? '';
    return weighClaim(readClaim(page.sentence, page.reading, title), library);
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
    return tryProposals(finding, proposals, page).map((edit) => ({
      ...edit,
      text: writeWords(edit.text, draft.format),
    }));
  }

  return {
    rules: allRules,
    check,
    checkSources: compareSources,
    identify: (draft, finding) =>
      nameFinding(look(draft), finding) ?? compared.get(draft)?.names.get(finding),
    readStrengthAt,
    reword,
    weigh,
    rewordFromEvidence,
  };
}

function cardOf({ find: _, ...card }: Rule | SourceRule): RuleCard {
  return card;
}

/** A rule that fails fails on every block; once is enough to say so. What has a place is said at each. */
function distinct(problems: Report['problems']): Report['problems'] {
  const isSame = (a: Problem, b: Problem) => a.message === b.message && !('start' in a) && !('start' in b);
  return problems.filter((problem, at) => problems.slice(0, at).every((other) => !isSame(other, problem)));
}
