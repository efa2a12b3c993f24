import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { startChromium } from './chromium.ts';
import type { Server, View } from './server.ts';

/** How long a whole suite may take, in milliseconds. */
const patience = 10 * 60_000;

/**
 * Opens a view of a VS Code server in Chromium, waits for its suite to end, and stops the server.
 * Returns the exit code of the extension host; throws when it never ends. What the page and the
 * extension host said on their consoles is left in the file `consoleFile`.
 */
export async function runSuiteOnServer(server: Server, view: View, consoleFile: string): Promise<number> {
  const browser = await startChromium();
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  try {
    await page.addInitScript(listenForExit);
    await page.goto(server.address(view));
    const exit = page.waitForFunction(() => document.documentElement.getAttribute('data-exit'), undefined, {
      timeout: patience,
    });
    const ended = await Promise.race([exit, server.lost]);
    return Number(await ended.jsonValue());
  } finally {
    mkdirSync(dirname(consoleFile), { recursive: true });
    writeFileSync(consoleFile, said.join('\n'));
    await browser.close();
    server.stop();
  }
}

/** Runs in the page, before VS Code, which calls this under a test driver when its extension host ends. */
function listenForExit(): void {
  const codeAutomationExit = (code: number) => document.documentElement.setAttribute('data-exit', `${code}`);
  Object.assign(window, { codeAutomationExit });
}
