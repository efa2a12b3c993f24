import assert from 'node:assert/strict';
import { writeGithub } from '../../src/report/github.ts';
import { checked, finding } from './checked.ts';

describe('writeGithub', () => {
  it('writes a line for each finding, with place, rule and message', () => {
    const findings = [
      finding(),
      finding({ severity: 'error' }),
      finding({ severity: 'info' }),
      finding({ severity: 'hint' }),
    ];
    const lines = writeGithub([checked('a.md', { findings })]).split('\n');
    assert.equal(
      lines[0],
      '::warning file=a.md,line=1,endLine=1,col=5,endColumn=12,title=hype/miracle::Praises the result beyond what was seen.',
    );
    assert.deepEqual(
      lines.map((line) => line.split(' ')[0]),
      ['::warning', '::error', '::notice', '::notice', ''],
    );
  });

  it('escapes what would end a property or a message', () => {
    const findings = [finding({ message: 'At 5%: a,\r\n::error::b' })];
    const [line] = writeGithub([checked('a,b:c%\r\n.md', { findings })]).split('\n');
    assert.match(line ?? '', /^::warning file=a%2Cb%3Ac%25%0D%0A\.md,/u);
    assert.match(line ?? '', /::At 5%25: a, ::error::b$/u);
  });

  it('adds wording, other reasons and evidence as further lines of the message', () => {
    const findings = [
      {
        ...finding({
          rewordings: [{ start: 4, end: 11, text: 'a result' }],
          also: [{ rule: 'a/b', message: 'Also this.' }],
        }),
        evidence: [
          {
            source: 'lee',
            citation: 'Lee K. Tea. 2019.',
            passage: 'Tea.',
            design: 'cohort study' as const,
            population: '',
            verdict: 'overstated',
          },
        ],
      },
    ];
    assert.match(
      writeGithub([checked('a.md', { findings })]),
      /seen\.%0ATry: a result%0AAlso: Also this\.%0AEvidence \(overstated\): Lee K\. Tea\. 2019\.\n$/u,
    );
  });

  it('leaves columns out where a finding spans lines', () => {
    const file = checked('a.md', { findings: [finding()] });
    const locate = (offset: number) => ({ line: offset > 5 ? 2 : 1, column: 1 });
    assert.match(writeGithub([{ ...file, locate }]), /^::warning file=a\.md,line=1,endLine=2,title=/u);
  });

  it('names problems: an error where something went unchecked, a warning where it has a place', () => {
    const problems = [{ message: 'no such file' }, { message: 'misspelt', start: 2, end: 3 }];
    assert.equal(
      writeGithub([checked('a.md', { problems })]),
      '::error file=a.md,title=overclaim::no such file\n' +
        '::warning file=a.md,line=1,endLine=1,col=3,endColumn=4,title=overclaim::misspelt\n',
    );
  });

  it('never lets a draft or a file name speak to the terminal', () => {
    const evil = '\u001b]0;x\u0007\u009b2J\u202e';
    const shown = writeGithub([checked(`${evil}.md`, { findings: [finding({ message: evil })] })]);
    assert.doesNotMatch(shown, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u);
  });
});
