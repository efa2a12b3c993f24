import assert from 'node:assert/strict';
import { findAbbreviations } from '../../../src/evidence/ranking/abbreviations.ts';
import { createLibrary } from '../../../src/evidence/ranking/library.ts';
import { createRanking } from '../../../src/evidence/ranking/ranking.ts';
import type { Source } from '../../../src/model.ts';
import { sketch } from '../records.ts';

describe('abbreviations that a text explains', () => {
  const cases: readonly (readonly [text: string, ...found: readonly string[]])[] = [
    ['Adults with restless legs syndrome (RLS) slept less.', 'RLS: restless legs syndrome'],
    ['RLS (restless legs syndrome) is common.', 'RLS: restless legs syndrome'],
    ['patients with heart failure (HF; n = 40) and gout', 'HF: heart failure'],
    ['the low-density lipoprotein (LDL) fell', 'LDL: low-density lipoprotein'],
    ['heat shock transcription factor 1 (HSF1)', 'HSF1: heat shock transcription factor 1'],
    ['It fell in adults (Table 2) and children (n = 30) (see below).'],
    ['We gave coffee (Arabica) to adults (USA)'],
    ['an open parenthesis (RLS never closes'],
    ['()()(A)(ABCDEFGHIJKLMNOP)'],
  ];
  for (const [text, ...found] of cases) {
    it(`reads “${text}”`, () => {
      assert.deepEqual(
        findAbbreviations(text).map(({ short, long }) => `${short}: ${long}`),
        found,
      );
    });
  }

  it('takes long and strange texts in linear time', () => {
    for (const text of ['('.repeat(100_000), 'a (B) '.repeat(20_000), `${'x'.repeat(100_000)} (XX)`]) {
      const start = performance.now();
      findAbbreviations(text);
      assert.ok(performance.now() - start < 1000);
    }
  });
});

describe('a search for an abbreviation', () => {
  const titled = (id: string, title: string, finding: string): Source =>
    sketch({ id, front: `title: ${title}`, findings: [finding] });
  const explains = titled(
    'explains',
    'Naps',
    'Naps were common in restless legs syndrome (RLS) among bakers.',
  );
  const inFull = titled('full', 'Walks', 'Evening walks calmed restless legs syndrome among gardeners.');
  const inShort = titled('short', 'Stairs', 'Climbing stairs calmed RLS among postmen.');
  const moon = titled('moon', 'Moon', 'The moon shone upon gardeners and postmen.');
  const sources = [moon, explains, inFull, inShort];
  const shown = (query: string, context = '') =>
    createLibrary(sources)
      .search(query, { context })
      .map(({ source }) => source.csl.id);

  it('finds sources that say it in full, and the other way round', () => {
    assert.ok(shown('Evening walks calmed RLS among gardeners').includes('full'));
    assert.ok(shown('Climbing stairs calmed restless legs syndrome among postmen').includes('short'));
    const ranked = createRanking(sources)('RLS', 9).map(({ source }) => source.csl.id);
    assert.deepEqual([...ranked].sort(), ['explains', 'full', 'short']);
  });

  it('takes the meaning that the draft explains', () => {
    const alone = createLibrary([moon, inFull, sources[3] as Source]);
    const claim = 'Evening walks calmed RELES among gardeners';
    const context = 'Restless legs syndrome (RELES) and walks';
    const scoreOf = (more: object) => alone.search(claim, more)[0]?.score ?? 0;
    assert.ok(scoreOf({ context }) > scoreOf({}));
  });
});
