import assert from 'node:assert/strict';
import { resolve } from 'node:path';
import { build, type Metafile } from 'esbuild';

/** Bundles one entry of src for the browser, where a Node built-in cannot be resolved. */
async function bundleForBrowser(
  entry: string,
  external: string[] = [],
): Promise<{ metafile: Metafile; code: string }> {
  const { metafile, outputFiles } = await build({
    absWorkingDir: resolve(import.meta.dirname, '..'),
    entryPoints: [entry],
    bundle: true,
    platform: 'browser',
    format: 'esm',
    minify: true,
    write: false,
    metafile: true,
    external,
    logLevel: 'silent',
  });
  return { metafile, code: outputFiles[0]?.text ?? '' };
}

/** The packages that went into a bundle. */
function packagesIn({ inputs }: Metafile): string[] {
  const files = Object.keys(inputs).filter((file) => file.startsWith('node_modules/'));
  const names = files.map((file) =>
    file
      .split('/')
      .slice(1, file.includes('/@') ? 3 : 2)
      .join('/'),
  );
  return [...new Set(names)].sort();
}

describe('the engine bundle', () => {
  it('contains nothing from Node and no package by accident', async () => {
    const { metafile, code } = await bundleForBrowser('src/engine.ts');
    assert.deepEqual(packagesIn(metafile), [
      '@lezer/common',
      '@lezer/highlight',
      '@lezer/markdown',
      'natural',
      'yaml',
    ]);
    assert.doesNotMatch(code, /\brequire\(["']|from ?["']node:|\bprocess\.env\b/);
  });

  it('takes two files of natural, by deep path', async () => {
    const { metafile } = await bundleForBrowser('src/engine.ts');
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

  it('bundles the VS Code host for the browser too', async () => {
    const { code } = await bundleForBrowser('src/hosts/vscode/webExtension.ts', ['vscode']);
    assert.ok(code.length < 1_000_000, `${code.length} bytes`);
  });
});

describe('the command line bundle', () => {
  it('brings one package more than the engine, the one that matches patterns', async () => {
    const { metafile } = await build({
      absWorkingDir: resolve(import.meta.dirname, '..'),
      entryPoints: ['src/hosts/cli/cli.ts'],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      write: false,
      metafile: true,
      logLevel: 'silent',
    });
    const engine = await bundleForBrowser('src/engine.ts');
    assert.deepEqual(packagesIn(metafile), [...packagesIn(engine.metafile), 'picomatch'].sort());
    assert.ok(!Object.keys(metafile.inputs).includes('node_modules/natural/lib/natural/index.js'));
  });
});
