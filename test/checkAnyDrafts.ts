import assert from 'node:assert/strict';
import { createEngine } from '../src/engine.ts';

const engine = createEngine();

/** Asserts that so many drafts, put together at random, are checked without an error, with spans in range. */
export function checkAnyDrafts(count: number): void {
  let seed = 42;
  const random = (below: number) => {
    seed = (seed * 1664525 + 1013904223) % 2 ** 32;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const pieces = [
    '70% of people',
    'proven to',
    'In mice, ',
    'cures migraine',
    '“',
    '”',
    '**',
    '`',
    '\n',
    '\r\n',
    '\n\n',
    '> ',
    '- ',
    '[@a]',
    '# ',
    '\uD800',
    '\uDC00',
    'e\u0301',
    '👩‍⚕️',
    'שלום ',
    '|',
    '$',
    '<b>',
    '---\n',
    '. ',
    ', ',
  ];
  for (let round = 0; round < count; round += 1) {
    const text = Array.from({ length: 1 + random(40) }, () => pieces[random(pieces.length)]).join('');
    for (const format of ['markdown', 'plaintext'] as const) {
      const draft = { text, format };
      const report = engine.check(draft);
      assert.deepEqual(report.problems, []);
      for (const finding of report.findings) {
        assert.ok(finding.start >= 0 && finding.start < finding.end && finding.end <= text.length);
        assert.equal(finding.text, text.slice(finding.start, finding.end));
        for (const edit of engine.reword(draft, finding)) {
          assert.ok(edit.start >= 0 && edit.start <= edit.end && edit.end <= text.length);
        }
      }
    }
  }
}
