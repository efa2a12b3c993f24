/**
 * Builds what is shipped and what runs inside VS Code, all into dist/: `node src/build.ts`.
 *
 * CommonJS, because VS Code loads extensions by `require`; no source maps, because the .vsix ships
 * none and the sources run unbuilt everywhere else.
 */
import { chmodSync, globSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build } from 'esbuild';
import { compileSeeds } from './hosts/compileSeeds.ts';

const node = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  external: ['vscode'],
  logLevel: 'warning',
} satisfies BuildOptions;

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
// A test file that was renamed or deleted must not run on.
rmSync('dist/test', { recursive: true, force: true });

await Promise.all([
  build({
    ...node,
    minify: true,
    entryPoints: ['src/hosts/vscode/extension.ts'],
    outfile: 'dist/extension.cjs',
  }),
  build({
    ...node,
    minify: true,
    entryPoints: ['src/hosts/cli/cli.ts'],
    outfile: 'dist/cli.cjs',
    banner: { js: '#!/usr/bin/env node' },
  }),
  // Mocha stays in node_modules: it finds its reporters by path.
  build({
    ...node,
    external: ['vscode', 'mocha'],
    entryPoints: ['test/vscode/suite/index.ts', ...globSync('test/vscode/suite/*.test.ts')],
    outdir: 'dist/test/vscode',
    outExtension: { '.js': '.cjs' },
  }),
]);
chmodSync('dist/cli.cjs', 0o755);
writeFileSync('dist/seeds.json', await compileSeeds('seeds'));
