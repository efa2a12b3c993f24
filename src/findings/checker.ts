import { type Reading, readBlocks } from '../claims/read.ts';
import { type Facts, mergeFacts, saySame } from '../claims/study/facts.ts';
import type { Part } from '../claims/study/part.ts';
import type { Block, Ignored, PlacedProblem, Problem, Report, SetAside } from '../model.ts';
import type { Section, Sections } from '../text/section.ts';
import type { Judge, Objection } from './judge.ts';
import { mergeObjections } from './merge.ts';
import { move, moveAside } from './move.ts';
import { partAbove, partsOf, partWithin } from './parts.ts';
import { createPointing, type PointingFinding } from './pointElsewhere.ts';
import { type FoundSentence, sentenceAt } from './sentenceAt.ts';
import type { Silence } from './silence.ts';
import { takeOver } from './takeOver.ts';
import { ToldInDraft } from './toldInDraft.ts';
import { type Answers, isUnasked, stillAnswers, watchFacts } from './watchFacts.ts';

/** A draft after a check. */
export interface Checked {
  readonly sections: Sections;
  /** What the whole draft says of its own study. */
  readonly document: Facts;
  /** The figures among those facts. */
  readonly told: ToldInDraft;
  readonly report: Report;
  /** The findings of the report, each with what it is about elsewhere still to be looked up. */
  readonly pointing: readonly PointingFinding[];
  readonly silence: Silence;
  /** What is known of each section, in order. */
  readonly kept: readonly Kept[];
}

/** A draft on its way to a report. */
interface Draft extends Pick<Checked, 'sections' | 'kept' | 'document' | 'told' | 'silence'> {
  readonly text: string;
}

/** A report in the making. */
interface Collected {
  readonly findings: PointingFinding[];
  readonly setAside: SetAside[];
  readonly ignored: Ignored[];
  readonly problems: (Problem | PlacedProblem)[];
}

/** What one section was found to say. Offsets count from the section's start. */
interface Judged {
  answers: Answers;
  readonly groups: readonly Group[];
  readonly findings: readonly PointingFinding[];
  readonly setAside: readonly SetAside[];
  readonly problems: readonly Problem[];
  /** What the heading above the section opened. */
  readonly under: Part | undefined;
  /** What the draft said when this judgement was last known to hold. */
  holdsWith: Facts;
}

/** The objections to one block. */
interface Group {
  readonly block: Block;
  readonly objections: readonly Objection[];
}

/** A judgement in draft offsets. */
interface Placed {
  readonly judged: Judged;
  readonly start: number;
  readonly findings: readonly PointingFinding[];
  readonly setAside: readonly SetAside[];
  /** The findings that were left when this was ignored. */
  rest?: { readonly key: string; readonly findings: readonly PointingFinding[] };
}

/** The objections of a section that stand, and those the writer wants left alone. */
interface Left {
  readonly standing: readonly Group[];
  readonly ignored: readonly Ignored[];
}

/** What is kept of a section as long as it stays: its reading, the last judgement, the last place. */
export interface Kept {
  readonly readings: readonly Reading[];
  readonly facts: Facts;
  /** What its last heading opens; undefined where it has none. */
  readonly opens: Part | undefined;
  judged?: Judged;
  placed?: Placed;
  /** True where nothing was found and no fact of the draft was asked for: nothing to do until it is edited. */
  idle: boolean;
}

export interface Checker {
  /** Checks a draft. `before` is an earlier check of it: what stands in the same sections is taken over. */
  check(sections: Sections, text: string, silence: Silence, before?: Checked): Checked;
  /** The sentence that holds an offset of the draft; undefined where none begins before it. */
  sentenceAt(checked: Checked, offset: number): FoundSentence | undefined;
}

/**
 * Checks drafts section by section. A section is read once; it is judged again only when a fact of
 * the draft that its judgement asked for has changed, so that a change in the title is felt in the
 * conclusion and nowhere else.
 */
export function createChecker(judge: Judge): Checker {
  const pointElsewhere = createPointing();

  function judgeAgain({ readings }: Kept, under: Part | undefined, document: Facts, source: string): Judged {
    const { facts, answers } = watchFacts(document);
    const parts = partsOf(readings, under);
    const judgements = readings.map((reading, at) => judge(reading, facts, parts[at]));
    const groups = judgements.map(({ objections }, at) => ({
      block: (readings[at] as Reading).block,
      objections,
    }));
    return {
      answers,
      groups,
      findings: groups.flatMap(({ objections, block }) => mergeObjections(objections, block, source)),
      setAside: judgements.flatMap(({ setAside }) => setAside),
      problems: judgements.flatMap(({ problems }) => problems),
      under,
      holdsWith: document,
    };
  }

  /** Judges one section, which stands under a part, if need be, and adds what it says to a report. */
  function report(
    at: number,
    under: Part | undefined,
    to: Collected,
    { sections, kept, document, text, silence }: Draft,
  ): void {
    const section = kept[at] as Kept;
    if (section.idle && section.judged?.under === under) return;
    const start = sections.starts[at] as number;
    const source = () => text.slice(start, start + (sections.sections[at] as Section).length);
    if (!section.judged || section.judged.under !== under || !stillHolds(section.judged, document)) {
      section.judged = judgeAgain(section, under, document, source());
      section.idle = isUnasked(section.judged.answers) && isQuiet(section.judged);
    }
    const placed = place(section, section.judged, start);
    const left = silence.isEmpty ? undefined : leaveAlone(section.judged, silence, start);
    if (left) {
      to.findings.push(...mergeRest(placed, left, source()));
      to.ignored.push(...left.ignored);
    } else for (const finding of placed.findings) to.findings.push(finding);
    for (const aside of placed.setAside) to.setAside.push(aside);
    for (const problem of section.judged.problems) to.problems.push(problem);
  }

  /** True where the draft, after an edit of other sections, finds in a section what the earlier report says of it. */
  function staysSaid(section: Kept, { kept, document, sections, text }: Draft, before: Checked): boolean {
    const at = kept.indexOf(section);
    const under = partAbove(kept, at);
    const { judged } = section;
    if (!judged || judged.under !== under || !stillAnswers(judged.answers, before.document)) return false;
    if (stillHolds(judged, document)) return true;
    const start = sections.starts[at] as number;
    const source = text.slice(start, start + (sections.sections[at] as Section).length);
    const again = judgeAgain(section, under, document, source);
    if (!saysTheSame(judged, again)) return false;
    judged.answers = again.answers;
    judged.holdsWith = document;
    return true;
  }

  function check(sections: Sections, text: string, silence: Silence, before?: Checked): Checked {
    const { kept, document, told, head, tail, feltBy } = keepAll(sections, before);
    const draft = { sections, kept, document, told, text, silence };
    const fresh: Collected = { findings: [], setAside: [], ignored: [], problems: [] };
    const isLeft = before && feltBy?.every((section) => staysSaid(section, draft, before));
    const outside = isLeft ? takeOver(before, draft, head, tail) : undefined;
    const from = outside ? head : 0;
    const to = outside ? kept.length - tail : kept.length;
    let under = partAbove(kept, from);
    for (let at = from; at < to; at += 1) {
      report(at, under, fresh, draft);
      under = kept[at]?.opens ?? under;
    }
    const whole = outside ? { ...fresh, ...outside(fresh) } : fresh;
    const problems = [...silence.problems, ...fresh.problems];
    const pointing = whole.findings;
    const findings = pointElsewhere(pointing, { kept, told, starts: sections.starts });
    return { sections, document, told, report: { ...whole, findings, problems }, pointing, silence, kept };
  }

  return { check, sentenceAt };
}

/** True where a judgement asked for no fact that is another now. */
function stillHolds(judged: Judged, document: Facts): boolean {
  if (judged.holdsWith === document) return true;
  if (!stillAnswers(judged.answers, document)) return false;
  judged.holdsWith = document;
  return true;
}

/** What a draft was read as, and what an edit left alone: the sections of its head and of its tail. */
interface KeptDraft extends Pick<Checked, 'kept' | 'document' | 'told'> {
  readonly head: number;
  readonly tail: number;
  /** Sections of both that the draft may say something else to than before; undefined where that may be any. */
  readonly feltBy: readonly Kept[] | undefined;
}

/**
 * Reads the sections that `before` does not have: those between its head and its tail. While they say
 * what those in their place said, the draft's facts are the same object.
 */
function keepAll({ sections, starts }: Sections, before: Checked | undefined): KeptDraft {
  if (!before) {
    const kept = sections.map(readSection);
    const told = ToldInDraft.of(kept);
    return { kept, told, document: { ...mergeFacts(kept), told }, head: 0, tail: 0, feltBy: undefined };
  }
  const { sections: old, starts: oldStarts } = before.sections;
  const most = Math.min(old.length, sections.length);
  // A section may be the same and yet stand elsewhere: blank lines and comments belong to none.
  const by = (starts.at(-1) ?? 0) - (oldStarts.at(-1) ?? 0);
  const staysAt = (at: number, oldAt: number, moved: number) =>
    old[oldAt] === sections[at] && (starts[at] as number) - (oldStarts[oldAt] as number) === moved;
  let head = 0;
  while (head < most && staysAt(head, head, 0)) head += 1;
  let tail = 0;
  while (tail < most - head && staysAt(sections.length - 1 - tail, old.length - 1 - tail, by)) tail += 1;
  const replaced = before.kept.slice(head, old.length - tail);
  const between = new Map(replaced.map((section, at) => [old[head + at], section]));
  const fresh = sections
    .slice(head, sections.length - tail)
    .map((section) => between.get(section) ?? readSection(section));
  const kept = before.kept.slice(0, head).concat(fresh, before.kept.slice(old.length - tail));
  const { told, feltBy } = before.told.replace({
    removed: replaced,
    added: fresh,
    isBefore: (part) => before.kept.indexOf(part as Kept) < head,
  });
  const facts = saySame(mergeFacts(fresh), mergeFacts(replaced)) ? before.document : mergeFacts(kept);
  const isSame = saySame(facts, before.document);
  const document = isSame && told === before.told ? before.document : { ...facts, told };
  return { kept, document, told, head, tail, feltBy: isSame ? ([...feltBy] as Kept[]) : undefined };
}

function readSection({ blocks }: Section): Kept {
  const readings = readBlocks(blocks);
  // What readers say under an article says nothing about its study.
  const own = readings.filter(({ block }) => !block.aside);
  return { readings, facts: mergeFacts(own), opens: partWithin(readings, readings.length), idle: false };
}

/** Asks about every objection of a section whether it is ignored; undefined where all stand. */
function leaveAlone({ groups }: Judged, silence: Silence, base: number): Left | undefined {
  const ignored: Ignored[] = [];
  const standing = groups.map(({ block, objections }) => {
    const rest = objections.filter((objection) => {
      const why = silence.why(objection, block, base);
      if (why) ignored.push(why);
      return !why;
    });
    return { block, objections: rest };
  });
  if (ignored.length === 0) return undefined;
  return { standing, ignored: ignored.sort((a, b) => a.start - b.start) };
}

/** The findings of what is left; the same objects as long as the same is ignored at the same place. */
function mergeRest(placed: Placed, { standing, ignored }: Left, source: string): readonly PointingFinding[] {
  const key = ignored.map(({ rule, start, end }) => `${rule} ${start} ${end}`).join('\n');
  if (placed.rest?.key !== key) {
    const merged = standing.flatMap(({ objections, block }) => mergeObjections(objections, block, source));
    placed.rest = { key, findings: merged.map((finding) => move(finding, placed.start)) };
  }
  return placed.rest.findings;
}

function saysTheSame(one: Judged, other: Judged): boolean {
  const said = ({ findings, setAside, problems }: Judged) => JSON.stringify([findings, setAside, problems]);
  return said(one) === said(other);
}

function isQuiet({ findings, setAside, problems }: Judged): boolean {
  return findings.length + setAside.length + problems.length === 0;
}

/** A judgement in draft offsets. The same judgement at the same place gives the same objects. */
function place(kept: Kept, judged: Judged, start: number): Placed {
  const { placed } = kept;
  if (placed?.judged === judged && placed.start === start) return placed;
  kept.placed = {
    judged,
    start,
    findings: judged.findings.map((finding) => move(finding, start)),
    setAside: judged.setAside.map((aside) => moveAside(aside, start)),
  };
  return kept.placed;
}
