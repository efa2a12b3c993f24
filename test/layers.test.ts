import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';

const src = resolve(import.meta.dirname, '../src');

/** What each folder may import besides itself: the architecture diagram, as in src/README.md. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lexicons: ['model'],
  text: ['model', 'lexicons', '@lezer/common', '@lezer/markdown'],
  claims: ['model', 'text', 'lexicons'],
  rules: ['model', 'text', 'lexicons', 'claims'],
  context: ['model', 'text', 'lexicons', 'claims'],
  evidence: ['model', 'text', 'lexicons', 'claims', 'yaml'],
  citations: ['model', 'text', 'lexicons', 'claims', 'evidence'],
  reword: ['model', 'text', 'lexicons', 'claims'],
  readers: ['model', 'text', 'evidence', 'unpdf/pdfjs', 'mammoth', 'fflate'],
  findings: [
    'model',
    'text',
    'lexicons',
    'claims',
    'rules',
    'context',
    'reword',
    'citations',
    'ignoring',
    'configuration',
  ],
  configuration: ['model', 'text', 'yaml'],
  ignoring: ['model', 'text', 'configuration'],
  report: ['model'],
  engine: [
    'model',
    'lexicons',
    'text',
    'claims',
    'rules',
    'context',
    'evidence',
    'citations',
    'reword',
    'findings',
    'configuration',
    'ignoring',
  ],
  'hosts/vscode': ['engine', 'model', 'report', 'hosts/indexer', 'vscode', 'node'],
  'hosts/cli': [
    'engine',
    'model',
    'report',
    'hosts/indexer',
    'hosts/compileSeeds',
    'node',
    'picomatch',
    'package.json',
  ],
  'hosts/indexer': ['model', 'evidence', 'readers', 'node'],
  'hosts/compileSeeds': ['engine', 'model', 'node'],
  build: ['engine', 'hosts/compileSeeds', 'readersApart', 'node', 'esbuild'],
  readersApart: ['esbuild'],
};

/** The only file that may reach into `natural`, and only so deep. */
const natural = { file: 'text/stem.ts', path: 'natural/lib/natural/stemmers/porter_stemmer' };

function layerOf(file: string): string {
  const parts = relative(src, file).split(/[\\/]/);
  const [top = '', second = ''] = parts;
  return top === 'hosts' ? `hosts/${second.replace(/\.ts$/, '')}` : top.replace(/\.ts$/, '');
}

function layerOfImport(file: string, specifier: string): string {
  if (specifier.endsWith('/package.json')) return 'package.json';
  if (specifier.startsWith('.')) return layerOf(resolve(dirname(file), specifier));
  if (specifier.startsWith('node:') || builtinModules.includes(specifier)) return 'node';
  return specifier;
}

/** Imports that the table does not allow, as "file imports module". */
function findViolations(file: string, text: string): readonly string[] {
  const from = layerOf(file);
  const imports = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  return imports
    .filter((specifier) => {
      if (specifier.startsWith('natural')) {
        return relative(src, file) !== natural.file || !specifier.startsWith(natural.path);
      }
      const to = layerOfImport(file, specifier);
      return to !== from && !(mayImport[from] ?? []).includes(to);
    })
    .map((specifier) => `${relative(src, file)} imports ${specifier}`);
}

const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
  .map((name) => join(src, name));

describe('the import table', () => {
  it('covers every folder of src', () => {
    const uncovered = sources.map(layerOf).filter((layer) => !(layer in mayImport));
    assert.deepEqual([...new Set(uncovered)], []);
  });

  it('is kept by every file', () => {
    const violations = sources.flatMap((file) => findViolations(file, readFileSync(file, 'utf8')));
    assert.deepEqual(violations, []);
  });

  it('catches what it is there to catch', () => {
    const caught = [
      ['rules/x.ts', `import 'vscode'`],
      ['rules/x.ts', `import type { Uri } from 'vscode'`],
      ['text/x.ts', `import { readFileSync } from 'node:fs'`],
      ['text/x.ts', `import { readFileSync } from 'fs'`],
      ['claims/x.ts', `const fs = await import('node:fs')`],
      ['rules/x.ts', `import { weigh } from '../evidence/weigh.ts'`],
      ['context/x.ts', `export { rules } from '../rules/index.ts'`],
      ['engine.ts', `import { run } from './hosts/cli/main.ts'`],
      ['text/stem.ts', `import natural from 'natural'`],
      ['evidence/x.ts', `import stem from 'natural/lib/natural/stemmers/porter_stemmer.js'`],
      ['model.ts', `import { rules } from './rules/index.ts'`],
    ];
    for (const [file = '', text = ''] of caught) {
      assert.equal(findViolations(join(src, file), text).length, 1, `${file}: ${text}`);
    }
  });

  it('keeps every source file under 300 lines', () => {
    const long = sources
      .map((file) => ({ file: relative(src, file), lines: readFileSync(file, 'utf8').split('\n').length }))
      .filter(({ lines }) => lines > 300);
    assert.deepEqual(long, []);
  });
});
