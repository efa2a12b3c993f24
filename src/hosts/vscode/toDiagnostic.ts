import * as vscode from 'vscode';
import type { Finding, PlacedProblem, Severity, Span } from '../../model.ts';
import type { PassagePlaces } from './library/passagePlaces.ts';
import { rulePageUri } from './rulePages.ts';

const severities: Readonly<Record<Severity, vscode.DiagnosticSeverity>> = {
  error: vscode.DiagnosticSeverity.Error,
  warning: vscode.DiagnosticSeverity.Warning,
  info: vscode.DiagnosticSeverity.Information,
  hint: vscode.DiagnosticSeverity.Hint,
};

/** So much of a passage fits on a line of the Problems panel; in UTF-16 code units. */
const longestQuote = 160;

/** UTF-16 offsets as a range of the document. */
export function toRange(document: vscode.TextDocument, { start, end }: Span): vscode.Range {
  return new vscode.Range(document.positionAt(start), document.positionAt(end));
}

/** A finding as a diagnostic whose code opens the rule's page, offline. */
export function toDiagnostic(document: vscode.TextDocument, finding: Finding): vscode.Diagnostic {
  const others = finding.also.map((reason) => `\nAlso: ${reason.message} (${reason.rule})`).join('');
  const diagnostic = new vscode.Diagnostic(
    toRange(document, finding),
    finding.message + others,
    severities[finding.severity],
  );
  diagnostic.source = 'overclaim';
  diagnostic.code = { value: finding.rule, target: rulePageUri(finding.rule) };
  if (finding.related) {
    diagnostic.relatedInformation = finding.related.map(
      (place) =>
        new vscode.DiagnosticRelatedInformation(
          new vscode.Location(document.uri, toRange(document, place)),
          place.message,
        ),
    );
  }
  return diagnostic;
}

/** The same of a finding from comparing with sources: it leads to the passages too. */
export async function toSourceDiagnostic(
  document: vscode.TextDocument,
  finding: Finding,
  places: PassagePlaces,
): Promise<vscode.Diagnostic> {
  const diagnostic = toDiagnostic(document, finding);
  const told = (finding.sources ?? []).map(async (place) => {
    const page = place.passage.page === undefined ? '' : `, page ${place.passage.page}`;
    // What the finding says already is not said twice; there, the source speaks for itself.
    const said = place.message === finding.message ? `“${shorten(place.passage.text)}”` : place.message;
    const message = `${place.citation}${page}: ${said}`;
    return new vscode.DiagnosticRelatedInformation(await places.locationOf(place), message);
  });
  diagnostic.relatedInformation = [...(diagnostic.relatedInformation ?? []), ...(await Promise.all(told))];
  return diagnostic;
}

/** Enough of a passage to tell what it says, in one line. */
function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ');
  return line.length > longestQuote ? `${line.slice(0, longestQuote).replace(/\s\S*$/, '')} …` : line;
}

/** A link that runs one of our commands. */
export function commandUri(command: string, ...args: readonly unknown[]): vscode.Uri {
  return vscode.Uri.parse(`command:${command}?${encodeURIComponent(JSON.stringify(args))}`);
}

/** Something wrong with a comment to Overclaim, or with the draft's own settings. */
export function toProblem(document: vscode.TextDocument, problem: PlacedProblem): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    toRange(document, problem),
    problem.message,
    vscode.DiagnosticSeverity.Warning,
  );
  diagnostic.source = 'overclaim';
  return diagnostic;
}
