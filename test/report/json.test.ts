import assert from 'node:assert/strict';
import type { Report } from '../../src/model.ts';
import { writeJson } from '../../src/report/json.ts';
import { checked, finding } from './checked.ts';

function parsed(...files: Parameters<typeof writeJson>[0]) {
  return JSON.parse(writeJson(files));
}

describe('writeJson', () => {
  it('gives the other places that a finding is about', () => {
    const related = [{ start: 0, end: 3, message: 'Ten of forty stands here.' }];
    const { files } = JSON.parse(writeJson([checked('a.md', { findings: [finding({ related })] })]));
    assert.deepEqual(files[0].findings[0].related, [
      { start: 0, end: 3, line: 1, column: 1, message: 'Ten of forty stands here.' },
    ]);
  });

  it('writes no files as an empty list', () => {
    assert.deepEqual(parsed(), { files: [] });
  });

  it('writes every key of the contract, and nothing of the engine besides', () => {
    const report: Report = {
      findings: [finding({ also: [{ rule: 'a/b', message: 'Also this.' }] })],
      setAside: [{ rule: 'c/d', start: 30, end: 32, because: 'negation' }],
      ignored: [{ rule: 'e/f', start: 4, end: 11, text: 'miracle', by: 'comment', reason: 'a name' }],
      problems: [{ message: 'one rule failed' }],
    };
    assert.deepEqual(parsed(checked('notes.md', report)), {
      files: [
        {
          path: 'notes.md',
          findings: [
            {
              rule: 'hype/miracle',
              severity: 'warning',
              start: 4,
              end: 11,
              line: 1,
              column: 5,
              text: 'miracle',
              message: 'Praises the result beyond what was seen.',
              also: [{ rule: 'a/b', message: 'Also this.' }],
              rewordings: [],
            },
          ],
          setAside: [{ rule: 'c/d', start: 30, end: 32, because: 'negation' }],
          ignored: [
            {
              rule: 'e/f',
              start: 4,
              end: 11,
              line: 1,
              column: 5,
              text: 'miracle',
              by: 'comment',
              reason: 'a name',
            },
          ],
          problems: [{ message: 'one rule failed' }],
        },
      ],
    });
  });

  it('gives a rewording a range only where it is not the finding’s own', () => {
    const rewordings = [
      { start: 4, end: 11, text: 'result' },
      { start: 2, end: 11, text: 'the result' },
    ];
    const { files } = parsed(checked('a.md', { findings: [finding({ rewordings })] }));
    assert.deepEqual(files[0].findings[0].rewordings, [
      { text: 'result' },
      { text: 'the result', start: 2, end: 11 },
    ]);
  });

  it('names who is quoted, even when that is nobody known', () => {
    const findings = [finding({ speaker: 'Dr Rao' }), finding({ speaker: '' }), finding()];
    const { files } = parsed(checked('a.md', { findings }));
    const speakers = files[0].findings.map((record: { speaker?: string }) => record.speaker);
    assert.deepEqual(speakers, ['Dr Rao', '', undefined]);
  });

  it('keeps lone surrogates, as escapes', () => {
    const json = writeJson([checked('a.md', { findings: [finding({ text: 'a \ud83d cure' })] })]);
    assert.equal(JSON.parse(json).files[0].findings[0].text, 'a \ud83d cure');
    assert.ok(json.includes('\\ud83d') && json.isWellFormed());
  });

  it('ends in one line feed', () => {
    assert.match(writeJson([]), /[^\n]\n$/u);
  });
});
