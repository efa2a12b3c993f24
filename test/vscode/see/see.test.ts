import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { workspace } from '../folders.ts';
import { makeTemporaryFolder } from '../temporaryFolder.ts';
import { expected } from './expected.ts';
import { type Look, startLook } from './look.ts';
import {
  applyFirstFix,
  type Box,
  openLightbulb,
  readHover,
  readLanguageStatus,
  save,
  seeUnderline,
  typeAtEnd,
} from './window.ts';

describe('What a writer sees in VS Code', function () {
  this.bail(true);
  this.timeout(120_000);

  let look: Look | undefined;
  let page: Page;
  let place: Box;
  const folder = makeTemporaryFolder(workspace);
  const draft = join(folder, 'draft.md');
  const take = (name: string) => look?.take(name);

  before(async function () {
    this.timeout(600_000);
    look = await startLook({ folder, file: draft, width: 1100, height: 620 });
    page = look.page;
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await take('failed');
  });

  after(async () => {
    await look?.end();
  });

  it('underlines the words that claim too much, as they are typed', async () => {
    await typeAtEnd(page, `\n${expected.sentence}`);
    place = await seeUnderline(page, expected.underlined);
    await take('squiggle');
  });

  it('shows the evidence when the pointer rests on the words', async () => {
    const text = await readHover(page, place, expected.hover);
    await take('hover');
    for (const fragment of expected.hover) assert.ok(text.includes(fragment), `“${fragment}” in: ${text}`);
  });

  it('offers wording in the lightbulb', async () => {
    const titles = await openLightbulb(page, place);
    await take('lightbulb');
    assert.ok(
      titles[0]?.includes(expected.firstFix),
      `“${expected.firstFix}” first in: ${titles.join(' | ')}`,
    );
  });

  it('changes the draft when a wording is chosen', async () => {
    await applyFirstFix(page);
    await save(page);
    const start = Date.now();
    let text = readFileSync(draft, 'utf8');
    while (!text.includes(expected.after) && Date.now() - start < 10_000) {
      await page.waitForTimeout(100);
      text = readFileSync(draft, 'utf8');
    }
    assert.ok(text.includes(expected.after), `“${expected.after}” in: ${text}`);
  });

  it('says in the language status what was found and when', async () => {
    const text = await readLanguageStatus(page);
    await take('status');
    assert.match(text, /Overclaim: \d+ findings/);
    assert.match(text, /Checked at .+ in \d+ ms/);
  });

  it('opens the page of the rule from the underline', async () => {
    const other = await seeUnderline(page, expected.other);
    await readHover(page, other, [expected.otherRule]);
    await page.locator('.monaco-hover:visible a.code-link').first().click();
    await page.locator(`.tab:has-text("${expected.rulePage}")`).waitFor({ timeout: 20_000 });
    await page.waitForTimeout(1000);
    await take('rule');
  });
});
