import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { untilTrue } from './untilTrue.ts';

describe('rule pages', () => {
  it('say what, why, on what authority, with examples', async () => {
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('overclaim-rule:/hype/miracle.md'));
    const text = page.getText();
    for (const heading of ['# hype/miracle', '## Why', '## Underlined', '## Not underlined']) {
      assert.ok(text.includes(heading), heading);
    }
    assert.match(text, /Source: <https:/);
  });

  it('open rendered, by the link of the underline', async () => {
    await vscode.commands.executeCommand('overclaim.explainRule', 'hype/miracle');
    await untilTrue('the page', () =>
      vscode.window.tabGroups.all.some((group) => group.tabs.some((tab) => tab.label.includes('miracle'))),
    );
  });

  it('say so of a rule that does not exist', async () => {
    const page = await vscode.workspace.openTextDocument(vscode.Uri.parse('overclaim-rule:/no/such.md'));
    assert.match(page.getText(), /There is no rule/);
  });
});
