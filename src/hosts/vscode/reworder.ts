import * as vscode from 'vscode';
import type { Rewording, SourcePlace } from '../../model.ts';
import { commands } from './commands.ts';
import type { Target } from './ignoreCommands.ts';
import type { WorkspaceLibrary } from './library/workspaceLibrary.ts';
import { toRange } from './toDiagnostic.ts';
import type { Found, Underlined } from './underlined.ts';

/** Quick fixes: rewordings first, then the evidence, then ignoring the finding, then turning the rule off. */
export class Reworder implements vscode.CodeActionProvider {
  static readonly kinds = [vscode.CodeActionKind.QuickFix];
  readonly #underlined: Underlined;
  readonly #library: WorkspaceLibrary;

  constructor(underlined: Underlined, library: WorkspaceLibrary) {
    this.#underlined = underlined;
    this.#library = library;
  }

  async provideCodeActions(
    document: vscode.TextDocument,
    range: vscode.Range,
    context: vscode.CodeActionContext,
  ): Promise<vscode.CodeAction[]> {
    if (context.only && !context.only.contains(vscode.CodeActionKind.QuickFix)) return [];
    if (!context.diagnostics.some(({ source }) => source === 'overclaim')) return [];
    const { version } = document;
    const all = await this.#underlined.in(document);
    if (document.version !== version) return [];
    const touched = all.filter(({ finding }) => range.intersection(toRange(document, finding)));
    return touched.flatMap((found) => this.#actionsFor(document, found));
  }

  #actionsFor(document: vscode.TextDocument, { check, finding, isOfSource }: Found): vscode.CodeAction[] {
    const range = toRange(document, finding);
    const diagnostics = vscode.languages
      .getDiagnostics(document.uri)
      .filter((diagnostic) => isOf(diagnostic, finding.rule) && diagnostic.range.isEqual(range));
    const { engine, draft } = check;
    const library = this.#library.library;
    const wordings = [
      ...engine.reword(draft, finding),
      ...(library && !isOfSource ? engine.rewordFromEvidence(draft, finding, library) : []),
    ];
    const rewordings = wordings.map((wording, at) => {
      const action = new vscode.CodeAction(titleOf(wording), vscode.CodeActionKind.QuickFix);
      action.edit = new vscode.WorkspaceEdit();
      action.edit.replace(document.uri, toRange(document, wording), wording.text);
      action.isPreferred = at === 0;
      action.diagnostics = diagnostics;
      return action;
    });
    const passages = (finding.sources ?? []).map((place) => this.#openPassage(place));
    const evidence = commandAction('Show the evidence', commands.showEvidence, document.uri, range.start);
    const target: Target = { uri: document.uri, rule: finding.rule, start: finding.start };
    const here = commandAction(`Ignore “${finding.rule}” here…`, commands.ignoreHere, target);
    const inWorkspace = commandAction(
      `Ignore this “${finding.rule}” in this workspace…`,
      commands.ignoreInWorkspace,
      target,
    );
    const off = commandAction(
      `Turn “${finding.rule}” off in this workspace`,
      commands.turnOffRule,
      finding.rule,
    );
    const canKeep = vscode.workspace.isTrusted && vscode.workspace.getWorkspaceFolder(document.uri);
    const others = [...passages, evidence, here, ...(canKeep ? [inWorkspace] : []), off];
    for (const action of others) action.diagnostics = diagnostics;
    return [...rewordings, ...others];
  }

  /** Opens the place in a source beside the draft. */
  #openPassage({ source, citation, passage, words }: SourcePlace): vscode.CodeAction {
    const sources = this.#library.library?.sources ?? [];
    const at = sources.find(({ csl }) => csl.id === source)?.passages.indexOf(passage);
    const page = passage.page === undefined ? '' : `, page ${passage.page}`;
    return commandAction(`Open evidence: ${citation}${page}`, commands.openSource, source, at, words);
  }
}

function isOf({ source, code }: vscode.Diagnostic, rule: string): boolean {
  return source === 'overclaim' && typeof code === 'object' && code.value === rule;
}

/** What the lightbulb says of a rewording: the words that will stand there. */
function titleOf({ title, text }: Rewording): string {
  if (title) return title;
  return text === '' ? 'Leave these words out' : `Reword: “${text.replace(/\s+/g, ' ').trim()}”`;
}

function commandAction(title: string, command: string, ...args: unknown[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command, arguments: args };
  return action;
}
