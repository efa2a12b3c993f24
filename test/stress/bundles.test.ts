import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import type { Metafile } from 'esbuild';
import { readersApart } from '../../src/readersApart.ts';
import { bundleForBrowser, bundleForNode, packagesIn } from '../bundleEntry.ts';
import { shippedPatterns } from '../shippedPatterns.ts';

/** What reads PDF and Word. */
const heavy = ['unpdf', 'mammoth', 'fflate'];
const heavyIn = (metafile: Metafile) => packagesIn(metafile).filter((name) => heavy.includes(name));

/** The readers of text formats that are part of a bundle, and not only looked at. */
function textReadersIn({ outputs }: Metafile): string[] {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  const used = inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([file]) => file);
  return used.filter((file) => /src\/evidence\/reading\/read/.test(file));
}

describe('the bundles', function () {
  this.timeout(20_000);

  describe('the bundle of VS Code in a browser', () => {
    it('is small, and without what reads PDF and Word', async () => {
      const { code, metafile } = await bundleForBrowser('src/hosts/vscode/webExtension.ts', ['vscode']);
      assert.ok(code.length < 1_030_000, `${code.length} bytes`);
      assert.deepEqual(heavyIn(metafile), []);
    });
  });

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
    const root = resolve(import.meta.dirname, '../..');

    it('is under 3 MB when it is packed', function () {
      if (!existsSync(resolve(root, 'dist/extension.cjs'))) this.skip();
      const files = shippedPatterns().flatMap((pattern) => globSync(pattern, { cwd: root }));
      const sizes = files
        .map((file) => resolve(root, file))
        .filter((file) => statSync(file).isFile())
        .map((file) => deflateRawSync(readFileSync(file)).length);
      const sum = sizes.reduce((one, other) => one + other, 0);
      assert.ok(sum < 3_000_000, `${sum} bytes`);
    });
  });
});
