/**
 * Builds what is shipped and what runs inside VS Code, all into dist/: `node src/build.ts`.
 *
 * CommonJS, because VS Code loads extensions by `require`; no source maps, because the .vsix ships
 * none and the sources run unbuilt everywhere else. The extension is one file for the desktop and one
 * for the web, which differ in who reads the library's files.
 */
import { chmodSync, globSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { configurationSchema, createEngine, profiles } from './engine.ts';
import { compileSeeds } from './hosts/compileSeeds.ts';
import { readersApart } from './readersApart.ts';

const node = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  // Else each “ and ” of a message is written as six characters.
  charset: 'utf8',
  external: ['vscode'],
  logLevel: 'warning',
} satisfies BuildOptions;

const web = { ...node, platform: 'browser', target: 'es2023' } satisfies BuildOptions;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
// A test file that was renamed or deleted must not run on.
rmSync('dist/test', { recursive: true, force: true });

await Promise.all([
  build({
    ...node,
    minify: true,
    entryPoints: ['src/hosts/vscode/extension.ts'],
    outfile: 'dist/extension.cjs',
    define: { 'import.meta.dirname': '__dirname' },
  }),
  build({
    ...web,
    minify: true,
    entryPoints: ['src/hosts/vscode/webExtension.ts'],
    outfile: 'dist/extension.web.cjs',
  }),
  build({
    ...web,
    minify: true,
    entryPoints: ['src/hosts/indexer/webWorker.ts'],
    outfile: 'dist/indexer.web.cjs',
  }),
  build({
    ...node,
    minify: true,
    entryPoints: ['src/hosts/cli/cli.ts'],
    outfile: 'dist/cli.cjs',
    banner: { js: '#!/usr/bin/env node' },
    // It reads the seeds that lie beside it, and CommonJS has another word for its place.
    define: { 'import.meta.dirname': '__dirname' },
  }),
  build({
    ...node,
    minify: true,
    entryPoints: ['src/hosts/indexer/nodeWorker.ts'],
    outfile: 'dist/indexer.cjs',
    plugins: [readersApart],
  }),
  build({
    ...node,
    minify: true,
    entryPoints: ['src/readers/readPdf.ts', 'src/readers/readDocx.ts'],
    outdir: 'dist',
    outExtension: { '.js': '.cjs' },
  }),
  // Mocha stays in node_modules: it finds its reporters by path.
  build({
    ...node,
    external: ['vscode', 'mocha'],
    entryPoints: ['test/vscode/suite/index.ts', ...globSync('test/vscode/suite/*.test.ts')],
    outdir: 'dist/test/vscode',
    outExtension: { '.js': '.cjs' },
  }),
  buildWebSuite('suite', 'dist/test/vscode/web.cjs'),
  buildWebSuite('untrusted', 'dist/test/vscode/untrusted.cjs'),
]);
chmodSync('dist/cli.cjs', 0o755);
writeFileSync('dist/seeds.json', await compileSeeds('seeds'));
writeFileSync(
  'dist/overclaim.schema.json',
  JSON.stringify(configurationSchema(createEngine().rules, profiles)),
);

/**
 * Bundles the test files of a folder for the web worker host, which cannot list folders: mocha, every
 * file by its name, and assertions of our own. Files that end in `.node.test.ts` are named as left out.
 */
async function buildWebSuite(folder: string, outfile: string): Promise<void> {
  const names = globSync('*.test.ts', { cwd: `test/vscode/${folder}` }).sort();
  const left = names.filter((name) => name.endsWith('.node.test.ts'));
  const kept = names.filter((name) => !left.includes(name));
  const files = kept.map((name) => `['${name}', () => require('../${folder}/${name}')]`).join();
  await build({
    ...web,
    stdin: {
      contents: `import { runInWeb } from './web.ts';
        export const run = () => runInWeb([${files}], ${JSON.stringify(left)});`,
      resolveDir: 'test/vscode/suite',
      loader: 'ts',
    },
    alias: { 'node:assert/strict': './test/vscode/suite/webAssert.ts' },
    // Mocha would export itself in place of the suite if it saw a module to export from.
    define: { module: 'undefined' },
    // Another module of Node fails in the host, as one test that names the file.
    external: ['vscode', 'node:*'],
    outfile,
  });
}
