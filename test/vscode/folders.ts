import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, which is also the extension's folder. */
export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Where VS Code and code-server are kept between runs; test-electron's own default. */
export const cache = join(root, '.vscode-test');

/** Where pictures of VS Code go unless a folder is named. */
export const pictures = join(root, '.cache', 'pictures');

/** What the page of the server route said while the suite ran. */
export const pageConsole = join(root, '.cache', 'vscode-console.txt');

/** The compiled suite that runs inside VS Code. */
export const suite = join(root, 'dist', 'test', 'vscode', 'index.cjs');

/** The folder that tests open; each run works on a copy of its own. */
export const workspace = join(root, 'test', 'vscode', 'workspace');

/** The folder that `npm start` opens, and the draft in it. */
export const sample = join(root, 'media', 'sample');
export const sampleDraft = join(sample, 'draft.md');
