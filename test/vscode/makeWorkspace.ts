import { spawnSync } from 'node:child_process';
import { cpSync, globSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftEndings } from '../../src/text/formatOf.ts';
import { commandLine, sameDrafts, workspace } from './folders.ts';
import { makeTemporaryFolder } from './temporaryFolder.ts';

/** Reads differently in every format, so that a file taken for another format shows. */
const markup =
  '`A miracle.` \n\n% A miracle.\n\n<!-- A miracle. -->\n\n// A miracle.\n\n.. A miracle.\n\nA miracle.\n';

/**
 * Makes the folder a suite opens: a copy of `workspace`, and in `same/` the drafts that must give the
 * same findings everywhere, one more for each ending that drafts have, and what the command line says
 * of them now in `same/expected.json`.
 */
export function makeWorkspace(): string {
  const folder = makeTemporaryFolder(workspace);
  cpSync(sameDrafts, join(folder, 'same'), { recursive: true });
  for (const ending of draftEndings) writeFileSync(join(folder, 'same', `ending.${ending}`), markup);
  const drafts = globSync('same/*', { cwd: folder }).sort();
  const args = [commandLine, 'check', '--format', 'json', ...drafts];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd: folder, encoding: 'utf8' });
  // 1 says that something was found, which is what these drafts are for.
  if (status !== 1) throw new Error(`The command line ended with ${status}: ${stderr}`);
  writeFileSync(join(folder, 'same', 'expected.json'), stdout);
  return folder;
}
