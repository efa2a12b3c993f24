import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { makeTemporaryFolder } from '../temporaryFolder.ts';
import { type Look, startLook } from './look.ts';
import { runCommand, seeUnderline, typeAtEnd } from './window.ts';

const record = `---
title: Walking and falls in a randomised trial
author: [{ family: Lee, given: Kim }]
issued: 2019
DOI: 10.1234/walk.5
design: randomised trial
species: human
population: women over 65 years
about: [walking, falls]
---

- In women over 65 years, falls fell by 20% with daily walking.
`;

const text = `# Walking and falls

We aimed to see whether vitamin D prevents falls.

In women over 65 years, falls fell by 40% with daily walking [@lee2019]. Walking is a miracle for the bones.

<!-- overclaim-disable-next-line hype/miracle -- quoted from the advert -->
The leaflet promises a miracle.

Walking may improve memory in older adults.
`;

describe('What a writer sees of the claims table', function () {
  this.bail(true);
  this.timeout(120_000);

  let look: Look | undefined;
  let page: Page;
  let table: FrameLocator;
  const folder = makeTemporaryFolder();
  const draft = join(folder, 'draft.md');
  const take = (name: string) => look?.take(name);

  before(async function () {
    this.timeout(600_000);
    mkdirSync(join(folder, 'references'));
    writeFileSync(join(folder, 'references', 'lee2019.md'), record);
    writeFileSync(draft, text);
    look = await startLook({ folder, file: draft, width: 1700, height: 900, scale: 1.5 });
    page = look.page;
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await take('claims-failed');
  });

  after(async () => {
    await look?.end();
  });

  it('shows each claim with its passage and what became of it', async () => {
    await seeUnderline(page, 'miracle');
    await runCommand(page, 'Overclaim: Show the Claims Table');
    table = page.frameLocator('iframe.webview').frameLocator('iframe');
    // The library is read in the background, and the table is then made anew.
    await table.locator('tbody tr', { hasText: 'Lee 2019' }).first().waitFor({ timeout: 30_000 });
    await page.waitForTimeout(500);
    await take('claims');
    const rows = await table.locator('tbody tr').allInnerTexts();
    assert.deepEqual(
      rows.map((row) => /\b(open|ignored|reworded|none)\b(?:\s+because: .*)?\s*$/.exec(row)?.[1]),
      ['open', 'open', 'ignored', 'none'],
    );
    assert.match(rows[0] ?? '', /different figure[\s\S]*Lee 2019 \(cited\)[\s\S]*falls fell by 20%/);
  });

  it('goes to a claim when its line is clicked, where it stands now', async () => {
    await typeAtEnd(page, '\nMore.');
    await table.locator('tbody tr').nth(3).locator('a').first().click();
    await page.locator('.monaco-editor.focused').first().waitFor({ timeout: 30_000 });
    await page.waitForTimeout(500);
    await take('claims-place');
    const status = await page.locator('[id="status.editor.selection"]').textContent();
    assert.match(status ?? '', /^Ln 10, .*selected/);
  });

  it('asks where to save', async () => {
    await table.locator('a', { hasText: 'Save as CSV' }).click();
    const input = page.locator('.quick-input-widget input:visible').first();
    await input.waitFor({ timeout: 30_000 });
    await page.waitForTimeout(500);
    await take('claims-save');
    assert.match(await input.inputValue(), /draft\.claims\.csv$/);
  });
});
