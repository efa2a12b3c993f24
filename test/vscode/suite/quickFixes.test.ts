import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { fixesOn } from './fixesOn.ts';
import { openDraft, untilTrue, untilUnderlined } from './untilTrue.ts';

describe('quick fixes', () => {
  it('put the preferred rewording first and turning the rule off last', async () => {
    const document = await openDraft('The patch is proven to work.');
    await untilUnderlined(document, 1);
    const fixes = await fixesOn(document, 'proven');
    assert.deepEqual(
      fixes.map(({ title }) => title),
      [
        'Reword: “reported to”',
        'Show the evidence',
        'Ignore “certainty/proof” here…',
        'Turn “certainty/proof” off in this workspace',
      ],
    );
    assert.deepEqual(
      fixes.map(({ isPreferred }) => isPreferred === true),
      [true, false, false, false],
    );
  });

  it('change the words and leave the rest', async () => {
    const document = await openDraft('A **miraculous** patch. It is a breakthrough.');
    await untilUnderlined(document, 2);
    const [fix] = await fixesOn(document, 'breakthrough');
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.equal(document.getText(), 'A **miraculous** patch. It is a finding.');
    await untilUnderlined(document, 1);
  });

  it('offer the figure of a cited study for a bare percentage', async () => {
    const document = await openDraft('70% of patients with depression respond to ketamine infusions.');
    await untilUnderlined(document, 1);
    const fixes = await untilTrue('a fix from evidence', async () => {
      const offered = await fixesOn(document, '70%');
      return offered.some(({ title }) => title.startsWith('Use the figure of')) ? offered : undefined;
    });
    assert.equal(fixes[0]?.title, 'Reword: “Some”');
    const fix = fixes.find(({ title }) => title.startsWith('Use the figure of'));
    assert.ok(fix?.edit);
    await vscode.workspace.applyEdit(fix.edit);
    assert.match(document.getText(), /\(\w+ et al\. \d{4}[a-z]?\)\.$/);
    await untilTrue('silence', () => vscode.languages.getDiagnostics(document.uri).length === 0);
  });
});
