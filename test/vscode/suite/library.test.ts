import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { SourceNode } from '../../../src/hosts/vscode/library/sourceTree.ts';
import { hoverOn } from './hoverOn.ts';
import { shownLibrary } from './shownLibrary.ts';
import { openDraft, pause, retype, set, underlinesOf, untilTrue, untilUnderlined } from './untilTrue.ts';
import { removeFile, workspaceFile, writeFile } from './workspaceFile.ts';

const isInWeb = 'importScripts' in globalThis;

const note = (figure: number) => `---
title: Statins and LDL cholesterol in a randomised trial
author:
  - family: Anders
    given: B
issued: 2020
type: article-journal
design: randomised trial
species: human
population: adults with gout
n: 212
about: [statins, LDL]
---

Statins cut LDL by ${figure}% against a dummy tablet.
`;

const bibliography = `@article{tanaka2018,
  title = {Vitamin D for falls in older adults},
  author = {Tanaka, Yuko and Reed, Ann},
  journal = {Journal of Falls},
  year = {2018},
  abstract = {In this randomised trial vitamin D did not prevent falls in older adults.}
}
`;

const items = JSON.stringify([
  {
    id: 'mori2011',
    type: 'article-journal',
    title: 'Statins and muscle pain',
    abstract: 'Statins raised creatine kinase in a cohort of adults.',
  },
]);

/** The tree as text, a line a node, indented by depth; passages are left out. */
async function drawTree(): Promise<string> {
  const { tree } = await shownLibrary();
  const draw = (node: SourceNode | undefined, depth: number): string[] =>
    tree
      .getChildren(node)
      .filter(({ kind }) => kind !== 'passage')
      .flatMap((child) => {
        const { label, description } = tree.getTreeItem(child);
        const line = `${'  '.repeat(depth)}${label}${description ? ` | ${description}` : ''}`;
        return [line, ...draw(child, depth + 1)];
      });
  return draw(undefined, 0).join('\n');
}

async function untilTree(pattern: RegExp): Promise<string> {
  let tree = '';
  try {
    return await untilTrue(`a tree like ${pattern}`, async () => {
      tree = await drawTree();
      return pattern.test(tree) ? tree : undefined;
    });
  } catch (error) {
    throw new Error(`${String(error)} The last one was:\n${tree}`);
  }
}

describe('the library of a workspace', () => {
  afterEach(async () => {
    await set('library', undefined);
    for (const folder of ['references', 'papers']) await removeFile(folder);
    for (const file of ['overclaim.config.json', 'overclaim.sources.yaml']) await removeFile(file);
    await untilTrue('an empty library', async () => (await drawTree()) === '');
  });

  it('takes in files that are dropped into references/ while a draft is open', async () => {
    const draft = await openDraft('Statins cut LDL by 70%.');
    await untilUnderlined(draft, 1);
    assert.match((await hoverOn(draft, '70%')).value, /No evidence found in your sources/);
    await writeFile('references/anders.md', note(40));
    await writeFile('references/falls.bib', bibliography);
    await writeFile('references/deep/er/statins.json', items);
    const tree = await untilTree(/anders[\s\S]*statins[\s\S]*falls/);
    assert.match(
      tree,
      /^anders\.md \| 1 source · references\n {2}Anders 2020 \| randomised trial · 212 adults with gout$/m,
    );
    assert.match(tree, /^falls\.bib \| 1 source · references\n {2}Tanaka and Reed 2018 \| randomised trial/m);
    assert.match(tree, /^statins\.json \| 1 source · references\/deep\/er$/m);
    const { value } = await hoverOn(draft, '70%');
    assert.match(value, /Anders 2020/);
    assert.match(value.replaceAll('\\', ''), /Statins cut LDL by 40% against a dummy tablet/);
  });

  it('reads exports of reference managers, text and pages as they are dropped in', async () => {
    const sentence = 'Statins cut LDL by 40% in 212 adults.';
    const title = 'Statins and LDL cholesterol in adults with gout';
    await writeFile(
      'references/a.ris',
      `TY  - JOUR\nAU  - Ames, A\nTI  - ${title} A\nAB  - ${sentence}\nER  -\n`,
    );
    await writeFile('references/b.nbib', `PMID- 123456\nTI  - ${title} B\nAB  - ${sentence}\n`);
    await writeFile(
      'references/c.txt',
      `${title} C\n\n${sentence} Muscle pain was as common as with sugar pills.\n`,
    );
    await writeFile(
      'references/d.html',
      `<title>${title} D</title><nav>Home</nav><article><h1>${title} D</h1><p>${sentence}</p></article>`,
    );
    const tree = await untilTree(/a\.ris[\s\S]*b\.nbib[\s\S]*c\.txt[\s\S]*d\.html/);
    for (const name of ['a.ris', 'b.nbib', 'c.txt', 'd.html']) {
      assert.ok(tree.includes(`${name} | 1 source · references`), tree);
    }
    const { tree: view } = await shownLibrary();
    for (const file of view.getChildren()) {
      const [source] = view.getChildren(file);
      const passages = view.getChildren(source).map((node) => String(view.getTreeItem(node).label));
      assert.ok(
        passages.some((label) => label.startsWith('Statins cut LDL by 40%')),
        passages.join('|'),
      );
    }
  });

  it('opens a passage at its place', async () => {
    await writeFile('references/anders.md', note(40));
    await untilTree(/Anders 2020/);
    const draft = await openDraft('Statins cut LDL by 70%.');
    await untilUnderlined(draft, 1);
    const link = /\(command:overclaim\.openSource\?([^ )]+)/.exec((await hoverOn(draft, '70%')).value)?.[1];
    assert.ok(link);
    const args = JSON.parse(decodeURIComponent(link)) as [string, number];
    await vscode.commands.executeCommand('overclaim.openSource', ...args);
    const editor = await untilTrue('the note', () =>
      vscode.window.visibleTextEditors.find(({ document }) => document.uri.path.endsWith('/anders.md')),
    );
    assert.match(editor.document.getText(editor.selection), /^Statins cut LDL by 40% against a dummy tablet/);
  });

  it('reads again what changes, and lets go what is deleted', async () => {
    await writeFile('references/anders.md', note(40));
    await writeFile('references/falls.bib', bibliography);
    await untilTree(/Anders[\s\S]*Tanaka/);
    const draft = await openDraft('Statins cut LDL by 70%.');
    await untilUnderlined(draft, 1);
    await writeFile('references/anders.md', note(25));
    await untilTrue('the other figure', async () => /by 25/.test((await hoverOn(draft, '70%')).value));
    const { library } = await shownLibrary();
    assert.equal(library.state.read, 1, 'only what changed is read');
    await removeFile('references/anders.md');
    await untilTree(/^falls\.bib \| 1 source · references\n.*$/);
    assert.match((await hoverOn(draft, '70%')).value, /No evidence found in your sources/);
  });

  it('lets go of a folder that is deleted whole', async () => {
    await writeFile('references/old/anders.md', note(40));
    await untilTree(/Anders/);
    await removeFile('references/old');
    await untilTrue('an empty library', async () => (await drawTree()) === '');
  });

  it('names what cannot be read, in the tree, and reads the rest', async () => {
    await writeFile('references/broken.json', '[{');
    await writeFile('references/empty.bib', '');
    await writeFile('references/paper.pdf', 'This is no PDF.');
    await writeFile('references/anders.md', note(40));
    await set('library', ['references/', 'papers/']);
    const tree = await untilTree(/papers/);
    assert.match(tree, /^papers\/: there is no such file or folder$/m);
    assert.match(tree, /^broken\.json \| no sources, \d problems? · references$/m);
    assert.match(tree, /^empty\.bib \| no sources, 1 problem · references\n {2}is empty; it is left out$/m);
    assert.match(tree, /^paper\.pdf \| no sources, 1 problem · references$/m);
    if (isInWeb) assert.match(tree, /^ {2}is read in VS Code on the desktop only; it is left out$/m);
    assert.match(tree, /Anders 2020/);
  });

  it('follows the setting, and the project file where there is none', async () => {
    await writeFile('papers/2020/anders.md', note(40));
    await writeFile('papers/falls.bib', bibliography);
    await writeFile('overclaim.config.json', '{ "library": ["papers/**/*.md"] }');
    await untilTree(/^anders\.md \| 1 source · papers\/2020\n.*$/);
    await set('library', ['papers/*.bib']);
    await untilTree(/^falls\.bib \| 1 source · papers\n.*$/);
    await set('library', []);
    await untilTrue('an empty library', async () => (await drawTree()) === '');
  });

  it('reads what a draft names as its bibliography, and what lies beside it', async () => {
    await writeFile('papers/lists/statins.json', items);
    await writeFile('papers/falls.bib', bibliography);
    await writeFile(
      'papers/draft.md',
      '---\nbibliography: lists/statins.json\n---\n\nVitamin D prevents falls.\n',
    );
    const draft = await vscode.workspace.openTextDocument(workspaceFile('papers/draft.md'));
    await vscode.window.showTextDocument(draft);
    await untilTree(/^falls\.bib[\s\S]*^statins\.json/m);
    await retype(draft, 'Vitamin D prevents falls.');
    await draft.save();
    await untilTree(/^falls\.bib \| 1 source · papers\n.*$/);
  });

  it('takes what the writer corrects, in one file that outlives a rebuild', async () => {
    await writeFile('references/falls.bib', bibliography);
    await untilTree(/randomised trial/);
    const { library, tree } = await shownLibrary();
    const [file] = tree.getChildren();
    const [node] = tree.getChildren(file);
    await vscode.commands.executeCommand('overclaim.correctSource', node, { design: 'cohort study' });
    await untilTree(/Tanaka and Reed 2018 \| cohort study/);
    const kept = await vscode.workspace.fs.readFile(workspaceFile('references/overclaim.sources.yaml'));
    assert.match(new TextDecoder().decode(kept), /tanaka2018:\n\s+design: cohort study/);
    await library.rebuild();
    assert.match(await drawTree(), /cohort study/);
    await removeFile('references/overclaim.sources.yaml');
    await writeFile('overclaim.sources.yaml', 'nobody:\n  design: cohort study\n');
    assert.match(await untilTree(/nobody/), /^overclaim\.sources\.yaml:1: “nobody” .*$/m);
    await removeFile('overclaim.sources.yaml');
    await untilTree(/^falls\.bib \| 1 source · references\n.* randomised trial .*$/);
  });

  it('reads sources and does not check them', async () => {
    await writeFile('references/anders.md', note(40).replace('Statins cut', 'Miraculous statins cut'));
    await untilTree(/Anders/);
    const source = await vscode.workspace.openTextDocument(workspaceFile('references/anders.md'));
    await vscode.window.showTextDocument(source);
    await pause(800);
    assert.deepEqual(underlinesOf(source), []);
    await set('library', []);
    await untilTrue('underlines', () => underlinesOf(source).length > 0);
  });

  it('leaves the bundled records out, when so set', async () => {
    const draft = await openDraft('70% of patients with depression respond to ketamine infusions.');
    await untilUnderlined(draft, 1);
    await set('bundledLibrary', false);
    try {
      await untilTrue('nothing', async () => /No evidence found/.test((await hoverOn(draft, '70%')).value));
    } finally {
      await set('bundledLibrary', undefined);
    }
    await untilTrue('the records', async () => /Murrough/.test((await hoverOn(draft, '70%')).value));
  });

  it('prefers the writer’s own source to a bundled one of the same id', async () => {
    const { library } = await shownLibrary();
    const [bundled] = (await library.load()).sources;
    assert.ok(bundled);
    await writeFile(`references/${bundled.csl.id}.md`, note(40));
    await untilTree(/Anders/);
    const same = library.library?.sources.filter(({ csl }) => csl.id === bundled.csl.id);
    assert.deepEqual(
      same?.map(({ path }) => path),
      [`references/${bundled.csl.id}.md`],
    );
  });
});
