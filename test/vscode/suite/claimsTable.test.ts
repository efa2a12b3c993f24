import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft, retype, untilTrue, untilUnderlined } from './untilTrue.ts';
import { workspaceFile } from './workspaceFile.ts';

const text = `# Tea

Tea is a miracle.

<!-- overclaim-disable-next-line hype/miracle -- quoted from the advert -->
The leaflet promises a miracle.
`;

async function save(document: vscode.TextDocument, ending: string): Promise<string> {
  const file = workspaceFile(`saved.claims.${ending}`);
  await vscode.commands.executeCommand('overclaim.saveClaims', document.uri.toString(), ending, file);
  const bytes = await vscode.workspace.fs.readFile(file);
  await vscode.workspace.fs.delete(file);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

function claimsTabs(): vscode.Tab[] {
  const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs);
  return tabs.filter(
    ({ input }) => input instanceof vscode.TabInputWebview && input.viewType.endsWith('overclaim.claims'),
  );
}

describe('the claims table', () => {
  afterEach(() => vscode.window.tabGroups.close(claimsTabs()));

  it('opens in a panel, one for each draft, and again in the same', async () => {
    const draft = await openDraft(text);
    await untilUnderlined(draft, 1);
    await vscode.commands.executeCommand('overclaim.showClaims');
    await untilTrue('the panel', () => claimsTabs().length === 1);
    assert.match(claimsTabs()[0]?.label ?? '', /^Claims: Untitled/);
    await vscode.commands.executeCommand('overclaim.showClaims', draft.uri.toString());
    assert.equal(claimsTabs().length, 1);
  });

  it('is saved in each format, with what became of each claim', async () => {
    const draft = await openDraft(text);
    const { files } = JSON.parse(await save(draft, 'json'));
    assert.deepEqual(
      files[0].claims.map(({ line, action, note }: Record<string, unknown>) => [line, action, note]),
      [
        [3, 'open', undefined],
        [6, 'ignored', 'quoted from the advert'],
      ],
    );
    assert.ok((await save(draft, 'csv')).startsWith('\ufeff"Line","Claim"'));
    assert.match(await save(draft, 'md'), /^\| Line \| Claim \|/);
    const page = await save(draft, 'html');
    assert.match(page, /^<!doctype html>/);
    assert.doesNotMatch(page, /command:/);
  });

  it('tells what was reworded since the draft was opened', async () => {
    const draft = await openDraft('Tea is a miracle remedy for gout in adults.');
    await untilUnderlined(draft, 1);
    await retype(draft, 'Tea is a tested remedy for gout in adults.');
    const { files } = JSON.parse(await save(draft, 'json'));
    assert.deepEqual(
      files[0].claims.map(({ action, note }: Record<string, unknown>) => [action, note]),
      [['reworded', 'Tea is a miracle remedy for gout in adults.']],
    );
    assert.match(await save(draft, 'html'), /is told against the draft as it was when it was opened/);
  });

  it('goes to a claim where it stands now', async () => {
    const draft = await openDraft(text);
    await vscode.commands.executeCommand('overclaim.showClaims');
    await untilTrue('the panel', () => claimsTabs().length === 1);
    const edit = new vscode.WorkspaceEdit();
    edit.insert(draft.uri, new vscode.Position(0, 0), 'We met in spring.\n\n');
    await vscode.workspace.applyEdit(edit);
    const start = text.indexOf('Tea is');
    const end = start + 'Tea is a miracle.'.length;
    await vscode.commands.executeCommand('overclaim.goToClaim', draft.uri.toString(), start, end);
    const editor = vscode.window.activeTextEditor;
    assert.equal(editor?.document, draft);
    assert.equal(draft.getText(editor.selection), 'Tea is a miracle.');
  });

  it('is not made of what is no draft', async () => {
    const document = await openDraft('{ "a miracle": 1 }', 'json');
    await vscode.commands.executeCommand('overclaim.showClaims');
    assert.equal(claimsTabs().length, 0);
    assert.ok(!document.isClosed);
  });
});
