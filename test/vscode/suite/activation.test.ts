import assert from 'node:assert/strict';
import * as vscode from 'vscode';

describe('Overclaim in VS Code', () => {
  it('wakes up when a Markdown draft is opened', async () => {
    const extension = vscode.extensions.getExtension('overclaim.overclaim');
    assert.ok(extension, 'the extension is installed');
    const [draft] = await vscode.workspace.findFiles('draft.md');
    assert.ok(draft, 'the workspace holds draft.md');
    await vscode.window.showTextDocument(draft);
    const start = Date.now();
    while (!extension.isActive && Date.now() - start < 20_000)
      await new Promise((done) => setTimeout(done, 50));
    assert.ok(extension.isActive, 'opening the draft activates the extension');
  });
});
