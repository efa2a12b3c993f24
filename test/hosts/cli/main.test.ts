import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { optionsOf } from '../../../src/hosts/cli/options.ts';
import { help, isCommand } from '../../../src/hosts/cli/usage.ts';
import { overclaim } from './fake-terminal.ts';

const commands = Object.keys(help).filter((name) => name !== '');

/** One clear line on standard error, nothing on standard output, exit code 2. */
async function refuses(argv: readonly string[], saying: RegExp): Promise<void> {
  const { code, out, err } = await overclaim(argv);
  assert.deepEqual([code, out], [2, ''], argv.join(' '));
  assert.match(err, /^overclaim: [^\n]+\n$/u);
  assert.match(err, saying);
}

describe('overclaim', () => {
  it('prints the version of the package and nothing else', async () => {
    const manifest = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
    assert.deepEqual(await overclaim(['--version']), { code: 0, out: `${manifest.version}\n`, err: '' });
  });

  it('prints help for itself and for every command, with the exit codes', async () => {
    for (const argv of [[], ...commands.map((command) => [command])]) {
      for (const option of ['--help', '-h']) {
        const { code, out, err } = await overclaim([...argv, option]);
        assert.deepEqual([code, err], [0, '']);
        assert.ok(out.includes(`overclaim ${argv[0] ?? 'explain'} `), out);
        assert.match(out, /^Exit codes\n {2}0 .*\n {2}1 .*\n {2}2 /mu);
      }
    }
  });

  it('tells of every option that a command has', async () => {
    for (const command of commands.filter(isCommand)) {
      for (const option of optionsOf[command])
        assert.ok(help[command].includes(`--${option}`), `${command} ${option}`);
    }
  });

  it('keeps the lines of its help within a hundred columns', async () => {
    for (const argv of [[], ...commands.map((command) => [command])]) {
      for (const line of (await overclaim([...argv, '--help'])).out.split('\n')) {
        assert.ok(line.length <= 100, line);
      }
    }
  });

  it('refuses what it does not understand in one line', async () => {
    await refuses([], /overclaim check FILE/u);
    await refuses(['chekc'], /did you mean check\?/u);
    await refuses(['toString'], /unknown command 'toString'/u);
    await refuses([''], /unknown command ''/u);
    await refuses(['--frob'], /unknown option '--frob'/u);
    await refuses(['check', '--frob'], /unknown option '--frob'\n$/u);
    await refuses(['check', '--format'], /--format/u);
    await refuses(['check', '--format', 'xml', 'a.md'], /text, json, sarif or github, not 'xml'/u);
    await refuses(['check', '--format=\u001b[31m'], /\\u\{1b\}/u);
    await refuses(['check', '--stdin-filename', ''], /needs a name/u);
    await refuses(['check', '--help=yes'], /--help/u);
    await refuses(['rules', 'hype'], /explain/u);
    await refuses(['rules', '--stdin-filename', 'a.md'], /rules has no option '--stdin-filename'/u);
    await refuses(['check', '--fail-on', 'warnings'], /not 'warnings'; did you mean warning\?/u);
    await refuses(['check', '--fail-on', 'off'], /takes error, warning, info or hint, not 'off'/u);
    await refuses(['check', '--profile', 'promotional'], /did you mean promotional-u[ks]\?/u);
    await refuses(['check', '--library', ''], /--library needs a folder/u);
    await refuses(['check', '--limit', '3'], /check has no option '--limit'/u);
    await refuses(['search', '--limit', '0', 'tea'], /whole number above 0, not '0'/u);
    await refuses(['search', '--limit', '1e3', 'tea'], /not '1e3'/u);
    await refuses(['search', ' '], /search needs words/u);
    await refuses(['search', 'tea', 'queries.jsonl'], /not both/u);
    await refuses(['strength', '--format', 'json'], /strength has no option '--format'/u);
    await refuses(['explain'], /one rule/u);
    await refuses(['explain', 'a', 'b'], /one rule/u);
    await refuses(['explain', 'hype/miracle', '--sentence', 'Tea cures gout.'], /not both/u);
    await refuses(['explain', '--sentence', ' '], /--sentence needs a sentence/u);
    await refuses(['rules', '--sentence', 'Tea cures gout.'], /rules has no option/u);
  });
});

describe('overclaim rules', () => {
  it('lists id, severity and summary in columns', async () => {
    assert.deepEqual(await overclaim(['rules']), {
      code: 0,
      out: 'hype/miracle  warning  Calls a result a miracle.\nhype/novel    info     Calls a thing novel.\n',
      err: '',
    });
  });

  it('gives programs every rule in full', async () => {
    const { code, out } = await overclaim(['rules', '--format', 'json']);
    assert.equal(code, 0);
    const { rules } = JSON.parse(out);
    assert.deepEqual(
      rules.map(({ id }: { id: string }) => id),
      ['hype/miracle', 'hype/novel'],
    );
    assert.deepEqual(Object.keys(rules[0]).sort(), [
      'allows',
      'excusedBy',
      'flags',
      'id',
      'message',
      'severity',
      'source',
      'summary',
      'why',
    ]);
  });
});

describe('overclaim explain', () => {
  it('says why, on what ground, what excuses it, and shows both kinds of examples', async () => {
    const { code, out } = await overclaim(['explain', 'hype/miracle']);
    assert.equal(code, 0);
    assert.equal(
      out,
      `hype/miracle  warning
Calls a result a miracle.

Why
  A trial measures effects, not wonders.

Source
  https://example.org/hype

Excused by
  negation, question

Flagged
  Green tea is a miracle for gout.
                 ^^^^^^^
    try: remedy that was tried

Not flagged
  Green tea is no miracle.
`,
    );
  });

  it('leaves out what a rule has none of', async () => {
    const { out } = await overclaim(['explain', 'hype/novel']);
    assert.doesNotMatch(out, /Excused|Not flagged/u);
    assert.match(
      out,
      /\n {2}A novel tea\.\n {4}\^{5}\n {4}try: leave these words out\n {2}Tea, novel or not\.\n {7}\^{5}\n$/u,
    );
  });

  it('says how a sentence is read, and from which words', async () => {
    const { code, out } = await overclaim(['explain', '--sentence', 'Tea may prevent gout.']);
    assert.equal(code, 0);
    assert.equal(
      out,
      `Strength   conditional: says that one may bring about the other
Certainty  2.8 of 6
Advice     none: nobody is advised

Cues
  “may” hedge
  “may” leaves it open
  “prevent” asserts cause
`,
    );
  });

  it('says of a sentence that claims nothing that it has no cues', async () => {
    const { out } = await overclaim(['explain', '--sentence', 'Tea is green.']);
    assert.match(out, /^Strength {3}none: no relation claimed\n/u);
    assert.match(out, /\nCues\n {2}none\n$/u);
  });

  it('lets no sentence write to the terminal', async () => {
    const { out } = await overclaim(['explain', '--sentence', 'Tea reduces\u001b[31m gout.']);
    assert.ok(!out.includes('\u001b'));
  });

  it('suggests the nearest ids for an unknown rule', async () => {
    await refuses(['explain', 'miracel'], /no rule 'miracel'; did you mean hype\/miracle\?/u);
    await refuses(['explain', 'qqqqqqqqqq'], /'overclaim rules' lists them/u);
  });
});
