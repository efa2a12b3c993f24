/**
 * Opens VS Code on the sample draft with the extension in development, until it is closed or Ctrl-C.
 * `--server` and `--desktop` force a route, `--web` the server route with the extension in the page's
 * web worker. `--once` looks for an underline in the sample by the server route, takes a picture and ends.
 */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { startChromium } from './chromium.ts';
import { openDesktop } from './desktop.ts';
import { findProgram } from './findProgram.ts';
import { pictures, sample, sampleDraft } from './folders.ts';
import { chooseRoute, hasDisplay, type Route } from './route.ts';
import { openDraft } from './see/window.ts';
import { startServer } from './server.ts';
import { forPictures } from './settings.ts';
import { startWebServer } from './webServer.ts';

if (!existsSync(sampleDraft)) throw new Error(`${sampleDraft} is not there.`);
const view = { folder: sample, file: sampleDraft };
const { VSCODE_EXECUTABLE } = process.env;
const wanted = process.argv.slice(2);

const isInWeb = wanted.includes('--web');
const start = isInWeb ? startWebServer : startServer;

if (wanted.includes('--once')) await lookOnce();
else await open();

async function open(): Promise<void> {
  const route = await chooseStart();
  console.log(`Opening VS Code on the sample draft, ${route.kind} route: ${route.why}.`);
  if (route.kind === 'desktop') process.exit(await openDesktop(route.executable, view.folder, view.file));
  const server = await start();
  console.log(
    `\nOpen this address in Chrome, Edge, Firefox or Safari:\n\n  ${server.address(view)}\n\nCtrl-C ends it.`,
  );
  await server.lost;
}

/** A VS Code that is installed already saves the download. */
async function chooseStart(): Promise<Route> {
  if (isInWeb) return { kind: 'server', why: '--web says so' };
  const code = findProgram(process.platform === 'win32' ? 'code.cmd' : 'code');
  const free = wanted.length === 0 && !VSCODE_EXECUTABLE;
  if (free && hasDisplay && code) return { kind: 'desktop', executable: code, why: `${code} is installed` };
  return chooseRoute(wanted, hasDisplay);
}

async function lookOnce(): Promise<void> {
  const browser = await startChromium();
  const server = await start({ settings: forPictures });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, deviceScaleFactor: 2 });
  const picture = join(pictures, 'start.png');
  mkdirSync(pictures, { recursive: true });
  try {
    await openDraft(page, server.address(view));
    await page.locator('[class*="squiggly-"]').first().waitFor({ timeout: 30_000 });
    console.log(`VS Code is up and the sample is underlined; a picture is in ${picture}`);
  } finally {
    await page.screenshot({ path: picture });
    await browser.close();
    server.stop();
  }
}
