import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { comparedFiles, comparedSentences } from './comparedFiles.ts';
import { fixesOn, fixOn } from './fixesOn.ts';
import { hoverOn } from './hoverOn.ts';
import { shownLibrary } from './shownLibrary.ts';
import { openDraft, pause, retype, set, typeAtEnd, underlinesOf, untilTrue } from './untilTrue.ts';
import { removeFile, workspaceFile, writeFile } from './workspaceFile.ts';

const figure = comparedSentences[0]?.text as string;
const wholeDraft = ['# Rowing', 'The boat is a miracle.', ...comparedSentences.map(({ text }) => text)].join(
  '\n\n',
);

/** What comparing with sources has underlined, or with `false` what the words alone have. */
function comparedIn(document: vscode.TextDocument, isOfSource = true): vscode.Diagnostic[] {
  return underlinesOf(document).filter(({ code }) => isOfSource === ruleOf(code).startsWith('source/'));
}

function ruleOf(code: vscode.Diagnostic['code']): string {
  return typeof code === 'object' ? String(code.value) : '';
}

/** What comparing has underlined, once it is so many. */
function untilCompared(document: vscode.TextDocument, count: number): Promise<vscode.Diagnostic[]> {
  return untilTrue(`${count} from comparing`, () => {
    const found = comparedIn(document);
    return found.length === count ? found : undefined;
  });
}

async function writeSources(): Promise<void> {
  for (const [path, text] of Object.entries(comparedFiles)) await writeFile(path, text);
}

/** Opens a draft with one finding about its figure, and all sources beside it. */
async function openFigure(): Promise<vscode.TextDocument> {
  await writeSources();
  const document = await openDraft(`${figure}\n`);
  await untilCompared(document, 1);
  return document;
}

describe('a draft beside the sources it cites', () => {
  before(async () => {
    const { library } = await shownLibrary();
    await untilTrue('the library', () => library.library);
  });

  afterEach(async () => {
    await set('compareWithSources', undefined);
    for (const path of ['references', 'overclaim.ignore.json', 'compared.md']) await removeFile(path);
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const { library } = await shownLibrary();
    await untilTrue('an empty library', () => library.state.files.length === 0);
  });

  it('has each way in which it differs underlined, and led to the passage', async () => {
    await writeSources();
    const document = await openDraft(wholeDraft);
    const found = await untilCompared(document, comparedSentences.length);
    assert.deepEqual(
      found.map(({ code, range }) => [ruleOf(code), document.getText(range)]),
      comparedSentences.map(({ rule, words }) => [rule, words]),
    );
    for (const [at, { file, passage }] of comparedSentences.entries()) {
      const [related, ...others] = found[at]?.relatedInformation ?? [];
      assert.equal(related?.location.uri.toString(), file && workspaceFile(file).toString());
      assert.deepEqual(others, []);
      if (!related || !passage) continue;
      const source = await vscode.workspace.openTextDocument(related.location.uri);
      assert.match(source.getText(related.location.range), passage);
    }
    const [first] = found[0]?.relatedInformation ?? [];
    assert.match(
      first?.message ?? '',
      /^Reed et al\. 2018: “In men over 60 years, back pain fell by 30% .*”$/,
    );
    assert.equal(found[0]?.severity, vscode.DiagnosticSeverity.Warning);
  });

  it('says of a key that two works have where each of them is', async () => {
    const entry = (title: string, year: number) =>
      `@article{moor,\n  author = {Moor, Eva},\n  title = {${title}},\n  year = {${year}}\n}\n`;
    await writeFile('references/one.bib', entry('Swimming and sleep in pilots', 2010));
    await writeFile('references/two.bib', entry('Cycling and appetite in nurses', 2014));
    const document = await openDraft('Swimming was studied in pilots [@moor].\n');
    const [finding] = await untilCompared(document, 1);
    assert.equal(ruleOf(finding?.code), 'source/key-used-twice');
    assert.deepEqual(
      finding?.relatedInformation?.map(({ location }) => location.uri.path.split('/').at(-1)).sort(),
      ['one.bib', 'two.bib'],
    );
  });

  it('keeps what was underlined by its words, untouched, when the comparison arrives', async () => {
    await writeSources();
    const seen: vscode.Diagnostic[][] = [];
    const listening = vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      for (const uri of uris) seen.push(vscode.languages.getDiagnostics(uri));
    });
    try {
      const document = await openDraft(wholeDraft);
      await untilCompared(document, comparedSentences.length);
      const all = underlinesOf(document);
      const words = comparedIn(document, false);
      assert.ok(words.length > 0);
      const first = seen.find((some) => some.some((one) => words.includes(one)));
      assert.deepEqual(first, words, 'the words alone come first');
      const last = await untilTrue('word of all', () => seen.findLast((some) => some.length === all.length));
      assert.ok(words.every((one) => last.includes(one)));
    } finally {
      listening.dispose();
    }
  });

  it('is compared once its sources have been read, where it was open before', async () => {
    const document = await openDraft(wholeDraft);
    await pause(1_000);
    assert.deepEqual(comparedIn(document), [], 'the bundled records say nothing of rowing');
    await writeSources();
    await untilCompared(document, comparedSentences.length);
  });

  it('is compared again when a source changes, and when it goes', async () => {
    const document = await openFigure();
    const note = comparedFiles['references/reed2018.md'] as string;
    await writeFile('references/reed2018.md', note.replace('30%', '60%'));
    await untilCompared(document, 0);
    await writeFile('references/reed2018.md', note.replace('- In men', '\n\n- In men'));
    const [moved] = await untilCompared(document, 1);
    const lines = note.slice(0, note.indexOf('- In men')).split('\n').length + 1;
    assert.equal(moved?.relatedInformation?.[0]?.location.range.start.line, lines);
    await removeFile('references/reed2018.md');
    await untilTrue('a work that is missing', () =>
      comparedIn(document).some(({ code }) => ruleOf(code) === 'source/not-in-library'),
    );
  });

  it('has the figure of the source offered, and nothing to say when it is taken', async () => {
    const document = await openFigure();
    const fixes = await fixesOn(document, '60%', (all) => all.length > 3);
    assert.deepEqual(
      fixes.map(({ title }) => title).filter((title) => !title.includes('number/')),
      [
        'Use the figure of Reed et al. 2018: 30%',
        'Open evidence: Reed et al. 2018',
        'Show the evidence',
        'Ignore “source/other-figure” here…',
        'Turn “source/other-figure” off in this workspace',
      ],
    );
    await vscode.workspace.applyEdit(fixes[0]?.edit as vscode.WorkspaceEdit);
    assert.equal(document.getText(), `${figure.replace('60%', '30%')}\n`);
    await untilCompared(document, 0);
  });

  it('has the evidence opened beside it, at the passage', async () => {
    const document = await openFigure();
    const { command } = await fixOn(document, '60%', 'Open evidence');
    await vscode.commands.executeCommand(command?.command ?? '', ...(command?.arguments ?? []));
    const editor = await untilTrue('the note', () =>
      vscode.window.visibleTextEditors.find((each) => each.document.uri.path.endsWith('/reed2018.md')),
    );
    assert.match(editor.document.getText(editor.selection), /^In men over 60 years, back pain fell by 30%/);
    assert.ok(
      vscode.window.visibleTextEditors.some((each) => each.document === document),
      'the draft stays in sight',
    );
  });

  it('has claim and passage in its hover, the words that differ said and marked', async () => {
    const document = await openFigure();
    const { value } = await hoverOn(document, '60%');
    const text = value.replaceAll('\\', '');
    assert.match(
      text,
      /You write \*\*60%\*\*; it says \*\*30%\*\*: “In men .* fell by \*\*30%\*\* with weekly/,
    );
    assert.equal(text.match(/You write/g)?.length, 1);
    assert.match(text, /\*\*Different figure: your sources have others\.\*\*/);
    assert.match(text, /overclaim\.openSource\?/);
    assert.match(text, /overclaim\.explainRule\?%5B%22source%2Fother-figure%22%5D/);
  });

  it('has one hover where words and a source are spoken of at once', async () => {
    await writeSources();
    const document = await openDraft('In this cohort, rowing caused better sleep [@reed2018].\n');
    await untilCompared(document, 1);
    assert.equal(comparedIn(document, false).length, 1);
    const place = document.positionAt(document.getText().indexOf('caused'));
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      place,
    );
    const ours = hovers
      .flatMap(({ contents }) => contents as vscode.MarkdownString[])
      .filter(({ value }) => value.includes('overclaim.explainRule'));
    assert.equal(ours.length, 1);
    assert.match(ours[0]?.value ?? '', /You write \*\*caused\*\*; it says \*\*associated\*\*/);
    assert.match(ours[0]?.value ?? '', /explainRule\?%5B%22cause%2Fverb-from-observational%22%5D/);
  });

  it('takes a comment that ignores the finding', async () => {
    const document = await openFigure();
    const { command } = await fixOn(document, '60%', 'Ignore “source/other-figure” here');
    await vscode.commands.executeCommand(command?.command ?? '', command?.arguments?.[0], 'a typing error');
    assert.match(document.getText(), /overclaim-disable\S* source\/other-figure -- a typing error/);
    await untilCompared(document, 0);
  });

  it('takes the ignore file of the workspace, by what the finding is known by', async () => {
    await writeSources();
    await writeFile('compared.md', `${figure}\n\n${comparedSentences[2]?.text}\n`);
    const document = await vscode.workspace.openTextDocument(workspaceFile('compared.md'));
    await vscode.window.showTextDocument(document);
    await untilCompared(document, 2);
    const { command } = await fixOn(document, '60%', 'Ignore this “source/other-figure” in this workspace');
    await vscode.commands.executeCommand(command?.command ?? '', command?.arguments?.[0], 'agreed');
    const [left] = await untilCompared(document, 1);
    assert.equal(ruleOf(left?.code), 'source/says-less');
    await retype(document, `A line above.\n\n${document.getText()}`);
    await untilTrue('the other finding further down', () => {
      const [one, ...others] = comparedIn(document);
      return others.length === 0 && one?.range.start.line === 4;
    });
  });

  it('is not compared where the setting says so', async () => {
    const document = await openFigure();
    await set('compareWithSources', false);
    await untilCompared(document, 0);
    await set('compareWithSources', true);
    await untilCompared(document, 1);
  });

  it('has nothing new underlined in the sentence that is being typed', async () => {
    const document = await openFigure();
    await typeAtEnd('\nRowing causes better sleep [@reed2018]');
    await pause(1_500);
    assert.equal(comparedIn(document).length, 1);
    await typeAtEnd('.');
    await untilCompared(document, 2);
  });
});
