import { type Reading, readStretch } from '../claims/read.ts';
import type { ReadSentence } from '../claims/sentence.ts';
import type { Facts } from '../claims/study/facts.ts';
import type { Finding, Rewording } from '../model.ts';
import { editBlock } from '../reword/editBlock.ts';
import { finish } from '../reword/finish.ts';
import { fitMarkup } from '../reword/fitMarkup.ts';
import { keepsWithin } from '../reword/guard.ts';
import type { Candidate } from '../rules/rule.ts';
import type { Judge, Objection } from './judge.ts';
import type { FoundSentence } from './sentenceAt.ts';
import { overlap, shift } from './span.ts';

/** A sentence in its place, with what is needed to read it again after an edit. */
export interface Page extends FoundSentence {
  readonly document: Facts;
  readonly judge: Judge;
  /** The whole draft. */
  readonly text: string;
}

/** The wordings that rules offer for a finding, each tried in place first. */
export function rewordFinding(finding: Finding, page: Page): readonly Rewording[] {
  const before = objectionsTo(page.reading, [page.sentence], page);
  const edits = answeredBy(finding, before, page).flatMap((objection) =>
    objection.hit.candidates
      .flatMap((candidate) => {
        const edit = finishCandidate(candidate, objection, page);
        return edit ? [{ edit, computed: candidate.computed }] : [];
      })
      .filter(({ edit, computed }) => holdsUp(edit, objection, before, page, computed))
      .map(({ edit }) => edit),
  );
  const isFirst = (edit: Rewording, at: number) =>
    edits.findIndex((other) => other.text === edit.text && other.start === edit.start) === at;
  return edits.filter(isFirst);
}

/** Keeps the proposals that hold up: wordings of the whole sentence that rest on one cited record. */
export function tryProposals(
  finding: Finding,
  proposals: readonly { readonly edit: Rewording; readonly cited: string }[],
  page: Page,
): readonly Rewording[] {
  const before = objectionsTo(page.reading, [page.sentence], page);
  const [answered] = answeredBy(finding, before, page);
  if (!answered) return [];
  return proposals
    .filter(({ edit, cited }) => holdsUp(edit, answered, before, page, cited))
    .map(({ edit }) => edit);
}

function objectionsTo(
  reading: Reading,
  sentences: readonly ReadSentence[],
  { document, judge, part }: Page,
): readonly Objection[] {
  return judge({ ...reading, sentences }, document, part).objections;
}

/** The objections behind a finding, the loudest first. */
function answeredBy(
  finding: Finding,
  objections: readonly Objection[],
  { reading, base }: Page,
): readonly Objection[] {
  const spoken = [finding.rule, ...finding.also.map((reason) => reason.rule)];
  return objections
    .filter(
      ({ hit, rule }) => spoken.includes(rule.id) && overlap(shift(hit, base + reading.block.start), finding),
    )
    .sort((a, b) => spoken.indexOf(a.rule.id) - spoken.indexOf(b.rule.id));
}

function finishCandidate(
  { text, span, form, place }: Candidate,
  { hit, sentence }: Objection,
  { reading: { block }, base, text: draft }: Page,
): Rewording | undefined {
  const by = base + block.start;
  const proposal = { text, span: shift(span ?? hit, by), form, place: place ?? 'words' } as const;
  const edit = finish(proposal, draft, shift(sentence, by));
  const inBlock = { ...edit, ...shift(edit, -by) };
  const fitted = fitMarkup(inBlock, block.prose, draft.slice(by, base + block.end));
  return fitted && { ...fitted, ...shift(fitted, by) };
}

/**
 * True where the sentence, edited and read again in its block, silences the rule it answers, wakes no
 * other, and says no more than it said before and what it may rest on says: the cited record, or what
 * the rule worked out from the sentence's own numbers.
 */
function holdsUp(
  edit: Rewording,
  { rule }: Objection,
  before: readonly Objection[],
  page: Page,
  basis = '',
): boolean {
  const { block } = page.reading;
  const inSection = { ...edit, ...shift(edit, -page.base) };
  if (inSection.start < block.start || inSection.end > block.end) return false;
  const { start, end } = page.sentence;
  const edited = editBlock(block, inSection);
  const stretch = { start, end: end + edit.text.length - (edit.end - edit.start) };
  const reading = readStretch(edited, stretch, page.reading);
  // A figure that the edit corrects would be held against what it was before.
  const document = { ...page.document, told: undefined };
  const after = countByRule(objectionsTo(reading, reading.sentences, { ...page, document }));
  const known = countByRule(before);
  const woken = [...after].some(([id, count]) => count > (known.get(id) ?? 0));
  if (woken || (after.get(rule.id) ?? 0) >= (known.get(rule.id) ?? 0)) return false;
  return keepsWithin(block.prose.slice(start, end), edited.prose.slice(stretch.start, stretch.end), basis);
}

function countByRule(objections: readonly Objection[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of objections) counts.set(rule.id, (counts.get(rule.id) ?? 0) + 1);
  return counts;
}
