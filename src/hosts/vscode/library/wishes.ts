import * as vscode from 'vscode';
import { readBibliography } from '../../../engine.ts';
import { folderOf, foldersAbove, readNearest } from '../configurationFiles.ts';
import { formats } from '../formats.ts';
import { isWritten } from '../isWritten.ts';
import { splitPattern } from './splitPattern.ts';

/** Something the writer wants in the library: a folder, a file or a pattern, and where it starts. */
export interface Wish {
  readonly base: vscode.Uri;
  readonly pattern: string;
  /** True where the writer wrote it down, so that its absence is worth telling. */
  readonly isNamed: boolean;
}

/** The most lines of a draft in which its front matter is looked for. */
const longestFront = 2_000;

/**
 * All that belongs in the library now. For each folder of the workspace what its settings say counts,
 * else its project file, else the user's settings, else the defaults; patterns of one name are looked
 * for beside open drafts too, and so is what a draft names as its bibliography. A folder that is not
 * trusted has no say in it.
 */
export async function gatherWishes(rules: readonly string[]): Promise<readonly Wish[]> {
  const { workspaceFolders = [], textDocuments, isTrusted } = vscode.workspace;
  const drafts = textDocuments.filter(({ uri, languageId }) => languageId in formats && isWritten(uri));
  const wishes: Wish[] = [];
  for (const { uri } of workspaceFolders) wishes.push(...(await wishesOf(uri, [uri], rules)));
  for (const draft of drafts) {
    const [folder, ...above] = foldersAbove(draft);
    if (!folder) continue;
    const beside = await wishesOf(folder, [folder, ...above], rules);
    // What starts in a folder of the workspace has been asked for already.
    wishes.push(...beside.filter(({ isNamed, pattern }) => isNamed || splitPattern(pattern).isBesideDrafts));
    if (isTrusted && draft.uri.scheme !== 'untitled') wishes.push(...bibliographyOf(draft));
  }
  const keyOf = ({ base, pattern }: Wish) => `${base} ${pattern}`;
  return [...new Map(wishes.map((wish) => [keyOf(wish), wish])).values()];
}

/** What holds for a folder: the patterns, each with where it starts. */
async function wishesOf(
  folder: vscode.Uri,
  folders: readonly vscode.Uri[],
  rules: readonly string[],
): Promise<readonly Wish[]> {
  const set = vscode.workspace.getConfiguration('overclaim', folder).inspect<unknown>('library');
  const workspace = vscode.workspace.getWorkspaceFolder(folder);
  const root = workspace?.uri ?? folder;
  // Beside a draft from elsewhere nobody expects what the settings of this workspace name.
  const isHere = workspace !== undefined;
  const start = (patterns: readonly string[], base: vscode.Uri, isNamed: boolean) =>
    patterns.map((pattern) =>
      splitPattern(pattern).isBesideDrafts
        ? { base: folder, pattern, isNamed: false }
        : { base, pattern, isNamed },
    );
  const ofWorkspace = textsOf(set?.workspaceFolderValue ?? set?.workspaceValue);
  if (ofWorkspace) return start(ofWorkspace, root, isHere);
  const project = vscode.workspace.isTrusted ? await readNearest(folders, rules) : undefined;
  const ofProject = project?.reading.configuration?.library;
  if (project && ofProject) return start(ofProject, folderOf(project.uri), true);
  const ofUser = textsOf(set?.globalValue);
  return ofUser ? start(ofUser, root, isHere) : start(textsOf(set?.defaultValue) ?? [], root, false);
}

function bibliographyOf(draft: vscode.TextDocument): readonly Wish[] {
  if (!draft.lineAt(0).text.startsWith('---')) return [];
  const front = draft.getText(new vscode.Range(0, 0, longestFront, 0));
  return readBibliography(front).map((pattern) => ({ base: folderOf(draft.uri), pattern, isNamed: true }));
}

/** The texts of a setting; what is no list, and what in it is no text, asks for nothing. */
function textsOf(value: unknown): readonly string[] | undefined {
  if (!Array.isArray(value)) return undefined;
  return value.filter((one): one is string => typeof one === 'string' && one.trim() !== '');
}
