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
});
