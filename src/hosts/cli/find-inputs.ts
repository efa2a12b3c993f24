import { stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import { soughtEndings } from '../../engine.ts';
import { isPattern, matchFiles } from './match-files.ts';
import { explainFailure, folderGiven } from './read-bytes.ts';

/** What one argument stands for: a file to open, standard input, or nothing, and why. */
export type Input =
  | { readonly kind: 'file'; readonly path: string; readonly absolute: string }
  | { readonly kind: 'stdin'; readonly path: string }
  | { readonly kind: 'none'; readonly path: string; readonly message: string };

/** What is said where nothing is named and nothing is found. */
export const noDrafts: Input = {
  kind: 'none',
  path: '.',
  message: 'no drafts to check below this folder; name a file',
};

const everyDraft = `**/*.{${soughtEndings.join(',')}}`;

/** The inputs that the arguments of `check` name, in their order, each once. */
export async function findInputs(operands: readonly string[], cwd: string): Promise<readonly Input[]> {
  const found = operands.length === 0 ? await findDrafts(cwd) : [];
  for (const operand of operands) found.push(...(await findOperand(operand, cwd)));
  const seen = new Set<string>();
  return found.filter((input) => {
    const key = `${input.kind} ${input.kind === 'file' ? input.absolute : input.path}`;
    return !seen.has(key) && seen.add(key);
  });
}

async function findDrafts(cwd: string): Promise<Input[]> {
  const drafts = await findMatches(everyDraft, cwd, { nocase: true });
  return drafts.length > 0 ? drafts : [noDrafts];
}

async function findOperand(operand: string, cwd: string): Promise<Input[]> {
  if (operand === '-') return [{ kind: 'stdin', path: '-' }];
  try {
    const isFolder = (await stat(resolve(cwd, operand))).isDirectory();
    if (!isFolder) return [{ kind: 'file', path: operand, absolute: resolve(cwd, operand) }];
    return [{ kind: 'none', path: operand, message: folderGiven }];
  } catch (error) {
    const pattern = process.platform === 'win32' ? operand.replaceAll('\\', '/') : operand;
    if (!isPattern(pattern)) return [{ kind: 'none', path: operand, message: explainFailure(error) }];
    const matches = await findMatches(pattern, cwd);
    if (matches.length > 0) return matches;
    return [{ kind: 'none', path: operand, message: 'no file matches this pattern' }];
  }
}

async function findMatches(pattern: string, cwd: string, options?: { nocase: boolean }): Promise<Input[]> {
  const { paths, failures } = await matchFiles(pattern, cwd, options);
  return [
    ...failures.map(({ path, error }) => ({ kind: 'none' as const, path, message: explainFailure(error) })),
    ...paths.map((path) => ({ kind: 'file' as const, path, absolute: resolve(cwd, path) })),
  ];
}
