import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { runTests, TestRunFailedError } from '@vscode/test-electron';
import { root } from './folders.ts';
import { writeSettings } from './settings.ts';
import { makeTemporaryFolder } from './temporaryFolder.ts';

/** Runs `suite` in the extension host of a desktop VS Code with `folder` open; returns its exit code. */
export async function runSuiteOnDesktop(
  executable: string,
  suite: string,
  folder: string,
  env: Record<string, string>,
): Promise<number> {
  try {
    return await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: root,
      extensionTestsPath: suite,
      extensionTestsEnv: env,
      launchArgs: [folder, ...ownProfile()],
    });
  } catch (error) {
    if (error instanceof TestRunFailedError) return error.code ?? 1;
    throw error;
  }
}

/** Opens a desktop VS Code on `folder` and `file` with the extension in development, and waits for its end. */
export function openDesktop(executable: string, folder: string, file: string): Promise<number> {
  const args = [folder, file, `--extensionDevelopmentPath=${root}`, '--wait', ...ownProfile()];
  // VS Code refuses to run as root without this, and .cmd files need a shell.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  const code = spawn(executable, args, { stdio: 'inherit', shell: executable.endsWith('.cmd') });
  // VS Code hears Ctrl-C itself; this process waits for its end, to tidy up after it.
  process.on('SIGINT', () => {});
  return new Promise((resolve, reject) => {
    code.once('error', reject);
    code.once('exit', (status) => resolve(status ?? 1));
  });
}

/** A profile for this run alone, so that neither the writer's settings nor other extensions interfere. */
function ownProfile(): string[] {
  const data = makeTemporaryFolder();
  writeSettings(data);
  return [`--user-data-dir=${data}`, `--extensions-dir=${join(data, 'extensions')}`];
}
