import * as vscode from 'vscode';
import { citeShort } from '../../../engine.ts';
import type { Passage, Problem, Source } from '../../../model.ts';
import { commands } from '../commands.ts';
import { describeSource } from './describeSource.ts';
import type { LibraryState, ReadFile } from './libraryState.ts';
import type { WorkspaceLibrary } from './workspaceLibrary.ts';

/** One line of the tree. */
export type SourceNode =
  | { readonly kind: 'file'; readonly read: ReadFile }
  | { readonly kind: 'source'; readonly source: Source }
  | { readonly kind: 'passage'; readonly source: Source; readonly at: number; readonly passage: Passage }
  | { readonly kind: 'problem'; readonly problem: Problem; readonly read?: ReadFile };

/** The view's identifier, as in package.json. */
export const sourcesView = 'overclaim.sources';

/** The writer's sources: files, what was read from each, its passages, and what could not be read. */
export class SourceTree implements vscode.TreeDataProvider<SourceNode> {
  readonly #library: WorkspaceLibrary;
  readonly onDidChangeTreeData: vscode.Event<void>;

  constructor(library: WorkspaceLibrary) {
    this.#library = library;
    this.onDidChangeTreeData = library.onDidChange;
  }

  getChildren(node?: SourceNode): SourceNode[] {
    if (!node) return topOf(this.#library.state);
    if (node.kind === 'file') return [...problemsOf(node.read), ...node.read.sources.map(toSource)];
    if (node.kind !== 'source') return [];
    const { source } = node;
    return source.passages.map((passage, at) => ({ kind: 'passage', source, passage, at }));
  }

  getTreeItem(node: SourceNode): vscode.TreeItem {
    if (node.kind === 'file') return fileItem(node.read);
    if (node.kind === 'source') return sourceItem(node.source);
    if (node.kind === 'passage') return passageItem(node.source, node.passage, node.at);
    return problemItem(node.problem, node.read);
  }
}

/** How the view stands, in one line above the tree; '' where there is nothing to say. */
export function messageOf({ isReading, waiting, files }: LibraryState): string {
  const all = files.length + waiting;
  if (isReading) return `Reading: ${files.length} of ${count(all, 'file')}.`;
  if (waiting > 0) return `Reading was stopped: ${waiting} of ${count(all, 'file')} left. Rebuild to go on.`;
  return '';
}

function topOf({ files, problems }: LibraryState): SourceNode[] {
  return [
    ...problems.map((problem): SourceNode => ({ kind: 'problem', problem })),
    ...files.map((read): SourceNode => ({ kind: 'file', read })),
  ];
}

function problemsOf(read: ReadFile): SourceNode[] {
  return read.problems.map((problem) => ({ kind: 'problem', problem, read }));
}

function toSource(source: Source): SourceNode {
  return { kind: 'source', source };
}

function fileItem({ file, sources, held, problems }: ReadFile): vscode.TreeItem {
  const slash = file.path.lastIndexOf('/');
  const item = new vscode.TreeItem(file.path.slice(slash + 1), vscode.TreeItemCollapsibleState.Collapsed);
  item.resourceUri = file.uri;
  const wrong = problems.length > 0 ? `, ${count(problems.length, 'problem')}` : '';
  const joined = held > sources.length ? `, ${held - sources.length} with another file` : '';
  const found = held === 0 ? 'no sources' : count(held, 'source') + joined;
  item.description = [found + wrong, file.path.slice(0, Math.max(0, slash))].filter(Boolean).join(' · ');
  item.iconPath = problems.length > 0 ? warning() : vscode.ThemeIcon.File;
  item.contextValue = 'file';
  item.tooltip = file.path;
  return item;
}

function sourceItem(source: Source): vscode.TreeItem {
  const item = new vscode.TreeItem(citeShort(source.csl), vscode.TreeItemCollapsibleState.Collapsed);
  item.description = [source.design, peopleOf(source)].filter((part) => part !== '').join(' · ');
  item.tooltip = new vscode.MarkdownString(describeSource(source));
  item.iconPath = new vscode.ThemeIcon('book');
  item.contextValue = 'source';
  return item;
}

function passageItem(source: Source, passage: Passage, at: number): vscode.TreeItem {
  const item = new vscode.TreeItem(passage.text.replace(/\s+/g, ' '));
  const page = passage.page === undefined ? undefined : `page ${passage.page}`;
  item.description = [passage.part, page].filter((part) => part !== undefined).join(', ');
  item.tooltip = passage.text;
  item.iconPath = new vscode.ThemeIcon('quote');
  item.contextValue = 'passage';
  item.command = { title: 'Open', command: commands.openSource, arguments: [source.csl.id, at] };
  return item;
}

/** What is wrong, without the path of the file it stands below; opened at its line where it has one. */
function problemItem({ message }: Problem, read: ReadFile | undefined): vscode.TreeItem {
  const path = read?.file.path;
  const isBelow = path !== undefined && message.startsWith(`${path}:`);
  const words = isBelow ? message.slice(path.length + 1) : message;
  const line = isBelow ? /^(\d+):/.exec(words)?.[1] : undefined;
  const told = line === undefined ? words.trim() : `line ${words}`;
  const item = new vscode.TreeItem(told);
  item.tooltip = message;
  item.iconPath = warning();
  item.contextValue = 'problem';
  if (read) {
    const at = line === undefined ? undefined : Number(line);
    item.command = { title: 'Open', command: commands.openSourceFile, arguments: [read.file.uri, at] };
  }
  return item;
}

function peopleOf({ n, population }: Source): string {
  const number = n === undefined ? '' : n.toLocaleString('en-US');
  return population === '' && number !== '' ? `n = ${number}` : `${number} ${population}`.trim();
}

function warning(): vscode.ThemeIcon {
  return new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
}

function count(number: number, thing: string): string {
  return `${number.toLocaleString('en-US')} ${thing}${number === 1 ? '' : 's'}`;
}
