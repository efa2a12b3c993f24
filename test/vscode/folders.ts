import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The checkout, which is also the extension's folder. */
export const root = resolve(fileURLToPath(new URL('../..', import.meta.url)));

/** Where VS Code and code-server are kept between runs; test-electron's own default. */
export const cache = join(root, '.vscode-test');

/** Where pictures of VS Code go unless a folder is named. */
export const pictures = join(root, '.cache', 'pictures');

/** Where the pages that VS Code runs in leave what they said on their consoles. */
export const consoles = join(root, '.cache', 'consoles');

/** The compiled suites that run inside VS Code: in Node, in the web worker, and in a folder not trusted. */
export const suites = {
  node: join(root, 'dist', 'test', 'vscode', 'index.cjs'),
  web: join(root, 'dist', 'test', 'vscode', 'web.cjs'),
  untrusted: join(root, 'dist', 'test', 'vscode', 'untrusted.cjs'),
};

/** The folder that tests open; each run works on a copy of its own. */
export const workspace = join(root, 'test', 'vscode', 'workspace');

/** What a folder that is not trusted holds beside that: settings that must not count. */
export const untrustedFolder = join(root, 'test', 'vscode', 'untrusted', 'folder');

/** Drafts that must give the same findings in the command line and in every host. */
export const sameDrafts = join(root, 'test', 'drafts', 'same');

/** The command line, built. */
export const commandLine = join(root, 'dist', 'cli.cjs');

/** The folder that `npm start` opens, and the draft in it. */
export const sample = join(root, 'media', 'sample');
export const sampleDraft = join(sample, 'draft.md');
