import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { pauseBetweenSlices } from '../../../src/hosts/vscode/runInSlices.ts';
import { shownLibrary } from './shownLibrary.ts';
import { timeTasks } from './timeTasks.ts';
import { openDraft, pause, typeAtEnd, underlinesOf, untilTrue } from './untilTrue.ts';
import { removeFile, writeFile } from './workspaceFile.ts';

const citations = 400;
const works = 200;

function writeEntry(_: unknown, at: number): string {
  return `@article{work${at},
  author = {Reed, Ann},
  title = {Tea of kind ${at} and gout in adults: a randomised trial},
  journal = {Journal of Invented Trials},
  year = {${1950 + (at % 70)}},
  abstract = {We gave ${100 + at} adults with gout tea or water. Gout attacks fell by ${10 + (at % 40)}% with tea and by 5% with water. Nausea was as common in both groups. These results suggest that tea may prevent gout attacks.}
}`;
}

/** Every fifth has another figure than its source. */
function writeSentence(_: unknown, at: number): string {
  const share = 10 + ((at % works) % 40) + (at % 5 === 0 ? 37 : 0);
  return `Gout attacks fell by ${share}% with tea in adults with gout [@work${at % works}].`;
}

describe('a draft of 400 citations', function () {
  this.timeout(120_000);

  after(async () => {
    await removeFile('references');
    await vscode.commands.executeCommand('workbench.action.closeAllEditors');
    const { library } = await shownLibrary();
    await untilTrue('an empty library', () => library.state.files.length === 0);
  });

  it('is compared in tasks three in four of which take under 16 ms, and compared again in less than half the time', async function () {
    await writeFile('references/works.bib', Array.from({ length: works }, writeEntry).join('\n\n'));
    const { library } = await shownLibrary();
    await untilTrue('the works', () => library.library?.sources.some(({ csl }) => csl.id === 'work0'));
    const { times, stop } = timeTasks(pauseBetweenSlices);
    try {
      const sentences = Array.from({ length: citations }, writeSentence);
      const document = await openDraft(`# Tea\n\n${sentences.join('\n\n')}\n`);
      const compared = () =>
        underlinesOf(document).filter((one) => JSON.stringify(one.code).includes('source/'));
      const whole = Math.floor(citations / 5);
      await untilTrue('all of them', () => compared().length === whole);
      const first = times.splice(0);
      await typeAtEnd(`\n${writeSentence(undefined, 5)}`);
      await untilTrue('one more', () => compared().length === whole + 1);
      await pause(100);
      const sum = (some: readonly number[]) => some.reduce((total, time) => total + time, 0);
      first.sort((a, b) => a - b);
      const at = (share: number) => first[Math.floor(first.length * share)] as number;
      const figures = `${first.length} tasks, median ${at(0.5).toFixed(1)} ms, 95th percentile ${at(0.95).toFixed(1)} ms, longest ${at(0.9999).toFixed(1)} ms, ${sum(first).toFixed(0)} ms in all; after an edit ${sum(times).toFixed(0)} ms`;
      if (this.test) this.test.title += ` (${figures})`;
      assert.ok(first.length > 10, figures);
      // A task ends with the sentence that fills it, and the first ones wait for all that is made once.
      assert.ok(at(0.75) < 16, figures);
      assert.ok(sum(times) < sum(first) / 2, figures);
    } finally {
      stop();
    }
  });
});
