import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { startChromium } from '../chromium.ts';
import { pictures as usual } from '../folders.ts';
import { startServer } from '../server.ts';
import { forPictures } from '../settings.ts';
import { startWebServer } from '../webServer.ts';
import { openDraft } from './window.ts';

/** Where the pictures go, and the host the extension runs in; `see.ts` says. */
const { OVERCLAIM_HOST: host, OVERCLAIM_PICTURES: pictures = usual } = process.env;

/** A window of VS Code on a draft, as somebody sees it. */
export interface Look {
  readonly page: Page;
  /** Takes a picture of the window. */
  readonly take: (name: string) => Promise<unknown>;
  readonly end: () => Promise<void>;
}

/** What to open, and how large a window, in CSS pixels; `scale` is that of the pictures. */
export interface LookAt {
  readonly folder: string;
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly scale?: number;
}

/** Starts VS Code and a browser on a draft. What was started is ended by `end`, also where the draft never opens. */
export async function startLook({ folder, file, width, height, scale = 2 }: LookAt): Promise<Look> {
  mkdirSync(pictures, { recursive: true });
  const browser = await startChromium();
  const start = host === 'web' ? startWebServer : startServer;
  const server = await start({ settings: forPictures }).catch(async (error: unknown) => {
    await browser.close();
    throw error;
  });
  const end = async () => {
    await browser.close();
    server.stop();
  };
  try {
    const page = await browser.newPage({
      viewport: { width, height },
      deviceScaleFactor: scale,
      colorScheme: 'light',
    });
    await openDraft(page, server.address({ folder, file }));
    return { page, take: (name) => page.screenshot({ path: join(pictures, `${name}.png`) }), end };
  } catch (error) {
    await end();
    throw error;
  }
}
