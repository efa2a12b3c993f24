import { downloadAndUnzipVSCode } from '@vscode/test-electron';
import { cache } from './folders.ts';

/** A way to a real VS Code, and why this one. */
export type Route =
  | { readonly kind: 'desktop'; readonly executable: string; readonly why: string }
  | { readonly kind: 'server'; readonly why: string };

const { DISPLAY, VSCODE_EXECUTABLE, WAYLAND_DISPLAY } = process.env;

const releases = 'https://update.code.visualstudio.com/api/releases/stable';

/** True where a window can be opened for somebody to look at. */
export const hasDisplay = process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);

/**
 * Chooses the desktop where VSCODE_EXECUTABLE names one or one can be downloaded, and the server from
 * npm otherwise. `--server` and `--desktop` among the `wanted` words leave no choice. `canShow` tells
 * whether a window can be opened, be it on a display that nobody sees.
 */
export async function chooseRoute(wanted: readonly string[], canShow: boolean): Promise<Route> {
  if (wanted.includes('--server')) return { kind: 'server', why: '--server says so' };
  if (VSCODE_EXECUTABLE) {
    return { kind: 'desktop', executable: VSCODE_EXECUTABLE, why: 'VSCODE_EXECUTABLE names it' };
  }
  const mustBeDesktop = wanted.includes('--desktop');
  if (!canShow && !mustBeDesktop) return { kind: 'server', why: 'there is no display for the desktop' };
  try {
    return { kind: 'desktop', executable: await download(), why: 'it could be downloaded' };
  } catch (error) {
    if (mustBeDesktop) throw error;
    return { kind: 'server', why: `VS Code could not be downloaded (${(error as Error).message})` };
  }
}

async function download(): Promise<string> {
  // A short knock first: the download itself tries three times and keeps an offline machine waiting.
  const answer = await fetch(releases, { signal: AbortSignal.timeout(5000) });
  if (!answer.ok) throw new Error(`${releases} answers ${answer.status}`);
  return downloadAndUnzipVSCode({ cachePath: cache, timeout: 15_000 });
}
