import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { paragraph, writeDocx } from '../../readers/writeDocx.ts';
import { writePdf } from '../../readers/writePdf.ts';
import { shownLibrary } from './shownLibrary.ts';
import { untilTrue } from './untilTrue.ts';
import { workspaceFile } from './workspaceFile.ts';

const page = (title: string, text: string) => [
  { text: title, x: 72, y: 72, size: 18, bold: true },
  { text, x: 72, y: 120, size: 11 },
];

// PDF and Word need the worker of Node.
describe('papers in the library', () => {
  after(() => vscode.workspace.fs.delete(workspaceFile('references'), { recursive: true }));

  it('are read from PDF and Word, and opened with the page named', async () => {
    const pdf = writePdf([
      page('Tea and gout in a randomised trial', 'We gave tea or water to 80 adults with gout.'),
      page('Results', 'Tea did not prevent gout flares in 80 adults.'),
    ]);
    const docx = writeDocx(
      paragraph('Coffee and sleep', 'Title') + paragraph('Coffee kept 40 adults awake for two hours.'),
    );
    await vscode.workspace.fs.writeFile(workspaceFile('references/tea.pdf'), pdf);
    await vscode.workspace.fs.writeFile(workspaceFile('references/coffee.docx'), docx);
    const { library } = await shownLibrary();
    const files = await untilTrue('both papers', () => {
      const { files } = library.state;
      const paths = files.map(({ file }) => file.path).join();
      return paths === 'references/coffee.docx,references/tea.pdf' ? files : undefined;
    });
    assert.deepEqual(
      files.flatMap(({ problems }) => problems),
      [],
    );
    const passages = files.flatMap(({ sources }) => sources.flatMap((source) => source.passages));
    assert.ok(
      passages.some(({ text }) => text.includes('Coffee kept 40 adults awake')),
      JSON.stringify(passages),
    );
    const source = files.flatMap(({ sources }) => sources).find(({ path }) => path === 'references/tea.pdf');
    const at = source?.passages.findIndex(({ text }) => text.includes('did not prevent gout')) ?? -1;
    assert.equal(source?.passages[at]?.page, 2);
    await vscode.commands.executeCommand('overclaim.openSource', source?.csl.id, at);
    await untilTrue('the PDF', () =>
      vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ label }) => label === 'tea.pdf')),
    );
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
  });
});
