import type { Page } from 'playwright-core';

/** Where something is on the page, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How long VS Code may take to show something, in milliseconds. */
const patience = 30_000;

const modifier = 'ControlOrMeta';

/** Opens the address of a VS Code window and waits for a draft to be there, with no side bar beside it. */
export async function openDraft(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('.monaco-editor .view-line').first().waitFor({ timeout: patience });
  const sideBar = page.locator('.part.sidebar:visible');
  if ((await sideBar.count()) > 0) await page.keyboard.press(`${modifier}+b`);
  await sideBar.waitFor({ state: 'hidden', timeout: patience });
}

/** Types at the end of the draft, as fast as a quick typist; a line break is the Enter key. */
export async function typeAtEnd(page: Page, text: string): Promise<void> {
  await page.locator('.monaco-editor .view-lines').first().click();
  await page.keyboard.press(`${modifier}+End`);
  await page.keyboard.type(text, { delay: 15 });
}

/** Waits until `words`, on one line of the draft, have an underline as wide as they are; returns their place. */
export async function seeUnderline(page: Page, words: string): Promise<Box> {
  const found = await page.waitForFunction(findUnderlined, words, { timeout: patience });
  return (await found.jsonValue()) as Box;
}

/** Rests the pointer on a place until the hover says all `fragments`; returns its text, whether it does or not. */
export async function readHover(page: Page, place: Box, fragments: readonly string[]): Promise<string> {
  // From elsewhere, and in steps: the hover opens on movement.
  await page.mouse.move(place.x + place.width / 2, place.y + 150);
  await page.mouse.move(place.x + place.width / 2, place.y + place.height / 2, { steps: 5 });
  const hovers = page.locator('.monaco-hover:visible');
  await hovers.first().waitFor({ timeout: patience });
  const read = async () => (await hovers.allInnerTexts()).join('\n');
  // What is computed on demand arrives after the message of the underline.
  const start = Date.now();
  let text = await read();
  while (!fragments.every((fragment) => text.includes(fragment)) && Date.now() - start < patience) {
    await page.waitForTimeout(100);
    text = await read();
  }
  return text;
}

/** Puts the cursor on a place, opens the lightbulb's menu and returns the titles in it. */
export async function openLightbulb(page: Page, place: Box): Promise<string[]> {
  await page.mouse.click(place.x + place.width / 2, place.y + place.height / 2);
  await page.keyboard.press(`${modifier}+Period`);
  const rows = page.locator('.action-widget .monaco-list-row.action');
  await rows.first().waitFor({ timeout: patience });
  return rows.allInnerTexts();
}

/** Chooses the first entry of the open menu. */
export async function applyFirstFix(page: Page): Promise<void> {
  await page.keyboard.press('Enter');
  await page.locator('.action-widget:visible').waitFor({ state: 'hidden', timeout: patience });
}

/** Runs a command by what the palette calls it. */
export async function runCommand(page: Page, title: string): Promise<void> {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input:visible').first().fill(`>${title}`);
  await page
    .locator(`.quick-input-list .monaco-list-row:has-text("${title}")`)
    .first()
    .click({ timeout: patience });
}

/** The lines of the tree in the view that is called `name`, once one of them says `words`. */
export async function readTree(page: Page, name: string, words: string): Promise<string[]> {
  const rows = page.locator(`.pane:has(.pane-header[aria-label^="${name}"]) .monaco-list-row`);
  await rows.filter({ hasText: words }).first().waitFor({ timeout: patience });
  return (await rows.allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim());
}

/** Opens or closes a line of a tree. */
export async function toggleRow(page: Page, words: string): Promise<void> {
  await page.locator('.monaco-list-row', { hasText: words }).first().click();
}

/** Saves the draft. */
export async function save(page: Page): Promise<void> {
  await page.keyboard.press(`${modifier}+s`);
}

/** Runs in the page: the box of `words` if an underline covers them. */
function findUnderlined(words: string): Box | undefined {
  for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
    const at = (line.textContent ?? '').replaceAll('\u00a0', ' ').indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
    let before = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const length = node.textContent?.length ?? 0;
      if (before <= at && at < before + length) range.setStart(node, at - before);
      const end = at + words.length;
      if (before < end && end <= before + length) range.setEnd(node, end - before);
      before += length;
    }
    const { x, y, width, height } = range.getBoundingClientRect();
    const marks = document.querySelectorAll(
      '.squiggly-error, .squiggly-warning, .squiggly-info, .squiggly-hint',
    );
    for (const mark of marks) {
      const box = mark.getBoundingClientRect();
      const sameLine = box.top < y + height && y < box.bottom;
      if (sameLine && box.left <= x + 2 && x + width - 2 <= box.right) return { x, y, width, height };
    }
  }
  return undefined;
}

/** Opens the language status in the status bar; returns what it says. */
export async function readLanguageStatus(page: Page): Promise<string> {
  await page.locator('[id="status.languageStatus"]').first().hover();
  const card = page.locator('.hover-language-status');
  await card.first().waitFor({ timeout: patience });
  return (await card.allInnerTexts()).join('\n');
}
