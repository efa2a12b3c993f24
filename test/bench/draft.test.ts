import assert from 'node:assert/strict';
import { createEngine } from '../../src/engine.ts';
import { typeLetter, writeDraft } from './draft.ts';
import { formatTable, median } from './table.ts';
import { type FindCell, judgeTargets } from './targets.ts';

describe('a generated draft', () => {
  const { text, middles } = writeDraft(20_000, 1);

  it('is the same for the same seed, and another for another', () => {
    assert.equal(writeDraft(20_000, 1).text, text);
    assert.notEqual(writeDraft(20_000, 2).text, text);
  });

  it('is as long as asked, with every slot filled', () => {
    assert.ok(text.length >= 20_000 && text.length < 23_000, `${text.length}`);
    assert.doesNotMatch(text, /[{]\w+[}]|undefined|NaN/);
  });

  it('has what real drafts have: claims here and there, and curly apostrophes', () => {
    const { findings, setAside } = createEngine().check({ text, format: 'markdown' });
    assert.ok(findings.length >= 2 && findings.length < 40, `${findings.length}`);
    assert.ok(setAside.length > 0);
    assert.match(text, /\w’\w/);
  });

  it('is typed into inside a paragraph', () => {
    for (const middle of middles) {
      const around = typeLetter(text, middle).slice(middle - 20, middle + 40);
      assert.equal(around[20], 'e');
      assert.doesNotMatch(around, /\n/);
    }
  });
});

describe('targets', () => {
  const cell = (engine: string, first: number, edit: number) => ({
    engine,
    firsts: [first],
    edits: [edit],
    findings: 1,
    note: '',
  });
  const outcomes = (find: FindCell) => judgeTargets(find).map(({ isMet }) => isMet);
  const measured =
    (big: number): FindCell =>
    (engine, size) =>
      engine === 'overclaim' ? cell(engine, 20, size === '1 MB' ? big : 0.5) : cell(engine, 21, 21);

  it('are met or missed by the ratios of medians', () => {
    assert.deepEqual(outcomes(measured(1)), [true, true, true]);
    assert.deepEqual(outcomes(measured(1.1)), [true, true, false]);
  });

  it('are missed by what was not measured', () => {
    assert.deepEqual(
      outcomes(() => undefined),
      [false, false, false],
    );
  });

  it('rest on medians', () => {
    assert.equal(median([9, 1, 2]), 2);
    assert.equal(median([1, 2, 3, 100]), 2.5);
    assert.ok(Number.isNaN(median([])));
  });

  it('stand below tables that say why a row is empty', () => {
    const empty = { engine: 'other', firsts: [], edits: [], findings: 0, note: 'left out' };
    assert.match(formatTable([cell('overclaim', 20, 0.5), empty]), /^other +left out$/m);
  });
});
