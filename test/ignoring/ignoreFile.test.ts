import assert from 'node:assert/strict';
import { type IgnoreEntry, readIgnoreFile, writeIgnoreFile } from '../../src/ignoring/ignoreFile.ts';

const advert: IgnoreEntry = {
  file: 'drafts/tea.md',
  rule: 'hype/miracle',
  words: 'miracle',
  id: '0123456789abcdef',
  reason: 'Quoted from the “advert”\n💊',
  by: 'Ada',
  date: '2026-11-22',
};
const bare: IgnoreEntry = { file: 'a.md', rule: 'certainty/proof', words: 'proven', id: 'f-2' };

/** "what stands there: message" of each problem. */
function complaints(text: string): string[] {
  return readIgnoreFile(text).problems.map(
    ({ start, end, message }) => `${text.slice(start, end)}: ${message}`,
  );
}

describe('the ignore file', () => {
  it('is written sorted, one claim to a line, each once', () => {
    const other = { ...bare, words: 'proof' };
    const text = writeIgnoreFile([advert, bare, other, bare]);
    assert.equal(
      text,
      `{
  "version": 1,
  "ignored": [
    { "file": "a.md", "rule": "certainty/proof", "words": "proof", "id": "f-2" },
    { "file": "a.md", "rule": "certainty/proof", "words": "proven", "id": "f-2" },
    { "file": "drafts/tea.md", "rule": "hype/miracle", "words": "miracle", "id": "0123456789abcdef", "reason": "Quoted from the “advert”\\n💊", "by": "Ada", "date": "2026-11-22" }
  ]
}
`,
    );
    assert.equal(writeIgnoreFile([other, bare, advert]), text);
  });

  it('reads what it writes', () => {
    for (const entries of [[], [bare], [bare, advert]]) {
      assert.deepEqual(readIgnoreFile(writeIgnoreFile(entries)), { entries, problems: [] });
    }
  });

  it('may begin with a byte order mark and end its lines with CRLF', () => {
    const text = `\ufeff${writeIgnoreFile([bare]).replaceAll('\n', '\r\n')}`;
    assert.deepEqual(readIgnoreFile(text), { entries: [bare], problems: [] });
  });

  it('names wrong types and missing keys at their places, and keeps the rest', () => {
    const text = writeIgnoreFile([bare, advert])
      .replace('"reason": "Quoted from the “advert”\\n💊"', '"reason": 7')
      .replace('  "ignored": [', '  "ignored": [\n    "all",\n    { "file": "b.md" },');
    const { reason: _, ...unexplained } = advert;
    assert.deepEqual(readIgnoreFile(text).entries, [bare, unexplained]);
    assert.deepEqual(complaints(text), [
      '"all": A claim to ignore is a group of "file", "rule", "words" and "id".',
      '{ "file": "b.md" }: This claim has no "rule", "words", "id", so that it is not ignored.',
      '7: "reason" takes a text.',
    ]);
  });

  it('says that it is of another version, and then ignores nothing', () => {
    const text = writeIgnoreFile([bare]).replace('"version": 1', '"version": 2');
    assert.deepEqual(readIgnoreFile(text).entries, []);
    assert.match(complaints(text)[0] ?? '', /^2: Only version 1 /);
    assert.equal(complaints('{ "ignored": [] }').length, 1);
  });

  it('says that it is no such file at all', () => {
    for (const text of [
      '',
      '[]',
      '7',
      'null',
      '{ "version": 1 }',
      '{ "version": 1, "ignored": {} }',
      '\ud83d',
    ]) {
      assert.equal(readIgnoreFile(text).entries.length, 0, text);
      assert.ok(complaints(text).length > 0, text);
    }
  });

  it('says where JSON breaks, and keeps what can be read', () => {
    const text = writeIgnoreFile([bare, advert]);
    const unclosed = text.slice(0, text.lastIndexOf(']'));
    const { entries, problems } = readIgnoreFile(unclosed);
    assert.deepEqual(entries, [bare, advert]);
    assert.equal(problems.length, 1);
    assert.match(problems[0]?.message ?? '', /^Not valid JSON: /);
    assert.ok((problems[0]?.start ?? 0) > unclosed.length - 10);
    assert.equal(complaints(text.replace('"f-2" },', '"f-2" }')).length, 1);
  });

  it('never throws, wherever it is cut, and gives places in range', () => {
    const text = `\ufeff${writeIgnoreFile([bare, advert])}`;
    for (let end = 0; end < text.length; end++) {
      for (const problem of readIgnoreFile(text.slice(0, end)).problems)
        assert.ok(problem.start >= 0 && problem.start <= problem.end && problem.end <= end);
    }
    for (const hostile of [
      '{'.repeat(5_000),
      '['.repeat(5_000),
      '{"a":'.repeat(2_000),
      '&a [*a, *a]',
      'a: b: c',
      '{ "__proto__": 1 }',
    ])
      assert.ok(readIgnoreFile(hostile).problems.length > 0);
  });
});
