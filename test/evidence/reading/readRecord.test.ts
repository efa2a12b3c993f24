import assert from 'node:assert/strict';
import { readRecord } from '../../../src/evidence/reading/record/readRecord.ts';

const whole = `---
type: article-journal
title: "Vitamin D and colds: a trial"
author:
  - { family: Invented, given: AB }
  - et al.
container-title: Journal of Examples
issued: 2019-04
volume: "7"
page: 1-9
DOI: 10.1000/example.7
PMID: "1234567"
design: randomised trial
population: adults in winter
n: 300
comparator: placebo
certainty: moderate
about: [Vitamin D, Common cold]
reports: [other]
checked: Against the abstract.
results:
  - outcome: colds
    arm: vitamin D
    value: 40.5
    unit: "%"
    interval: [33.0, 48.2]
    comparator: { arm: placebo, value: 41 }
    certainty: moderate
    checked: true
---

# Findings

- As many had a cold with vitamin D
  as with placebo.
  > “no difference was seen” (line 45)
- Nobody was followed into spring.

A paragraph is a finding too.
`;

function problemsOf(text: string): readonly string[] {
  return readRecord(text, 'a.md').problems.map(({ message }) => message);
}

function withLine(line: string): string {
  return `---\ntitle: T\ndesign: news\n${line}\n---\n- A finding.\n`;
}

describe('reading a record', () => {
  it('gives everything that the record says', () => {
    const { source, problems } = readRecord(whole, 'trials/vitamind.md');
    assert.deepEqual(problems, []);
    assert.ok(source);
    const { passages, ...rest } = source;
    assert.deepEqual(rest, {
      csl: {
        id: 'vitamind',
        type: 'article-journal',
        title: 'Vitamin D and colds: a trial',
        author: [{ family: 'Invented', given: 'AB' }, { literal: 'et al.' }],
        'container-title': 'Journal of Examples',
        issued: '2019-04',
        volume: '7',
        page: '1-9',
        DOI: '10.1000/example.7',
        PMID: '1234567',
      },
      design: 'randomised trial',
      population: 'adults in winter',
      species: 'human',
      n: 300,
      comparator: 'placebo',
      certainty: 'moderate',
      about: ['vitamin d', 'common cold'],
      reports: ['other'],
      results: [
        {
          outcome: 'colds',
          arm: 'vitamin D',
          value: 40.5,
          unit: '%',
          interval: [33, 48.2],
          comparator: { arm: 'placebo', value: 41 },
          certainty: 'moderate',
          checked: true,
        },
      ],
      path: 'trials/vitamind.md',
    });
    assert.deepEqual(
      passages.map(({ text, locator, line }) => ({ text, locator, line })),
      [
        {
          text: 'As many had a cold with vitamin D as with placebo.',
          locator: 'no difference was seen',
          line: 45,
        },
        { text: 'Nobody was followed into spring.', locator: undefined, line: undefined },
        { text: 'A paragraph is a finding too.', locator: undefined, line: undefined },
      ],
    );
  });

  it('gives every passage its place in the file, whatever ends the lines', () => {
    for (const text of [
      whole,
      whole.replaceAll('\n', '\r\n'),
      `\ufeff${whole}`,
      whole.replaceAll('\n', '\r'),
    ]) {
      const passages = readRecord(text, 'a.md').source?.passages ?? [];
      assert.equal(passages.length, 3);
      for (const { span, text: words } of passages) {
        assert.equal(text.slice(span.start, span.end).replace(/\s+/g, ' '), words);
      }
    }
  });

  it('counts in code units past emoji, combining marks and lone surrogates', () => {
    const text = `---\ntitle: "😀 e\u0301 \ud800"\ndesign: news\n---\n- 😀 \ud800 done\n`;
    const passage = readRecord(text, 'a.md').source?.passages[0];
    assert.equal(text.slice(passage?.span.start, passage?.span.end), '😀 \ud800 done');
  });

  it('takes the species from the design when it is not given', () => {
    const speciesOf = (design: string) =>
      readRecord(`---\ntitle: T\ndesign: ${design}\n---\n`, 'a.md').source?.species;
    assert.deepEqual(['animal study', 'in vitro study', 'news'].map(speciesOf), ['animal', 'cells', 'human']);
  });

  it('keeps dates and words as they are typed', () => {
    const { source } = readRecord(
      '---\ntitle: no\nissued: 2019-04-12\nvolume: 010\ndesign: news\n---\n',
      'a.md',
    );
    assert.deepEqual(
      [source?.csl.title, source?.csl.issued, source?.csl.volume],
      ['no', '2019-04-12', '010'],
    );
  });
});

describe('what is wrong with a record', () => {
  it('is said with the line it stands in, and the good rest is kept', () => {
    const { source, problems } = readRecord(withLine('n: many\nPMID: "77"'), 'notes/a.md');
    assert.deepEqual(problems, [{ message: 'notes/a.md:4: “n” should be a number' }]);
    assert.equal(source?.csl.PMID, '77');
    assert.equal(source?.passages.length, 1);
  });

  const cases: readonly (readonly [line: string, problem: RegExp])[] = [
    ['colour: red', /a\.md:4: “colour” is no key/],
    ['doi: 10.1000/1', /:4: “doi” should be written “DOI”/],
    ['title: Again', /:4: “title” is given twice/],
    ['DOI: https://doi.org/10.1000/1', /:4: “DOI” should be like 10\.1000/],
    ['PMID: PMC12', /:4: “PMID”/],
    ['PMCID: "12"', /:4: “PMCID”/],
    ['URL: example.org', /:4: “URL”/],
    ['issued: April 2019', /:4: “issued”/],
    ['issued: 2019-13', /:4: “issued”/],
    ['n: 0', /:4: “n” should be a whole number/],
    ['n: 2.5', /:4: “n” should be a whole number/],
    ['species: robots', /:4: “species” should be one of: human, animal, cells/],
    ['certainty: fair', /:4: “certainty” should be one of/],
    ['about: { a: b }', /:4: “about” should be a list/],
    ['population: [a, b]', /:4: “population” should be plain text/],
    ['comparator:', /:4: “comparator” should be filled in or left out/],
    ['author:\n  - { given: A }', /:5: an author needs/],
    ['author: somebody', /:4: “author” should be a list/],
    ['results: none', /:4: “results” should be a list/],
    ['results:\n  - { outcome: a, arm: b, unit: "%" }', /:5: a result lacks “value”/],
    ['results:\n  - { outcome: a, arm: b, unit: "%", value: 120 }', /:5: 120 is no percentage/],
    ['results:\n  - { outcome: a, arm: b, unit: "%", value: ten }', /:5: “value” should be a number/],
    ['results:\n  - { outcome: a, arm: b, unit: "%", value: 5, interval: [9, 2] }', /the lower first/],
    ['results:\n  - { outcome: a, arm: b, unit: "%", value: 5, interval: [6, 9] }', /does not contain 5/],
    [
      'results:\n  - { outcome: a, arm: b, unit: "%", value: 5, comparator: 4 }',
      /“comparator” should be a group/,
    ],
    [
      'results:\n  - { outcome: a, arm: b, unit: "%", value: 5, comparator: { arm: c, value: 400 } }',
      /400 is no percentage/,
    ],
    [
      'results:\n  - { outcome: a, arm: b, unit: "%", value: 5, checked: maybe }',
      /“checked” should be true or false/,
    ],
    ['population: "unclosed', /not valid YAML/],
    ['population: a: b', /not valid YAML/],
    ['\tn: 4', /not valid YAML/],
  ];
  for (const [line, problem] of cases) {
    it(`is said of ${JSON.stringify(line)}`, () => {
      const problems = problemsOf(withLine(line));
      assert.ok(
        problems.some((message) => problem.test(message)),
        `got: ${problems.join(' | ') || 'no problem'}`,
      );
    });
  }

  it('leaves no source without a title or a known design', () => {
    for (const front of ['title: T', 'design: news', 'title: T\ndesign: rumour', 'title:\ndesign: news']) {
      const { source, problems } = readRecord(`---\n${front}\n---\n- F\n`, 'a.md');
      assert.equal(source, undefined);
      assert.equal(problems.length, 1, problems.map(({ message }) => message).join('; '));
    }
  });

  it('does not count a figure as checked unless the record says against what', () => {
    const result = 'results:\n  - { outcome: a, arm: b, unit: "%", value: 5, checked: true }';
    const unsaid = readRecord(withLine(result), 'a.md');
    assert.equal(unsaid.source?.results[0]?.checked, false);
    assert.match(unsaid.problems[0]?.message ?? '', /counts as unchecked/);
    const said = readRecord(withLine(`checked: Against table 2.\n${result}`), 'a.md');
    assert.equal(said.source?.results[0]?.checked, true);
  });

  it('drops a locator above twelve words and keeps its line', () => {
    const text = (words: number) =>
      `---\ntitle: T\ndesign: news\n---\n- F\n  > “${Array(words).fill('w').join(' ')}” (line 3)\n`;
    assert.equal(readRecord(text(12), 'a.md').problems.length, 0);
    const { source, problems } = readRecord(text(13), 'a.md');
    assert.match(problems[0]?.message ?? '', /a\.md:6: the quotation has 13 words/);
    assert.deepEqual(
      [source?.passages[0]?.locator, source?.passages[0]?.line, source?.passages[0]?.text],
      [undefined, 3, 'F'],
    );
  });

  it('says so when a quotation stands alone', () => {
    assert.match(problemsOf('---\ntitle: T\ndesign: news\n---\n> “q”\n')[0] ?? '', /:5: a quotation stands/);
  });

  it('never makes the reader throw', () => {
    const hostile = [
      '',
      '---',
      '---\n',
      '---\n---',
      '---\n---\n',
      'no front matter',
      '---\ntitle: T\ndesign: news\n',
      `---\n${'- '.repeat(5_000)}\n---\n`,
      '---\na: &a [x]\ntitle: *a\ndesign: news\n---\n- F',
      '---\n__proto__: 1\nconstructor: 2\ntitle: T\ndesign: news\n---\n- F',
      `---\ntitle: T\ndesign: news\n---\n- F\n  > ${'(line 1'.repeat(20_000)}\n`,
      `---\ntitle: T\ndesign: news\n---\n${'> '.repeat(20_000)}`,
      `---\ntitle: \u202eT\ndesign: news\n---\n- \u05e9\u05dc\u05d5\u05dd\n`,
    ];
    for (const text of hostile) {
      assert.doesNotThrow(() => readRecord(text, 'a.md'), JSON.stringify(text.slice(0, 40)));
    }
    assert.equal(readRecord('---\ntitle: T\ndesign: news\n---', 'a.md').source?.csl.title, 'T');
  });
});
