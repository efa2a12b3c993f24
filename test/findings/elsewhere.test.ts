import assert from 'node:assert/strict';
import { createEngine } from '../../src/engine.ts';
import type { Draft, Finding, Report } from '../../src/model.ts';

const engine = createEngine({ profile: 'manuscript' });
const abstract = 'The response rate with Veralin was 45% at 12 weeks.';
const table = '| Share, % | Veralin (n = 60) |\n| --- | ---: |\n| Response at 12 weeks | 42 |\n';
const told = 'consistency/told-twice';

function markdown(...blocks: readonly string[]): Draft {
  return { text: blocks.join('\n\n'), format: 'markdown' };
}

function edit(draft: Draft, was: string, is: string): { readonly draft: Draft; readonly report: Report } {
  const start = draft.text.indexOf(was);
  const text = draft.text.replace(was, is);
  const change = { start, oldEnd: start + was.length, newEnd: start + is.length };
  const edited: Draft = { text, format: draft.format };
  return { draft: edited, report: engine.check(edited, { since: { draft, change } }) };
}

function by(rule: string, { findings }: Report): Finding | undefined {
  return findings.find((finding) => finding.rule === rule);
}

function placesOf({ text }: Draft, finding: Finding | undefined): readonly string[] | undefined {
  return finding && (finding.related ?? []).map(({ start, end }) => text.slice(start, end));
}

describe('a finding about another section', () => {
  it('points from a table to the sentence with the other figure', () => {
    const draft = markdown('# Veralin', abstract, table);
    const found = by(told, engine.check(draft));
    assert.equal(found?.text, '42');
    assert.match(found.message, /“42” is given as 45% elsewhere/);
    assert.deepEqual(placesOf(draft, found), ['45%']);
  });

  it('comes and goes with an edit of the other section', () => {
    const draft = markdown(abstract, 'Tea was liked.', table);
    engine.check(draft);
    const mended = edit(draft, '45%', '42%');
    assert.equal(by(told, mended.report), undefined);
    const broken = edit(mended.draft, '| 42 |', '| 24 |');
    assert.deepEqual(placesOf(broken.draft, by(told, broken.report)), ['42%']);
  });

  it('goes on pointing there when either place moves', () => {
    const draft = markdown(abstract, 'Tea was liked.', table);
    const before = by(told, engine.check(draft));
    const between = edit(draft, 'Tea was liked.', 'Tea was liked by everybody.');
    assert.deepEqual(placesOf(between.draft, by(told, between.report)), ['45%']);
    const above = edit(between.draft, 'The response', 'Well. The response');
    const found = by(told, above.report);
    assert.deepEqual(placesOf(above.draft, found), ['45%']);
    assert.notEqual(found?.related?.[0]?.start, before?.related?.[0]?.start);
    assert.deepEqual(above.report, createEngine({ profile: 'manuscript' }).check({ ...above.draft }));
  });

  it('stays the same object while nothing before it moves', () => {
    const draft = markdown(abstract, table, 'Tea was liked.');
    const before = by(told, engine.check(draft));
    assert.ok(before?.related);
    assert.equal(by(told, edit(draft, 'liked', 'loved').report), before);
  });

  it('is no finding where a reader under the article gives the other figure', () => {
    const html =
      '<p>The response rate was 45%.</p><h2>Comments</h2><p>Jo says: The response rate was 12%.</p>';
    assert.equal(by(told, engine.check({ text: html, format: 'html' })), undefined);
  });

  it('points from a conclusion to results, primary outcome and figures under other headings', () => {
    const draft = markdown(
      '# Veralin in migraine',
      '## Methods',
      'We randomised 90 adults. The primary outcome was headache days.',
      '## Results',
      'Headache days did not differ between the groups (p = 0.41). Sleep improved in 40% of those on Veralin.',
      '## Harms',
      'Veralin was well tolerated.',
      '## Conclusions',
      'Veralin reduced attacks.',
    );
    const report = engine.check(draft);
    const stronger = report.findings.find(({ text }) => text === 'reduced');
    assert.ok(
      placesOf(draft, stronger)?.some((place) => place.startsWith('Headache days did not differ')),
      JSON.stringify(report.findings),
    );
    assert.deepEqual(placesOf(draft, by('spin/benefit-without-harms', report)), [
      'Sleep improved in 40% of those on Veralin.',
    ]);
  });

  it('points from a conclusion to the primary outcome that it leaves out', () => {
    const draft = markdown(
      'The primary outcome was fatigue.',
      '# Conclusions',
      'Veralin was associated with better sleep.',
    );
    const found = by('spin/primary-outcome-missing', engine.check(draft));
    assert.deepEqual(placesOf(draft, found), ['The primary outcome was fatigue.']);
  });

  it('is found in a draft of any length, and an edit there makes the report of a fresh check', () => {
    const others = Array.from(
      { length: 2100 },
      (_, at) =>
        `Symptom q${at.toString(36)}x was reported in ${1 + (at % 90)}.${at % 10}% of nurses on tea.`,
    );
    const draft = markdown(abstract, ...others, table);
    assert.deepEqual(placesOf(draft, by(told, engine.check(draft))), ['45%']);
    const mended = edit(draft, 'was 45%', 'was 42%');
    assert.equal(by(told, mended.report), undefined);
    const broken = edit(mended.draft, '| 42 |', '| 24 |');
    assert.deepEqual(placesOf(broken.draft, by(told, broken.report)), ['42%']);
    const fresh = createEngine({ profile: 'manuscript' }).check({ ...broken.draft });
    assert.deepEqual(broken.report, fresh);
  });

  it('is right after two edits of one and the same draft', () => {
    const draft = markdown(abstract, 'Tea was liked.', table);
    engine.check(draft);
    const mended = edit(draft, '45%', '42%');
    const other = edit(draft, '45%', '54%');
    assert.equal(by(told, mended.report), undefined);
    assert.deepEqual(placesOf(other.draft, by(told, other.report)), ['54%']);
    const again = edit(draft, 'Tea was liked.', 'Tea was liked by 3 of 4.');
    assert.deepEqual(placesOf(again.draft, by(told, again.report)), ['45%']);
  });

  it('moves between two places that tell the same, as they are edited', () => {
    const same = 'With Veralin, we saw a response rate of 45% at week 12.';
    const draft = markdown(abstract, 'Tea was liked.', same, table);
    engine.check(draft);
    const first = edit(draft, 'was 45%', 'was 42%');
    assert.deepEqual(first.report, createEngine({ profile: 'manuscript' }).check({ ...first.draft }));
    const gone = edit(draft, abstract, 'Nothing is told here.');
    const found = by(told, gone.report);
    assert.equal(found?.related?.[0]?.start, gone.draft.text.indexOf('45%'));
    const back = edit(gone.draft, 'Nothing is told here.', abstract);
    assert.deepEqual(back.report, createEngine({ profile: 'manuscript' }).check({ ...back.draft }));
  });
});
