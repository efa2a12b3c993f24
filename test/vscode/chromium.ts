import { accessSync, constants } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { findProgram } from './findProgram.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge'];

const { CHROMIUM: named } = process.env;

const elsewhere = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

const flags = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where Chromium is: the one named in CHROMIUM, or the first one found; throws, saying how to install it. */
export function findChromium(): string {
  const anywhere = [...names.map(findProgram), ...elsewhere, chromium.executablePath()];
  const found = (named ? [named] : anywhere).find(isExecutable);
  if (found) return found;
  throw new Error(
    named
      ? `CHROMIUM names ${named}, which cannot be run.`
      : 'Chromium is needed to see VS Code as a writer does, and none was found.\n' +
          'Install it (Debian, Ubuntu: apt-get install chromium fonts-dejavu) or name one in CHROMIUM.',
  );
}

/** Starts Chromium without a window. Playwright ends it together with this process. */
export function startChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: findChromium(), args: flags });
}

function isExecutable(path: string | undefined): path is string {
  if (path === undefined) return false;
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
