import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { openDraft, pause, set, underlinesOf, untilTrue } from './untilTrue.ts';

const runs = 10;
const keystrokes = 12;
/** Shorter than the time between two keys, so that each key is followed by a check of its own. */
const delay = 20;
const betweenKeys = 150;

/** A draft of a million characters with a claim in every twentieth paragraph. */
function writeLongDraft(): string {
  const plain = 'Forty adults took part and wrote down what they drank, how they slept and what they felt. ';
  const parts: string[] = [];
  for (let length = 0, at = 0; length < 1_000_000; at += 1) {
    const part = `## Part ${at}\n\n${plain.repeat(4)}${at % 20 === 0 ? 'The tea is a miracle.' : ''}\n\n- ${plain}\n\n`;
    parts.push(part);
    length += part.length;
  }
  return parts.join('');
}

/** The longest time that the host was busy in one piece, in milliseconds, while `work` went on. */
async function longestTask(work: () => Promise<void>): Promise<number> {
  let longest = 0;
  let last = performance.now();
  let isOn = true;
  const channel = new MessageChannel();
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (isOn) channel.port2.postMessage(0);
  };
  channel.port2.postMessage(0);
  await work();
  isOn = false;
  channel.port1.close();
  return longest;
}

/** The longest task of the host for each of some key strokes all over a draft, in milliseconds, shortest first. */
async function typeAllOver(document: vscode.TextDocument): Promise<readonly number[]> {
  const longest: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const editor = vscode.window.activeTextEditor;
    assert.ok(editor);
    const line = Math.floor((document.lineCount * (run + 0.5)) / runs);
    const place = document.lineAt(line).range.end;
    editor.selection = new vscode.Selection(place, place);
    await pause(300);
    for (let key = 0; key < keystrokes; key += 1) {
      const type = async () => {
        await vscode.commands.executeCommand('type', { text: 'x' });
        await pause(betweenKeys);
      };
      longest.push(await longestTask(type));
    }
  }
  return longest.sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number) => sorted[Math.floor(sorted.length * share)] as number;

describe('typing in a draft of a million characters', function () {
  this.timeout(180_000);

  it('keeps the host’s longest task per key stroke under 16 ms at the 95th percentile', async () => {
    await set('delay', delay);
    const document = await openDraft(writeLongDraft());
    await untilTrue('underlines', () => underlinesOf(document).length > 100);
    const ours = await typeAllOver(document);
    await set('enable', false);
    const without = await typeAllOver(document);
    await set('enable', undefined);
    await set('delay', undefined);
    for (const [name, tasks] of Object.entries({ 'with Overclaim': ours, without })) {
      console.log(
        `      longest task per key stroke ${name}: median ${at(tasks, 0.5).toFixed(1)} ms, ` +
          `95th percentile ${at(tasks, 0.95).toFixed(1)} ms, ${tasks.length} key strokes in ${runs} runs`,
      );
    }
    // On a busy machine VS Code alone is slower than that; then Overclaim must not be what makes it so.
    const allowed = Math.max(16, at(without, 0.95) * 1.5);
    assert.ok(at(ours, 0.95) < allowed, `${at(ours, 0.95)} ms, allowed ${allowed} ms`);
  });
});
