import assert from 'node:assert/strict';
import { readConfiguration } from '../../src/configuration/readConfiguration.ts';
import { assertAnsweredSoon } from './assertAnsweredSoon.ts';

const rules = ['certainty/proof', 'hype/miracle', 'number/bare-percentage'];

/** What is read of a text without marks, and what is wrong at each ⟦ ⟧ of the text, in order. */
function read(marked: string, path: string) {
  const text = marked.replace(/[⟦⟧]/g, '');
  const { configuration, problems } = readConfiguration(text, path, rules);
  const told = [...problems]
    .reverse()
    .reduce(
      (sum, { start, end }) => `${sum.slice(0, start)}⟦${sum.slice(start, end)}⟧${sum.slice(end)}`,
      text,
    );
  assert.equal(told, marked);
  return { configuration, messages: problems.map(({ message }) => message), problems };
}

const fourProblems = {
  'overclaim.config.json': `{
  // What we agreed on
  ⟦"rule"⟧: {},
  "rules": { "hype/miracle": "off", "certainty/proof": ⟦7⟧ },
  "ignore": [
    { "pattern": ⟦"(breakthrough"⟧ },
    { "pattern": "breakthrough pain", "reason": "a term of art" },
    { "pattern": ⟦"breakthrough pain"⟧ },
  ],
}`,
  'overclaim.config.yaml': `# What we agreed on
⟦rule⟧: {}
rules:
  hype/miracle: off
  certainty/proof: ⟦7⟧
ignore:
  - pattern: ⟦(breakthrough⟧
  - pattern: breakthrough pain
    reason: a term of art
  - pattern: ⟦breakthrough pain⟧
`,
};

describe('readConfiguration', () => {
  for (const [path, text] of Object.entries(fourProblems)) {
    for (const [name, end] of [
      ['LF', '\n'],
      ['CRLF', '\r\n'],
      ['CR', '\r'],
    ] as const) {
      it(`names four problems at their places and uses the rest: ${path}, ${name}`, () => {
        const { configuration, messages, problems } = read(`\ufeff${text.replaceAll('\n', end)}`, path);
        assert.deepEqual(configuration, {
          rules: { 'hype/miracle': 'off' },
          ignore: [{ pattern: 'breakthrough pain', reason: 'a term of art' }],
        });
        assert.deepEqual(
          problems.map(({ severity }) => severity),
          ['warning', 'error', 'error', 'warning'],
        );
        assert.deepEqual(messages.slice(0, 2), [
          '“rule” is no key here; did you mean “rules”?',
          '“certainty/proof” takes error, warning, info, hint or off.',
        ]);
        assert.match(messages[2] ?? '', /^This regular expression cannot be used: unterminated group\.$/);
        assert.equal(messages[3], 'The pattern “breakthrough pain” is given twice.');
      });
    }
  }

  it('takes an empty file for one that asks for nothing', () => {
    for (const text of ['', '\ufeff', ' \n', '// a comment']) {
      assert.deepEqual(readConfiguration(text, 'a.json', rules), { configuration: {}, problems: [] });
    }
    assert.deepEqual(readConfiguration('# a comment\n', 'a.yml', rules), { configuration: {}, problems: [] });
  });

  it('can use nothing of a file that holds no keys', () => {
    assert.equal(read('⟦["rules"]⟧', 'a.json').configuration, undefined);
    assert.equal(read('⟦- rules⟧', 'a.yaml').configuration, undefined);
    assert.equal(read('⟦"rules⟧', 'a.json').configuration, undefined);
  });

  it('suggests the rule that was meant, and keeps the others', () => {
    const { configuration, messages } = read(
      '{"rules": {⟦"hype/miracel"⟧: "off", "hype/miracle": "hint"}}',
      'a.json',
    );
    assert.deepEqual(configuration, { rules: { 'hype/miracle': 'hint' } });
    assert.deepEqual(messages, ['There is no rule “hype/miracel”; did you mean “hype/miracle”?']);
  });

  it('keeps the first of two equal keys', () => {
    const twice = '{"rules": {"hype/miracle": "off", ⟦"hype/miracle"⟧: "hint"}, ⟦"rules"⟧: {}}';
    assert.deepEqual(read(twice, 'a.json').configuration, { rules: { 'hype/miracle': 'off' } });
    const yaml = 'rules:\n  hype/miracle: off\n  ⟦hype/miracle⟧: hint\n⟦rules⟧:\n';
    assert.deepEqual(read(yaml, 'a.yaml').configuration, { rules: { 'hype/miracle': 'off' } });
  });

  it('names each wrong type at its value', () => {
    read('{"rules": ⟦["off"]⟧, "ignore": ⟦{}⟧, "files": ⟦"a.md"⟧}', 'a.json');
    read('{"rules": {"hype/miracle": ⟦["off"]⟧, "certainty/proof": ⟦"of"⟧}}', 'a.json');
    read(
      '{"ignore": [⟦"pain"⟧, {⟦"reason"⟧: "x"}, ⟦{}⟧, {"pattern": ⟦5⟧}, {"pattern": "a", "reason": ⟦1⟧}]}',
      'a.json',
    );
    read('{"files": {"include": ⟦"a.md"⟧, "exclude": [⟦1⟧], ⟦"excludes"⟧: []}}', 'a.json');
    read('{"library": [⟦1⟧, "references/", ⟦"references/"⟧, ⟦"../elsewhere/"⟧]}', 'a.json');
    read('⟦rules⟧:\n⟦ignore⟧: # nothing\nfiles:\n  include: [⟦2⟧, a.md, ⟦a.md⟧, ⟦../b.md⟧]\n', 'a.yaml');
  });

  it('does not let a pattern silence all rules because the one it names is unknown', () => {
    const { configuration } = read(
      '{"ignore": [{"pattern": "pain", "rules": [⟦"hype/pain"⟧]}, {"pattern": "pain", "rules": ⟦[]⟧}]}',
      'a.json',
    );
    assert.deepEqual(configuration, { ignore: [] });
  });

  it('passes over $schema', () => {
    assert.deepEqual(read('{"$schema": "./x.json"}', 'a.json').configuration, {});
  });

  it('reads on after broken JSON, and names it once', () => {
    const off = { rules: { 'hype/miracle': 'off' } };
    for (const text of [
      '{"rules": {"hype/miracle": "off"⟦⟧',
      '{"rules": {"hype/miracle": "off"⟦]⟧}',
      '{"rules": {"hype/miracle" ⟦"off"⟧}}',
      '{"rules": {⟦hype/miracle⟧: "off"}}',
      '{⟦\'rules\'⟧: {"hype/miracle": "off"}}',
      '{"rules": {"hype/miracle": "off"}, "ignore": ⟦}⟧',
      '{"rules": {"hype/miracle": "off"} ⟦"ignore"⟧: [{}]}'.replace('[{}]', '[]'),
      '{"rules": {"hype/miracle": "off"}}⟦}⟧',
      '{⟦,⟧ "rules": {"hype/miracle": "off"}}',
    ]) {
      const { configuration, problems } = read(text, 'a.json');
      assert.equal(problems.length, 1, text);
      assert.deepEqual(configuration?.rules, off.rules, text);
    }
  });

  it('tells how to write the backslash of a regular expression in JSON', () => {
    const { configuration, messages } = read(
      '{"ignore": [{"pattern": "7⟦\\d⟧ \\"mg\\" \\u0041"}]}',
      'a.json',
    );
    assert.deepEqual(messages, ['Not valid JSON: write \\\\d for a backslash and d.']);
    assert.deepEqual(configuration, { ignore: [{ pattern: '7\\d "mg" A' }] });
  });

  it('reads on after broken YAML, and names it once', () => {
    assert.deepEqual(read('rules:\n⟦\t⟧hype/miracle: off\n', 'a.yaml').configuration, {});
    const kept = read('rules:\n  hype/miracle: off\n⟦ ⟧ignore: []\n', 'a.yaml').configuration;
    assert.deepEqual(kept?.rules, { 'hype/miracle': 'off' });
    read('rules: ⟦*mine⟧', 'a.yaml');
  });

  it('never throws and answers soon, whatever the text', () => {
    assertAnsweredSoon(2_000);
  });

  it('reads no more than a file that a person wrote', () => {
    const long = `{"rules": {}}${' '.repeat(100_000)}`;
    const { configuration, problems } = readConfiguration(long, 'a.json', rules);
    assert.equal(configuration, undefined);
    assert.equal(problems.length, 1);
    const many = JSON.stringify({ ignore: Array.from({ length: 205 }, (_, i) => ({ pattern: `word${i}` })) });
    const read = readConfiguration(many, 'a.json', rules);
    assert.equal(read.configuration?.ignore?.length, 200);
    assert.equal(many.slice(read.problems[0]?.start, read.problems[0]?.end), '"word200"');
    assert.equal(read.problems.length, 1);
  });
});
