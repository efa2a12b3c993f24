import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fixOn } from './fixesOn.ts';
import { openDraft, pause, retype, untilTrue, untilUnderlined } from './untilTrue.ts';
import { workspaceFile } from './workspaceFile.ts';

const ignoreFile = () => workspaceFile('overclaim.ignore.json');
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** How a comment is written in the languages of VS Code, and whether one can stand behind words. */
const languages: Record<string, { comment: (said: string) => string; hasLineForm: boolean }> = {
  markdown: { comment: (said) => `<!-- ${said} -->`, hasLineForm: true },
  plaintext: { comment: (said) => `<!-- ${said} -->`, hasLineForm: true },
  html: { comment: (said) => `<!-- ${said} -->`, hasLineForm: true },
  latex: { comment: (said) => `% ${said}`, hasLineForm: true },
  restructuredtext: { comment: (said) => `.. ${said}`, hasLineForm: false },
  asciidoc: { comment: (said) => `// ${said}`, hasLineForm: false },
};

/** Puts the cursor into the first occurrence of some words. */
function putCursor(document: vscode.TextDocument, words: string): void {
  const editor = vscode.window.activeTextEditor;
  assert.equal(editor?.document, document);
  const place = document.positionAt(document.getText().indexOf(words) + 1);
  editor.selection = new vscode.Selection(place, place);
}

/** Runs the quick fix whose title begins so, with a reason instead of the question for one. */
async function fix(
  document: vscode.TextDocument,
  words: string,
  title: string,
  reason: string,
): Promise<void> {
  const action = await fixOn(document, words, title);
  const { command, arguments: [target] = [] } = action.command ?? assert.fail('no command');
  await vscode.commands.executeCommand(command, target, reason);
}

/** Makes a draft in the workspace and shows it. */
async function openFile(name: string, text: string): Promise<vscode.TextDocument> {
  const uri = workspaceFile(name);
  await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const document = await vscode.workspace.openTextDocument(uri);
  await vscode.window.showTextDocument(document);
  return document;
}

describe('ignoring', () => {
  for (const [language, { comment, hasLineForm }] of Object.entries(languages)) {
    it(`reads every form of comment in ${language}`, async function () {
      if (!(await vscode.languages.getLanguages()).includes(language)) return this.skip();
      const parts = [
        comment('overclaim-disable-next-line hype -- an advert'),
        'The first tea is a miracle.',
        comment('overclaim-disable hype/miracle'),
        'The second tea is a miracle.',
        comment('overclaim-enable'),
        'The third tea is a miracle.',
        ...(hasLineForm ? [`The fourth tea is a miracle. ${comment('overclaim-disable-line')}`] : []),
      ];
      const document = await openDraft(parts.join('\n\n'), language);
      const [left] = await untilUnderlined(document, 1);
      assert.equal(document.lineAt(left?.range.start.line ?? 0).text, 'The third tea is a miracle.');
      await retype(document, [...parts, comment('overclaim-disable-file')].join('\n\n'));
      await untilUnderlined(document, 0);
    });
  }

  it('underlines what is wrong with a comment, where it is', async () => {
    const document = await openDraft('Tea is tea. <!-- overclaim-disable-line hype/mirakel -->\n');
    const [problem] = await untilUnderlined(document, 1);
    assert.equal(document.getText(problem?.range), 'hype/mirakel');
    assert.match(problem?.message ?? '', /There is no rule/);
  });

  it('puts a comment in by quick fix, which one undo takes out again', async () => {
    const text = 'One.\n\n- The tea is a miracle.\n';
    const document = await openDraft(text);
    await untilUnderlined(document, 1);
    await fix(document, 'miracle', 'Ignore “hype/miracle” here…', 'an advert’s word');
    assert.equal(
      document.getText(),
      'One.\n\n- The tea is a miracle. <!-- overclaim-disable-line hype/miracle -- an advert’s word -->\n',
    );
    await untilUnderlined(document, 0);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), text);
    await untilUnderlined(document, 1);
  });

  it('asks for a reason, which may be empty; cancelling does nothing', async () => {
    const text = 'The tea is a miracle.\n';
    const document = await openDraft(text);
    await untilUnderlined(document, 1);
    putCursor(document, 'miracle');
    const cancelled = vscode.commands.executeCommand('overclaim.ignoreHere');
    await untilTrue('the question to go', async () => {
      await vscode.commands.executeCommand('workbench.action.closeQuickOpen');
      return Promise.race([cancelled.then(() => true), pause(100).then(() => false)]);
    });
    assert.equal(document.getText(), text);
    const asked = vscode.commands.executeCommand('overclaim.ignoreHere');
    await untilTrue('the answer to be taken', async () => {
      await vscode.commands.executeCommand('workbench.action.acceptSelectedQuickOpenItem');
      return Promise.race([asked.then(() => true), pause(100).then(() => false)]);
    });
    assert.equal(document.getText(), `<!-- overclaim-disable-next-line hype/miracle -->\n${text}`);
    await untilUnderlined(document, 0);
  });

  describe('in the workspace', () => {
    afterEach(async () => {
      await vscode.workspace.fs.delete(ignoreFile()).then(
        () => {},
        () => {},
      );
    });

    it('is kept in a file, and survives edits around it', async () => {
      const document = await openFile('ignored.md', 'The tea is a miracle.\n\nThe patch is a miracle.\n');
      await untilUnderlined(document, 2);
      await fix(document, 'miracle', 'Ignore this “hype/miracle” in this workspace…', 'agreed with Ada');
      const [left] = await untilUnderlined(document, 1);
      assert.equal(left?.range.start.line, 2);
      const { version, ignored } = JSON.parse(decode(await vscode.workspace.fs.readFile(ignoreFile())));
      assert.equal(version, 1);
      const [{ id, date, ...entry }] = ignored;
      assert.deepEqual(entry, {
        file: 'ignored.md',
        rule: 'hype/miracle',
        words: 'miracle',
        reason: 'agreed with Ada',
      });
      assert.match(`${id} ${date}`, /^[\da-f]{16} \d{4}-\d\d-\d\d$/);
      await retype(document, '# Above\n\nOf old. **The tea**\nis a miracle.\n\nThe patch is a miracle.\n');
      await untilTrue('the other claim alone', () => {
        const [one, ...others] = vscode.languages.getDiagnostics(document.uri);
        return others.length === 0 && one?.range.start.line === 5;
      });
      await retype(
        document,
        'The tea is no longer a miracle cure, it is a miracle.\n\nThe patch is a miracle.\n',
      );
      await untilTrue('both claims', () => vscode.languages.getDiagnostics(document.uri).length >= 2);
    });

    it('is read again when the file changes, and when it goes', async () => {
      const document = await openFile('ignored-again.md', 'The coffee is a miracle.\n');
      await untilUnderlined(document, 1);
      await fix(document, 'miracle', 'Ignore this “hype/miracle” in this workspace…', '');
      await untilUnderlined(document, 0);
      await vscode.workspace.fs.delete(ignoreFile());
      await untilUnderlined(document, 1);
    });

    it('is underlined where it is broken, and not written over', async () => {
      const text = '{ "version": 1, "ignored": [7] }';
      await vscode.workspace.fs.writeFile(ignoreFile(), new TextEncoder().encode(text));
      const document = await openFile('not-ignored.md', 'The milk is a miracle.\n');
      await untilUnderlined(document, 1);
      const [problem] = await untilTrue('a diagnostic in the ignore file', () => {
        const found = vscode.languages.getDiagnostics(ignoreFile());
        return found.length > 0 ? found : undefined;
      });
      assert.deepEqual([problem?.range.start.character, problem?.range.end.character], [28, 29]);
      await fix(document, 'miracle', 'Ignore this “hype/miracle” in this workspace…', '');
      assert.equal(decode(await vscode.workspace.fs.readFile(ignoreFile())), text);
      await untilUnderlined(document, 1);
    });

    it('is not offered for a draft without a file', async () => {
      const document = await openDraft('The tea is a miracle.');
      await untilUnderlined(document, 1);
      const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>(
        'vscode.executeCodeActionProvider',
        document.uri,
        new vscode.Range(0, 14, 0, 15),
        vscode.CodeActionKind.QuickFix.value,
      );
      assert.ok(actions.some(({ title }) => title.startsWith('Ignore “hype/miracle” here')));
      assert.ok(!actions.some(({ title }) => title.includes('workspace…')));
    });
  });
});
