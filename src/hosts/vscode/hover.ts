import * as vscode from 'vscode';
import { describeStrength } from '../../report/describeStrength.ts';
import { commands } from './commands.ts';
import type { LinkTo } from './describeCited.ts';
import { describeEvidence } from './describeEvidence.ts';
import type { WorkspaceLibrary } from './library/workspaceLibrary.ts';
import { escapeMarkdown } from './markdown.ts';
import { commandUri, toRange } from './toDiagnostic.ts';
import type { Underlined } from './underlined.ts';

/** On hover: the verdict in words, the evidence with its citation, and what can be done. */
export class EvidenceHover implements vscode.HoverProvider {
  readonly #underlined: Underlined;
  readonly #library: WorkspaceLibrary;

  constructor(underlined: Underlined, library: WorkspaceLibrary) {
    this.#underlined = underlined;
    this.#library = library;
  }

  async provideHover(
    document: vscode.TextDocument,
    position: vscode.Position,
    token: vscode.CancellationToken,
  ): Promise<vscode.Hover | undefined> {
    const found = await this.#underlined.at(document, position);
    // Where words and a source are spoken of at once, both are about one sentence: one answer, the source's first.
    const [first] = found.toSorted((one, other) => Number(other.isOfSource) - Number(one.isOfSource));
    if (!first) return undefined;
    const library = await this.#library.load();
    if (token.isCancellationRequested || document.version !== first.check.version) return undefined;
    const { check, finding } = first;
    const told = (finding.sources ?? []).flatMap((place) => {
      const source = library.sources.find(({ csl }) => csl.id === place.source);
      return source ? [{ place, source }] : [];
    });
    const text = new vscode.MarkdownString(
      describeEvidence(check.engine.weigh(check.draft, finding, library), openSource, told),
    );
    const strength = check.engine.readStrengthAt(check.draft, finding);
    if (strength && strength.claim.strength !== 'none') {
      text.appendMarkdown(`\n\nHow strong the words are: ${escapeMarkdown(describeStrength(strength))}.`);
    }
    if (this.#library.state.isReading) text.appendMarkdown('\n\nYour sources are still being read.');
    const rules = [...new Set(found.map(({ finding: { rule } }) => rule))];
    const why = rules.map((rule) => {
      const title = rules.length === 1 ? 'Why this rule' : `Why ${escapeMarkdown(rule)}`;
      return `[${title}](${commandUri(commands.explainRule, rule)})`;
    });
    text.appendMarkdown(`\n\n${why.join(' · ')}`);
    text.isTrusted = { enabledCommands: [commands.openSource, commands.explainRule] };
    return new vscode.Hover(text, toRange(document, finding));
  }
}

const openSource: LinkTo = (source, passage, words) =>
  commandUri(commands.openSource, source, passage, words).toString();
