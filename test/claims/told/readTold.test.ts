import assert from 'node:assert/strict';
import { readBlocks } from '../../../src/claims/read.ts';
import { pDiffers, type StatedP } from '../../../src/claims/told/statedP.ts';
import { splitSections } from '../../../src/text/sections.ts';

function toldIn(text: string): readonly string[] {
  const { sections } = splitSections({ text, format: 'markdown' });
  return sections
    .flatMap(({ blocks }) => readBlocks(blocks))
    .flatMap(({ told = [] }) => told.map(({ figure }) => figure.says))
    .filter((says) => !says.startsWith('sentence'));
}

describe('shares told of an outcome', () => {
  it('are one, whatever the words', () => {
    for (const text of [
      'The response rate with Veralin was 45% at 12 weeks.',
      'With Veralin, we saw a response rate of 45% at week 12.',
      'At 12 weeks, 45% of patients on Veralin responded.',
      'Response was seen in 45% of those given Veralin at twelve weeks.',
      'Response was seen in 27 of 60 patients (45%) on Veralin at 12 weeks.',
    ]) {
      assert.deepEqual(toldIn(text), ['share|respon|verali|12 week|45%'], text);
    }
  });

  it('are none where the number is a level, a bound, a change or one of a row', () => {
    for (const text of [
      'The response rate was higher (95% CI 2 to 9).',
      'The response rate rose by 45%.',
      'The response rate was 45% vs 30%.',
      'Response rates were 45% and 30%, respectively.',
      'The response rate was 45% lower.',
      'The response rate was >45%.',
    ])
      assert.deepEqual(toldIn(text), [], text);
  });
});

describe('shares in tables', () => {
  const head = '| Outcome | Veralin (n = 60) | Placebo |\n| --- | --- | --- |\n';

  it('are of the outcome of their row among those of their column', () => {
    assert.deepEqual(toldIn(`${head}| Nausea, n (%) | 7 (12) | 3/61 (5%) |\n`), [
      'share|nausea|verali||12%',
      'share|nausea|placeb||5%',
    ]);
  });

  it('keep their column behind an empty cell, and with no pipe at the edges', () => {
    assert.deepEqual(toldIn(`${head}| Nausea, % |  | 5 |\n`), ['share|nausea|placeb||5%']);
    assert.deepEqual(toldIn('Share, % | Tea | Milk\n--- | --- | ---\nSleep |  | 9\n'), [
      'share|sleep|milk||9%',
    ]);
  });

  it('are none where nothing says that they are shares', () => {
    assert.deepEqual(toldIn(`${head}| Age, years | 54 | 51 |\n`), []);
  });
});

describe('two p values of one test', () => {
  const p = (relation: StatedP['relation'], written: string): StatedP => ({
    relation,
    value: Number(written),
    decimals: written.length - 2,
  });

  it('differ where rounding cannot explain them or carries one across 0.05', () => {
    assert.ok(pDiffers(p('=', '0.048'), p('<', '0.01')));
    assert.ok(pDiffers(p('=', '0.051'), p('=', '0.05')));
    assert.ok(pDiffers(p('<', '0.05'), p('=', '0.051')));
    assert.ok(pDiffers(p('=', '0.21'), p('=', '0.12')));
    assert.ok(pDiffers(p('<', '0.01'), p('>', '0.05')));
  });

  it('agree within rounding', () => {
    assert.ok(!pDiffers(p('=', '0.048'), p('<', '0.05')));
    assert.ok(!pDiffers(p('=', '0.048'), p('=', '0.05')));
    assert.ok(!pDiffers(p('=', '0.0004'), p('<', '0.001')));
    assert.ok(!pDiffers(p('<', '0.001'), p('<', '0.05')));
    assert.ok(!pDiffers(p('>', '0.05'), p('=', '0.3')));
  });
});
