import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { overclaim, type Setting } from './fake-terminal.ts';

const fourProblems = `{
  "rule": {},
  "rules": { "hype/novel": "warning", "hype/miracle": 7 },
  "ignore": [{ "pattern": "(" }, { "pattern": "novel" }, { "pattern": "novel" }]
}
`;

describe('overclaim check with a project file', () => {
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

  /** What is found where, as "path rule severity", with the rest of the report. */
  async function found(args: readonly string[], setting: Setting = {}) {
    const { out, code, err } = await check([...args, '--format', 'json'], setting);
    type File = { path: string; findings: { rule: string; severity: string }[]; problems: object[] };
    const files = JSON.parse(out).files as File[];
    const findings = files.flatMap(({ path, findings }) =>
      findings.map(({ rule, severity }) => `${path} ${rule} ${severity}`),
    );
    return { findings, files, code, err };
  }

  it('names four problems at their places, and the rest still works', async () => {
    write({ 'overclaim.config.json': fourProblems, 'a.md': 'A novel miracle.' });
    const { findings, files, code, err } = await found(['a.md']);
    assert.equal(code, 1);
    assert.deepEqual(findings, ['a.md hype/miracle warning']);
    assert.deepEqual(err.split('\n'), [
      'overclaim: overclaim.config.json:2:3: “rule” is no key here; did you mean “rules”?',
      'overclaim: overclaim.config.json:3:55: “hype/miracle” takes error, warning, info, hint or off.',
      'overclaim: overclaim.config.json:4:27: This regular expression cannot be used: unterminated group.',
      'overclaim: overclaim.config.json:4:71: The pattern “novel” is given twice.',
      '',
    ]);
    const [, file] = files;
    assert.equal(file?.path, 'overclaim.config.json');
    assert.deepEqual(file?.problems[1], {
      message: '“hype/miracle” takes error, warning, info, hint or off.',
      start: fourProblems.indexOf('7'),
      end: fourProblems.indexOf('7') + 1,
      line: 3,
      column: 55,
    });
    assert.equal(file?.problems.length, 4);
  });

  it('counts drafts alone in the report for people, and says nothing of a file without problems', async () => {
    write({ 'overclaim.config.json': '{"rulez": {}}', 'a.md': 'A novel tea.' });
    assert.match((await check(['a.md'])).out, /\n1 note in 1 file\n$/);
    write({ 'overclaim.config.json': '{}' });
    assert.deepEqual((await found(['a.md'])).files.length, 1);
  });

  it('takes the nearest up the folders of each draft, JSON before YAML', async () => {
    write({
      'overclaim.config.yml': 'rules:\n  hype/miracle: off\n',
      'sub/overclaim.config.yaml': 'rules: {hype/miracle: error}',
      'sub/overclaim.config.json': '{"rules": {"hype/miracle": "hint"}}',
      'a.md': 'A miracle.',
      'b/c/a.md': 'A miracle.',
      'sub/d/a.md': 'A miracle.',
    });
    const { findings } = await found(['a.md', 'b/c/a.md', 'sub/d/a.md']);
    assert.deepEqual(findings, ['sub/d/a.md hype/miracle hint']);
    const below = await found(['../b/c/a.md', 'd/a.md'], { cwd: join(cwd, 'sub') });
    assert.deepEqual(below.findings, ['d/a.md hype/miracle hint']);
  });

  it('takes standard input for a draft of the folder it is named in', async () => {
    write({ 'sub/overclaim.config.json': '{"rules": {"hype/miracle": "off"}}' });
    const stdin = 'A miracle.';
    assert.equal((await found(['-'], { stdin })).findings.length, 1);
    assert.equal((await found(['-', '--stdin-filename', 'sub/x.md'], { stdin })).findings.length, 0);
    assert.equal((await found(['-'], { stdin, cwd: join(cwd, 'sub') })).findings.length, 0);
  });

  it('lets the front matter of a draft have the last word, with places in the draft', async () => {
    write({
      'overclaim.config.json': '{"rules": {"hype/miracle": "off", "hype/novel": "off"}}',
      'a.md':
        '---\noverclaim:\n  rules:\n    hype/miracle: hint\n    hype/novle: hint\n---\nA novel miracle.',
      'b.txt': '---\noverclaim:\n  rules:\n    hype/miracle: hint\n---\nA miracle.',
    });
    const { findings, err, code, files } = await found(['a.md', 'b.txt']);
    // The stub engine reads front matter as prose, so it finds the word there too.
    assert.deepEqual(new Set(findings), new Set(['a.md hype/miracle hint']));
    assert.equal(err, 'overclaim: a.md:5:5: There is no rule “hype/novle”; did you mean “hype/novel”?\n');
    assert.equal(code, 0);
    assert.equal(files[0]?.problems.length, 1);
  });

  it('reads the file that is named, or none', async () => {
    write({
      'overclaim.config.json': '{"rules": {"hype/miracle": "off"}}',
      'strict.yaml': 'rules: {hype/miracle: error}',
      'a.md': 'A miracle.',
    });
    assert.deepEqual((await found(['a.md', '--config', 'strict.yaml'])).findings, [
      'a.md hype/miracle error',
    ]);
    assert.deepEqual((await found(['a.md', '--no-config'])).findings, ['a.md hype/miracle warning']);
    assert.deepEqual((await found(['a.md'])).findings, []);
    for (const args of [
      ['--config', ''],
      ['--config', 'a', '--no-config'],
    ]) {
      const { code, out, err } = await check(['a.md', ...args]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^overclaim: --config [^\n]+\n$/);
    }
  });

  it('answers 2 where a project file cannot be used at all, and still checks', async () => {
    write({
      'a.md': 'A miracle.',
      'list.json': '["rules"]',
      'cut.json': '"rules',
      'bin.json': new Uint8Array([0]),
    });
    for (const [file, saying] of [
      ['list.json', /^overclaim: list\.json:1:1: A configuration is a group of keys: [^\n]+\n$/],
      ['cut.json', /^overclaim: cut\.json:1:1: Not valid JSON: [^\n]+\n$/],
      ['bin.json', /^overclaim: bin\.json: is binary[^\n]+\n$/],
      ['gone.json', /^overclaim: gone\.json: no such file\n$/],
    ] as const) {
      const { code, err, findings } = await found(['a.md', '--config', file]);
      assert.equal(code, 2, file);
      assert.match(err, saying);
      assert.deepEqual(findings, ['a.md hype/miracle warning']);
    }
  });

  it('leaves out what "files" does where nothing is named, and nothing that is', async () => {
    write({
      'overclaim.config.json': '{"files": {"include": ["text/**"], "exclude": ["**/old.md"]}}',
      'a.md': '',
      'text/b.md': '',
      'text/old.md': '',
      'text/own/overclaim.config.json': '{}',
      'text/own/old.md': '',
    });
    const paths = async (args: readonly string[]) => (await found(args)).files.map(({ path }) => path);
    assert.deepEqual(await paths([]), ['text/b.md', 'text/own/old.md']);
    assert.deepEqual(await paths(['a.md', 'text/*.md']), ['a.md', 'text/b.md', 'text/old.md']);
    write({ 'text/overclaim.config.json': '{"files": {"exclude": ["**"]}}' });
    rmSync(join(cwd, 'text/own'), { recursive: true });
    const { code, err } = await check([]);
    assert.equal(code, 2);
    assert.match(err, /^overclaim: \.: no drafts to check [^\n]+\n$/);
  });
});
