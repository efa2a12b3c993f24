import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { untilTrue } from './untilTrue.ts';
import { workspaceFile } from './workspaceFile.ts';

/** What the test uses of VS Code's own Git extension. */
interface GitExtension {
  getAPI(version: 1): { openRepository(folder: vscode.Uri): Promise<unknown> };
}

/** Names for a commit, so that no setting of this machine counts. */
const somebody = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];

// Git needs a program, and so a process.
describe('the claims table of a committed draft', () => {
  const folder = mkdtempSync(join(tmpdir(), 'overclaim-git-'));
  const file = join(folder, 'draft.md');
  const git = (...words: string[]) => execFileSync('git', [...somebody, ...words], { cwd: folder });

  after(() => rmSync(folder, { recursive: true, force: true }));

  it('tells what was reworded since the last commit', async function () {
    const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
    if (!extension) this.skip();
    git('init', '--quiet');
    writeFileSync(file, 'Tea is a miracle remedy for gout in adults.\n');
    git('add', '.');
    git('commit', '--quiet', '--message', 'A draft');
    writeFileSync(file, 'Tea is a tested remedy for gout in adults.\n');
    const api = (await extension.activate()).getAPI(1);
    await untilTrue('the repository', () => api.openRepository(vscode.Uri.file(folder)));
    const draft = await vscode.workspace.openTextDocument(file);
    const saved = workspaceFile('committed.json');
    await vscode.commands.executeCommand('overclaim.saveClaims', draft.uri.toString(), 'json', saved);
    const { files } = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(saved)));
    await vscode.workspace.fs.delete(saved);
    assert.deepEqual(
      files[0].claims.map(({ action, note }: Record<string, unknown>) => [action, note]),
      [['reworded', 'Tea is a miracle remedy for gout in adults.']],
    );
  });
});
