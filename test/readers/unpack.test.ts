import assert from 'node:assert/strict';
import { listArchive } from '../../src/readers/docx/listArchive.ts';
import { unpack } from '../../src/readers/docx/unpack.ts';
import { declare, zip } from './writeDocx.ts';

const most = 1024 * 1024;

function sizes(bytes: Uint8Array): Record<string, number> {
  const files = unpack(bytes, listArchive(bytes), most);
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [name, content.length]));
}

describe('unpack', () => {
  it('unpacks up to its bound', () => {
    assert.deepEqual(sizes(zip({ 'a.xml': new Uint8Array(most - 1), 'b.xml': 'b' })), {
      'a.xml': most - 1,
      'b.xml': 1,
    });
  });

  it('refuses an archive that declares more, and one that lies about it', () => {
    const bomb = zip({ 'a.xml': new Uint8Array(most), 'b.xml': 'b' });
    assert.ok(bomb.length < most / 100);
    const error = { message: 'unpacks to more than 1 MB of text' };
    assert.throws(() => sizes(bomb), error);
    assert.throws(() => sizes(declare(bomb, 'a.xml', 10)), error);
  });

  it('refuses what is cut in the middle of its directory or its data', () => {
    const archive = zip({ 'a.xml': 'some text that takes some place', 'b.xml': 'b' });
    const end = archive.subarray(-22);
    assert.throws(() => sizes(Buffer.concat([archive.subarray(0, 40), end])), /is a damaged archive/);
    for (let at = 0; at < archive.length; at++) {
      const changed = Uint8Array.from(archive);
      changed[at] = 0xff;
      try {
        sizes(changed);
      } catch (error) {
        assert.match(String(error), /archive|Word document|unpacks to/, `byte ${at}`);
      }
    }
  });
});
