import assert from 'node:assert/strict';
import { readFrontMatter } from '../../src/configuration/readFrontMatter.ts';

const rules = ['certainty/proof', 'hype/miracle'];

/** What is read, and the text at each problem. */
function read(text: string) {
  const { configuration, problems } = readFrontMatter(text, rules);
  return { configuration, at: problems.map(({ start, end }) => text.slice(start, end)) };
}

describe('readFrontMatter', () => {
  it('reads its own key beside others, whatever those hold', () => {
    const text = `---
title: "Coffee: a \\miracle"
author: [broken
overclaim:
  # Quotes of patients
  rules:
    hype/miracle: hint

  ignore:
    - pattern: miracle berry
params: !expr x
---
overclaim: not this`;
    const expected = {
      rules: { 'hype/miracle': 'hint' },
      ignore: [{ pattern: 'miracle berry' }],
    };
    for (const end of ['\n', '\r\n', '\r']) {
      assert.deepEqual(read(text.replaceAll('\n', end)), { configuration: expected, at: [] });
    }
    assert.deepEqual(read(`\ufeff${text}`), { configuration: expected, at: [] });
  });

  it('places what is wrong in the draft', () => {
    const text = `\ufeff---\r\ntitle: 💊\r\noverclaim:\r\n  rules:\r\n    hype/miracel: off\r\n    certainty/proof: never\r\n  files: {}\r\n  library: []\r\n  profile: x\r\noverclaim: {}\r\n---\r\n`;
    const { configuration, at } = read(text);
    assert.deepEqual(configuration, { rules: {} });
    assert.deepEqual(at, ['hype/miracel', 'never', 'files', 'library', 'profile', 'overclaim']);
    assert.equal(readFrontMatter(text, rules).problems[5]?.start, text.lastIndexOf('overclaim'));
  });

  it('names a key without a group at the key or its value', () => {
    assert.deepEqual(read('---\noverclaim:\n---\n'), { configuration: undefined, at: ['overclaim'] });
    assert.deepEqual(read('---\noverclaim: off\n---\n'), { configuration: undefined, at: ['off'] });
    assert.deepEqual(read('---\noverclaim:\n- a\n---\n'), { configuration: undefined, at: ['- a'] });
    assert.deepEqual(read('---\noverclaim: {rules: {hype/miracle: off\n---\n').configuration?.rules, {
      'hype/miracle': 'off',
    });
  });

  it('finds nothing where there is no front matter of ours', () => {
    for (const text of [
      '',
      '---',
      'overclaim: {}',
      '---\n\noverclaim: prose\n',
      '+++\noverclaim = 1\n+++\n',
      '---\nabstract: |\n  overclaim:\n    rules: 1\n---\n',
      '---\noverclaims: 1\n---\n',
      '---\ntitle: x\n---\n\n---\noverclaim: 1\n---\n',
    ]) {
      assert.deepEqual(read(text), { configuration: undefined, at: [] }, JSON.stringify(text));
    }
  });

  it('takes no time over long drafts', () => {
    const started = performance.now();
    for (const text of [
      `---\n${'a: b\n'.repeat(300_000)}`,
      `---\n${'overclaim:\n'.repeat(9_000)}---\n`,
      'x'.repeat(2_000_000),
    ]) {
      read(text);
    }
    assert.ok(performance.now() - started < 1_000);
  });
});
