import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { ShownLibrary } from '../../../src/hosts/vscode/library/startLibrary.ts';
import { underlinesOf, untilTrue } from '../suite/untilTrue.ts';
import { workspaceFile } from '../suite/workspaceFile.ts';

/** Opens `draft.md` and returns the words underlined in it. */
async function readUnderlined(): Promise<string[]> {
  const document = await vscode.workspace.openTextDocument(workspaceFile('draft.md'));
  await vscode.window.showTextDocument(document);
  const found = await untilTrue('underlines', () => {
    const ours = underlinesOf(document);
    return ours.length > 0 ? ours : undefined;
  });
  return found.map(({ range }) => document.getText(range));
}

describe('a folder that is not trusted', () => {
  it('is what this window shows, with settings of its own', async () => {
    assert.equal(vscode.workspace.isTrusted, false);
    const settings = await vscode.workspace.fs.readFile(workspaceFile('.vscode/settings.json'));
    assert.match(new TextDecoder().decode(settings), /"overclaim\.maxLength": 1000/);
  });

  it('is checked all the same, whatever its project file says', async () => {
    assert.ok((await readUnderlined()).includes('clinically proven'));
  });

  it('cannot silence a rule by settings of its own', async () => {
    assert.ok((await readUnderlined()).includes('miraculous'));
    assert.deepEqual(vscode.workspace.getConfiguration('overclaim').get('rules'), {});
  });

  it('cannot silence a finding by its ignore file', async () => {
    const file = await vscode.workspace.fs.readFile(workspaceFile('overclaim.ignore.json'));
    assert.match(new TextDecoder().decode(file), /"words": "miraculous"/);
    assert.ok((await readUnderlined()).includes('miraculous'));
  });

  it('has no setting that counts', () => {
    const manifest = vscode.extensions.getExtension('overclaim.overclaim')?.packageJSON;
    const settings = Object.keys(manifest.contributes.configuration.properties);
    assert.deepEqual(
      settings.filter(
        (name) => !manifest.capabilities.untrustedWorkspaces.restrictedConfigurations.includes(name),
      ),
      [],
    );
  });

  it('cannot change how long a draft may be', () => {
    const maxLength = vscode.workspace.getConfiguration('overclaim').get<number>('maxLength', 0);
    assert.ok(maxLength > 1000, `${maxLength}`);
  });

  it('has its references read, and no say in where else they lie', async () => {
    const extension = vscode.extensions.getExtension<ShownLibrary>('overclaim.overclaim');
    assert.ok(extension);
    const { library } = await extension.activate();
    const files = await untilTrue('the references', () => {
      const { files, isReading } = library.state;
      return files.length > 0 && !isReading ? files : undefined;
    });
    assert.deepEqual(
      files.map(({ file }) => file.path),
      ['references/note.md'],
    );
  });
});
