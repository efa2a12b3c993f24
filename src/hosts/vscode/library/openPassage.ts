import * as vscode from 'vscode';
import { locate } from '../../../engine.ts';
import type { Passage, Span } from '../../../model.ts';
import { asMessage } from '../asMessage.ts';
import { endingOf, heavyEndings } from './libraryFile.ts';
import { placeWords } from './placeWords.ts';
import { readSourceText, toPosition } from './sourceText.ts';
import type { WorkspaceLibrary } from './workspaceLibrary.ts';

/** The words of a passage that differ from the draft's: framed, in whatever colours the writer has. */
const differing = vscode.window.createTextEditorDecorationType({
  border: '2px solid',
  borderColor: new vscode.ThemeColor('editorInfo.foreground'),
  fontWeight: 'bold',
});

/** Opens a source beside the draft, at a passage when its number is given, with words of that marked. */
export async function openSource(
  library: WorkspaceLibrary,
  id: string,
  passage?: number,
  words?: Span,
): Promise<void> {
  const source = (await library.load()).sources.find(({ csl }) => csl.id === id);
  if (!source) {
    void vscode.window.showWarningMessage(`There is no source “${asMessage(id)}” in the library.`);
    return;
  }
  const found = passage === undefined ? undefined : source.passages[passage];
  await openPassage(library.uriOf(source.path), found, words);
}

/** Opens a file beside the draft, at a passage. Where that is no text, its page or first words are told. */
export async function openPassage(
  uri: vscode.Uri,
  passage: Passage | undefined,
  words?: Span,
): Promise<void> {
  if (heavyEndings.includes(endingOf(uri.path))) await openOther(uri, passage);
  else await openText(uri, passage, words);
}

/** Opens a text file at a line, counted from 1. */
export async function openLine(uri: vscode.Uri, line: number): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  await show(document, new vscode.Range(line - 1, 0, line - 1, 0));
}

async function openText(uri: vscode.Uri, passage: Passage | undefined, words?: Span): Promise<void> {
  const document = await vscode.workspace.openTextDocument(uri);
  const text = (await readSourceText(uri)) ?? document.getText();
  const lines = locate(text);
  const rangeOf = ({ start, end }: Span) =>
    new vscode.Range(toPosition(lines, start), toPosition(lines, end));
  const editor = await show(document, rangeOf(passage?.span ?? { start: 0, end: 0 }));
  const marked = passage && words && placeWords(text, passage, words);
  editor.setDecorations(differing, marked ? [rangeOf(marked)] : []);
}

async function show(document: vscode.TextDocument, selection: vscode.Range): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(document, {
    viewColumn: vscode.ViewColumn.Beside,
    preview: true,
    selection,
  });
}

async function openOther(uri: vscode.Uri, passage: Passage | undefined): Promise<void> {
  const page = passage?.page;
  // Viewers of PDF that read a page from the address find it there; the others pass over it.
  const address = page === undefined ? uri : uri.with({ fragment: `page=${page}` });
  await vscode.commands.executeCommand('vscode.open', address, vscode.ViewColumn.Beside);
  const place = page === undefined ? '' : ` on page ${page}`;
  const name = uri.path.slice(uri.path.lastIndexOf('/') + 1);
  if (passage) {
    const words = firstWords(passage.text);
    void vscode.window.showInformationMessage(asMessage(`${name}: look${place} for “${words}”.`));
  }
}

/** Enough of a passage to find it by. */
function firstWords(text: string): string {
  const words = text.split(/\s+/);
  return words.length > 10 ? `${words.slice(0, 10).join(' ')} …` : text;
}
