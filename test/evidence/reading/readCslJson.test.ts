import assert from 'node:assert/strict';
import { citeFull } from '../../../src/evidence/citing/cite.ts';
import { readCslJson } from '../../../src/evidence/reading/readCslJson.ts';

const rice = {
  id: 'rice2019',
  type: 'article-journal',
  title: 'Brown rice and diabetes: a randomised trial',
  abstract: 'We assigned 60 adults to brown or white rice. Glucose did not differ (p = 0.4). Rice is rice.',
};

/** Reads a list, or text as it is. */
function read(list: unknown, path = 'list.json') {
  return readCslJson(typeof list === 'string' ? list : JSON.stringify(list), path);
}
const ids = (list: unknown, path?: string) => read(list, path).sources.map(({ csl }) => csl.id);
const problems = (list: unknown, path?: string) => read(list, path).problems.map(({ message }) => message);

describe('readCslJson', () => {
  it('makes each item a source whose passages are the sentences of its abstract', () => {
    const { sources, problems } = read([rice]);
    assert.deepEqual(problems, []);
    const [source] = sources;
    assert.deepEqual(
      source?.passages.map(({ text }) => text),
      ['We assigned 60 adults to brown or white rice.', 'Glucose did not differ (p = 0.4).', 'Rice is rice.'],
    );
    assert.ok(source.passages.every((passage) => passage.source === 'rice2019'));
    assert.deepEqual([source.design, source.species, source.about], ['randomised trial', 'human', []]);
  });

  it('says where in the file a passage stands: in its item', () => {
    const text = `[\n  {"id": "a"},\n  ${JSON.stringify(rice)}\n]`;
    const span = read(text).sources[1]?.passages[0]?.span;
    assert.deepEqual(JSON.parse(text.slice(span?.start, span?.end)), rice);
  });

  it('reads a list, one item, items one after the other, and lines', () => {
    assert.deepEqual(ids('[{"id": "a"}, {"id": "b"}]'), ['a', 'b']);
    assert.deepEqual(ids('\ufeff\n {"id": "a"}\n'), ['a']);
    assert.deepEqual(ids('{"id": "a"}{"id": "b"}\n{"id": "c"}'), ['a', 'b', 'c']);
    assert.deepEqual(ids('\ufeff{"id": "a"}\r\n\r\n{"id": "b"}', 'x.jsonl'), ['a', 'b']);
    assert.deepEqual(read(''), { sources: [], problems: [] });
    assert.deepEqual(read(' [ ] '), { sources: [], problems: [] });
  });

  it('takes the title for a passage where there is no abstract, and numbers for ids', () => {
    const [source] = read([{ id: 7, title: 'Tea and sleep' }]).sources;
    assert.deepEqual([source?.csl.id, source?.passages.map(({ text }) => text)], ['7', ['Tea and sleep']]);
  });

  it('names each broken item by its line, and reads the rest', () => {
    const text = `[
  {"id": "a", "abstract": "It ends ] here, } and \\" here."},
  {"id": "b",,},
  {"title": "no id"},
  {"id": "a"},
  "c",
  {"id": "d", "abstract": ["not", "text"], "title": "D"},
  {"id": "e"}
]`;
    assert.deepEqual(ids(text), ['a', 'd', 'e']);
    const found = problems(text);
    assert.deepEqual(
      found.map((message) => message.split(':').slice(0, 2).join(':')),
      ['list.json:3', 'list.json:4', 'list.json:5', 'list.json:6', 'list.json:7'],
    );
    assert.match(
      found.join('\n'),
      /valid JSON.*\n.*no “id”.*\n.*“a” is given twice.*\n.*no item.*\n.*“abstract” of “d”/u,
    );
  });

  it('says that a list is cut short, and reads what is there', () => {
    const cut = '[{"id": "a"},\n{"id": "b"}';
    assert.deepEqual(ids(cut), ['a', 'b']);
    assert.match(problems(cut).join('\n'), /^list\.json:2: the list does not end[^\n]*$/u);
    assert.match(problems('[{"id": "a"}] x').join('\n'), /does not end/u);
    assert.deepEqual(ids('[{"id": "a"}, {"id": "b", "abstract": "cut sho'), ['a']);
  });

  it('names broken lines by their own number', () => {
    assert.match(
      problems('{"id": "a"}\nx\n{"id": "b"}\n[', 'x.jsonl').join('\n'),
      /^x\.jsonl:2: [^\n]*\nx\.jsonl:4: [^\n]*$/u,
    );
  });

  it('never throws, whatever the file holds', () => {
    const deep = '['.repeat(100_000);
    const nested = `{"id": "a", "issued": {"date-parts": [[${deep}${']'.repeat(100_000)}]]}}`;
    for (const text of [
      deep,
      nested,
      '"',
      '{',
      '}',
      ']',
      ',',
      'null',
      '[null, 1]',
      '\\',
      '{"id": {}}',
      '\u0000',
    ]) {
      assert.ok(Array.isArray(read(text).problems), text.slice(0, 20));
    }
  });

  it('reads what a citation needs, as reference managers and Crossref write it', () => {
    const item = {
      ...rice,
      title: ['Rice &amp; <i>Oryza</i> in diabetes'],
      author: [
        { family: 'Berg', given: 'Ida Maria', 'non-dropping-particle': 'van den' },
        { name: 'The Rice Group' },
        7,
      ],
      issued: { 'date-parts': [['2019', 4, 31, 9]] },
      'container-title': ['Journal of Grain'],
      volume: 12,
      issue: '3',
      page: '1-9',
      DOI: 'https://doi.org/10.1234/rice.7',
      URL: 'javascript:alert(1)',
    };
    const reading = read([item]);
    assert.equal(
      citeFull(reading.sources[0]?.csl ?? { id: '', type: '', title: '' }),
      'van den Berg IM, The Rice Group. Rice & Oryza in diabetes. Journal of Grain. 2019 Apr 31;12(3):1-9. doi: 10.1234/rice.7.',
    );
    assert.match(
      reading.problems.map(({ message }) => message).join(),
      /^list\.json:1: “URL” should be like [^,]*$/u,
    );
  });

  it('keeps of a date what is one', () => {
    const issued = (value: unknown) => read([{ id: 'a', issued: value }]).sources[0]?.csl.issued;
    assert.equal(issued({ 'date-parts': [[2019, 13]] }), '2019');
    assert.equal(issued({ 'date-parts': [[]] }), undefined);
    assert.equal(issued({ raw: '2019-04-01T00:00Z' }), '2019-04-01');
    assert.equal(issued({ literal: 'spring' }), undefined);
    assert.equal(issued('2020'), '2020');
    assert.equal(issued(2020), '2020');
  });

  it('takes tags out of abstracts, and leaves comparisons in', () => {
    const abstract =
      '<jats:title>Methods</jats:title><jats:p>H<sub>2</sub>O, p &lt; 0.05 and a<b, c>d.</jats:p>';
    assert.equal(
      read([{ id: 'a', abstract }]).sources[0]?.passages[0]?.text,
      'Methods H2O, p < 0.05 and a<b, c>d.',
    );
  });
});
