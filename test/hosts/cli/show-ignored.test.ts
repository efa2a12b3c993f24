import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ignoreFileName, writeIgnoreFile } from '../../../src/engine.ts';
import { overclaim } from './fake-terminal.ts';

const entry = { file: 'drafts/a.md', rule: 'hype/miracle', words: 'miracle', id: 'x', reason: 'an advert' };

describe('overclaim check --show-ignored', () => {
  let cwd: string;
  const write = (path: string, text: string) => writeFileSync(join(cwd, path), text);
  const check = (...args: string[]) => overclaim(['check', ...args], { cwd });

  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'overclaim-'));
    mkdirSync(join(cwd, 'drafts'));
    write('drafts/a.md', 'A novel miracle.');
    write('drafts/b.md', 'A miracle.');
  });
  afterEach(() => rmSync(cwd, { recursive: true, force: true }));

  it('lists what the nearest ignore file above a draft says of it, and why', async () => {
    write(ignoreFileName, writeIgnoreFile([entry]));
    const { code, out } = await check('drafts/a.md', '--show-ignored');
    assert.equal(code, 0);
    assert.match(out, /\n {2}1:9 {2}“miracle” ignored by the ignore file: an advert {2}hype\/miracle\n/u);
    assert.match(out, /\n1 note in 1 file \(1 ignored\)\n$/u);
    assert.equal((await check('drafts/b.md')).code, 1);
  });

  it('only counts it without the option', async () => {
    write(ignoreFileName, writeIgnoreFile([entry]));
    const { out } = await check('drafts/a.md');
    assert.doesNotMatch(out, /an advert/u);
    assert.match(out, /\(1 ignored\)\n$/u);
  });

  it('is in JSON in any case', async () => {
    write(ignoreFileName, writeIgnoreFile([entry]));
    const { files } = JSON.parse((await check('drafts/a.md', '--format', 'json')).out);
    assert.deepEqual(files[0].ignored, [
      {
        rule: 'hype/miracle',
        start: 8,
        end: 15,
        line: 1,
        column: 9,
        text: 'miracle',
        by: 'file',
        reason: 'an advert',
      },
    ]);
  });

  it('takes the nearest file, with paths from its own folder', async () => {
    write(ignoreFileName, writeIgnoreFile([entry]));
    write(`drafts/${ignoreFileName}`, writeIgnoreFile([{ ...entry, file: 'b.md' }]));
    assert.equal((await check('drafts/a.md')).code, 1);
    assert.equal((await check('drafts/b.md')).code, 0);
  });

  it('names what is wrong with the file at its place, and uses the rest', async () => {
    write(ignoreFileName, writeIgnoreFile([entry]).replace('[\n', '[\n    7,\n'));
    const { code, err } = await check('drafts/a.md');
    assert.equal(code, 0);
    assert.match(err, /^overclaim: overclaim\.ignore\.json:4:5: A claim to ignore [^\n]*\n$/u);
  });

  it('belongs to check', async () => {
    assert.match((await overclaim(['rules', '--show-ignored'])).err, /rules has no option '--show-ignored'/u);
  });
});
