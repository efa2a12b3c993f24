import assert from 'node:assert/strict';
import manifest from '../package.json' with { type: 'json' };
import { bundleForBrowser, packagesIn } from './bundleEntry.ts';
import { shippedPatterns } from './shippedPatterns.ts';

describe('the engine bundle', () => {
  let bundle: Awaited<ReturnType<typeof bundleForBrowser>>;
  before(async () => {
    bundle = await bundleForBrowser('src/engine.ts');
  });

  it('contains nothing from Node and no package by accident', () => {
    const { metafile, code } = bundle;
    assert.deepEqual(packagesIn(metafile), [
      '@lezer/common',
      '@lezer/highlight',
      '@lezer/markdown',
      'natural',
      'yaml',
    ]);
    assert.doesNotMatch(code, /\brequire\(["']|from ?["']node:|\bprocess\.env\b/);
  });

  it('takes two files of natural, by deep path', () => {
    const { metafile } = bundle;
    const files = Object.keys(metafile.inputs).filter((file) => file.startsWith('node_modules/natural/'));
    assert.deepEqual(files.map((file) => file.replace('node_modules/natural/lib/natural/', '')).sort(), [
      'stemmers/porter_stemmer.js',
      'stemmers/stemmer.js',
      'tokenizers/aggressive_tokenizer.js',
      'tokenizers/tokenizer.js',
      'util/stopwords.js',
    ]);
  });

  it('refuses a Node built-in, so that the first test means something', async () => {
    await assert.rejects(bundleForBrowser('src/hosts/compileSeeds.ts'), /Could not resolve "node:/);
  });
});

describe('what is shipped', () => {
  const patterns = shippedPatterns();

  it('names what the manifest and the worker load', () => {
    for (const path of [manifest.main, manifest.browser, './dist/readPdf.cjs', './dist/readDocx.cjs'])
      assert.ok(patterns.includes(path.slice(2)), path);
  });
});
