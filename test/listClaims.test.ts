import assert from 'node:assert/strict';
import { createEngine, createLibrary, readRecord } from '../src/engine.ts';
import type { Draft } from '../src/model.ts';

const record = `---
title: Walking and falls
author: [{ family: Lee, given: Kim }]
issued: 2019
design: randomised trial
---
- In women over 65 years, falls fell by 20% with daily walking.
`;

const { source } = readRecord(record, 'lee2019.md');
const library = createLibrary(source ? [source] : []);
const engine = createEngine();
const draftOf = (text: string): Draft => ({ text, format: 'markdown' });

const text = `# Walking

We met in spring. In women over 65 years, falls fell by 40% with daily walking [@lee2019].

<!-- overclaim-disable-next-line hype/miracle -- quoted from the advert -->
The leaflet promises a miracle.

Walking may improve memory.

## References

1. Lee K. Walking reduces falls. 2019.
`;

describe('The claims of a draft', () => {
  const rows = engine.listClaims(draftOf(text), library);

  it('are the sentences that claim something, in order, and no entry of the references', () => {
    assert.deepEqual(
      rows.map((row) => text.slice(row.start, row.end).slice(0, 20)),
      ['In women over 65 yea', 'The leaflet promises', 'Walking may improve '],
    );
  });

  it('tell strength, verdict and the passage of what they cite', () => {
    const [falls] = rows;
    assert.equal(falls?.verdict, 'different figure');
    const [place] = falls?.sources ?? [];
    assert.deepEqual([place?.citation, place?.path, place?.isCited], ['Lee 2019', 'lee2019.md', true]);
    assert.equal(place?.passage.text, 'In women over 65 years, falls fell by 20% with daily walking.');
    assert.equal(rows[2]?.strength, 'conditional');
  });

  it('tell what became of them', () => {
    assert.deepEqual(
      rows.map(({ action, note }) => [action, note]),
      [
        ['open', undefined],
        ['ignored', 'quoted from the advert'],
        ['none', undefined],
      ],
    );
  });

  it('tell what was reworded since an earlier version', () => {
    const earlier = draftOf('Tea is a proven remedy for gout in adults. Walking is a miracle.');
    const now = draftOf('Tea is a tested remedy for gout in adults. Walking is a miracle. We met again.');
    assert.deepEqual(
      engine
        .listClaims(now, library, { earlier })
        .filter(({ action }) => action === 'reworded')
        .map((row) => [row.text, row.note]),
      [['Tea is a tested remedy for gout in adults.', 'Tea is a proven remedy for gout in adults.']],
    );
  });

  it('tell which of their words something is said against, in their own text', () => {
    const [row] = engine.listClaims(draftOf('The *leaflet*   promises a **miracle** at once.'), library);
    assert.equal(row?.text, 'The leaflet promises a miracle at once.');
    assert.deepEqual(
      row.marks.map(({ start, end }) => row.text.slice(start, end)),
      ['miracle'],
    );
    assert.deepEqual(
      rows[0]?.marks.map(({ start, end }) => rows[0]?.text.slice(start, end)),
      ['40%'],
    );
    assert.ok(rows[0]?.text.endsWith('with daily walking.'), 'no space is left where the citation stood');
    const [place] = rows[0]?.sources ?? [];
    assert.equal(place?.passage.text.slice(place.words?.start, place.words?.end), '20%');
  });

  it('are none where aims, methods or cells of numbers are told, whatever they say', () => {
    const silent = `# Walking and falls

We aimed to determine whether vitamin D reduces falls.

## Methods

Randomisation reduced confounding. 40% of participants were women.

## Results

Calls lasted 3 minutes (95% CI 2 to 4). Cells were washed in 0.9% saline.

| outcome | walking |
|---|---|
| falls | 40% |

**Methods:** Calls reduced losses. 30% were called twice.
`;
    assert.deepEqual(engine.listClaims(draftOf(silent), library), []);
  });

  it('are told again once the methods end, by a heading or a label', () => {
    const texts = (draft: string) => engine.listClaims(draftOf(draft), library).map(({ text }) => text);
    assert.deepEqual(texts('## Methods\n\nCalls reduced losses.\n\n## Results\n\nWalking reduced falls.'), [
      'Walking reduced falls.',
    ]);
    assert.deepEqual(texts('Methods: Calls reduced losses. Results: Walking reduced falls.'), [
      'Results: Walking reduced falls.',
    ]);
    assert.deepEqual(texts('## Statistics\n\nWalking reduced falls.'), ['Walking reduced falls.']);
  });

  it('are advice and conclusions too', () => {
    const texts = [
      'All patients should take vitamin D.',
      'These findings show that tea leaves the veins by day.',
    ];
    const listed = engine.listClaims(draftOf(`${texts.join(' ')} We met by day.`), library);
    assert.deepEqual(
      listed.map(({ text: sentence, strength }) => [sentence, strength]),
      texts.map((sentence) => [sentence, 'none']),
    );
  });

  it('hold everything that is said or ignored, wherever it stands', () => {
    const odd = `# A miracle in our methods

## Methods

Our miracle machine counted falls.

| a miracle | falls |
|---|---|
| the miracle <!-- overclaim-disable-line hype --> | 4 |

> “A miracle,” said the nurse.

## References

1. Lee K. A miracle of walking. 2019.
`;
    for (const text of [odd, odd.replaceAll('\n', '\r\n'), odd.replaceAll(' ', ' \u{1F600} ')]) {
      const draft = draftOf(text);
      const { findings, ignored } = engine.check(draft);
      const listed = engine.listClaims(draft, library);
      assert.ok(findings.length > 2);
      const holds = (offset: number) => listed.some(({ start, end }) => start <= offset && offset < end);
      for (const { start, rule } of [...findings, ...ignored]) assert.ok(holds(start), `${rule} at ${start}`);
      const told = listed.flatMap((row) => row.findings);
      assert.equal(told.length, findings.flatMap(({ also }) => [0, ...also]).length);
    }
  });

  it('are told as reworded where the library alone had objected', () => {
    const earlier = draftOf('In women over 65 years, falls fell by 40% with daily walking [@lee2019].');
    const now = draftOf('In women over 65 years, falls fell by 20% with daily walking [@lee2019].');
    assert.deepEqual(
      engine.listClaims(now, library, { earlier }).map(({ action }) => action),
      ['reworded'],
    );
  });

  it('are none of an empty draft, and are told one by one in a long one', () => {
    assert.deepEqual(engine.listClaims(draftOf(''), library), []);
    const long = (share: number) =>
      Array.from({ length: 120 }, (_, at) => `Walking w${at} cured ${share}% of people with gout${at}.`);
    const earlier = draftOf(long(2).join('\n\n'));
    const listed = engine.listClaims(draftOf(long(3).join('\n\n')), library, { earlier });
    assert.deepEqual(
      listed.map((row) => row.text),
      long(3),
    );
  });
});
