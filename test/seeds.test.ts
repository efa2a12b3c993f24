import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readRecord } from '../src/evidence/reading/record/readRecord.ts';
import { compileSeeds } from '../src/hosts/compileSeeds.ts';
import { designs, type Source } from '../src/model.ts';

const folder = resolve(import.meta.dirname, '../seeds');
const documents = resolve(import.meta.dirname, '../../shared/seeds');
const references = resolve(import.meta.dirname, '../../shared/eval/seed-claims/references.json');
const sources: readonly Source[] = JSON.parse(compileSeeds(folder));

/** Which record tells what stands in which seed document, and the lines of it that are menu, caption, advertisement or comment. */
const documentsByRecord: Readonly<Record<string, { readonly starts: string; readonly noise: string }>> = {
  'clinic-blog-on-synapses': { starts: '000_', noise: '11-13 17-19' },
  puiu2019: { starts: '001_', noise: '1-3 8-16 37-79' },
  'gantt-clinic-article': { starts: '002_', noise: '1-1 33-33' },
  'virginia-infusion-therapies': { starts: '003_', noise: '1-1 7-7 21-21 31-33 39-39' },
  stat2019: { starts: '004_', noise: '1-1 7-7 15-15 21-22 56-103' },
};

/** True for a line within one of the ranges of "7-7 31-33". */
function isWithin(line: number, ranges: string): boolean {
  return ranges.split(' ').some((range) => {
    const [from = 0, to = 0] = range.split('-').map(Number);
    return from <= line && line <= to;
  });
}

/** Keys of references.json whose record has another name. */
const recordsOfReference: Readonly<Record<string, readonly string[]>> = {
  transform13: ['esketamine-tables'],
  spravatoHist: ['spravato-approvals', 'ketalar-approval'],
  spravatoPI: ['spravato-label'],
};

/** References without a record, and why. */
const withoutRecord: Readonly<Record<string, string>> = {
  whoeml: 'from memory: no edition of the list was compared',
  npr2012: 'from memory, and whom it quotes for the image of the tree is in doubt',
  azevedo2009: 'from memory, and about the number of neurons, not about ketamine',
};

const byId = new Map(sources.map((source) => [source.csl.id, source]));

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of so many words, as one text each. */
function runsOf(text: string, length: number): string[] {
  const words = wordsOf(text);
  const starts = words.slice(0, Math.max(0, words.length - length + 1));
  return starts.map((_, at) => words.slice(at, at + length).join(' '));
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

  it('retell each document in findings with a place in it, outside its noise', () => {
    for (const [id, { noise }] of Object.entries(documentsByRecord)) {
      const { passages = [], design = '' } = byId.get(id) ?? {};
      assert.ok(passages.length >= 10 && ['promotion', 'news'].includes(design), id);
      for (const { line = 0, text } of passages) {
        assert.ok(line > 0 && !isWithin(line, noise), `${id}: ${text}`);
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

    const linesOf = (start: string): string[] => {
      const name = readdirSync(documents).find((each) => each.startsWith(start)) ?? '';
      return readFileSync(join(documents, name), 'utf8').split('\n');
    };

    it('are one for every document', () => {
      const starts = Object.values(documentsByRecord).map((each) => each.starts);
      const names = readdirSync(documents).filter((name) => !starts.some((start) => name.startsWith(start)));
      assert.deepEqual(names, []);
    });

    it('copy no run of twelve words', () => {
      const all = readdirSync(documents).map((name) => readFileSync(join(documents, name), 'utf8'));
      const theirs = new Set(all.flatMap((text) => runsOf(text, 12)));
      for (const { csl, passages, population } of sources) {
        const ours = [csl.title, population, ...passages.map(({ text }) => text)];
        for (const run of ours.flatMap((text) => runsOf(text, 12))) {
          assert.ok(!theirs.has(run), `${csl.id}: ${run}`);
        }
      }
    });

    it('copy no run of thirteen words anywhere in their files, quotations included', () => {
      const all = readdirSync(documents).map((name) => readFileSync(join(documents, name), 'utf8'));
      const theirs = new Set(all.flatMap((text) => runsOf(text, 13)));
      for (const { csl, path } of sources) {
        for (const run of runsOf(readFileSync(join(folder, path), 'utf8'), 13)) {
          assert.ok(!theirs.has(run), `${csl.id}: ${run}`);
        }
      }
    });

    it('quote what stands in the line they name', () => {
      for (const [id, { starts }] of Object.entries(documentsByRecord)) {
        const lines = linesOf(starts);
        for (const { locator, line } of byId.get(id)?.passages ?? []) {
          assert.ok(lines[(line ?? 0) - 1]?.includes(locator ?? '?'), `${id}, line ${line}: ${locator}`);
        }
      }
    });
  });

  it('are there for every reference, or the reason why not is known', function () {
    if (!existsSync(references)) this.skip();
    const keys = Object.keys(JSON.parse(readFileSync(references, 'utf8')) as object);
    const missing = keys.filter((key) => !(recordsOfReference[key] ?? [key]).every((id) => byId.has(id)));
    assert.deepEqual(missing.sort(), Object.keys(withoutRecord).sort());
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
