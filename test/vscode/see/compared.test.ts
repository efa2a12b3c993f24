import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import { comparedFiles, comparedSentences } from '../suite/comparedFiles.ts';
import { makeTemporaryFolder } from '../temporaryFolder.ts';
import { type Look, startLook } from './look.ts';
import { openLightbulb, readHover, runCommand, seeUnderline } from './window.ts';

describe('What a writer sees of a draft beside its sources', function () {
  this.bail(true);
  this.timeout(120_000);

  let look: Look | undefined;
  let page: Page;
  const folder = makeTemporaryFolder();
  const draft = join(folder, 'draft.md');
  const take = (name: string) => look?.take(name);

  before(async function () {
    this.timeout(600_000);
    for (const [path, text] of Object.entries(comparedFiles)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    const sentences = comparedSentences.slice(0, 5).map(({ text }) => text);
    writeFileSync(draft, `# Rowing\n\n${sentences.join('\n\n')}\n`);
    look = await startLook({ folder, file: draft, width: 1100, height: 620 });
    page = look.page;
  });

  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await take('compared-failed');
  });

  after(async () => {
    await look?.end();
  });

  it('shows in the hover what the draft says and what the source says', async () => {
    const place = await seeUnderline(page, '60%');
    const text = await readHover(page, place, ['You write 60%; it says 30%']);
    await take('compared-hover');
    assert.match(
      text,
      /You write 60%; it says 30%: “In men over 60 years, back pain fell by 30% with weekly/,
    );
  });

  it('offers the figure of the source, and to open it', async () => {
    const titles = await openLightbulb(page, await seeUnderline(page, '60%'));
    await take('compared-lightbulb');
    assert.equal(titles[0], 'Use the figure of Reed et al. 2018: 30%');
    assert.ok(titles.includes('Open evidence: Reed et al. 2018'), titles.join(' | '));
  });

  it('opens the source beside the draft, at the passage, with the words that differ framed', async () => {
    const open = page.locator('.action-widget .monaco-list-row.action', { hasText: 'Open evidence' });
    await open.first().click();
    await page.locator('.tab:has-text("reed2018.md")').first().waitFor({ timeout: 30_000 });
    await page.waitForTimeout(1_000);
    await take('compared-evidence');
    assert.equal(await page.locator('.editor-group-container').count(), 2);
  });

  it('lists in Problems where in the sources each finding leads', async () => {
    await runCommand(page, 'Focus on Problems View');
    const place = page.locator('.markers-panel .monaco-list-row', { hasText: 'Reed et al. 2018: ' });
    await place.first().waitFor({ timeout: 30_000 });
    await take('compared-problems');
    assert.match((await place.first().textContent()) ?? '', /“In men over 60 years, back pain fell by 30%/);
  });
});
