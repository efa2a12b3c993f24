import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { weigh } from '../src/evidence/compare.ts';
import { createLibrary } from '../src/evidence/library.ts';
import { readRecord } from '../src/evidence/readRecord.ts';
import { compileSeeds } from '../src/hosts/compileSeeds.ts';
import { type ClaimInWords, designs, type Source } from '../src/model.ts';

const folder = resolve(import.meta.dirname, '../seeds');
const documents = resolve(import.meta.dirname, '../../shared/seeds');
const sources: readonly Source[] = JSON.parse(compileSeeds(folder));
const library = createLibrary(sources);
const byId = new Map(sources.map((source) => [source.csl.id, source]));

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of twelve words, as one text each. */
function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words.slice(0, Math.max(0, words.length - 11)).map((_, at) => words.slice(at, at + 12).join(' '));
}

describe('the bundled records', () => {
  it('read without problems, each under an id of its own', () => {
    const names = readdirSync(folder).filter((name) => name.endsWith('.md') && name !== 'README.md');
    assert.deepEqual(
      sources.map(({ csl }) => `${csl.id}.md`),
      names.sort(),
    );
    assert.equal(byId.size, sources.length);
    assert.ok(sources.length >= 15);
  });

  it('say what they are about, whom they studied, what they found, and what was checked', () => {
    for (const { csl, about, population, passages, path } of sources) {
      assert.ok(about.length > 0 && population !== '' && passages.length > 0, csl.id);
      assert.match(readFileSync(join(folder, path), 'utf8'), /^checked: \S/m, csl.id);
    }
  });

  it('retell only studies that are there', () => {
    for (const { csl, reports } of sources) {
      for (const id of reports) assert.ok(byId.has(id), `${csl.id} retells ${id}`);
    }
  });

  it('give well-formed identifiers only', () => {
    for (const { csl } of sources) {
      if (csl.DOI !== undefined) assert.match(csl.DOI, /^10\.\d{4,9}\/[^\s()]+$/, csl.id);
      if (csl.PMID !== undefined) assert.match(csl.PMID, /^\d{7,8}$/, csl.id);
      if (csl.PMCID !== undefined) assert.match(csl.PMCID, /^PMC\d{6,8}$/, csl.id);
    }
  });

  it('quote at most twelve words, with the line', () => {
    for (const { csl, passages } of sources) {
      for (const { locator, line } of passages) {
        assert.equal(locator === undefined, line === undefined, csl.id);
        assert.ok(wordsOf(locator ?? '').length <= 12, `${csl.id}: ${locator}`);
      }
    }
  });

  it('state as findings no figure that is missing among their results', () => {
    for (const { csl, design, passages, results } of sources) {
      if (designs.indexOf(design) > designs.indexOf('uncontrolled trial')) continue;
      const told = passages.flatMap(({ text }) => text.match(/\d+(?:\.\d+)?(?=%)/g) ?? []).map(Number);
      const known = results.flatMap(({ value, comparator }) => [value, comparator?.value]);
      const apart = csl.id === 'lii2023' ? [60, 50, 95] : [95];
      for (const figure of told) {
        assert.ok(known.includes(figure) || apart.includes(figure), `${csl.id}: ${figure}%`);
      }
    }
  });

  describe('beside the documents they describe', () => {
    before(function () {
      if (!existsSync(documents)) this.skip();
    });

    const read = (start: string): string => {
      const name = readdirSync(documents).find((each) => each.startsWith(start)) ?? '';
      return readFileSync(join(documents, name), 'utf8');
    };

    it('copy no run of twelve words', () => {
      const all = readdirSync(documents).map((name) => readFileSync(join(documents, name), 'utf8'));
      const theirs = new Set(all.flatMap(runsOf));
      for (const { csl, passages, population } of sources) {
        for (const run of [csl.title, population, ...passages.map(({ text }) => text)].flatMap(runsOf)) {
          assert.ok(!theirs.has(run), `${csl.id}: ${run}`);
        }
      }
    });

    it('quote what stands in the line they name', () => {
      for (const [id, start] of [
        ['virginia-infusion-therapies', '003_'],
        ['stat2019', '004_'],
      ] as const) {
        const lines = read(start).split('\n');
        for (const { locator, line } of byId.get(id)?.passages ?? []) {
          assert.ok(lines[(line ?? 0) - 1]?.includes(locator ?? '?'), `${id}, line ${line}: ${locator}`);
        }
      }
    });
  });
});

describe('the description of the format', () => {
  it('shows a record that reads without problems', () => {
    const readme = readFileSync(join(folder, 'README.md'), 'utf8');
    const example = /^```markdown\n([\s\S]*?)^```/m.exec(readme)?.[1] ?? '';
    const { source, problems } = readRecord(example, 'example.md');
    assert.deepEqual(problems, []);
    assert.equal(source?.passages.length, 2);
    for (const design of designs) assert.ok(readme.includes(design), design);
  });
});

describe('compiling the records', () => {
  let records = '';
  beforeEach(() => {
    records = mkdtempSync(join(tmpdir(), 'overclaim-'));
  });
  afterEach(() => rmSync(records, { recursive: true }));
  const write = (name: string, text: string): void => writeFileSync(join(records, name), text);
  const record = (more = '') => `---\ntitle: T\ndesign: news\n${more}---\n- A finding.\n`;

  it('orders them by id and leaves README and other files out', () => {
    write('b.md', record());
    write('a.md', record('reports: [b]\n'));
    write('README.md', 'not a record');
    write('c.txt', 'not a record');
    const compiled: Source[] = JSON.parse(compileSeeds(records));
    assert.deepEqual(
      compiled.map(({ csl, path }) => [csl.id, path]),
      [
        ['a', 'a.md'],
        ['b', 'b.md'],
      ],
    );
    assert.equal(compileSeeds(records), compileSeeds(records));
  });

  it('fails with every problem in one message', () => {
    write('a.md', record('reports: [nobody]\n'));
    write('b.md', record('n: some\n'));
    assert.throws(
      () => compileSeeds(records),
      /b\.md:4: “n” should be a number\na\.md: “reports” names nobody/,
    );
  });
});

describe('the bundled library', () => {
  const ask = (text: string, more: Partial<ClaimInWords> = {}) => {
    const percentages = Array.from(text.matchAll(/([\d.]+)%/g), ([, digits]) => Number(digits));
    return weigh({ text, percentages, strength: 'direct', certain: false, ...more }, library);
  };
  const found = (query: string, context?: string): string[] =>
    library.search(query, context === undefined ? {} : { context }).map(({ source }) => source.csl.id);

  describe('asked for “70% of patients with depression respond to ketamine infusions”', () => {
    const evidence = ask('70% of patients with depression respond to ketamine infusions');

    it('shows both wordings of the clinic, with their two denominators', () => {
      const lines = evidence.retellings
        .filter(({ source }) => source.csl.id === 'virginia-infusion-therapies')
        .map(({ passage }) => passage.line);
      assert.ok(lines.includes(45) && lines.includes(51), `lines ${lines.join(', ')}`);
    });

    it('shows checked figures of at least three primary studies that can be cited', () => {
      const studies = new Set(evidence.results.map(({ source }) => source));
      assert.ok(studies.size >= 3);
      for (const { source, result } of evidence.results) {
        assert.ok(result.checked && result.outcome === 'response' && result.unit === '%');
        assert.ok(designs.indexOf(source.design) < designs.indexOf('label'));
        assert.ok(
          source.csl.author && source.csl.issued && (source.csl.DOI || source.csl['container-title']),
        );
      }
      assert.deepEqual(
        evidence.results.find(({ source }) => source.csl.id === 'popova2019')?.result.comparator?.value,
        52,
      );
    });

    it('calls it overstated and names the uncontrolled study behind the figure', () => {
      assert.equal(evidence.verdict, 'overstated');
      assert.match(
        evidence.reasons[0] ?? '',
        /70\.8%, comes from an uncontrolled trial of 24 people \(Murrough et al\. 2013\)/,
      );
      assert.equal(evidence.passages[0]?.source.csl.id, 'murrough2013rep');
    });
  });

  it('finds the mouse studies behind a claim about synapses', () => {
    const evidence = ask('Ketamine rebuilds synapses');
    assert.equal(evidence.passages[0]?.source.csl.id, 'modasava2019');
    assert.equal(evidence.verdict, 'different population');
  });

  it('shows the journal of the 2019 study both ways', () => {
    const evidence = ask('In 2019 the journal Nature published what Liston found of ketamine in mice');
    const texts = [...evidence.passages, ...evidence.retellings].map(({ passage }) => passage.text).join(' ');
    assert.match(texts, /appeared in Science/);
    assert.match(texts, /Names Nature as the journal/);
  });

  it('shows both times at which the mice changed', () => {
    const texts = library
      .search('Ketamine changed behaviour in mice within six hours')
      .map(({ passage }) => passage.text);
    assert.ok(texts.some((text) => /three hours/.test(text) && /six hours/.test(text)));
  });

  it('finds what “these infusions” are in the context', () => {
    const claim = 'These infusions work for 70% of patients';
    assert.deepEqual(found(claim), []);
    assert.ok(found(claim, 'How ketamine infusions treat depression').includes('murrough2013rep'));
  });

  const context = 'How ketamine infusions treat depression';
  for (const claim of [
    'Statins cut LDL by 70%',
    'Clean the swab with 70% ethanol',
    'Sertraline relieves depression in 70% of patients',
    'Prozac helps 70% of depressed patients',
    'Ginkgo relieves depression',
    'Cognitive behavioural therapy relieves depression',
    'Antidepressants work for 70% of patients with depression',
    'Coffee reduces the risk of stroke',
    'Yoga reduces stress',
    'Ketamine relieves chronic back pain',
    'Depression affects 280 million people',
  ]) {
    it(`is silent about “${claim}”, in a text about ketamine too`, () => {
      assert.deepEqual(found(claim), []);
      assert.deepEqual(found(claim, context), []);
      assert.equal(ask(claim, { context }).verdict, 'no evidence found in your sources');
    });
  }

  for (const claim of ['The effect lasts for weeks', '70% of patients respond', 'Mice like cheese', '70%']) {
    it(`is silent about “${claim}” where nothing says what it is about`, () => {
      assert.deepEqual(found(claim), []);
    });
  }
});
