import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { untilTrue } from './untilTrue.ts';
import { workspaceFile } from './workspaceFile.ts';

const isInWeb = 'importScripts' in globalThis;

function findExtension(): vscode.Extension<unknown> {
  const extension = vscode.extensions.getExtension('overclaim.overclaim');
  assert.ok(extension, 'the extension is installed');
  return extension;
}

// The first file of the suite by its name, because nothing puts an extension to sleep again.
describe('Overclaim in VS Code', () => {
  it('runs in the host the suite was started for', () => {
    const { scheme } = findExtension().extensionUri;
    assert.equal(scheme === 'http', isInWeb, scheme);
    assert.equal('process' in globalThis, !isInWeb, 'Node is there, or it is not');
    assert.equal(vscode.workspace.workspaceFolders?.[0]?.uri.scheme === 'tmp', isInWeb);
  });

  const whyNotInWeb =
    'not to be seen in the web host beside a server: VS Code there searches the workspace in memory for ' +
    'our project file, never ends, and wakes whoever asked after seven seconds';
  (isInWeb ? it.skip : it)(
    `sleeps while nothing with prose is open${isInWeb ? ` (${whyNotInWeb})` : ''}`,
    async () => {
      const { textDocuments } = vscode.workspace;
      assert.ok(!findExtension().isActive, `asleep with ${textDocuments.map(({ uri }) => uri).join()} open`);
      const code = await vscode.workspace.openTextDocument({
        language: 'javascript',
        content: '// A miracle.',
      });
      await vscode.window.showTextDocument(code);
      await new Promise((done) => setTimeout(done, 1000));
      assert.ok(!findExtension().isActive, 'asleep when code is opened');
    },
  );

  it('wakes up when a Markdown draft is opened', async () => {
    await vscode.window.showTextDocument(workspaceFile('draft.md'));
    await untilTrue('the extension', () => findExtension().isActive);
  });

  it('underlines a draft of the workspace', async () => {
    const draft = workspaceFile('draft.md').toString();
    await untilTrue('underlines', () =>
      vscode.languages.getDiagnostics().some(([uri, found]) => uri.toString() === draft && found.length > 0),
    );
  });
});
