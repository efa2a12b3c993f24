import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft, retype, underlinesOf, untilTrue, untilUnderlined } from './untilTrue.ts';

describe('underlines', () => {
  it('stand under the words, with severity, source, and a code that links to the rule', async () => {
    const document = await openDraft('The patch is a breakthrough, and it works for 70% of people.');
    const found = await untilUnderlined(document, 2);
    assert.deepEqual(
      found.map(({ range }) => document.getText(range)),
      ['breakthrough', '70%'],
    );
    assert.equal(found[0]?.severity, vscode.DiagnosticSeverity.Warning);
    const code = found[0]?.code as { value: string; target: vscode.Uri };
    assert.equal(code.value, 'hype/breakthrough');
    assert.equal(code.target.toString(), 'overclaim-rule:/hype/breakthrough.md');
  });

  it('point to the figure that the underlined one does not agree with', async () => {
    const document = await openDraft('Tea helped.\n\nNausea came in 12/40 (45%) of nurses.');
    const [found] = await untilUnderlined(document, 1);
    assert.ok(found);
    assert.equal(document.getText(found.range), '45%');
    const places = found.relatedInformation?.map(({ location, message }) => ({
      uri: location.uri.toString(),
      text: document.getText(location.range),
      message,
    }));
    const uri = document.uri.toString();
    assert.deepEqual(places, [{ uri, text: '12/40', message: '12 of 40 is 30%' }]);
  });

  it('are right after emoji, combining marks and CRLF', async () => {
    const document = await openDraft('👩‍⚕️ e\u0301tude\r\n\r\nThe patch is a **break**through.\r\n');
    const [found] = await untilUnderlined(document, 1);
    assert.ok(found);
    assert.equal(document.getText(found.range), 'break**through');
  });

  it('follow an edit, and the last edit wins', async () => {
    const document = await openDraft('The patch is new.');
    await retype(document, 'The patch is a miracle.');
    await retype(document, 'The patch is miraculous.');
    const [found] = await untilUnderlined(document, 1);
    assert.ok(found);
    assert.equal(document.getText(found.range), 'miraculous');
    await retype(document, 'The patch is new.');
    await untilTrue('no underline', () => underlinesOf(document).length === 0);
  });

  it('leave code, quotes from links and other languages alone', async () => {
    const markdown = await openDraft('Use `proven` and [a link](https://example.org/miracle).\n\nA miracle.');
    await untilUnderlined(markdown, 1);
    const json = await openDraft('{ "claim": "a miracle" }', 'json');
    await new Promise((done) => setTimeout(done, 600));
    assert.deepEqual(underlinesOf(json), []);
  });

  it('go when the rule is turned off in this workspace', async () => {
    const document = await openDraft('The patch is a miracle and a breakthrough.');
    await untilUnderlined(document, 2);
    await vscode.commands.executeCommand('overclaim.turnOffRule', 'hype/miracle');
    try {
      const [left] = await untilUnderlined(document, 1);
      assert.ok(left);
      assert.equal(document.getText(left.range), 'breakthrough');
      const settings = vscode.workspace.getConfiguration('overclaim').inspect('rules');
      assert.deepEqual(settings?.workspaceValue, { 'hype/miracle': 'off' });
    } finally {
      const target = vscode.ConfigurationTarget.Workspace;
      await vscode.workspace.getConfiguration('overclaim').update('rules', undefined, target);
    }
    await untilUnderlined(document, 2);
  });

  it('stop at the length the setting names', async () => {
    const target = vscode.ConfigurationTarget.Workspace;
    await vscode.workspace.getConfiguration('overclaim').update('maxLength', 1000, target);
    try {
      const document = await openDraft(`A miracle. ${'Plain words. '.repeat(100)}`);
      await new Promise((done) => setTimeout(done, 600));
      assert.deepEqual(underlinesOf(document), []);
    } finally {
      await vscode.workspace.getConfiguration('overclaim').update('maxLength', undefined, target);
    }
  });
});
