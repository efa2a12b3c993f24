import * as vscode from 'vscode';
import { type ConfigurationReading, projectFileNames, readConfiguration } from '../../engine.ts';

/** A project file as it is saved: its text, and what it says. */
export interface ProjectFile {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly reading: ConfigurationReading;
}

/** What watches project files of the workspace. */
export const projectFilePattern = `**/{${projectFileNames.join(',')}}`;

/** True for the address of a project file. */
export function isProjectFile(uri: vscode.Uri): boolean {
  return projectFileNames.includes(uri.path.slice(uri.path.lastIndexOf('/') + 1));
}

/**
 * The folders whose project files may count for a document, nearest first: from its own up to the
 * workspace's, or to the root where it lies outside. A draft that has no file yet is taken to lie in
 * the first folder of the workspace.
 */
export function foldersAbove({ uri }: vscode.TextDocument): readonly vscode.Uri[] {
  const { workspaceFolders, getWorkspaceFolder } = vscode.workspace;
  if (uri.scheme === 'untitled') return workspaceFolders?.[0] ? [workspaceFolders[0].uri] : [];
  const last = getWorkspaceFolder(uri)?.uri.path ?? '/';
  const folders: vscode.Uri[] = [];
  for (let path = parentOf(uri.path); ; path = parentOf(path)) {
    folders.push(uri.with({ path, query: '', fragment: '' }));
    if (path === last || path === '/') return folders;
  }
}

/** Reads the project file of a folder, where there is one that can be read. */
async function readProjectFile(
  folder: vscode.Uri,
  rules: readonly string[],
): Promise<ProjectFile | undefined> {
  for (const name of projectFileNames) {
    const uri = vscode.Uri.joinPath(folder, name);
    const text = await readText(uri);
    if (text !== undefined) return { uri, text, reading: readConfiguration(text, uri.path, rules) };
  }
  return undefined;
}

/** Reads the first project file there is in some folders, nearest first. */
export async function readNearest(
  folders: readonly vscode.Uri[],
  rules: readonly string[],
): Promise<ProjectFile | undefined> {
  for (const folder of folders) {
    const file = await readProjectFile(folder, rules);
    if (file) return file;
  }
  return undefined;
}

/** The path of a file from a folder above it. */
export function pathBelow(folder: vscode.Uri, file: vscode.Uri): string {
  return file.path.slice(folder.path.endsWith('/') ? folder.path.length : folder.path.length + 1);
}

/** The folder something lies in. */
export function folderOf(uri: vscode.Uri): vscode.Uri {
  return uri.with({ path: parentOf(uri.path), query: '', fragment: '' });
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}

async function readText(uri: vscode.Uri): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    // Most folders have no project file, and file systems differ in how they say so.
    return undefined;
  }
}
