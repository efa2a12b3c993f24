import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { cache } from './folders.ts';

/** The npm package whose lib/vscode is a whole VS Code server (1.139.1). */
const codeServer = 'code-server@4.139.1';

const install = ['install', '--omit=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/**
 * Installs the VS Code server from npm, once, and returns its folder.
 *
 * Scripts stay off: the server's native modules (terminal, file search) are not needed here, it logs
 * their absence and carries on, and so no compiler has to be on the machine. The work is done in a folder
 * of its own that is renamed at the end, so that half an installation is never taken for a whole one.
 */
export function installServer(): string {
  const place = join(cache, codeServer);
  const server = join('node_modules', 'code-server', 'lib', 'vscode');
  if (!existsSync(place)) {
    console.log(`Installing ${codeServer} from the npm registry into .vscode-test/, once …`);
    mkdirSync(cache, { recursive: true });
    const unfinished = mkdtempSync(join(cache, 'unfinished-'));
    try {
      // Without a package.json here npm would walk up and install into the checkout.
      writeFileSync(join(unfinished, 'package.json'), '{ "private": true }\n');
      npm([...install, codeServer], unfinished);
      npm(install, join(unfinished, server));
      renameSync(unfinished, place);
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true });
      // Another run may have finished the same work meanwhile; its result is as good.
      if (!existsSync(place)) throw error;
    }
  }
  return join(place, server);
}

function npm(args: string[], cwd: string): void {
  // On Windows npm is a .cmd file, which only a shell can start.
  execFileSync('npm', args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' });
}
