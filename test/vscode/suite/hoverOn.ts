import * as vscode from 'vscode';
import { untilTrue } from './untilTrue.ts';

/** The text of our hover at the first place of some words. */
export function hoverOn(document: vscode.TextDocument, words: string): Promise<vscode.MarkdownString> {
  const position = document.positionAt(document.getText().indexOf(words));
  return untilTrue('a hover', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      position,
    );
    const contents = hovers.flatMap((hover) => hover.contents) as vscode.MarkdownString[];
    return contents.find(({ value }) => value.includes('overclaim.explainRule'));
  });
}
