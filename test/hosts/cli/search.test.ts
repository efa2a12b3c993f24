import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { overclaim, type Setting } from './fake-terminal.ts';

const items = [
  {
    id: 'olive',
    type: 'article-journal',
    title: 'Olive oil and blood pressure',
    author: [{ family: 'Rossi', given: 'Ada' }],
    issued: { 'date-parts': [[2020, 3]] },
    abstract: 'We asked 90 adults about their kitchens. Olive oil went with lower blood pressure.',
  },
  { id: 2, title: 'Cocoa and sleep', abstract: 'Cocoa was given to mice. Their sleep did not change.' },
];

describe('overclaim search', () => {
  let cwd: string;
  const search = (args: readonly string[], setting: Setting = {}) =>
    overclaim(['search', ...args, '--library', 'refs'], { cwd, ...setting });

  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'overclaim-'));
    mkdirSync(join(cwd, 'refs'));
    writeFileSync(join(cwd, 'refs/list.json'), JSON.stringify(items));
  });
  afterEach(() => rmSync(cwd, { recursive: true, force: true }));

  it('answers with one object for programs: the nearest source first, with its nearest passage', async () => {
    const { out, err, code } = await search(['olive oil lowers blood pressure', '--format', 'json']);
    assert.deepEqual([err, code], ['', 0]);
    const { query, results } = JSON.parse(out);
    assert.equal(query, 'olive oil lowers blood pressure');
    assert.equal(results.length, 1);
    const [{ score, ...first }] = results;
    assert.deepEqual(first, {
      source: 'olive',
      citation: 'Rossi A. Olive oil and blood pressure. 2020 Mar.',
      passage: 'Olive oil went with lower blood pressure.',
    });
    assert.ok(score > 0);
  });

  it('takes several words as one query, and prints lines for people', async () => {
    const { out, code } = await search(['olive', 'oil']);
    assert.equal(code, 0);
    assert.equal(
      out,
      `Rossi A. Olive oil and blood pressure. 2020 Mar.
  source of unstated design, 90 adults
  Olive oil went with lower blood pressure.
`,
    );
    assert.match((await search(['quasar'])).out, /^nothing in these sources [^\n]*\n$/u);
  });

  it('answers JSON Lines on standard input, with or without a dash, and in files', async () => {
    const stdin = '{"id":1,"query":"sleep and olive oil"}\n{"query":7}\n';
    const piped = await search(['--limit', '1'], { stdin });
    assert.equal(piped.code, 2);
    assert.equal(piped.err, 'overclaim: -:2: "query" is not text\n');
    const { id, results } = JSON.parse(piped.out);
    assert.deepEqual([id, results.length, typeof results[0].source], [1, 1, 'string']);
    assert.deepEqual(await search(['-', '--limit', '1'], { stdin }), piped);
    writeFileSync(join(cwd, 'q.jsonl'), stdin);
    assert.equal((await search(['q.jsonl', '--limit', '1'])).out, piped.out);
    assert.match((await search(['gone.jsonl'])).err, /^overclaim: gone\.jsonl: no such file\n$/u);
  });

  it('names what is wrong in a library with file and line, and uses the rest', async () => {
    writeFileSync(join(cwd, 'refs/more.json'), '[\n {"id": "a",},\n {"id": "kelp", "title": "Kelp"}\n]');
    const { out, err, code } = await search(['kelp', '--format', 'json']);
    assert.equal(code, 0);
    assert.match(err, /^overclaim: refs\/more\.json:2: [^\n]*not valid JSON[^\n]*\n$/u);
    assert.equal(JSON.parse(out).results[0].passage, 'Kelp');
  });

  it('answers 2 where a folder cannot be read, from the others', async () => {
    const { out, err, code } = await search(['sleep', '--library', 'gone', '--format', 'json']);
    assert.equal(code, 2);
    assert.match(err, /^overclaim: gone: no such file[^\n]*\n$/u);
    assert.equal(JSON.parse(out).results.length, 1);
  });

  it('looks into the sources that come with Overclaim where no library is named', async () => {
    const { out, code } = await overclaim([
      'search',
      'ketamine depression',
      '--format',
      'json',
      '--limit',
      '3',
    ]);
    assert.equal(code, 0);
    assert.equal(JSON.parse(out).results.length, 3);
  });
});
