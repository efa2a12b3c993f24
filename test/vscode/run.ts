/**
 * Runs the suite inside a real VS Code: `node test/vscode/run.ts [--desktop | --server | --web]`.
 * Without a word it runs twice: in the Node host, by the desktop or the server route, and in the web
 * worker host, where a second window also opens a folder that is not trusted.
 * Ends with 1 when a test fails, when none ran, or when there is no VS Code to run it in.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { runSuiteOnDesktop } from './desktop.ts';
import { findProgram } from './findProgram.ts';
import { consoles, suites, untrustedFolder } from './folders.ts';
import { makeWorkspace } from './makeWorkspace.ts';
import { followReport } from './report.ts';
import { chooseRoute, hasDisplay } from './route.ts';
import { type ServerOptions, startServer, type View } from './server.ts';
import { runSuiteOnServer } from './serverSuite.ts';
import { forTrust } from './settings.ts';
import { startWebServer } from './webServer.ts';

for (const suite of Object.values(suites)) {
  if (!existsSync(suite)) throw new Error(`${suite} is not there: npm run build comes first.`);
}

const wanted = process.argv.slice(2);
const hosts = wanted.includes('--web') ? [runInWeb, runUntrusted] : [runInNode];
if (wanted.length === 0) hosts.push(runInWeb, runUntrusted);
let isWhole = true;
for (const run of hosts) isWhole = (await run()) && isWhole;
process.exit(isWhole ? 0 : 1);

/** The extension host of the desktop, or of a server, which is a Node process. */
async function runInNode(): Promise<boolean> {
  const hiddenDisplay = hasDisplay ? undefined : findProgram('xvfb-run');
  const route = await chooseRoute(wanted, hasDisplay || hiddenDisplay !== undefined);
  console.log(`The suite runs in VS Code, ${route.kind} route: ${route.why}.`);
  if (route.kind === 'desktop' && hiddenDisplay) {
    // Once more, on a display that nobody sees; there the choice is made already.
    const again = spawnSync(hiddenDisplay, ['-a', process.execPath, import.meta.filename, '--desktop'], {
      stdio: 'inherit',
      env: { ...process.env, VSCODE_EXECUTABLE: route.executable },
    });
    return again.status === 0;
  }
  const folder = makeWorkspace();
  return showReport('node', async (report) => {
    const env = { OVERCLAIM_SUITE_REPORT: report };
    if (route.kind === 'desktop') return runSuiteOnDesktop(route.executable, suites.node, folder, env);
    return runSuiteOnServer(await startServer({ env }), { folder, suite: suites.node }, consoleOf('node'));
  });
}

/** The web worker, on a workspace in the page's memory, as vscode.dev has them from elsewhere. */
function runInWeb(): Promise<boolean> {
  console.log('The suite runs in VS Code, web worker host, on a workspace in memory.');
  return runWebSuite('web', { folder: 'tmp:/workspace', suite: suites.web }, {});
}

/** The web worker, on files of the disk that nobody has said to trust. */
function runUntrusted(): Promise<boolean> {
  console.log('The suite for folders that are not trusted runs in the web worker host.');
  const folder = makeWorkspace();
  cpSync(untrustedFolder, folder, { recursive: true });
  const view = { folder, suite: suites.untrusted };
  return runWebSuite('untrusted', view, { settings: forTrust, asksForTrust: true });
}

function runWebSuite(name: string, view: View, options: ServerOptions): Promise<boolean> {
  return showReport(name, async (report) => {
    const onReport = (text: string) => appendFileSync(report, text);
    const server = await startWebServer({ ...options, onReport, files: makeWorkspace() });
    return runSuiteOnServer(server, view, consoleOf(name));
  });
}

/** Runs a suite that writes into the report it is given; true when it ended well and the report is whole. */
async function showReport(name: string, run: (report: string) => Promise<number>): Promise<boolean> {
  const report = followReport();
  const code = await run(report.path);
  if (report.finish() && code === 0) return true;
  console.error(`The suite in VS Code failed, or ended before its report did (exit code ${code}).`);
  if (existsSync(consoleOf(name))) console.error(`What VS Code said meanwhile: ${consoleOf(name)}`);
  return false;
}

function consoleOf(name: string): string {
  return join(consoles, `${name}.txt`);
}
