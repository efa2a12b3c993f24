import * as vscode from 'vscode';
import type { Checks, Unchecked } from './checks.ts';
import { formats } from './formats.ts';
import { readSettings } from './settings.ts';
import type { SourceChecks } from './sourceChecks.ts';

/** The language status item: what was found, when, and any limit that was reached. */
export function showStatus(checks: Checks, sources: SourceChecks): vscode.Disposable {
  const languages = Object.keys(formats);
  const item = vscode.languages.createLanguageStatusItem('overclaim.status', languages);
  item.name = 'Overclaim';
  const update = () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document && languages.includes(document.languageId))
      Object.assign(item, describe(document, checks, sources));
  };
  update();
  return vscode.Disposable.from(
    item,
    checks.onDidCheck(update),
    sources.onDidCompare(update),
    vscode.window.onDidChangeActiveTextEditor(update),
  );
}

const whyOff: Readonly<Record<Exclude<Unchecked, 'too long'>, string>> = {
  off: 'Setting overclaim.enable.',
  'left out': 'The project file leaves this draft out (files).',
  source: 'This is a source of your library (overclaim.library), not a draft.',
  'not prose': 'This kind of document is not checked.',
  'not ready': 'The project file is being read.',
};

function describe(
  document: vscode.TextDocument,
  checks: Checks,
  sources: SourceChecks,
): Pick<vscode.LanguageStatusItem, 'text' | 'detail' | 'severity'> {
  const settings = readSettings(document);
  const unchecked = checks.whyUnchecked(document, settings);
  if (unchecked === 'too long') {
    return {
      text: 'Overclaim: not checked',
      detail: `The draft is longer than ${settings.maxLength} characters (setting overclaim.maxLength).`,
      severity: vscode.LanguageStatusSeverity.Warning,
    };
  }
  const quiet = vscode.LanguageStatusSeverity.Information;
  if (unchecked) {
    return { text: 'Overclaim: off', detail: whyOff[unchecked], severity: quiet };
  }
  const check = checks.last(document);
  if (!check) {
    const detail = 'Run “Overclaim: Check This Document” (setting overclaim.run).';
    return { text: 'Overclaim: not checked yet', detail, severity: quiet };
  }
  const compared = sources.current(document);
  const told = compared?.report.findings.length ?? 0;
  const count = check.report.findings.length + told;
  const ignored = check.report.ignored.length + (compared?.report.ignored.length ?? 0);
  const all = [...check.report.problems, ...(compared?.report.problems ?? [])];
  const problems = all.map((problem) => problem.message).join(' ');
  const beside = told === 0 ? '' : ` ${told} from comparing with sources.`;
  const made = `Checked at ${check.at.toLocaleTimeString()} in ${Math.ceil(check.took)} ms.${beside}`;
  return {
    text: `Overclaim: ${count} ${count === 1 ? 'finding' : 'findings'}`,
    detail: problems || (ignored > 0 ? `${made} ${ignored} ignored.` : made),
    severity: problems ? vscode.LanguageStatusSeverity.Warning : quiet,
  };
}
