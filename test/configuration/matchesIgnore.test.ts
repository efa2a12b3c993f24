import assert from 'node:assert/strict';
import { matchesIgnore, readIgnore } from '../../src/configuration/matchesIgnore.ts';
import { readPattern } from '../../src/configuration/pattern.ts';

/** Whether a pattern is about the words in ⟦ ⟧ of a sentence. */
function ignores(pattern: string, marked: string, rules?: readonly string[]): boolean {
  const start = marked.indexOf('⟦');
  const end = marked.indexOf('⟧') - 1;
  const ignore = readIgnore({ pattern, ...(rules ? { rules } : {}) });
  return matchesIgnore(ignore, { start, end, rule: 'hype/miracle' }, marked.replace(/[⟦⟧]/g, ''));
}

/** What the engine's own regular expressions say, told start and end by look-around. */
function ignoresByNative(
  pattern: string,
  { start, end }: { start: number; end: number },
  text: string,
): boolean {
  for (let from = 0; from < end; from++) {
    for (let to = Math.max(from, start) + 1; to <= text.length; to++) {
      const whole = `(?<=^[^]{${from}})(?:${pattern})(?=[^]{${text.length - to}}$)`;
      if (new RegExp(whole, 'iu').test(text)) return true;
    }
  }
  return false;
}

describe('matchesIgnore', () => {
  it('wants a match to touch the words', () => {
    assert.ok(ignores('breakthrough pain', 'It eases ⟦breakthrough⟧ pain.'));
    assert.ok(ignores('the prove-it trial', 'In the ⟦PROVE⟧-IT trial.'));
    assert.ok(!ignores('pain', 'It eases ⟦breakthrough⟧ pain.'));
    assert.ok(!ignores('eases', 'It eases ⟦breakthrough⟧ pain.'));
    assert.ok(ignores('b', 'It eases ⟦breakthrough⟧ pain.'));
    assert.ok(ignores('^It.*pain', 'It eases ⟦breakthrough⟧ pain.'));
    assert.ok(ignores('s?h pain\\.$', 'It eases ⟦breakthrough⟧ pain.'));
  });

  it('finds a later match where the first does not touch the words', () => {
    assert.ok(ignores('proven', 'A proven or ⟦proven⟧ thing.'));
  });

  it('silences the rules it names, or all', () => {
    assert.ok(ignores('miracle', 'A ⟦miracle⟧.', ['hype/miracle']));
    assert.ok(!ignores('miracle', 'A ⟦miracle⟧.', ['hype/breakthrough']));
  });

  it('sees words as people do: line ends are spaces, markup in words is not there', () => {
    assert.ok(ignores('break\\w+ pain', 'It eases ⟦break\u2060through⟧\r\n   pain.'));
    assert.ok(ignores("the drug's own", 'With ⟦the drug’s⟧ own.'));
    assert.ok(ignores('the drug’s own', "With ⟦the drug's⟧ own."));
  });

  it('counts in UTF-16 beside emoji, and matches by character', () => {
    assert.ok(ignores('^.. miracle', '💊 ⟦miracle⟧.'.replace('💊 ', '💊💊 ')));
    assert.ok(!ignores('💊', '💊💊 ⟦miracle⟧.'));
    assert.ok(ignores('\\u{1f48a}+ \\p{L}', '💊💊 ⟦miracle⟧.'));
    assert.ok(ignores('é', '⟦É⟧'));
    assert.ok(!ignores('.', '⟦⟧'));
    assert.ok(ignores('.', '⟦\ud800⟧'));
  });

  it('agrees with the built-in regular expressions, which take their time', () => {
    const atoms = [
      'a',
      'b',
      '.',
      '[ab]',
      '[^a]',
      '\\w',
      '\\b',
      '\\B',
      '^',
      '$',
      ' ',
      '(?:a|b)',
      '(a|ab)',
      '(?<x>b )',
      'A',
    ];
    const counts = ['', '', '', '?', '*', '+', '{2}', '{1,2}', '{0,}', '*?', '+?'];
    let seed = 7;
    const pick = <T>(list: readonly T[]): T => {
      seed = (seed * 48_271) % 2_147_483_647;
      return list[seed % list.length] as T;
    };
    let names = 0;
    let hits = 0;
    let tried = 0;
    for (let i = 0; i < 400; i++) {
      const part = () => pick(atoms).replace(/^(\\b|\\B|\^|\$)$/, '(?:$1)') + pick(counts);
      const pattern = pick([
        part() + part(),
        part() + part() + part(),
        `(?:${part()}${part()})${pick(counts)}${part()}`,
        `${part()}|${part()}`,
      ]).replaceAll('<x>', () => `<x${names++}>`);
      const read = readPattern(pattern);
      assert.ok(typeof read !== 'string', `${pattern}: ${read}`);
      if (read.matchesNothing) continue;
      const text = Array.from({ length: 5 }, () => pick(['a', 'b', 'B', ' x', '-']))
        .join('')
        .replace(/ +/g, ' ');
      const words = { start: 1 + (i % 3), end: 2 + (i % 3) };
      const expected = ignoresByNative(pattern, words, text);
      const got = matchesIgnore({ pattern: read }, { ...words, rule: '' }, text);
      assert.equal(got, expected, `/${pattern}/ at ${words.start} of "${text}"`);
      tried++;
      if (expected) hits++;
    }
    assert.ok(tried > 150 && hits > 30 && tried - hits > 30, `${hits} of ${tried}`);
  });

  it('takes no time over patterns that make others hang', () => {
    const sentence = `${'a'.repeat(5_000)}! A miracle.`;
    const start = sentence.indexOf('miracle');
    const words = { start, end: start + 7, rule: '' };
    for (const pattern of ['(a+)+b', '(a|a)*b', 'a*a*a*a*a*a*b', '(?:a?){200}b', '(.*)*x']) {
      const started = performance.now();
      assert.equal(matchesIgnore(readIgnore({ pattern }), words, sentence), false, pattern);
      assert.ok(performance.now() - started < 500, pattern);
    }
  });
});

describe('readPattern', () => {
  it('says what is wrong', () => {
    for (const [pattern, reason] of [
      ['(', /unterminated group/],
      ['[b-a]', /range out of order/],
      ['\\q', /invalid escape/],
      ['a(?=b)', /look-around/],
      ['(?<!b)a', /look-around/],
      ['(a)\\1', /back-references/],
      ['(?<n>a)\\k<n>', /back-references/],
      ['a'.repeat(501), /longer than 500/],
      ['(?:a{100}){100}', /add up/],
      ['(?:(?:(?:){1000}){1000}){1000}', /add up/],
      ['a{99999999999999999999}', /add up/],
    ] as const) {
      const read = readPattern(pattern);
      assert.ok(typeof read === 'string', pattern);
      assert.match(read, reason, pattern);
    }
  });

  it('does not take for look-around what only looks like it', () => {
    for (const pattern of ['\\(?=x', '[(?=]', '\\(\\?=', '[\\](?=]', '[\\1]'.replace('1', 'd'), '(?<n>a)']) {
      assert.ok(typeof readPattern(pattern) !== 'string', pattern);
    }
  });
});
