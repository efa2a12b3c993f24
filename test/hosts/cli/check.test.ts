import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { overclaim, type Setting } from './fake-terminal.ts';

describe('overclaim check', () => {
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
  const check = (args: readonly string[], setting: Setting = {}) =>
    overclaim(['check', ...args], { cwd, ...setting });

  /** The parsed report, with what else the run did. */
  async function checkJson(args: readonly string[], setting: Setting = {}) {
    const { out, code, err } = await check([...args, '--format', 'json'], setting);
    const { files } = JSON.parse(out);
    return { files, code, err, paths: files.map((file: { path: string }) => file.path) };
  }

  describe('exit codes', () => {
    it('answers 1 for a warning and prints the report', async () => {
      write({ 'a.md': 'A miracle, and novel.' });
      const { code, out, err } = await check(['a.md']);
      assert.deepEqual([code, err], [1, '']);
      assert.match(out, /^a\.md\n +1:3 +warning .*hype\/miracle\n +try: result\n/u);
      assert.match(out, /\n1 warning, 1 note in 1 file\n$/u);
    });

    it('answers 0 when all is below warning, and for an empty draft', async () => {
      write({ 'a.md': 'A novel tea.', 'b.md': '' });
      assert.equal((await check(['a.md'])).code, 0);
      assert.equal((await check(['b.md'])).code, 0);
    });

    it('answers 2 when the engine itself names a problem', async () => {
      write({ 'a.md': 'slow miracle' });
      const { code, files, err } = await checkJson(['a.md']);
      assert.equal(code, 2);
      assert.deepEqual(files[0].problems, [{ message: 'one rule failed' }]);
      assert.equal(files[0].findings.length, 1);
      assert.equal(err, 'overclaim: a.md: one rule failed\n');
    });

    it('names a draft on which the engine fails and checks the rest', async () => {
      write({ 'a.md': 'crash', 'b.md': 'A miracle.' });
      const { code, files, err } = await checkJson(['a.md', 'b.md']);
      assert.equal(code, 2);
      assert.match(err, /^overclaim: a\.md: .*engine out of order\n$/u);
      assert.equal(files[1].findings.length, 1);
    });
  });

  describe('arguments that are no drafts', () => {
    it('names a missing file, a folder and a pattern without files, and checks the rest', async () => {
      write({ 'docs/a.md': 'A miracle.' });
      const { code, files, err, paths } = await checkJson(['gone.md', 'docs', 'x/*.md', 'docs/a.md']);
      assert.equal(code, 2);
      assert.deepEqual(paths, ['gone.md', 'docs', 'x/*.md', 'docs/a.md']);
      const messages = files.flatMap((file: { problems: { message: string }[] }) =>
        file.problems.map((p) => p.message),
      );
      assert.match(messages[0], /no such file/u);
      assert.match(messages[1], /is a folder/u);
      assert.match(messages[2], /no file matches/u);
      assert.equal(messages.length, 3);
      assert.equal(files[3].findings.length, 1);
      assert.equal(err.trimEnd().split('\n').length, 3);
      assert.match(err, /^overclaim: gone\.md: no such file\n/u);
    });

    it('names binary files and broken UTF-8', async () => {
      write({ 'a.bin': new Uint8Array([80, 0, 81]), 'b.txt': new Uint8Array([0x63, 0x61, 0x66, 0xe9]) });
      const { code, err } = await check(['a.bin', 'b.txt']);
      assert.equal(code, 2);
      assert.match(err, /a\.bin: is binary.*\n.*b\.txt: is not UTF-8/u);
    });

    it('names an empty argument so that it can be seen', async () => {
      assert.match((await check([''])).err, /^overclaim: '': /u);
    });

    it('cannot be made to write escapes by a file name', async () => {
      const { err, out } = await check(['\u001b[31mgone.md', '--format', 'json']);
      assert.doesNotMatch(err + out, /\u001b/u);
    });

    it('says what it needs when there is nothing to check here', async () => {
      const { code, err } = await check([]);
      assert.equal(code, 2);
      assert.match(err, /no drafts .* name a file\n$/u);
    });
  });

  describe('finding drafts', () => {
    it('without arguments checks Markdown and text below, not node_modules, dot names or links', async () => {
      write({
        'a.md': '',
        'sub/b.Rmd': '',
        'sub/C.MARKDOWN': '',
        'd.txt': '',
        'e.html': '',
        'f.tex': '',
        'node_modules/x/readme.md': '',
        'sub/node_modules/x/readme.md': '',
        '.git/x.md': '',
        '.x.md': '',
      });
      symlinkSync('..', join(cwd, 'sub/up'));
      assert.deepEqual((await checkJson([])).paths, [
        'a.md',
        'd.txt',
        'f.tex',
        'sub/C.MARKDOWN',
        'sub/b.Rmd',
      ]);
    });

    it('expands patterns itself, in order, skipping node_modules unless named', async () => {
      write({ 'b.md': '', 'a.md': '', 'c/d.md': '', 'e.txt': '', 'node_modules/x/f.md': '' });
      assert.deepEqual((await checkJson(['**/*.md'])).paths, ['a.md', 'b.md', 'c/d.md']);
      assert.deepEqual((await checkJson(['{e,a}.{md,txt}'])).paths, ['a.md', 'e.txt']);
      assert.deepEqual((await checkJson(['node_modules/**/*.md'])).paths, ['node_modules/x/f.md']);
    });

    it('checks a file once, however often it is named', async () => {
      write({ 'a.md': '', 'b.md': '' });
      assert.deepEqual((await checkJson(['b.md', '*.md', './a.md', 'a.md'])).paths, ['b.md', 'a.md']);
    });

    it('reads linked files, enters no linked folders, and names a link that leads nowhere', async () => {
      write({ 'a/b.md': '' });
      symlinkSync('..', join(cwd, 'a/up.md'));
      symlinkSync('b.md', join(cwd, 'a/link.md'));
      symlinkSync('nowhere', join(cwd, 'a/lost.md'));
      const { paths, err } = await checkJson(['**/*.md']);
      assert.deepEqual(paths, ['a/b.md', 'a/link.md', 'a/lost.md']);
      assert.equal(err, 'overclaim: a/lost.md: no such file\n');
    });

    it('begins the paths it finds as the pattern begins', async () => {
      write({ 'a/b.md': '', 'a/c/d.md': '', '.e/f.md': '' });
      assert.deepEqual((await checkJson(['../*/*.md'], { cwd: join(cwd, 'a') })).paths, ['../a/b.md']);
      assert.deepEqual((await checkJson([`${cwd}/a/*.md`])).paths, [`${cwd}/a/b.md`]);
      assert.deepEqual((await checkJson(['{a/c,z}/*.md', '.*/*.md'])).paths, ['a/c/d.md', '.e/f.md']);
    });

    it('takes an exclamation mark as part of the name, not as everything else', async () => {
      write({ 'a.md': '', '!b.md': '' });
      assert.deepEqual((await checkJson(['!*.md'])).paths, ['!b.md']);
    });

    it('takes a name literally when a file has it', async () => {
      write({ 'a[1].md': 'A miracle.', 'a1.md': '' });
      assert.deepEqual((await checkJson(['a[1].md'])).paths, ['a[1].md']);
    });
  });

  describe('standard input', () => {
    it('is read for a dash, and called a dash', async () => {
      const { files, code } = await checkJson(['-'], { stdin: 'A 💊 miracle.' });
      assert.equal(code, 1);
      assert.equal(files[0].path, '-');
      assert.deepEqual([files[0].findings[0].start, files[0].findings[0].column], [5, 6]);
    });

    it('takes its name from --stdin-filename, with or without the dash', async () => {
      const dashed = await checkJson(['-', '--stdin-filename', 'x/draft.md'], { stdin: 'A miracle.' });
      const bare = await checkJson(['--stdin-filename', 'x/draft.md'], { stdin: 'A miracle.' });
      assert.deepEqual(dashed.paths, ['x/draft.md']);
      assert.deepEqual(bare.files, dashed.files);
    });

    it('is named when it is not text or ends in an error', async () => {
      const broken = (async function* () {
        yield new Uint8Array([65]);
        throw new Error('the line went dead');
      })();
      assert.match((await check(['-'], { stdin: broken })).err, /^overclaim: -: .*the line went dead\n$/u);
      assert.match((await check(['-'], { stdin: new Uint8Array([0, 1]) })).err, /^overclaim: -: is binary/u);
    });

    it('is not confused with files', async () => {
      const { code, err } = await check(['a.md', '--stdin-filename', 'b.md']);
      assert.equal(code, 2);
      assert.match(err, /^overclaim: --stdin-filename [^\n]*\n$/u);
    });
  });

  it('gives offsets into the text as typed: byte order mark, CRLF and UTF-16 files', async () => {
    const text = '\ufeffOne.\r\nA miracle.\r\n';
    const wide = Buffer.from(text, 'utf16le');
    write({ 'a.md': text, 'b.md': wide, 'c.md': Buffer.from(wide).swap16() });
    for (const { findings, problems } of (await checkJson(['a.md', 'b.md', 'c.md'])).files) {
      const [{ start, end, line, column }] = findings;
      assert.deepEqual([text.slice(start, end), line, column, problems.length], ['miracle', 2, 3, 0]);
    }
  });

  it('lists what context set aside', async () => {
    write({ 'a.md': 'It is no miracle.' });
    const { files, code } = await checkJson(['a.md']);
    assert.equal(code, 0);
    assert.deepEqual(files[0].setAside, [{ rule: 'hype/miracle', start: 9, end: 16, because: 'negation' }]);
  });

  it('colours a terminal, unless NO_COLOR or a dumb terminal says otherwise', async () => {
    write({ 'a.md': 'A miracle.' });
    const coloured = async (setting: Setting) => (await check(['a.md'], setting)).out.includes('\u001b[');
    assert.equal(await coloured({ isTTY: true }), true);
    assert.equal(await coloured({ isTTY: true, env: { NO_COLOR: '1' } }), false);
    assert.equal(await coloured({ isTTY: true, env: { NO_COLOR: '' } }), true);
    assert.equal(await coloured({ isTTY: true, env: { TERM: 'dumb' } }), false);
    assert.equal(await coloured({}), false);
  });

  it('reads ten megabytes', async () => {
    const page = 'A page about tea, \u2019tis said.\n'.repeat(100);
    write({ 'a.txt': `${page}A miracle.\n`.repeat(3_000) });
    const { code, out } = await check(['a.txt']);
    assert.equal(code, 1);
    assert.match(out, /\n3000 warnings in 1 file\n$/u);
  });
});
