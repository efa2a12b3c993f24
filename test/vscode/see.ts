/**
 * Looks at VS Code as a writer does: `node test/vscode/see.ts [--web] [folder for the pictures]`.
 * Always by the server route, because a browser page can be hovered, clicked and photographed; with
 * `--web` the extension runs in the web worker host, on the same files.
 */
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pictures, root } from './folders.ts';

const words = process.argv.slice(2);
const host = words.includes('--web') ? 'web' : 'node';
const folder = resolve(words.find((word) => !word.startsWith('--')) ?? join(pictures, host));
console.log(`What a writer sees, by the server route, ${host} host; pictures go to ${folder}`);
const mocha = join(root, 'node_modules', 'mocha', 'bin', 'mocha.js');
const tests = join(root, 'test', 'vscode', 'see', '*.test.ts').replaceAll('\\', '/');
// Without the project's configuration, which is that of the unit tests and leaves this folder out.
const args = [mocha, '--no-config', '--no-package', '--fail-zero', '--exit', tests];
const env = { ...process.env, OVERCLAIM_HOST: host, OVERCLAIM_PICTURES: folder };
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env });
process.exit(status ?? 1);
