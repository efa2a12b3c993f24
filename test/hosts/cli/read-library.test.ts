import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readBundledSeeds } from '../../../src/hosts/cli/bundled-seeds.ts';
import { readLibrary } from '../../../src/hosts/cli/read-library.ts';
import { mostBytes } from '../../../src/hosts/indexer/leaveOut.ts';
import { paragraph, writeDocx } from '../../readers/writeDocx.ts';
import { writePdf } from '../../readers/writePdf.ts';
import { startHere } from '../indexer/startHere.ts';

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
    const { sources, ...rest } = await readLibrary(folders, cwd, startHere);
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
      'refs/notes.log': 'x',
      'refs/node_modules/x.json': 'x',
    });
    assert.deepEqual(await read('refs'), { ids: ['b', 'c', 'a', 'tea'], problems: [], isRead: true });
  });

  it('marks what a list beside the sources says was retracted, and reads the list as no source', async () => {
    const entry = (key: string, doi: string) => `@article{${key}, title = {${key}}, doi = {${doi}}}\n`;
    write({
      'refs/a.bib': entry('tea', '10.1000/Tea') + entry('soup', '10.1000/soup') + entry('oats', '10.1000/o'),
      'refs/overclaim.retracted.txt': '10.1000/tea # taken back\nnot one\n',
      'refs/overclaim.retracted.csv': 'OriginalPaperDOI,RetractionNature\n10.1000/soup,Retraction\n',
    });
    const { sources, problems } = await readLibrary(['refs'], cwd, startHere);
    assert.deepEqual(
      sources.map(({ csl, retracted }) => [csl.id, retracted ?? false]),
      [
        ['tea', true],
        ['soup', true],
        ['oats', false],
      ],
    );
    assert.deepEqual(problems, [
      'refs/overclaim.retracted.txt:2: neither a DOI nor a PMID; the line is left out',
    ]);
  });

  it('reads several folders, and a file in place of one', async () => {
    write({ 'one/tea.md': record, 'list.json': '[{"id": "a"}]' });
    assert.deepEqual((await read('one', 'list.json')).ids, ['tea', 'a']);
    assert.deepEqual(await read('one', './one', 'one/tea.md'), { ids: ['tea'], problems: [], isRead: true });
  });

  it('takes what the writer corrects in the folder of the library, and names what fits no source', async () => {
    const corrections = 'tea:\n  design: opinion\nlist.json:\n  n: 40\nrice:\n  n: 4\n';
    write({
      'refs/tea.md': record,
      'refs/sub/list.json': '[{"id": "a", "title": "A"}]',
      'refs/overclaim.sources.yaml': corrections.replace('list', 'sub/list'),
    });
    const { sources, problems } = await readLibrary(['refs', './refs'], cwd, startHere);
    assert.deepEqual(
      sources.map(({ design, n }) => [design, n]),
      [
        ['source of unstated design', 40],
        ['opinion', undefined],
      ],
    );
    assert.deepEqual(problems, [
      'refs/overclaim.sources.yaml:5: “rice” is neither the id nor the file of a source; nothing is corrected by it',
    ]);
  });

  it('takes corrections beside a file that stands for a folder, and names a file of them that is no text', async () => {
    write({ 'tea.md': record, 'overclaim.sources.yaml': 'tea.md: { design: opinion }' });
    const [tea] = (await readLibrary(['tea.md'], cwd, startHere)).sources;
    assert.equal(tea?.design, 'opinion');
    write({ 'overclaim.sources.yaml': new Uint8Array([0xe9]) });
    assert.deepEqual((await read('tea.md')).problems, [
      'overclaim.sources.yaml: is not UTF-8 text; save it as UTF-8; nothing is corrected by it',
    ]);
  });

  it('keeps the first of two sources with one id, and says so', async () => {
    write({ 'one/tea.md': record, 'two/list.json': '[{"id": "tea"}, {"id": "rice"}]' });
    assert.deepEqual(await read('one', 'two'), {
      ids: ['tea', 'rice'],
      problems: ['two/list.json: the id “tea” is also in one/tea.md; the first is kept'],
      isRead: true,
    });
  });

  it('names files that are no text or no record, and reads the rest', async () => {
    write({ 'refs/a.json': new Uint8Array([80, 0]), 'refs/b.json': '{', 'refs/c.md': record });
    const { ids, problems, isRead } = await read('refs');
    assert.deepEqual([ids, isRead], [['c'], true]);
    assert.match(problems.join('\n'), /^refs\/a\.json: is binary[^\n]*\nrefs\/b\.json:1: [^\n]*$/u);
  });

  it('reads PDF and Word files beside the others', async () => {
    const text = 'Adults who drank tea every evening slept longer than those who drank water.';
    write({
      'refs/tea.PDF': writePdf([[{ text, x: 50, y: 100 }]]),
      'refs/rice.docx': writeDocx(paragraph(text)),
    });
    assert.deepEqual(await read('refs'), {
      ids: ['refs/rice.docx', 'refs/tea.PDF'],
      problems: [],
      isRead: true,
    });
  });

  it('makes one source of an entry and the PDF it names', async () => {
    const text = 'Adults who drank tea every evening slept longer than those who drank water.';
    write({
      'refs/all.bib': '@article{lee2019, title = {Tea and sleep}, year = 2019, file = {papers/p1.pdf}}',
      'refs/papers/p1.pdf': writePdf([[{ text: `${text} ${text}`, x: 50, y: 100, size: 6 }]]),
    });
    const { sources, problems } = await readLibrary(['refs'], cwd, startHere);
    assert.deepEqual(problems, []);
    assert.deepEqual(
      sources.map(({ csl, path, passages }) => [
        csl.id,
        csl.issued,
        path,
        passages[0]?.text,
        passages[0]?.page,
      ]),
      [['lee2019', '2019', 'refs/papers/p1.pdf', text, 1]],
    );
  });

  it('enters linked folders, each folder once, and reads no file twice', async function () {
    if (process.platform === 'win32') this.skip();
    write({ 'refs/sub/tea.md': record, 'elsewhere/rice.md': record });
    symlinkSync('..', join(cwd, 'refs/sub/up'));
    symlinkSync('../elsewhere', join(cwd, 'refs/more'));
    symlinkSync('sub/tea.md', join(cwd, 'refs/again.md'));
    assert.deepEqual(await read('refs'), { ids: ['again', 'rice'], problems: [], isRead: true });
  });

  it('names links that lead nowhere or in circles, pipes, and what is too large, unread', async function () {
    if (process.platform === 'win32') this.skip();
    write({ 'refs/tea.md': record, 'refs/large.bib': '' });
    truncateSync(join(cwd, 'refs/large.bib'), mostBytes + 1);
    symlinkSync('gone.md', join(cwd, 'refs/nowhere.md'));
    symlinkSync('circle.md', join(cwd, 'refs/circle.md'));
    execFileSync('mkfifo', [join(cwd, 'refs/pipe.md')]);
    assert.deepEqual(await read('refs'), {
      ids: ['tea'],
      problems: [
        'refs/circle.md: is a symbolic link that leads back to itself; it is left out',
        'refs/large.bib: is larger than 50 MB, the most that is read of one file; it is left out',
        'refs/nowhere.md: no such file; it is left out',
        'refs/pipe.md: is no file; it is left out',
      ],
      isRead: true,
    });
  });

  it('says when a folder is not there, or holds no sources', async () => {
    mkdirSync(join(cwd, 'empty'));
    assert.deepEqual(await read('gone'), {
      ids: [],
      problems: ['gone: no such file or folder'],
      isRead: false,
    });
    const { problems, isRead } = await read('empty');
    assert.deepEqual([problems.length, isRead], [1, true]);
    assert.match(problems[0] ?? '', /^empty: holds no sources/u);
  });
});

describe('readBundledSeeds', () => {
  it('reads the records from source', async () => {
    assert.ok((await readBundledSeeds()).length > 5);
  });
});
