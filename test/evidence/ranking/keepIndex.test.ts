import assert from 'node:assert/strict';
import { indexSources } from '../../../src/evidence/ranking/indexSources.ts';
import { createLibrary } from '../../../src/evidence/ranking/library.ts';
import { openIndex } from '../../../src/evidence/ranking/openIndex.ts';
import { createRanking } from '../../../src/evidence/ranking/ranking.ts';
import { sketch } from '../records.ts';

const oats = sketch({
  id: 'oats',
  front: 'title: Oats and β-glucan\nabout: [oats, LDL cholesterol]',
  findings: ['Oats (Avena sativa) lowered LDL cholesterol by 12%.', 'Sleep was as before 😀.'],
});
const naps = sketch({
  id: 'naps',
  front: 'title: Naps of bakers',
  findings: ['Restless legs syndrome (RLS) was common in gingerbread bakers who took naps.'],
});
const sources = [oats, naps];
const library = createLibrary(sources);
const kept = library.keep();
/** Bytes are taken over where the index is not built anew: the lists are then views of the bytes. */
const isTaken = (bytes: Uint8Array, of = sources) => openIndex(of, bytes).tokens.buffer === bytes.buffer;

describe('a kept index', () => {
  it('holds what indexing gives', () => {
    assert.ok(isTaken(kept));
    assert.deepEqual(openIndex(sources, kept), indexSources(sources));
    const again = createLibrary(sources, kept);
    for (const query of ['Oats lower LDL cholesterol', 'RLS in gingerbread bakers who take naps', 'moon']) {
      assert.deepEqual(again.search(query), library.search(query));
      assert.deepEqual(createRanking(sources, kept)(query, 5), createRanking(sources)(query, 5));
    }
    assert.deepEqual(again.keep(), kept);
  });

  it('may begin anywhere in a buffer', () => {
    const shifted = new Uint8Array(kept.length + 3).subarray(3);
    shifted.set(kept);
    assert.deepEqual(openIndex(sources, shifted), indexSources(sources));
  });

  it('is not taken over for other sources, another order or another word', () => {
    const changed = { ...naps, passages: naps.passages.map((each) => ({ ...each, text: 'Naps are rare.' })) };
    for (const others of [[naps, oats], [oats], [oats, changed], []]) {
      assert.ok(!isTaken(kept, others));
      assert.deepEqual(openIndex(others, kept), indexSources(others));
    }
  });

  it('is built anew from bytes that are broken, cut or none of ours', () => {
    const step = Math.floor(kept.length / 50);
    for (const at of [0, 5, 9, 17, 40, 60, ...Array.from({ length: 50 }, (_, nth) => nth * step)]) {
      const broken = kept.slice();
      broken[at] = (broken[at] ?? 0) ^ 0x10;
      assert.ok(!isTaken(broken), `byte ${at}`);
    }
    const foreign = new TextEncoder().encode('{"not": "an index"}'.repeat(100));
    for (const bytes of [new Uint8Array(), kept.slice(0, 40), kept.slice(0, -4), kept.slice(1), foreign]) {
      assert.ok(!isTaken(bytes));
      assert.deepEqual(createLibrary(sources, bytes).keep(), kept);
    }
  });

  it('may be of no sources', () => {
    assert.deepEqual(createLibrary([], createLibrary([]).keep()).search('oats'), []);
  });
});
