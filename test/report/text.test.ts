import assert from 'node:assert/strict';
import type { Rewording } from '../../src/model.ts';
import { writeText } from '../../src/report/text.ts';
import { checked, finding } from './checked.ts';

const rewordings = [
  { start: 4, end: 11, text: 'a result' },
  { start: 4, end: 11, text: 'second choice' },
];

describe('writeText', () => {
  it('lines up places, severities, messages and rules, and offers the first rewording', () => {
    const findings = [
      finding({ rewordings }),
      finding({ start: 104, severity: 'hint', message: 'Short.', rule: 'x/y', text: 'new' }),
    ];
    assert.deepEqual(writeText([checked('a.md', { findings })]).split('\n'), [
      'a.md',
      '    1:5  warning  Praises the result beyond what was seen.  hype/miracle',
      '                  try: a result',
      '  1:105  hint     Short.                                    x/y',
      '',
      '1 warning, 1 note in 1 file',
      '',
    ]);
  });

  it('lets a long message run on without pushing the others out', () => {
    const findings = [finding({ message: 'm'.repeat(200) }), finding({ message: 'Short.' })];
    const short = writeText([checked('a.md', { findings })]).split('\n')[3] ?? '';
    assert.ok(short.length < 130, short);
  });

  it('counts what is ignored, and lists it when asked', () => {
    const ignored = [
      { rule: 'hype/miracle', start: 4, end: 11, text: 'mir\u001bacle', by: 'file', reason: 'a\nname' },
      { rule: 'x/y', start: 14, end: 17, text: 'day', by: 'comment' },
    ] as const;
    const files = [checked('a.md', { ignored }), checked('b.md')];
    assert.equal(writeText(files), 'no findings in 2 files (2 ignored)\n');
    assert.deepEqual(writeText(files, false, true).split('\n'), [
      'a.md',
      '  1:5  “mir\\u{1b}acle” ignored by the ignore file: a name  hype/miracle',
      '  1:15  “day” ignored by a comment: no reason given  x/y',
      '',
      'no findings in 2 files (2 ignored)',
      '',
    ]);
  });

  it('counts files with and without findings', () => {
    const flagged = checked('a.md', { findings: [finding(), finding({ severity: 'info' })] });
    const failed = finding({ severity: 'error' });
    const summary = (...files: Parameters<typeof writeText>[0]) =>
      writeText(files).trimEnd().split('\n').at(-1);
    assert.equal(summary(flagged, checked('b.md')), '1 warning, 1 note in 1 of 2 files');
    assert.equal(summary(flagged, flagged), '2 warnings, 2 notes in 2 files');
    assert.equal(summary(checked('a.md', { findings: [failed] })), '1 error in 1 file');
    assert.equal(summary(checked('b.md')), 'no findings in 1 file');
  });

  it('counts what context set aside', () => {
    const setAside = [{ rule: 'c/d', start: 0, end: 2, because: 'negation' as const }];
    assert.equal(
      writeText([checked('b.md', { setAside })]),
      'no findings in 1 file (1 set aside by context)\n',
    );
  });

  it('leaves out what was not read, and says nothing when nothing was', () => {
    const missing = checked('gone.md', { problems: [{ message: 'no such file' }] }, false);
    assert.equal(writeText([missing]), '');
    assert.equal(writeText([missing, checked('b.md')]), 'no findings in 1 file\n');
  });

  it('shows every reason of an underline', () => {
    const also = [{ rule: 'a/b', message: 'Also this.' }];
    assert.match(
      writeText([checked('a.md', { findings: [finding({ also })] })]),
      /^ +also: Also this\. {2}a\/b$/mu,
    );
  });

  it('says what to do with which words when a rewording is more than other words', () => {
    const tip = (rewording: Rewording) =>
      /try: (.*)$/mu.exec(
        writeText([checked('a.md', { findings: [finding({ rewordings: [rewording] })] })]),
      )?.[1];
    assert.equal(tip({ start: 4, end: 11, text: 'change' }), 'change');
    assert.equal(tip({ start: 0, end: 11, text: 'A change' }), '"One miracle" → "A change"');
    assert.equal(tip({ start: 3, end: 11, text: '' }), 'leave out "miracle"');
    assert.equal(tip({ start: 17, end: 17, text: ' in mice' }), 'add "in mice"');
    assert.equal(tip({ start: 0, end: 11, text: 'x', title: 'Say "may help"' }), 'Say "may help"');
  });

  it('never lets a draft or a file name speak to the terminal', () => {
    const evil = '\u001b]0;x\u0007\u009b2J\u202e';
    const findings = [
      finding({ text: evil, speaker: evil, message: evil, rewordings: [{ start: 0, end: 1, text: evil }] }),
    ];
    const shown = writeText([checked(`${evil}.md`, { findings })]);
    assert.doesNotMatch(shown, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u);
    assert.match(shown, /\\u\{1b\}/u);
  });

  it('uses colour only when asked, and then says the same', () => {
    const files = [checked('a.md', { findings: [finding({ rewordings })] })];
    const colourful = writeText(files, true);
    assert.notEqual(colourful, writeText(files));
    assert.equal(colourful.replace(/\u001b\[\d+m/gu, ''), writeText(files));
  });
});
