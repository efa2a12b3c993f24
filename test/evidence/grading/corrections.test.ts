import assert from 'node:assert/strict';
import { applyCorrections } from '../../../src/evidence/grading/applyCorrections.ts';
import { correctSources } from '../../../src/evidence/grading/correctSources.ts';
import { readCorrections } from '../../../src/evidence/grading/readCorrections.ts';
import { type CorrectionChange, writeCorrection } from '../../../src/evidence/grading/writeCorrection.ts';
import type { Source } from '../../../src/model.ts';

const file = 'overclaim.sources.yaml';
const read = (text: string) => readCorrections(text, file);
const problemsOf = (text: string) => read(text).problems.map(({ message }) => message);

function sourceOf(id: string, path = `${id}.pdf`): Source {
  return {
    csl: { id, type: 'document', title: id },
    design: 'cohort study',
    population: 'nurses',
    species: 'human',
    cues: { design: 'cohort of', population: 'nurses' },
    about: [],
    reports: [],
    results: [],
    passages: [],
    path,
  };
}

describe('readCorrections', () => {
  it('reads entries by id or path, with the line of each', () => {
    const text =
      '# mine\npoe2019:\n  design: Randomised trial\n  n: 1,200\n\nreferences/kelp.pdf:\n  population: "adults: all"\n  species: human\n';
    assert.deepEqual(read(text), {
      corrections: [
        { source: 'poe2019', line: 2, design: 'randomised trial', n: 1200 },
        { source: 'references/kelp.pdf', line: 6, population: 'adults: all', species: 'human' },
      ],
      problems: [],
    });
    assert.deepEqual(read('# nothing yet\n'), { corrections: [], problems: [] });
    assert.deepEqual(read(''), { corrections: [], problems: [] });
  });

  it('names what is wrong by its line, and uses the rest', () => {
    const { corrections, problems } = read(
      'a:\n  design: trail\n  n: 12\nb:\n  n: none\n  title: B\nc:\nd: news\na:\n  n: 13\n',
    );
    assert.deepEqual(corrections, [{ source: 'a', line: 9, n: 13 }]);
    assert.deepEqual(
      problems.map(({ message }) => message.replace(/one of:.*;/, 'one of: …;')),
      [
        `${file}:1: “a” is given twice; the last is used`,
        `${file}:5: “n” should be a whole number above 0; it is left out`,
        `${file}:6: “title” cannot be corrected, only design, species, population, n, comparator; it is left out`,
        `${file}:7: “c” has nothing below it that is corrected (design, species, population, n, comparator); it is left out`,
        `${file}:8: “d” has nothing below it that is corrected (design, species, population, n, comparator); it is left out`,
      ],
    );
    assert.match(
      problemsOf('a:\n  design: trail\n')[0] ?? '',
      /:2: “design” should be one of: .*testimonial/,
    );
  });

  it('never throws, whatever the file holds', () => {
    for (const text of [
      '[',
      'a: [',
      '- a\n- b',
      'words',
      '{'.repeat(20_000),
      '- '.repeat(20_000),
      '&a [*a]',
      'a: *b',
      '\0',
      '"',
      ':\n  n: 3',
    ]) {
      assert.ok(problemsOf(text).length > 0, text.slice(0, 9));
      assert.deepEqual(read(text).corrections, []);
    }
    assert.match(problemsOf(`a: ${'x'.repeat(1_000_001)}`)[0] ?? '', /too long/);
    assert.deepEqual(read('a:\n  n: 3\nb: [\n').corrections, [{ source: 'a', line: 1, n: 3 }]);
  });
});

describe('applyCorrections', () => {
  const apply = (text: string, ...sources: Source[]) =>
    applyCorrections(sources, read(text).corrections, file);

  it('puts what the writer says in place of what was read, and takes its cue away', () => {
    const [corrected, other] = apply('a:\n  design: news\n', sourceOf('a'), sourceOf('b')).sources;
    assert.deepEqual([corrected?.design, corrected?.cues], ['news', { population: 'nurses' }]);
    assert.deepEqual(other, sourceOf('b'));
    const [all] = apply('a:\n  design: news\n  population: men\n', sourceOf('a')).sources;
    assert.ok(all && !Object.hasOwn(all, 'cues'));
  });

  it('finds a source by its file, however its path is written', () => {
    const { sources, problems } = apply('./refs\\a.pdf:\n  n: 40\n', sourceOf('x', 'refs/a.pdf'));
    assert.deepEqual([sources[0]?.n, problems], [40, []]);
  });

  it('finds a source by its file as named from the folder of the corrections', () => {
    const { corrections } = read('a.pdf:\n  n: 40\n');
    const sources = [sourceOf('x', 'refs/a.pdf'), sourceOf('y', 'a.pdf.pdf')];
    const { problems, ...applied } = applyCorrections(sources, corrections, `refs/${file}`);
    assert.deepEqual([applied.sources.map(({ n }) => n), problems], [[40, undefined], []]);
    assert.equal(applyCorrections(sources, corrections, `other/${file}`).problems.length, 1);
  });

  it('takes of several files of corrections the last that says anything of a field', () => {
    const files = [
      { path: 'one.yaml', text: 'a:\n  n: 4\n  design: news\nb:\n  n: 5\n' },
      { path: 'two.yaml', text: 'a:\n  n: 6\n  size: 7\n' },
    ];
    const { sources, problems } = correctSources([sourceOf('a')], files);
    assert.deepEqual([sources[0]?.n, sources[0]?.design], [6, 'news']);
    assert.deepEqual(
      problems.map(({ message }) => message.split(' ')[0]),
      ['one.yaml:4:', 'two.yaml:3:'],
    );
  });

  it('takes a study of animals for one of animals', () => {
    const [mice] = apply('a:\n  design: animal study\n', sourceOf('a')).sources;
    assert.equal(mice?.species, 'animal');
    const [said] = apply('a:\n  design: animal study\n  species: cells\n', sourceOf('a')).sources;
    assert.equal(said?.species, 'cells');
  });

  it('says which entry fits no source, or several', () => {
    const text = 'a:\n  n: 4\nz:\n  n: 4\nall.bib:\n  n: 4\n';
    const { problems } = apply(text, sourceOf('a', 'all.bib'), sourceOf('b', 'all.bib'));
    assert.deepEqual(
      problems.map(({ message }) => message),
      [
        `${file}:3: “z” is neither the id nor the file of a source; nothing is corrected by it`,
        `${file}:5: “all.bib” fits 2 sources; name one by its id; nothing is corrected by it`,
      ],
    );
    assert.deepEqual(apply('constructor:\n  n: 4\n', sourceOf('a')).sources, [sourceOf('a')]);
  });
});

describe('writeCorrection', () => {
  const text = '# By Ann\npoe2019:   # the Oslo one\n  design: "news"  # a blog\n\n  n: 40\n\n# the end\n';

  it('adds an entry, behind the others and before what ends the file', () => {
    assert.equal(writeCorrection('', 'a', { design: 'news', n: 12 }), 'a:\n  design: news\n  n: 12\n');
    assert.equal(writeCorrection('# mine', 'a', { n: 12 }), '# mine\na:\n  n: 12\n');
    assert.equal(
      writeCorrection(text, 'refs/kelp: final.pdf', { comparator: '# 1' }),
      text.replace('  n: 40\n', '  n: 40\n"refs/kelp: final.pdf":\n  comparator: "# 1"\n'),
    );
    assert.equal(writeCorrection('a:\n  n: 1', 'b', { n: 2 }), 'a:\n  n: 1\nb:\n  n: 2\n');
  });

  it('changes an entry in place and leaves all else as typed', () => {
    assert.equal(writeCorrection(text, 'poe2019', { design: 'opinion' }), text.replace('"news"', 'opinion'));
    assert.equal(
      writeCorrection(text, 'poe2019', { population: 'men, all' }),
      text.replace('  n: 40\n', '  n: 40\n  population: men, all\n'),
    );
    assert.equal(writeCorrection('a:\n    n:\n', 'a', { n: 5 }), 'a:\n    n: 5\n');
    assert.equal(writeCorrection('a:\n  n: 4', 'a', { species: 'cells' }), 'a:\n  n: 4\n  species: cells\n');
    const crlf = text.replaceAll('\n', '\r\n');
    assert.equal(
      writeCorrection(crlf, 'poe2019', { comparator: 'placebo' }),
      crlf.replace('  n: 40\r\n', '  n: 40\r\n  comparator: placebo\r\n'),
    );
  });

  it('takes a field out for null, and the entry with its last', () => {
    assert.equal(writeCorrection(text, 'poe2019', { n: null }), text.replace('  n: 40\n', ''));
    assert.equal(writeCorrection('a:\n  n: 1\nb:\n  n: 2\n', 'a', { n: null, design: null }), 'b:\n  n: 2\n');
    assert.equal(writeCorrection('a:\n  n: 1\n', 'b', { n: null }), 'a:\n  n: 1\n');
  });

  it('leaves to the writer what it cannot change by itself', () => {
    const change: CorrectionChange = { n: 2 };
    for (const broken of ['[', '- a', '{a: {n: 1}}', 'a: {n: 1}', 'a: 7', 'a:\n  - n', 'words']) {
      assert.equal(writeCorrection(broken, 'a', change), undefined, broken);
    }
    assert.equal(writeCorrection('', 'a', { design: 'trail' }), undefined);
    assert.equal(writeCorrection('', '', change), undefined);
  });

  it('writes any id and any words so that they read as given', () => {
    for (const words of ['- x', '“a”', 'yes', 'a: b', "it's", 'ä|>', '{}', '&a', '*', 'n\tm', '100%', '"']) {
      const written = writeCorrection('z:\n  n: 1\n', words, { population: words });
      const found = read(written ?? '').corrections.find(({ source }) => source === words);
      assert.equal(found?.population, words);
    }
  });
});
