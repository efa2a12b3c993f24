/**
 * Runs the suite inside a real VS Code: `node test/vscode/run.ts [--desktop | --server]`.
 * Ends with 1 when a test fails, when none ran, or when there is no VS Code to run it in.
 */

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { runSuiteOnDesktop } from './desktop.ts';
import { findProgram } from './findProgram.ts';
import { pageConsole, suite, workspace } from './folders.ts';
import { followReport } from './report.ts';
import { chooseRoute, hasDisplay } from './route.ts';
import { runSuiteOnServer } from './serverSuite.ts';
import { makeTemporaryFolder } from './temporaryFolder.ts';

if (!existsSync(suite)) throw new Error(`${suite} is not there: npm run build comes first.`);

const wanted = process.argv.slice(2);
const hiddenDisplay = hasDisplay ? undefined : findProgram('xvfb-run');
const route = await chooseRoute(wanted, hasDisplay || hiddenDisplay !== undefined);
console.log(`The suite runs in VS Code, ${route.kind} route: ${route.why}.`);

if (route.kind === 'desktop' && hiddenDisplay) {
  // Once more, on a display that nobody sees; there the choice is made already.
  const again = spawnSync(hiddenDisplay, ['-a', process.execPath, import.meta.filename, '--desktop'], {
    stdio: 'inherit',
    env: { ...process.env, VSCODE_EXECUTABLE: route.executable },
  });
  process.exit(again.status ?? 1);
}

const report = followReport();
const folder = makeTemporaryFolder(workspace);
const env = { OVERCLAIM_SUITE_REPORT: report.path };
const code =
  route.kind === 'desktop'
    ? await runSuiteOnDesktop(route.executable, suite, folder, env)
    : await runSuiteOnServer(suite, folder, env);
const whole = report.finish();
if (code === 0 && whole) process.exit(0);
console.error(`The suite in VS Code failed, or ended before its report did (exit code ${code}).`);
if (route.kind === 'server') console.error(`What VS Code said meanwhile: ${pageConsole}`);
process.exit(1);
