import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine } from '../../../src/engine.ts';
import { overclaim } from './fake-terminal.ts';

const record = `---
title: Walking and falls
author: [{ family: Lee, given: Kim }]
issued: 2019
design: randomised trial
---
- In women over 65 years, falls fell by 20% with daily walking.
`;

const draft =
  'In women over 65 years, falls fell by 40% with daily walking [@lee2019]. More is known [@poe].\n';

describe('overclaim check against a library', () => {
  let cwd: string;

  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'overclaim-'));
    mkdirSync(join(cwd, 'refs'));
    writeFileSync(join(cwd, 'refs', 'lee2019.md'), record);
    writeFileSync(join(cwd, 'a.md'), draft);
  });
  afterEach(() => rmSync(cwd, { recursive: true, force: true }));

  const check = (...args: string[]) =>
    overclaim(['check', 'a.md', ...args], { cwd, startEngine: createEngine });

  it('names what the cited source does not bear out, and the place in it', async () => {
    const { out } = await check('--library', 'refs', '--format', 'json');
    const [figure, missing, ...more] = JSON.parse(out).files[0].findings;
    assert.deepEqual(more, []);
    assert.deepEqual([figure.rule, figure.text], ['source/other-figure', '40%']);
    assert.deepEqual(figure.rewordings, [{ text: '20%' }]);
    const [source] = figure.sources;
    assert.deepEqual([source.source, source.path, source.differs], ['lee2019', 'refs/lee2019.md', '20%']);
    assert.equal(record.slice(source.start, source.end), source.passage);
    assert.deepEqual([missing.rule, missing.text], ['source/not-in-library', '[@poe]']);
  });

  it('shows people the passage beneath', async () => {
    const { out } = await check('--library', 'refs');
    assert.match(out, /source: In women over 65 years, .*Lee 2019 \(refs\/lee2019\.md\)/);
  });

  it('says nothing of what the records that come with Overclaim lack', async () => {
    const { out } = await check('--evidence', '--format', 'json');
    assert.deepEqual(JSON.parse(out).files[0].findings, []);
  });

  it('leaves alone what a comment ignores', async () => {
    writeFileSync(
      join(cwd, 'a.md'),
      `<!-- overclaim-disable-next-line source/other-figure -- agreed -->\n\n${draft}`,
    );
    const { out } = await check('--library', 'refs', '--format', 'json');
    const [{ findings, ignored }] = JSON.parse(out).files;
    assert.deepEqual(
      [...findings, ...ignored].map(({ rule }: { rule: string }) => rule),
      ['source/not-in-library', 'source/other-figure'],
    );
  });
});
