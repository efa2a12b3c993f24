import { type CitableLibrary, createCitableLibrary } from '../citations/citableLibrary.ts';
import { type Against, readSentenceAt } from '../citations/readPlaces.ts';
import { sourceRules } from '../citations/rules/index.ts';
import { notInLibrary } from '../citations/rules/notInLibrary.ts';
import type { SourceRule } from '../citations/sourceRule.ts';
import { weighCited } from '../citations/weighCited.ts';
import { asPlainText, readClaim } from '../claims/claimInWords.ts';
import { readStrength } from '../claims/strength/readStrength.ts';
import { citeShort } from '../evidence/citing/cite.ts';
import type { Library } from '../evidence/ranking/library.ts';
import { weigh as weighClaim } from '../evidence/weighing/compare.ts';
import { activateRules } from '../findings/activate.ts';
import { type Checked, createChecker } from '../findings/checker.ts';
import {
  type CheckSources,
  createSourceCheck,
  type SourceReport,
  type Steps,
} from '../findings/checkSources.ts';
import { createJudge } from '../findings/judge.ts';
import { nameFinding } from '../findings/nameFinding.ts';
import { readAgainst } from '../findings/readAgainst.ts';
import { type Page, rewordFinding, tryProposals } from '../findings/reword.ts';
import { createSilence } from '../findings/silence.ts';
import type {
  ClaimRow,
  Draft,
  Evidence,
  Finding,
  Problem,
  Report,
  Rewording,
  RuleCard,
  StatedStrength,
} from '../model.ts';
import { tellFigure } from '../reword/tellFigure.ts';
import { rules as wordRules } from '../rules/index.ts';
import type { Rule } from '../rules/rule.ts';
import { resplitSections, splitSections } from '../text/sections.ts';
import { writeWords } from '../text/writeWords.ts';
import type { CheckOptions, Engine, EngineSettings, SourceOptions } from './engine.ts';
import { listClaims } from './listClaims.ts';
import { placeSentences } from './placeSentences.ts';

/** All rules: those about words, then those that compare with a library. */
const allRules: readonly RuleCard[] = [...wordRules, ...sourceRules].map(cardOf);

/** How many sources' figures are offered as wordings. */
const mostFigures = 2;

const noEvidence: Evidence = {
  cited: [],
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
  const ownChecks = new WeakMap<Library, CheckSources>();
  const otherChecks = new WeakMap<Library, CheckSources>();

  function citableFrom(library: Library): CitableLibrary {
    const indexed = citable.get(library) ?? createCitableLibrary(library);
    citable.set(library, indexed);
    return indexed;
  }

  /** What drafts were last compared with. */
  const againsts = new WeakMap<Draft, Against>();

  function againstFrom(draft: Draft, checked: Checked, library: Library): Against {
    const citing = citableFrom(library);
    const made = againsts.get(draft);
    if (made?.library === citing) return made;
    const against = readAgainst(checked, draft.text, citing);
    againsts.set(draft, against);
    return against;
  }

  /** What one library was found to say of the blocks of drafts is kept with it. */
  function sourceCheckFor(library: Library, isOwnLibrary: boolean): CheckSources {
    const made = isOwnLibrary ? ownChecks : otherChecks;
    const rules = activeSourceRules.filter(({ id }) => isOwnLibrary || id !== notInLibrary.id);
    const check = made.get(library) ?? createSourceCheck(rules);
    made.set(library, check);
    return check;
  }

  function* compareInSteps(
    draft: Draft,
    library: Library,
    { known = [], isOwnLibrary = true }: SourceOptions = {},
  ): Steps<SourceReport> {
    const checked = look(draft, { known });
    const silence = gatherSilence(draft, { known });
    yield;
    citableFrom(library);
    yield;
    const against = againstFrom(draft, checked, library);
    yield;
    const report = yield* sourceCheckFor(library, isOwnLibrary)(checked, draft.text, against, silence);
    compared.set(draft, report);
    return report;
  }

  function compareSources(draft: Draft, library: Library, options?: SourceOptions): SourceReport {
    const steps = compareInSteps(draft, library, options);
    for (;;) {
      const { done, value } = steps.next();
      if (done) return value;
    }
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
    return weighSentence(page, draft.text, againstFrom(draft, look(draft), library), library);
  }

  function listClaimsOf(
    draft: Draft,
    library: Library,
    { earlier, ...options }: SourceOptions & { readonly earlier?: Draft | undefined } = {},
  ): readonly ClaimRow[] {
    const checked = look(draft, options);
    const compared = compareSources(draft, library, options);
    const against = againstFrom(draft, checked, library);
    return listClaims(placeSentences(checked, [...against.references.values()]), {
      findings: [...checked.report.findings, ...compared.findings],
      ignored: [...checked.report.ignored, ...compared.ignored],
      weigh: (sentence) => weighSentence(sentence, draft.text, against, library),
      objectedBefore: earlier ? objectedIn(earlier, library, options) : [],
    });
  }

  /** The sentences of a draft about which something is said, as plain text. */
  function objectedIn(draft: Draft, library: Library, options: SourceOptions): readonly string[] {
    const checked = look(draft, options);
    const { findings } = compareSources(draft, library, options);
    const objected = new Set([...checked.report.findings, ...findings].map(({ sentence }) => sentence.start));
    return placeSentences(checked, []).flatMap(({ start, text }) => (objected.has(start) ? [text] : []));
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
    checkSourcesInSteps: compareInSteps,
    identify: (draft, finding) =>
      nameFinding(look(draft), finding) ?? compared.get(draft)?.names.get(finding),
    readStrengthAt,
    reword,
    listClaims: listClaimsOf,
    weigh,
    rewordFromEvidence,
  };
}

const nothingDiffers = 'No words of the claim were found to differ from the passage; compare them.';

/** What the works that a sentence cites say, first, and then what else the library says. */
function weighSentence(
  place: Pick<Page, 'sentence' | 'reading' | 'base'>,
  text: string,
  against: Against,
  library: Library,
): Evidence {
  const cited = weighCited(readSentenceAt(place, text, against));
  const evidence = weighClaim(readClaim(place.sentence, place.reading, against.title), library);
  const [first] = cited;
  if (!first) return evidence;
  // What the sentence cites is compared first, and is what it has to be borne out by.
  const isUndecided = first.verdict === 'closest passages, compare';
  if (isUndecided && evidence.passages.some(({ source }) => source === first.source))
    return { ...evidence, cited };
  const reasons = first.differences.map(({ reason }) => reason);
  return {
    ...evidence,
    cited,
    verdict: first.verdict,
    reasons: reasons.length > 0 ? reasons : [nothingDiffers],
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
