import assert from 'node:assert/strict';
import { createEngine, createLibrary, readSourceFile } from '../../src/engine.ts';
import type { Format } from '../../src/model.ts';

const size = 30_000;
/** What took minutes takes a tenth of this on a quiet machine; on a busy one it may take ten times as long. */
const longest = 10_000;

function repeat(unit: string, length = size): string {
  return unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
}

function inTime(work: () => unknown): void {
  const start = performance.now();
  work();
  const time = performance.now() - start;
  assert.ok(time < longest, `${Math.round(time)} ms`);
}

const spaces = repeat(' ');

/** Files on which a careless reader takes minutes, or all memory, by their names. */
const files: Readonly<Record<string, readonly [path: string, text: string]>> = {
  'spaces behind dashes in front matter': ['a.md', `---\na: '---${spaces}x'\n---\nTea.`],
  'spaces in the name of an author': ['a.md', `---\nauthor: '${spaces}x'\n---\nTea.`],
  'front matter nested deeply': ['a.md', `---\na: ${repeat('[')}\n---\nTea.`],
  'a record nested deeply': ['a.md', `---\ndesign: ${repeat('{a: ')}\n---\n- Tea.`],
  'runs of backticks in code': ['a.md', `Tea \`\` ${repeat('```')}x \`\` is good.`],
  'an accent far from its letter': ['a.bib', `@article{a, title={\\"${spaces}1}}`],
  'abbreviations that double one another': [
    'a.bib',
    `@string{a0 = "tea and coffee"}\n${Array.from({ length: 60 }, (_, at) => `@string{a${at + 1} = a${at} # a${at}}`).join('\n')}\n@article{k, title = a60}`,
  ],
  'a name of the language itself': ['a.bib', '@book{constructor, title={Tea}, crossref={__proto__}}'],
};

/** Drafts on which a careless second pass takes minutes. */
const drafts: Readonly<Record<string, readonly [format: Format, text: string]>> = {
  'letters of an image': ['markdown', repeat('AaBbCcDdEe')],
  'capitals with apostrophes': ['markdown', repeat('A’')],
  'authors upon authors': ['markdown', repeat('Lee and Poe and colleagues ')],
  'half-written bibliography items': ['latex', `Tea. \\begin{thebibliography}${repeat('\\bibitem[')}`],
  'the stops behind an identifier': ['plaintext', `10.1000/${repeat('.,;:')}x`],
  'citations side by side': ['plaintext', repeat('[1]')],
  'a paper in one paragraph': ['markdown', repeat('Tea cured 50% of adults [@lee2019]. ')],
};

describe('hostile sources and drafts', () => {
  for (const [name, [path, text]] of Object.entries(files)) {
    it(`are read in time: ${name}`, () => {
      inTime(() => readSourceFile(text, path));
    }).timeout(2 * longest);
  }

  const sources = readSourceFile('@article{lee2019, title={Tea}, author={Lee, Ann}, year=2019}', 'a.bib');
  const library = createLibrary(sources?.sources ?? []);
  for (const [name, [format, text]] of Object.entries(drafts)) {
    it(`are compared in time: ${name}`, () => {
      const engine = createEngine();
      inTime(() => engine.checkSources({ text, format }, library));
      inTime(() => engine.listClaims({ text, format }, library));
    }).timeout(2 * longest);
  }
});
