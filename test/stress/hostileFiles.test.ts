import assert from 'node:assert/strict';
import { joinSources } from '../../src/evidence/reading/joinSources.ts';
import { libraryEndings, readSourceFile } from '../../src/evidence/reading/readSourceFile.ts';

const samples: Readonly<Record<string, string>> = {
  json: '[{"id":"a","title":"Tea","issued":{"date-parts":[[2019,4]]},"abstract":"Tea. We gave <i>tea</i>."}]',
  jsonl: '{"id":"a","title":"Tea"}\n{"id":"b","issued":"2019"}\n',
  bib: '@string{j={J}}\n@article{a,\n title={T{\\"e}a $\\beta$}, author={Brown, Ann and others},\n abstract="We {gave} tea.",\n file={a:b.pdf:pdf}}\n@book(b, crossref={a})',
  ris: 'TY  - JOUR\r\nAU  - Brown, Ann\r\nTI  - Tea\r\nAB  - We gave tea.\r\n more\r\nER  - \r\n',
  nbib: 'PMID- 12\nTI  - Tea\n      more\nAB  - We gave tea.\nPT  - Review\nMH  - *Tea/x\n',
  md: '---\ntitle: Tea\nauthor: [a]\n---\n# Tea\n\nWe *gave* `tea` to [80](x) adults &amp; more.\n',
  txt: '1. J Tea. 2019.\n\nTea.\n\nBrown A.\n\nWe gave tea to all.\n\nPMID: 12\n',
  html: '<title>Tea</title><meta name="author" content="A"><div class="main"><p>We gave <b>tea</b> &eacute; to <a href=x>80</a> adults of the town, and none of them slept.<br>x</p></div><script>{</script>',
};

/** A small generator of numbers, so that a failure can be had again. */
function createNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const strange = [
  '\u0000',
  '\ud800',
  '\udc00',
  '{',
  '}',
  '"',
  '@',
  '\\',
  '<',
  '>',
  '&',
  '\r',
  '\n',
  '-',
  '$',
  '\ufeff',
  '[',
  ',',
];

function damage(text: string, number: (below: number) => number): string {
  let damaged = number(3) === 0 ? text.slice(0, number(text.length)) : text;
  for (let times = number(6); times > 0; times--) {
    const at = number(damaged.length + 1);
    damaged = damaged.slice(0, at) + (strange[number(strange.length)] ?? '') + damaged.slice(at + number(3));
  }
  return damaged;
}

describe('reading a library', () => {
  it('never throws on damaged files, and places every passage inside the file', () => {
    const number = createNumbers(7);
    for (const [ending, sample] of Object.entries(samples)) {
      for (let round = 0; round < 300; round++) {
        const text = damage(sample, number);
        const reading = readSourceFile(text, `a.${ending}`);
        assert.ok(reading, ending);
        for (const { passages } of joinSources(reading.sources).sources) {
          for (const { span } of passages) {
            const isInside = span.start >= 0 && span.start <= span.end && span.end <= text.length;
            assert.ok(isInside, `${ending}: ${JSON.stringify(text)} ${JSON.stringify(span)}`);
          }
        }
      }
    }
  }).timeout(20_000);

  it('reads a file under any other ending without throwing', () => {
    for (const ending of libraryEndings) {
      for (const text of Object.values(samples)) readSourceFile(text, `a.${ending}`);
    }
  });

  const runs = [
    '{',
    '@a{',
    '@a{b,c={',
    '\\',
    '<',
    '<a ',
    '<div>',
    '<p>x',
    '&',
    '[',
    '"',
    ' ',
    '\n',
    '- ',
    'PMID- 1\n',
    'TY  - X\n',
    '@a{b,\nc={',
    '1. A\n\n',
    '---\n',
    'a, and ',
    '<!--',
    '$a',
  ];
  it('takes time in proportion to the length of hostile files', function () {
    this.timeout(60_000);
    const slow: string[] = [];
    for (const ending of libraryEndings) {
      for (const run of runs) {
        const text = run.repeat(Math.ceil(40_000 / run.length));
        const start = performance.now();
        readSourceFile(text, `a.${ending}`);
        const taken = performance.now() - start;
        if (taken > 2000) slow.push(`${ending} ${JSON.stringify(run)}: ${Math.round(taken)} ms`);
      }
    }
    assert.deepEqual(slow, []);
  });
});
