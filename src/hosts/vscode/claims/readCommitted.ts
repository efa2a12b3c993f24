import * as vscode from 'vscode';

/** What we use of what VS Code's own Git extension offers to others (extensions/git/src/api/git.d.ts). */
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): {
    getRepository(uri: vscode.Uri): { show(ref: string, path: string): Promise<string> } | null;
  };
}

/**
 * A file as it was committed last; undefined where it never was, where nobody may ask (a folder that is not
 * trusted), and where there is no Git, as in the browser.
 */
export async function readCommitted(uri: vscode.Uri): Promise<string | undefined> {
  if (uri.scheme !== 'file' || !vscode.workspace.isTrusted) return undefined;
  try {
    const git: GitExtension | undefined = await vscode.extensions
      .getExtension<GitExtension>('vscode.git')
      ?.activate();
    const repository = git?.enabled ? git.getAPI(1).getRepository(uri) : undefined;
    return await repository?.show('HEAD', uri.fsPath);
  } catch {
    // The file is new, there is no commit yet, or no git program: each is said in another way.
    return undefined;
  }
}
