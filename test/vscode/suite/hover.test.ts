import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hoverOn } from './hoverOn.ts';
import { openDraft, untilTrue, untilUnderlined } from './untilTrue.ts';

describe('hover', () => {
  it('on “70%” shows both seed wordings and at least three cited figures', async () => {
    const document = await openDraft('70% of patients with depression respond to ketamine infusions.');
    await untilUnderlined(document, 1);
    const { value, isTrusted } = await hoverOn(document, '70%');
    const text = value.replaceAll('\\', '');
    assert.match(text, /people who received ketamine infusions/);
    assert.match(text, /depression patients/);
    const figures = text.match(/^- \*\*\d[\d.]*%.*\(command:overclaim\.openSource/gm);
    assert.ok((figures?.length ?? 0) >= 3, text);
    assert.match(text, /Murrough/);
    assert.deepEqual(isTrusted, { enabledCommands: ['overclaim.openSource', 'overclaim.explainRule'] });
  });

  it('says so when the sources are about something else', async () => {
    const document = await openDraft('Statins cut LDL by 70%.');
    await untilUnderlined(document, 1);
    const { value } = await hoverOn(document, '70%');
    assert.match(value, /No evidence found in your sources/);
    assert.doesNotMatch(value, /ketamin/i);
  });

  it('says which words make the claim as strong as it is', async () => {
    const document = await openDraft('Tea cures migraine.');
    await untilUnderlined(document, 1);
    const { value } = await hoverOn(document, 'cures');
    assert.match(value.replaceAll('\\', ''), /How strong the words are: direct: .*“cures” asserts cause/);
  });

  it('stays away where nothing is underlined', async () => {
    const document = await openDraft('Swab with 70% ethanol. It is a miracle.');
    await untilUnderlined(document, 1);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      new vscode.Position(0, 11),
    );
    assert.deepEqual(hovers, []);
  });

  it('opens the source at the passage', async () => {
    const document = await openDraft(
      'Ketamine rebuilds brain circuits. Mice were studied.\n\nKetamine cures depression.',
    );
    await untilUnderlined(document, 2);
    const { value } = await hoverOn(document, 'cures');
    const link = /\(command:overclaim\.openSource\?([^ )]+)/.exec(value)?.[1];
    assert.ok(link, value);
    const args = JSON.parse(decodeURIComponent(link)) as [string, number];
    await vscode.commands.executeCommand('overclaim.openSource', ...args);
    const editor = await untilTrue('the record', () =>
      vscode.window.visibleTextEditors.find((shown) => shown.document.fileName.endsWith(`${args[0]}.md`)),
    );
    assert.ok(!editor.selection.isEmpty, 'the passage is selected');
  });
});
