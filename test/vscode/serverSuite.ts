import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { startChromium } from './chromium.ts';
import { pageConsole } from './folders.ts';
import { startServer } from './server.ts';

/** How long the whole suite may take, in milliseconds. */
const patience = 10 * 60_000;

/**
 * Runs `suite` in the extension host of a VS Code server, with `folder` open in Chromium.
 * Returns the exit code of the extension host; throws when it never ends. What the page and the
 * extension host said on their consoles is left in the file `pageConsole`.
 */
export async function runSuiteOnServer(
  suite: string,
  folder: string,
  env: Record<string, string>,
): Promise<number> {
  const browser = await startChromium();
  const server = await startServer({ env });
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const said: string[] = [];
  page.on('console', (message) => said.push(message.text()));
  try {
    await page.addInitScript(listenForExit);
    await page.goto(server.address({ folder, suite }));
    const exit = page.waitForFunction(() => document.documentElement.getAttribute('data-exit'), undefined, {
      timeout: patience,
    });
    const ended = await Promise.race([exit, server.lost]);
    return Number(await ended.jsonValue());
  } finally {
    mkdirSync(dirname(pageConsole), { recursive: true });
    writeFileSync(pageConsole, said.join('\n'));
    await browser.close();
    server.stop();
  }
}

/** Runs in the page, before VS Code, which calls this under a test driver when its extension host ends. */
function listenForExit(): void {
  const codeAutomationExit = (code: number) => document.documentElement.setAttribute('data-exit', `${code}`);
  Object.assign(window, { codeAutomationExit });
}
