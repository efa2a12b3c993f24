import * as vscode from 'vscode';
import type { CorrectionChange } from '../../../engine.ts';
import { designs, type Source } from '../../../model.ts';
import { asMessage } from '../asMessage.ts';
import { keepCorrection } from './corrections.ts';
import { explain } from './findLibraryFiles.ts';
import type { SourceNode } from './sourceTree.ts';
import type { WorkspaceLibrary } from './workspaceLibrary.ts';

/** What can be corrected, as the writer is asked for it. */
const questions = {
  design: { label: 'Design', choices: designs },
  species: { label: 'Studied in', choices: ['human', 'animal', 'cells'] },
  population: { label: 'Population', choices: undefined },
  n: { label: 'Sample: how many', choices: undefined },
  comparator: { label: 'Compared with', choices: undefined },
} as const satisfies Readonly<
  Record<keyof CorrectionChange, { label: string; choices: readonly string[] | undefined }>
>;

type Question = keyof typeof questions;

/** Asks what a source is, keeps the answer in the corrections file, and reads the library again. */
export async function correctSource(
  library: WorkspaceLibrary,
  node: SourceNode | undefined,
  given?: CorrectionChange,
): Promise<void> {
  const source = node?.kind === 'source' ? node.source : await askSource(library);
  const place = source && library.placeOf(source);
  if (!source || !place) return;
  const change = given ?? (await askChange(source));
  if (!change) return;
  const failure = await keepCorrection(place, library.wishes, source.csl.id, change).catch(
    (error: unknown) => `The correction could not be written: ${explain(error)}.`,
  );
  if (failure !== undefined) void vscode.window.showInformationMessage(asMessage(`Overclaim: ${failure}`));
  else await library.refresh();
}

async function askSource(library: WorkspaceLibrary): Promise<Source | undefined> {
  const own = library.state.files.flatMap(({ sources }) => sources);
  const items = own.map((source) => ({ label: source.csl.title, description: source.csl.id, source }));
  const title = 'Which source?';
  return (await vscode.window.showQuickPick(items, { title, matchOnDescription: true }))?.source;
}

async function askChange(source: Source): Promise<CorrectionChange | undefined> {
  const items = (Object.keys(questions) as Question[]).map((name) => ({
    label: questions[name].label,
    description: String(source[name] ?? ''),
    name,
  }));
  const asked = await vscode.window.showQuickPick(items, {
    title: `What is read wrongly: ${source.csl.title}`,
  });
  if (!asked) return undefined;
  const { choices, label } = questions[asked.name];
  const answer = choices
    ? await vscode.window.showQuickPick(choices, { title: label, placeHolder: asked.description })
    : await vscode.window.showInputBox({
        title: label,
        value: asked.description,
        prompt: 'Leave it empty to go back to what was read.',
      });
  // Nothing chosen is something else than nothing written.
  return answer === undefined ? undefined : { [asked.name]: answer.trim() === '' ? null : answer.trim() };
}
