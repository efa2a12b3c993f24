import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { makeTemporaryFolder } from '../temporaryFolder.ts';
import { type Look, startLook } from './look.ts';
import { readHover, readTree, runCommand, seeUnderline, toggleRow } from './window.ts';

const note = `---
type: article-journal
title: A statin and LDL cholesterol in a randomised trial
author: [{ family: Anders, given: B }, { family: Oyelaran, given: T }]
container-title: Journal of Invented Trials
issued: 2020
design: randomised trial
species: human
population: adults with raised cholesterol
n: 212
comparator: placebo
about: [statin, statins, LDL]
results:
  - { outcome: lower LDL, arm: statin, value: 40, unit: "%", n: 212 }
---

- Statins cut LDL by 40% against placebo.
- Muscle pain was as common in both groups.
`;

const bibliography = `@article{tanaka2018,
  title = {Vitamin D for falls in older adults: a randomised trial},
  author = {Tanaka, Yuko and Reed, Ann},
  journal = {Journal of Invented Trials},
  year = {2018},
  abstract = {We gave 480 older adults vitamin D or placebo. Vitamin D did not prevent falls.}
}

@article{broken, title = {A brace that nobody closes
`;

describe('What a writer sees of the sources', function () {
  this.bail(true);
  this.timeout(120_000);

  let look: Look | undefined;
  let page: Page;
  const folder = makeTemporaryFolder();
  const draft = join(folder, 'draft.md');
  const take = (name: string) => look?.take(name);
  const drop = (name: string, text: string) => writeFileSync(join(folder, 'references', name), text);

  before(async function () {
    this.timeout(600_000);
    writeFileSync(draft, '# Statins\n\nStatins cut LDL by 70%.\n');
    look = await startLook({ folder, file: draft, width: 1280, height: 720 });
    page = look.page;
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await take('sources-failed');
  });

  after(async () => {
    await look?.end();
  });

  it('says what to put where while there are none', async () => {
    await seeUnderline(page, '70%');
    await runCommand(page, 'Focus on Sources View');
    const welcome = page.locator('.welcome-view-content:visible', { hasText: 'No sources of your own' });
    await welcome.first().waitFor({ timeout: 30_000 });
    await take('sources-none');
  });

  it('shows files as they are dropped in, what was read from them, and what is wrong', async () => {
    mkdirSync(join(folder, 'references'));
    drop('anders2020.md', note);
    drop('falls.bib', bibliography);
    drop('paper.pdf', 'This is no PDF.');
    await readTree(page, 'Sources', 'paper.pdf');
    await toggleRow(page, 'anders2020.md');
    await readTree(page, 'Sources', 'Anders and Oyelaran 2020');
    await toggleRow(page, 'Anders and Oyelaran 2020');
    await toggleRow(page, 'falls.bib');
    await toggleRow(page, 'paper.pdf');
    const lines = await readTree(page, 'Sources', 'left out');
    await take('sources');
    assert.ok(
      lines.some((line) => line.includes('randomised trial · 212 adults with raised cholesterol')),
      lines.join('\n'),
    );
    assert.ok(
      lines.some((line) => line.startsWith('Tanaka and Reed 2018')),
      lines.join('\n'),
    );
  });

  it('tells in the tooltip what was inferred, and from which words', async () => {
    await page.locator('.monaco-list-row', { hasText: 'Tanaka and Reed 2018' }).first().hover();
    const card = page.locator('.workbench-hover:visible', { hasText: 'Design' });
    await card.first().waitFor({ timeout: 30_000 });
    await take('sources-tooltip');
    assert.match((await card.allInnerTexts()).join('\n'), /Design: randomised trial/);
  });

  it('opens a passage at its place', async () => {
    await page.locator('.monaco-list-row', { hasText: 'Muscle pain was as common' }).first().click();
    await page.locator('.tab:has-text("anders2020.md")').first().waitFor({ timeout: 30_000 });
    await page.waitForTimeout(500);
    await take('sources-passage');
    await page.keyboard.press('ControlOrMeta+w');
  });

  it('shows the writer’s own source beside the claim', async () => {
    const place = await seeUnderline(page, '70%');
    const text = await readHover(page, place, ['Anders and Oyelaran 2020']);
    await take('sources-hover');
    assert.match(text, /40%/);
  });
});
