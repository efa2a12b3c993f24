import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft, pause, retype, set, underlinesOf, untilTrue, untilUnderlined } from './untilTrue.ts';
import { workspaceFile } from './workspaceFile.ts';

const name = 'overclaim.config.json';

/** Four things are wrong here: an unknown key, a wrong type, a bad regular expression, a duplicate. */
const fourProblems = `{
  // What we agreed on
  "rule": {},
  "rules": { "hype/miracle": "off", "certainty/proof": 7 },
  "ignore": [{ "pattern": "(" }, { "pattern": "breakthrough pain" }, { "pattern": "breakthrough pain" }],
}
`;

const write = (path: string, text: string) =>
  vscode.workspace.fs.writeFile(workspaceFile(path), new TextEncoder().encode(text));

/** What is underlined in a document, in order of place. */
const wordsOf = (document: vscode.TextDocument) =>
  underlinesOf(document)
    .sort((a, b) => a.range.start.compareTo(b.range.start))
    .map(({ range }) => document.getText(range));

/** The places of our problems in the project file, which need not be open, as "line:column to column". */
const placesIn = (path: string) =>
  vscode.languages
    .getDiagnostics(workspaceFile(path))
    .filter(({ source }) => source === 'overclaim')
    .map(({ range: { start, end } }) => `${start.line + 1}:${start.character + 1} to ${end.character + 1}`)
    .sort();

const fourPlaces = ['3:3 to 9', '4:56 to 57', '5:27 to 30', '5:83 to 102'];

async function untilPlaces(expected: readonly string[]): Promise<void> {
  const wanted = JSON.stringify(expected);
  await untilTrue(`problems at ${wanted}`, () => JSON.stringify(placesIn(name)) === wanted);
}

async function untilWords(document: vscode.TextDocument, expected: readonly string[]): Promise<void> {
  const wanted = JSON.stringify(expected);
  await untilTrue(`underlines ${wanted}`, () => JSON.stringify(wordsOf(document)) === wanted);
}

async function removeFile(path: string): Promise<void> {
  try {
    await vscode.workspace.fs.delete(workspaceFile(path));
  } catch {
    // A test that failed early has left nothing to remove.
  }
}

describe('configuration', () => {
  afterEach(async () => {
    const shown = vscode.window.activeTextEditor?.document.uri.path;
    if (shown?.endsWith(`/${name}`)) {
      await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    }
    await removeFile(name);
    await set('rules', undefined);
  });

  it('underlines four problems at four places, uses the rest, and follows when they are mended', async () => {
    const draft = await openDraft('A miracle and a breakthrough for breakthrough pain. It is proven.');
    await untilWords(draft, ['miracle', 'breakthrough', 'proven']);
    await write(name, fourProblems);
    await untilPlaces(fourPlaces);
    await untilWords(draft, ['breakthrough', 'proven']);
    await write(name, '{ "rules": { "certainty/proof": "off" } }');
    await untilPlaces([]);
    await untilWords(draft, ['miracle', 'breakthrough']);
    await removeFile(name);
    await untilWords(draft, ['miracle', 'breakthrough', 'proven']);
  });

  it('underlines an open project file as it is typed, and has drafts follow when it is saved', async () => {
    const draft = await openDraft('It is a miracle.');
    await untilWords(draft, ['miracle']);
    await write(name, '{}');
    const file = await vscode.workspace.openTextDocument(workspaceFile(name));
    await vscode.window.showTextDocument(file);
    assert.equal(file.languageId, 'jsonc');
    await retype(file, fourProblems);
    await untilPlaces(fourPlaces);
    await pause(500);
    assert.deepEqual(wordsOf(draft), ['miracle']);
    await file.save();
    await untilWords(draft, []);
    assert.deepEqual(placesIn(name), fourPlaces);
    await retype(file, '{}');
    await untilPlaces([]);
    await file.save();
    await untilWords(draft, ['miracle']);
  });

  it('offers keys and rules while a project file is typed', async () => {
    await write(name, '{ "rules": {  } }');
    const file = await vscode.workspace.openTextDocument(workspaceFile(name));
    await vscode.window.showTextDocument(file);
    await untilTrue('the rules of the schema', async () => {
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        file.uri,
        new vscode.Position(0, 13),
      );
      return items.some(({ label }) => label === 'hype/miracle');
    });
  });

  it('lets workspace settings go before the project file, and front matter before both', async () => {
    const draft = await openDraft('A miracle.');
    await untilWords(draft, ['miracle']);
    await write(name, '{ "rules": { "hype/miracle": "off" } }');
    await untilWords(draft, []);
    await set('rules', { 'hype/miracle': 'hint' });
    await untilWords(draft, ['miracle']);
    assert.equal(underlinesOf(draft)[0]?.severity, vscode.DiagnosticSeverity.Hint);
    await retype(draft, '---\noverclaim:\n  rules:\n    hype/miracle: error\n---\n\nA miracle.');
    await untilTrue('an error', () => underlinesOf(draft)[0]?.severity === vscode.DiagnosticSeverity.Error);
    await retype(draft, '---\noverclaim:\n  rules:\n    hype/miracle: off\n---\n\nA miracle.');
    await untilWords(draft, []);
  });

  it('lets the project file go before user settings', async () => {
    const settings = vscode.workspace.getConfiguration('overclaim');
    const draft = await openDraft('A miracle.');
    await settings.update('rules', { 'hype/miracle': 'off' }, vscode.ConfigurationTarget.Global);
    try {
      await untilWords(draft, []);
      await write(name, '{ "rules": { "hype/miracle": "hint" } }');
      await untilWords(draft, ['miracle']);
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  it('underlines what is wrong in the front matter of a draft', async () => {
    const draft = await openDraft(
      '---\ntitle: Tea\noverclaim:\n  rules:\n    hype/miracel: off\n---\n\nA miracle.',
    );
    await untilWords(draft, ['hype/miracel', 'miracle']);
    await retype(draft, '---\ntitle: Tea\noverclaim:\n  rules:\n    hype/miracle: off\n---\n\nA miracle.');
    await untilWords(draft, []);
  });

  it('leaves alone the drafts that the project file leaves out', async () => {
    await write('left-out.md', 'A miracle.');
    try {
      const draft = await vscode.workspace.openTextDocument(workspaceFile('left-out.md'));
      await vscode.window.showTextDocument(draft);
      await untilUnderlined(draft, 1);
      await write(name, '{ "files": { "exclude": ["left-*.md"] } }');
      await untilWords(draft, []);
      await write(name, '{ "files": { "include": ["**/*.md"] } }');
      await untilWords(draft, ['miracle']);
    } finally {
      await removeFile('left-out.md');
    }
  });

  it('takes the nearest project file up the folders of a draft, YAML as well', async () => {
    const yaml = 'sub/overclaim.config.yaml';
    await write('sub/deep/nested.md', 'A miracle.');
    try {
      const draft = await vscode.workspace.openTextDocument(workspaceFile('sub/deep/nested.md'));
      await vscode.window.showTextDocument(draft);
      await write(name, '{ "rules": { "hype/miracle": "off" } }');
      await untilWords(draft, []);
      await write(yaml, 'rules:\n  hype/miracle: hint\n  hype/miracel: off\n');
      await untilWords(draft, ['miracle']);
      assert.deepEqual(placesIn(yaml), ['3:3 to 15']);
      await removeFile(yaml);
      await untilWords(draft, []);
      assert.deepEqual(placesIn(yaml), []);
    } finally {
      await vscode.workspace.fs.delete(workspaceFile('sub'), { recursive: true });
    }
  });
});
