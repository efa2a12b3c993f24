import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { overclaim, type Setting } from './fake-terminal.ts';

const record = `---
title: A trial of tea
author: [{ family: Lee, given: Kim }]
issued: 2019
design: randomised trial
population: adults with gout
---
- Tea was no miracle for gout.
`;

describe('overclaim check', () => {
  let cwd: string;

  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), 'overclaim-'));
    write('a.md', 'A miracle, and novel.');
  });
  afterEach(() => rmSync(cwd, { recursive: true, force: true }));

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(cwd, path)), { recursive: true });
    writeFileSync(join(cwd, path), text);
  }
  const check = (args: readonly string[], setting: Setting = {}) =>
    overclaim(['check', ...args], { cwd, ...setting });

  describe('--evidence', () => {
    it('adds to each finding the passages that bear on it, none where there is none', async () => {
      write('refs/lee2019.md', record);
      const { out, err, code } = await check(['a.md', '--evidence', '--library', 'refs', '--format', 'json']);
      assert.deepEqual([err, code], ['', 1]);
      const [miracle, novel] = JSON.parse(out).files[0].findings;
      assert.deepEqual(novel.evidence, []);
      assert.deepEqual(miracle.evidence, [
        {
          source: 'lee2019',
          citation: 'Lee K. A trial of tea. 2019.',
          passage: 'Tea was no miracle for gout.',
          design: 'randomised trial',
          population: 'adults with gout',
          verdict: 'closest-passages',
        },
      ]);
    });

    it('shows verdict, passage and citation to people, beneath the finding', async () => {
      write('refs/lee2019.md', record);
      const { out } = await check(['a.md', '--evidence', '--library', 'refs']);
      assert.match(
        out,
        /try: result\n +evidence: closest passages\n +Tea was no miracle for gout\. {2}Lee K\. A trial of tea\. 2019\. \(randomised trial, adults with gout\)\n/u,
      );
      assert.match(out, /hype\/novel\n +try: result\n +evidence: none found in your sources\n/u);
    });

    it('is not looked for unless it is asked for, but a library that is named is read', async () => {
      write(
        'refs/lee2019.md',
        `${record}> a quotation beneath a quotation\n> of nothing that is there, which is too long to be one\n`,
      );
      const { out, err, code } = await check(['a.md', '--library', 'refs', '--format', 'json']);
      assert.equal(JSON.parse(out).files[0].findings[0].evidence, undefined);
      assert.match(err, /^overclaim: refs\/lee2019\.md:9: [^\n]*locator[^\n]*\n$/u);
      assert.equal(code, 1);
    });

    it('answers 2 where the library cannot be read, and checks all the same', async () => {
      const { out, err, code } = await check(['a.md', '--evidence', '--library', 'gone']);
      assert.equal(code, 2);
      assert.match(err, /^overclaim: gone: no such file[^\n]*\n$/u);
      assert.match(out, /1 warning, 1 note/u);
    });
  });

  it('answers 1 from the severity on that --fail-on names', async () => {
    write('b.md', 'A novel tea.');
    const code = async (file: string, severity: string) => (await check([file, '--fail-on', severity])).code;
    const codes = async (file: string) =>
      Promise.all(['error', 'warning', 'info', 'hint'].map((severity) => code(file, severity)));
    assert.deepEqual(await codes('a.md'), [0, 1, 1, 1]);
    assert.deepEqual(await codes('b.md'), [0, 0, 1, 1]);
    assert.equal((await check(['gone.md', '--fail-on', 'error'])).code, 2);
  });

  it('takes the profile of the command line, whatever files say', async () => {
    write('overclaim.config.json', '{"profile": "manuscript"}');
    write('b.md', '---\noverclaim:\n  profile: patient\n---\nA novel tea.');
    assert.equal((await check(['b.md'])).code, 0);
    assert.equal((await check(['b.md', '--profile', 'news'])).code, 1);
  });

  it('writes SARIF with rules, fixes, fingerprints and what could not be checked', async () => {
    const { out, err, code } = await check(['a.md', 'gone.md', '--format', 'sarif']);
    assert.deepEqual([err, code], ['overclaim: gone.md: no such file\n', 2]);
    const [run] = JSON.parse(out).runs;
    const [miracle] = run.results;
    assert.equal(run.tool.driver.rules[miracle.ruleIndex].id, 'hype/miracle');
    assert.deepEqual(miracle.partialFingerprints, { 'overclaimClaim/v1': 'hype/miracle miracle' });
    assert.equal(miracle.fixes[0].artifactChanges[0].replacements[0].insertedContent.text, 'result');
    assert.equal(run.invocations[0].executionSuccessful, false);
    assert.equal(run.invocations[0].toolExecutionNotifications[0].message.text, 'no such file');
  });

  it('writes annotations for GitHub', async () => {
    const { out, code } = await check(['a.md', '--format', 'github']);
    assert.equal(code, 1);
    const [first, second, ...others] = out.split('\n');
    assert.equal(
      first,
      '::warning file=a.md,line=1,endLine=1,col=3,endColumn=10,title=hype/miracle::Praises the result beyond what was seen.%0ATry: result',
    );
    assert.match(second ?? '', /^::notice file=a\.md,/u);
    assert.deepEqual(others, ['']);
  });
});
