import type { Facts } from '../claims/facts.ts';
import { type Reading, readBlock } from '../claims/read.ts';
import type { Finding, Rewording } from '../model.ts';
import { editBlock } from '../reword/editBlock.ts';
import { finish } from '../reword/finish.ts';
import { fitMarkup } from '../reword/fitMarkup.ts';
import { keepsWithin } from '../reword/guard.ts';
import type { Candidate, Rule } from '../rules/rule.ts';
import { judge, type Objection } from './judge.ts';
import { overlap, shift } from './span.ts';

/** A block with what is needed to read it again after an edit. */
export interface Page {
  readonly reading: Reading;
  readonly document: Facts;
  readonly rules: readonly Rule[];
  /** The whole draft. */
  readonly text: string;
}

/** The wordings that rules offer for a finding, each tried in place first. */
export function rewordFinding(finding: Finding, page: Page): readonly Rewording[] {
  const before = judge(page.reading, page.document, page.rules).objections;
  const edits = answeredBy(finding, before, page).flatMap((objection) =>
    objection.hit.candidates
      .flatMap((candidate) => finishCandidate(candidate, objection, page) ?? [])
      .filter((edit) => holdsUp(edit, objection, before, page)),
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
  const before = judge(page.reading, page.document, page.rules).objections;
  const [answered] = answeredBy(finding, before, page);
  if (!answered) return [];
  return proposals
    .filter(({ edit, cited }) => holdsUp(edit, answered, before, page, cited))
    .map(({ edit }) => edit);
}

/** The objections behind a finding, the loudest first. */
function answeredBy(
  finding: Finding,
  objections: readonly Objection[],
  { reading }: Page,
): readonly Objection[] {
  const spoken = [finding.rule, ...finding.also.map((reason) => reason.rule)];
  return objections
    .filter(({ hit, rule }) => spoken.includes(rule.id) && overlap(shift(hit, reading.block.start), finding))
    .sort((a, b) => spoken.indexOf(a.rule.id) - spoken.indexOf(b.rule.id));
}

function finishCandidate(
  { text, span, form, place }: Candidate,
  { hit, sentence }: Objection,
  { reading: { block }, text: draft }: Page,
): Rewording | undefined {
  const by = block.start;
  const proposal = { text, span: shift(span ?? hit, by), form, place: place ?? 'words' } as const;
  const edit = finish(proposal, draft, shift(sentence, by));
  const inBlock = { ...edit, ...shift(edit, -by) };
  const fitted = fitMarkup(inBlock, block.prose, draft.slice(block.start, block.end));
  return fitted && { ...fitted, ...shift(fitted, by) };
}

/**
 * True where the edit, read again in its block, silences the rule it answers, wakes no other, and
 * says no more than the sentence and the cited record.
 */
function holdsUp(
  edit: Rewording,
  { rule, sentence }: Objection,
  before: readonly Objection[],
  { reading, document, rules }: Page,
  cited = '',
): boolean {
  const { block } = reading;
  if (edit.start < block.start || edit.end > block.end) return false;
  const edited = readBlock(editBlock(block, edit));
  const after = judge(edited, document, rules).objections;
  const count = (objections: readonly Objection[], id: string) =>
    objections.filter((objection) => objection.rule.id === id).length;
  const woken = after.some((objection) => count(after, objection.rule.id) > count(before, objection.rule.id));
  if (woken || count(after, rule.id) >= count(before, rule.id)) return false;
  const grown = edit.text.length - (edit.end - edit.start);
  return keepsWithin(
    block.prose.slice(sentence.start, sentence.end),
    edited.block.prose.slice(sentence.start, sentence.end + grown),
    cited,
  );
}
