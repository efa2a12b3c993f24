import assert from 'node:assert/strict';
import { createLibrary } from '../../../src/evidence/ranking/library.ts';
import { createIndexer } from '../../../src/hosts/indexer/createIndexer.ts';
import { startNodeWorker } from '../../../src/hosts/indexer/startNodeWorker.ts';
import { paragraph, writeDocx } from '../../readers/writeDocx.ts';
import { writePdf } from '../../readers/writePdf.ts';

const record = '---\ntitle: Tea\ndesign: cohort study\n---\n- Tea went with sleep.\n';

describe('the worker thread', () => {
  const indexer = createIndexer(startNodeWorker);
  after(() => indexer.dispose());

  const read = async (path: string, content: string | Uint8Array) => {
    const bytes = typeof content === 'string' ? Buffer.from(content) : content;
    const { sources, problems } = await indexer.read(path, bytes);
    return {
      texts: sources.flatMap(({ passages }) => passages.map(({ text }) => text)),
      problems: problems.map(({ message }) => message),
    };
  };

  it('reads text by the ending of its name, UTF-8 or UTF-16', async () => {
    const expected = { texts: ['Tea went with sleep.'], problems: [] };
    assert.deepEqual(await read('tea.md', record), expected);
    assert.deepEqual(await read('TEA.MD', `\ufeff${record}`), expected);
    assert.deepEqual(await read('tea.md', Buffer.from(`\ufeff${record}`, 'utf16le')), expected);
  });

  it('reads PDF and Word files beside the others', async () => {
    const text = 'Adults who drank tea every evening slept longer than those who drank water.';
    const expected = { texts: [text], problems: [] };
    assert.deepEqual(await read('tea.PDF', writePdf([[{ text, x: 50, y: 100, size: 6 }]])), expected);
    assert.deepEqual(await read('rice.docx', writeDocx(paragraph(text))), expected);
  });

  it('has the spans of a file count from behind its byte order mark, as editors do', async () => {
    const { sources } = await indexer.read('tea.md', Buffer.from(`\ufeff${record}`));
    const span = sources[0]?.passages[0]?.span;
    assert.equal(record.slice(span?.start, span?.end), 'Tea went with sleep.');
  });

  it('names what is empty, no text, or in no format it knows', async () => {
    const problems = await Promise.all([
      read('a.md', ''),
      read('b.md', new Uint8Array([45, 0, 45])),
      read('c.md', new Uint8Array([0xe9])),
      read('d.md', new Uint8Array([0xff, 0xfe, 0x41])),
      read('e.exe', 'x'),
    ]);
    assert.deepEqual(
      problems.flatMap((each) => each.problems),
      [
        'a.md: is empty; it is left out',
        'b.md: is binary, not text (or UTF-16 without a byte order mark); it is left out',
        'c.md: is not UTF-8 text; save it as UTF-8; it is left out',
        'd.md: is not UTF-16 text; save it as UTF-8; it is left out',
        'e.exe: is in no format that can be read here; it is left out',
      ],
    );
  });

  it('gives an index that opens as one made here', async () => {
    const { sources } = await indexer.read('tea.md', Buffer.from(record));
    const kept = await indexer.index(sources);
    assert.deepEqual(kept, createLibrary(sources).keep());
    assert.ok(kept.length > 0);
  });
});
