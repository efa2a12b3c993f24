import assert from 'node:assert/strict';
import { writeClaimsCsv } from '../../../src/report/claims/writeClaimsCsv.ts';
import { writeClaimsJson } from '../../../src/report/claims/writeClaimsJson.ts';
import { writeClaimsMarkdown } from '../../../src/report/claims/writeClaimsMarkdown.ts';
import { claim, draft, source, table } from './claimed.ts';

/** The cells of each line, read as RFC 4180 says. */
function readCsv(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, bare, end] of csv.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted?.replaceAll('""', '"') ?? bare ?? '');
    if (end === '\r\n') rows.push([]);
    if (end === '') break;
  }
  return rows.slice(0, -1);
}

describe('The claims as CSV', () => {
  it('begin with a byte order mark and end each line with CRLF', () => {
    const csv = writeClaimsCsv(table(claim({ text: 'Müdigkeit sank.' })));
    assert.ok(csv.startsWith('\ufeff"Line","Claim",'));
    assert.equal(csv.match(/\r\n/g)?.length, 2);
    assert.equal(csv.replaceAll('\r\n', '').match(/[\r\n]/), null);
  });

  it('keep quotation marks, commas and line ends inside their cells', () => {
    const text = 'He said "a, b"\r\nand ""left"".';
    const [head, row] = readCsv(writeClaimsCsv(table(claim({ text, action: 'ignored', note: ',",' }))));
    assert.equal(head?.length, row?.length);
    assert.equal(row?.[1], 'He said "a, b" and ""left"".');
    assert.equal(row?.at(-1), ',",');
  });

  it('let no text begin as a formula, and no number be text', () => {
    for (const text of ['=1+1', '+1', '-5% of falls', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1', '"=1']) {
      const csv = writeClaimsCsv(table(claim({ text, note: text, reasons: [] })));
      const [, row = []] = readCsv(csv);
      for (const cell of [row[1], row.at(-1)]) assert.doesNotMatch(cell ?? '', /^[=+\-@\s＝]/u, text);
    }
    assert.match(writeClaimsCsv(table(claim())), /^1,"Falls fell by 40%\.","correlational",4\.8,/m);
  });

  it('spell what a terminal would obey', () => {
    assert.match(
      writeClaimsCsv(table(claim({ text: 'A \u001b[2J\u202e b' }))),
      /"A \\u\{1b\}\[2J\\u\{202e\} b"/,
    );
  });

  it('name source, relation, page and passage, and the others behind', () => {
    const passage = { ...source().passage, page: 4 };
    const sources = [source({ passage }), source({ citation: 'Poe 2020' })];
    const [head = [], row = []] = readCsv(writeClaimsCsv(table(claim({ sources }))));
    const told = new Map(head.map((name, at) => [name, row[at]]));
    assert.deepEqual(
      ['Source', 'Cited or closest', 'Page', 'Passage', 'Other sources'].map((name) => told.get(name)),
      ['Lee 2019', 'cited', '4', 'Falls fell by 20%.', 'Poe 2020 (cited): Falls fell by 20%.'],
    );
  });

  it('are a line of names where there are none, and the same each time', () => {
    assert.equal(readCsv(writeClaimsCsv(table())).length, 1);
    assert.equal(writeClaimsCsv(table(claim())), writeClaimsCsv(table(claim())));
  });
});

describe('The claims as Markdown', () => {
  it('are one table whose cells neither end it nor do anything', () => {
    const text = 'a | b\n`c` <b> [d](http://e) *f* \\| &amp; www.g.h';
    const lines = writeClaimsMarkdown(table(claim({ text }))).split('\n');
    assert.equal(lines.length, 6);
    assert.deepEqual(lines.slice(3), [
      '',
      '<!-- overclaim-disable-file -- a table of claims, made by Overclaim -->',
      '',
    ]);
    assert.ok(
      lines[2]?.startsWith(
        '| 1 | a \\| b \\`c\\` &lt;b> \\[d\\](http\\://e) \\*f\\* \\\\\\| &amp;amp; www\\.g.h | correlational |',
      ),
      lines[2],
    );
    const cells = (line = '') => line.replace(/\\./g, '').split('|').length;
    assert.equal(cells(lines[2]), cells(lines[0]));
    assert.equal(cells(lines[1]), cells(lines[0]));
  });

  it('say each objection once', () => {
    const one = { rule: 'hype/miracle', message: 'Praises.' };
    const other = { rule: 'hype/miracle', message: 'Praises again.' };
    const text = writeClaimsMarkdown(table(claim({ findings: [one, one, other] })));
    assert.ok(text.includes('| hype/miracle: Praises. hype/miracle: Praises again. |'), text);
  });
});

describe('The claims as JSON', () => {
  it('have offsets, places and what differs', () => {
    const sources = [source({ words: { start: 14, end: 17 }, doi: '10.1/x', pmid: '12' })];
    const one = claim({ sources, action: 'reworded', note: 'Before.', reasons: ['It says 20%.'] });
    assert.deepEqual(JSON.parse(writeClaimsJson(table(one))), {
      files: [
        {
          path: 'a.md',
          claims: [
            {
              start: 4,
              end: 21,
              line: 1,
              column: 5,
              text: 'Falls fell by 40%.',
              strength: 'correlational',
              certainty: 4.8,
              verdict: 'different figure',
              reasons: ['It says 20%.'],
              findings: [],
              sources: [
                {
                  source: 'lee2019',
                  citation: 'Lee 2019',
                  path: 'lee.md',
                  cited: true,
                  start: 5,
                  end: 23,
                  passage: 'Falls fell by 20%.',
                  differs: '20%',
                  doi: '10.1/x',
                  pmid: '12',
                },
              ],
              action: 'reworded',
              note: 'Before.',
            },
          ],
          problems: [],
        },
      ],
    });
  });

  it('name every draft', () => {
    const two = {
      drafts: [
        draft('a.md'),
        { ...draft('b.md'), problems: [{ message: 'no such file' }, { message: 'No.', start: 2, end: 3 }] },
      ],
    };
    assert.deepEqual(JSON.parse(writeClaimsJson(two)).files[1], {
      path: 'b.md',
      claims: [],
      problems: [{ message: 'no such file' }, { message: 'No.', start: 2, end: 3, line: 1, column: 3 }],
    });
  });
});
