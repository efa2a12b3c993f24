import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchEngine } from './engines.ts';

const cache = join(import.meta.dirname, '../../.cache/bench');
const versions: Readonly<Record<string, string>> = JSON.parse(
  readFileSync(join(import.meta.dirname, 'package.json'), 'utf8'),
).dependencies;
const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error'];

/**
 * Installs an engine's packages from the npm registry, unless they are there, and returns their folder.
 * One folder an engine, so that one that cannot be had does not take the others with it. Throws with
 * npm's own words.
 */
export function installEngine({ name, packages }: Pick<BenchEngine, 'name' | 'packages'>): string {
  const folder = join(cache, name);
  if (packages.every((wanted) => installedVersion(folder, wanted) === versions[wanted])) return folder;
  console.log(`Installing ${name} from the npm registry into .cache/bench/, once …`);
  mkdirSync(folder, { recursive: true });
  const dependencies = Object.fromEntries(packages.map((wanted) => [wanted, versions[wanted]]));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies }));
  // On Windows npm is a .cmd file, which only a shell can start.
  const { error, status, stderr } = spawnSync('npm', ['install', ...quiet], {
    cwd: folder,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr.trim() || `npm ended with ${status}`);
  return folder;
}

/** What npm wrote down when it had finished: half an installation has no such file. */
function installedVersion(folder: string, name: string): string | undefined {
  const file = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')).packages[`node_modules/${name}`]?.version;
}
