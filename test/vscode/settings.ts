import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** User settings of every VS Code started here: nothing asks, nothing phones home, nothing covers the draft. */
const quiet = {
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'security.workspace.trust.enabled': false,
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'workbench.enableExperiments': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
};

/** Added where folders are not trusted, and nobody is there to be asked. */
export const forTrust = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.banner': 'never',
  'security.workspace.trust.startupPrompt': 'never',
};

/** Added where pictures are taken: light, and little else on the page than the draft. */
export const forPictures = {
  'breadcrumbs.enabled': false,
  'editor.fontSize': 16,
  'editor.hideCursorInOverviewRuler': true,
  // Below the words, where it covers nothing that was written.
  'editor.hover.above': false,
  'editor.lineNumbers': 'off',
  'editor.minimap.enabled': false,
  'editor.occurrencesHighlight': 'off',
  'editor.overviewRulerBorder': false,
  // VS Code's own list of words would lie over the draft as it is typed.
  'editor.quickSuggestions': { other: 'off', comments: 'off', strings: 'off' },
  'editor.scrollbar.vertical': 'hidden',
  'editor.suggestOnTriggerCharacters': false,
  'editor.wordBasedSuggestions': 'off',
  'editor.wordWrap': 'on',
  'window.autoDetectColorScheme': false,
  'window.commandCenter': false,
  'workbench.activityBar.location': 'hidden',
  'workbench.colorTheme': 'Light Modern',
  'workbench.editor.editorActionsLocation': 'hidden',
  'workbench.layoutControl.enabled': false,
};

/** Writes the user settings into VS Code's user data folder; desktop and server read the same file. */
export function writeSettings(userData: string, more: Record<string, unknown> = {}): void {
  mkdirSync(join(userData, 'User'), { recursive: true });
  writeFileSync(join(userData, 'User', 'settings.json'), JSON.stringify({ ...quiet, ...more }, null, 2));
}
