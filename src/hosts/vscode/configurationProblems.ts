import * as vscode from 'vscode';
import { locate } from '../../engine.ts';
import type { ConfigurationProblem } from '../../model.ts';

/** Underlines what is wrong with configurations, in project files and in the front matter of drafts. */
export class ConfigurationProblems implements vscode.Disposable {
  readonly #diagnostics = vscode.languages.createDiagnosticCollection('overclaim-configuration');

  /** Underlines these problems of a text, in place of those before. */
  show(uri: vscode.Uri, text: string, problems: readonly ConfigurationProblem[]): void {
    if (problems.length === 0) this.clear(uri);
    else this.#diagnostics.set(uri, problems.map(createDiagnosticsOf(text)));
  }

  clear(uri: vscode.Uri): void {
    if (this.#diagnostics.has(uri)) this.#diagnostics.delete(uri);
  }

  dispose(): void {
    this.#diagnostics.dispose();
  }
}

function createDiagnosticsOf(text: string): (problem: ConfigurationProblem) => vscode.Diagnostic {
  const { at } = locate(text);
  const positionOf = (offset: number) => {
    const { line, column } = at(offset);
    return new vscode.Position(line - 1, column - 1);
  };
  return ({ start, end, message, severity }) => {
    const diagnostic = new vscode.Diagnostic(
      new vscode.Range(positionOf(start), positionOf(end)),
      message,
      severity === 'error' ? vscode.DiagnosticSeverity.Error : vscode.DiagnosticSeverity.Warning,
    );
    diagnostic.source = 'overclaim';
    diagnostic.code = 'configuration';
    return diagnostic;
  };
}
