import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft, pause, set, typeAtEnd, underlinesOf, untilTrue, untilUnderlined } from './untilTrue.ts';

const wordsOf = (document: vscode.TextDocument) =>
  underlinesOf(document).map(({ range }) => document.getText(range));

describe('manners while typing', () => {
  it('underline nothing in the sentence being typed until it is finished', async () => {
    const document = await openDraft('');
    await typeAtEnd('Tea is a miracle');
    await pause(800);
    assert.deepEqual(wordsOf(document), []);
    await typeAtEnd('.');
    await untilUnderlined(document, 1);
  });

  it('underline it when the caret leaves, without an edit', async () => {
    const document = await openDraft('A first line.\n\n');
    await typeAtEnd('# A miracle');
    await pause(800);
    assert.deepEqual(wordsOf(document), []);
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await untilUnderlined(document, 1);
  });

  it('let an underline that has not changed stand: no new diagnostics for an edit below it', async () => {
    const document = await openDraft('It is a miracle.\n\nPlain words.');
    await untilUnderlined(document, 1);
    const [underline] = underlinesOf(document);
    let events = 0;
    const listener = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      // Other extensions, such as VS Code's own for Markdown, say again that they found nothing.
      const isOurs = underlinesOf(document)[0] !== underline;
      if (isOurs && uris.some((uri) => uri.toString() === document.uri.toString())) events += 1;
    });
    await typeAtEnd(' And more of them.');
    await pause(800);
    listener.dispose();
    assert.equal(events, 0);
    assert.deepEqual(wordsOf(document), ['miracle']);
  });

  it('check on save only, when so set', async () => {
    await set('run', 'onSave');
    try {
      const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
      assert.ok(folder);
      const uri = vscode.Uri.joinPath(folder, 'onSave.md');
      await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode('Plain words.\n\n'));
      const document = await vscode.workspace.openTextDocument(uri);
      await vscode.window.showTextDocument(document);
      await typeAtEnd('It is a miracle.');
      await pause(800);
      assert.deepEqual(wordsOf(document), []);
      await document.save();
      await untilUnderlined(document, 1);
    } finally {
      await set('run', undefined);
    }
  });

  it('check by command only, when so set', async () => {
    await set('run', 'manual');
    try {
      const document = await openDraft('It is a miracle.');
      await pause(800);
      assert.deepEqual(wordsOf(document), []);
      await vscode.commands.executeCommand('overclaim.checkDocument');
      await untilTrue('an underline', () => wordsOf(document).length === 1);
    } finally {
      await set('run', undefined);
    }
  });
});
