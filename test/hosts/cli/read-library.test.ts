import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readBundledSeeds } from '../../../src/hosts/cli/bundled-seeds.ts';
import { readLibrary } from '../../../src/hosts/cli/read-library.ts';

const record = '---\ntitle: Tea\ndesign: cohort study\n---\n- Tea went with sleep.\n';

describe('readLibrary', () => {
  let cwd: string;

  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'overclaim-'));
  });
  afterEach(() => rmSync(cwd, { recursive: true, force: true }));

  function write(files: Record<string, string | Uint8Array>): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(cwd, path)), { recursive: true });
      writeFileSync(join(cwd, path), content);
    }
  }
  async function read(...folders: string[]) {
    const { sources, ...rest } = await readLibrary(folders, cwd);
    return { ids: sources.map(({ csl }) => csl.id), ...rest };
  }

  it('reads Markdown records, lists and lines of CSL-JSON, in folders below too, and nothing else', async () => {
    write({
      'refs/tea.md': record,
      'refs/README.md': '# Not a record',
      'refs/sub/list.json': '[{"id": "a", "title": "A"}]',
      'refs/lines.jsonl': '{"id": "b", "title": "B"}\n{"id": "c", "title": "C"}\n',
      'refs/overclaim.config.json': '{}',
      'refs/.git/x.json': 'x',
      'refs/notes.txt': 'x',
    });
    assert.deepEqual(await read('refs'), { ids: ['b', 'c', 'a', 'tea'], problems: [], isRead: true });
  });

  it('reads several folders, and a file in place of one', async () => {
    write({ 'one/tea.md': record, 'list.json': '[{"id": "a"}]' });
    assert.deepEqual((await read('one', 'list.json')).ids, ['tea', 'a']);
    assert.deepEqual(await read('one', './one', 'one/tea.md'), { ids: ['tea'], problems: [], isRead: true });
  });

  it('keeps the first of two sources with one id, and says so', async () => {
    write({ 'one/tea.md': record, 'two/list.json': '[{"id": "tea"}, {"id": "rice"}]' });
    assert.deepEqual(await read('one', 'two'), {
      ids: ['tea', 'rice'],
      problems: ['two/list.json: the id “tea” is that of one/tea.md, which is kept'],
      isRead: true,
    });
  });

  it('names files that are no text or no record, and reads the rest', async () => {
    write({ 'refs/a.json': new Uint8Array([80, 0]), 'refs/b.md': 'no front matter', 'refs/c.md': record });
    const { ids, problems, isRead } = await read('refs');
    assert.deepEqual([ids, isRead], [['c'], true]);
    assert.match(problems.join('\n'), /^refs\/a\.json: is binary[^\n]*\nrefs\/b\.md:1: [^\n]*$/u);
  });

  it('says when a folder is not there, or holds no records', async () => {
    mkdirSync(join(cwd, 'empty'));
    assert.deepEqual(await read('gone'), {
      ids: [],
      problems: ['gone: no such file or folder'],
      isRead: false,
    });
    const { problems, isRead } = await read('empty');
    assert.deepEqual([problems.length, isRead], [1, true]);
    assert.match(problems[0] ?? '', /^empty: holds no records/u);
  });
});

describe('readBundledSeeds', () => {
  it('reads the records from source', async () => {
    assert.ok((await readBundledSeeds()).length > 5);
  });
});
