import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import manifest from '../package.json' with { type: 'json' };
import { readersApart } from '../src/readersApart.ts';

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

/** What reads PDF and Word. */
const heavy = ['unpdf', 'mammoth', 'fflate'];
const heavyIn = (metafile: Metafile) => packagesIn(metafile).filter((name) => heavy.includes(name));

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
    const { code, metafile } = await bundleForBrowser('src/hosts/vscode/webExtension.ts', ['vscode']);
    assert.ok(code.length < 1_100_000, `${code.length} bytes`);
    assert.deepEqual(heavyIn(metafile), []);
  });
});

/** Bundles one entry of src for Node. */
async function bundleForNode(entry: string, options: BuildOptions = {}): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: resolve(import.meta.dirname, '..'),
    entryPoints: [entry],
    bundle: true,
    platform: 'node',
    format: 'cjs',
    write: false,
    logLevel: 'silent',
    ...options,
    metafile: true,
  });
  return metafile;
}

describe('the command line bundle', () => {
  it('brings one package more than the engine, the one that matches patterns', async () => {
    const metafile = await bundleForNode('src/hosts/cli/cli.ts');
    const engine = await bundleForBrowser('src/engine.ts');
    assert.deepEqual(packagesIn(metafile), [...packagesIn(engine.metafile), 'picomatch'].sort());
    assert.ok(!Object.keys(metafile.inputs).includes('node_modules/natural/lib/natural/index.js'));
  });
});

describe('what reads PDF and Word', () => {
  it('is no part of what VS Code activates, nor of a worker, until such a file turns up', async () => {
    const bundles = await Promise.all([
      bundleForNode('src/hosts/vscode/extension.ts', { external: ['vscode'] }),
      bundleForNode('src/hosts/indexer/nodeWorker.ts', { plugins: [readersApart] }),
      bundleForBrowser('src/hosts/indexer/webWorker.ts').then(({ metafile }) => metafile),
    ]);
    assert.deepEqual(bundles.flatMap(heavyIn), []);
  });

  it('would be part of the worker, were it not built apart', async () => {
    assert.deepEqual(heavyIn(await bundleForNode('src/hosts/indexer/nodeWorker.ts')), heavy.toSorted());
  });
});

/** The readers of text formats that are part of a bundle, and not only looked at. */
function textReadersIn({ outputs }: Metafile): string[] {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
  return used.filter((file) => /src\/evidence\/reading\/read/.test(file));
}

describe('what reads text formats', () => {
  it('is no part of what VS Code activates either: it is the worker’s', async () => {
    for (const entry of ['extension', 'webExtension']) {
      const path = `src/hosts/vscode/${entry}.ts`;
      assert.deepEqual(textReadersIn(await bundleForNode(path, { external: ['vscode'] })), [], entry);
    }
    const worker = textReadersIn(await bundleForNode('src/hosts/indexer/webWorker.ts'));
    assert.ok(worker.includes('src/evidence/reading/readBibtex.ts'), worker.join());
  });
});

describe('what is shipped', () => {
  const root = resolve(import.meta.dirname, '..');
  const patterns = readFileSync(resolve(root, '.vscodeignore'), 'utf8')
    .split('\n')
    .flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));

  it('names what the manifest and the worker load', () => {
    for (const path of [manifest.main, manifest.browser, './dist/readPdf.cjs', './dist/readDocx.cjs'])
      assert.ok(patterns.includes(path.slice(2)), path);
  });

  it('is under 3 MB when it is packed', function () {
    if (!existsSync(resolve(root, 'dist/extension.cjs'))) this.skip();
    const files = patterns.flatMap((pattern) => globSync(pattern, { cwd: root }));
    const sizes = files
      .map((file) => resolve(root, file))
      .filter((file) => statSync(file).isFile())
      .map((file) => deflateRawSync(readFileSync(file)).length);
    const sum = sizes.reduce((one, other) => one + other, 0);
    assert.ok(sum < 3_000_000, `${sum} bytes`);
  });
});
