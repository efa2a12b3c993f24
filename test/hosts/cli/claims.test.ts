import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine } from '../../../src/engine.ts';
import { overclaim } from './fake-terminal.ts';

const record = `---
title: Walking and falls
author: [{ family: Lee, given: Kim }]
issued: 2019
design: randomised trial
DOI: 10.1234/walk.5
---
- In women over 65 years, falls fell by 20% with daily walking.
`;

const draft = `# Walking

In women over 65 years, falls fell by 40% with daily walking [@lee2019].

<!-- overclaim-disable-next-line hype/miracle -- quoted from the advert -->
The leaflet promises a miracle.
`;

describe('overclaim claims', () => {
  let cwd: string;
  const write = (name: string, text: string) => writeFileSync(join(cwd, name), text);
  const claims = (...args: string[]) =>
    overclaim(['claims', ...args, ...(args.includes('--library') ? [] : ['--library', 'refs'])], {
      cwd,
      startEngine: createEngine,
    });
  const table = async (...args: string[]) => {
    const { out, ...rest } = await claims(...args, '--format', 'json');
    return { ...rest, files: JSON.parse(out).files };
  };

  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'overclaim-'));
    mkdirSync(join(cwd, 'refs'));
    write('refs/lee2019.md', record);
    write('a.md', draft);
  });
  afterEach(() => rmSync(cwd, { recursive: true, force: true }));

  it('lists line, strength, verdict, source, passage and action', async () => {
    const { code, err, files } = await table('a.md');
    assert.deepEqual([code, err, files.length], [0, '', 1]);
    const [falls, miracle, ...more] = files[0].claims;
    assert.deepEqual(more, []);
    assert.deepEqual(
      [falls.line, falls.column, falls.strength, falls.verdict, falls.action],
      [3, 1, 'correlational', 'different figure', 'open'],
    );
    assert.equal(draft.slice(falls.start, falls.end), draft.split('\n')[2]);
    const [source] = falls.sources;
    assert.deepEqual(
      [source.source, source.cited, source.differs, source.doi],
      ['lee2019', true, '20%', '10.1234/walk.5'],
    );
    assert.equal(record.slice(source.start, source.end), source.passage);
    assert.deepEqual([miracle.line, miracle.action, miracle.note], [6, 'ignored', 'quoted from the advert']);
  });

  it('makes one table of several drafts, with their names', async () => {
    write('b.md', 'Tea is a miracle.');
    const { out } = await claims('*.md', '--format', 'csv');
    const lines = out.split('\r\n');
    assert.match(lines[0] ?? '', /^\ufeff"File","Line","Claim"/);
    assert.match(lines[3] ?? '', /^"b\.md",1,"Tea is a miracle\."/);
    assert.equal(lines.length, 5);
    assert.match((await claims('a.md')).out, /^\| Line \| Claim \|/);
  });

  it('reads standard input, named by the writer', async () => {
    const { out } = await overclaim(['claims', '--stdin-filename', 'x.tex', '--format', 'json'], {
      cwd,
      stdin: 'Tea is a miracle. % a miracle',
      startEngine: createEngine,
    });
    const [file] = JSON.parse(out).files;
    assert.deepEqual([file.path, file.claims.length], ['x.tex', 1]);
  });

  it('does as project file, front matter and ignore file ask', async () => {
    write('overclaim.config.json', '{ "rules": { "hype/miracle": "off" } }');
    write('b.md', 'Tea is a miracle.');
    assert.deepEqual((await table('b.md')).files[0].claims, []);
    assert.equal((await table('b.md', '--no-config')).files[0].claims[0].action, 'open');
    write('overclaim.config.json', '{ "rulez": {} }');
    const { code, err } = await table('b.md');
    assert.equal(code, 0);
    assert.match(err, /overclaim\.config\.json:1:3: /);
    write('overclaim.config.json', 'no');
    assert.equal((await table('b.md')).code, 2);
  });

  it('tells what was reworded since an earlier version', async () => {
    write('old.txt', 'Tea is a proven remedy for gout in adults.');
    write('b.md', 'Tea is a tested remedy for gout in adults.');
    const [row] = (await table('b.md', '--since', 'old.txt')).files[0].claims;
    assert.deepEqual([row.action, row.note], ['reworded', 'Tea is a proven remedy for gout in adults.']);
    assert.match((await claims('b.md', '--since', 'old.txt', '--format', 'html')).out, /against old\.txt/);
    const several = await claims('b.md', 'a.md', '--since', 'old.txt');
    assert.deepEqual([several.code, several.out], [2, '']);
    assert.match(several.err, /earlier version of one draft/);
    const missing = await table('b.md', '--since', 'none.md');
    assert.equal(missing.code, 2);
    assert.match(missing.err, /none\.md: no such file/);
    assert.deepEqual(missing.files[0].claims, []);
  });

  it('writes to a file, and never over a draft', async () => {
    const { code, out } = await claims('a.md', '--format', 'html', '--output', 'table.html');
    assert.deepEqual([code, out], [0, '']);
    assert.match(readFileSync(join(cwd, 'table.html'), 'utf8'), /^<!doctype html>/);
    const over = await claims('a.md', '--output', './a.md');
    assert.equal(over.code, 2);
    assert.match(over.err, /\.\/a\.md: cannot be written: is one of the drafts/);
    assert.equal(readFileSync(join(cwd, 'a.md'), 'utf8'), draft);
    assert.equal((await claims('a.md', '--output', 'no/such/folder.md')).code, 2);
  });

  it('writes tables that are not taken for drafts', async () => {
    for (const file of ['t.md', 't.html']) {
      await claims('a.md', '--format', file.slice(2), '--output', file);
      const { code, out } = await overclaim(['check', file, '--format', 'json'], {
        cwd,
        startEngine: createEngine,
      });
      assert.deepEqual([code, JSON.parse(out).files[0].findings], [0, []], file);
      assert.ok(JSON.parse(out).files[0].ignored.length > 0);
    }
  });

  it('names what cannot be read, and lists the rest', async () => {
    const { code, err, files } = await table('a.md', 'none.md', '--library', 'nowhere');
    assert.equal(code, 2);
    assert.match(err, /nowhere: no such file or folder/);
    assert.match(err, /none\.md: no such file/);
    assert.deepEqual(
      files.map(({ path, claims: listed }: { path: string; claims: unknown[] }) => [path, listed.length]),
      [
        ['a.md', 2],
        ['none.md', 0],
      ],
    );
    assert.match(files[1].problems[0].message, /no such file/);
  });

  it('refuses what it does not know', async () => {
    for (const args of [['--evidence'], ['--format', 'markdown'], ['--since', ''], ['--output', '']]) {
      const { code, out } = await claims('a.md', ...args);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
    }
  });
});
