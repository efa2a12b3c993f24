import assert from 'node:assert/strict';
import { createLibrary } from '../../../src/evidence/ranking/library.ts';
import { createIndexer } from '../../../src/hosts/indexer/createIndexer.ts';
import { mostBytes } from '../../../src/hosts/indexer/leaveOut.ts';
import type { Answer, Listener, Task } from '../../../src/hosts/indexer/messages.ts';
import { createPerformer } from '../../../src/hosts/indexer/perform.ts';
import { sketch } from '../../evidence/records.ts';

const bytes = new Uint8Array([1]);
const nothing: Answer = { kind: 'reading', reading: { sources: [], problems: [] } };

/** Workers that answer when the test says so, counted and watched. */
function fakeWorkers(answer?: (task: Task, listener: Listener) => void) {
  const given: string[] = [];
  let started = 0;
  let ended = 0;
  const start = (listener: Listener) => {
    started++;
    return {
      give: (task: Task) => {
        given.push(task.kind === 'read' ? task.path : task.kind);
        answer?.(task, listener);
      },
      end: () => {
        ended++;
      },
    };
  };
  return { start, given, counts: () => ({ started, ended }) };
}

const text = 'oats'.padEnd(505_000);
const long = ['a', 'b', 'c'].map((id) => ({
  ...sketch({ id, front: `title: Oats ${id}` }),
  passages: [{ source: id, text, span: { start: 0, end: 1 } }],
}));

const messages = ({ problems }: { problems: readonly { message: string }[] }) =>
  problems.map(({ message }) => message);

describe('createIndexer', () => {
  it('starts one worker, with the first file, and gives it one file at a time', async () => {
    const told: (() => void)[] = [];
    const workers = fakeWorkers((_, listener) => told.push(() => listener.answered(nothing)));
    const indexer = createIndexer(workers.start);
    assert.deepEqual(workers.counts(), { started: 0, ended: 0 });
    const readings = [indexer.read('a.md', bytes), indexer.read('b.md', bytes)];
    await new Promise(setImmediate);
    assert.deepEqual(workers.given, ['a.md']);
    told.shift()?.();
    await readings[0];
    await new Promise(setImmediate);
    assert.deepEqual(workers.given, ['a.md', 'b.md']);
    told.shift()?.();
    assert.deepEqual(await readings[1], { sources: [], problems: [] });
    assert.deepEqual(workers.counts(), { started: 1, ended: 0 });
  });

  it('ends a worker that takes too long, names the file, and reads the next with another', async () => {
    const workers = fakeWorkers((task, listener) => {
      if (task.kind === 'read' && task.path === 'b.md') listener.answered(nothing);
    });
    const indexer = createIndexer(workers.start, { readMilliseconds: 20, indexMilliseconds: 20 });
    const [slow, next] = await Promise.all([indexer.read('a.md', bytes), indexer.read('b.md', bytes)]);
    assert.deepEqual(messages(slow), ['a.md: takes longer than 0.02 s to read; it is left out']);
    assert.deepEqual(messages(next), []);
    assert.deepEqual(workers.counts(), { started: 2, ended: 1 });
    assert.deepEqual(await indexer.index([]), new Uint8Array());
  });

  it('names the file that a worker ended with, and reads the next with another', async () => {
    const workers = fakeWorkers((task, listener) => {
      if (task.kind === 'read' && task.path === 'a.md') listener.ended('needs too much memory to read');
      else listener.answered(nothing);
    });
    const indexer = createIndexer(workers.start);
    assert.deepEqual(messages(await indexer.read('a.md', bytes)), [
      'a.md: needs too much memory to read; it is left out',
    ]);
    assert.deepEqual(messages(await indexer.read('b.md', bytes)), []);
    assert.equal(workers.counts().started, 2);
  });

  it('stops a file midway and takes one out of the queue when its signal says so', async () => {
    const workers = fakeWorkers((task, listener) => {
      if (task.kind === 'read' && task.path === 'c.md') listener.answered(nothing);
    });
    const indexer = createIndexer(workers.start);
    const controller = new AbortController();
    const first = indexer.read('a.md', bytes, controller.signal);
    const second = indexer.read('b.md', bytes, controller.signal);
    const third = indexer.read('c.md', bytes);
    await new Promise(setImmediate);
    controller.abort();
    const said = 'was not read to the end, because reading was stopped; it is left out';
    assert.deepEqual(messages(await first), [`a.md: ${said}`]);
    assert.deepEqual(messages(await second), [`b.md: ${said}`]);
    assert.deepEqual(messages(await third), []);
    assert.deepEqual(workers.given, ['a.md', 'c.md']);
    assert.deepEqual(workers.counts(), { started: 2, ended: 1 });
  });

  it('answers everything when it is disposed of, and starts nothing after', async () => {
    const workers = fakeWorkers();
    const indexer = createIndexer(workers.start);
    const reading = indexer.read('a.md', bytes);
    const index = indexer.index([]);
    await new Promise(setImmediate);
    indexer.dispose();
    assert.equal((await reading).problems.length, 1);
    assert.deepEqual(await index, new Uint8Array());
    assert.equal((await indexer.read('b.md', bytes)).problems.length, 1);
    assert.deepEqual(workers.counts(), { started: 1, ended: 1 });
  });

  it('hands texts over in parts, one after another, and no file between them', async () => {
    const perform = createPerformer(new Map());
    const parts: number[] = [];
    const workers = fakeWorkers((task, listener) => {
      if (task.kind === 'gather') parts.push(task.texts.length);
      void perform(task).then((answer) => listener.answered(answer));
    });
    const indexer = createIndexer(workers.start);
    const index = indexer.index(long);
    const file = indexer.read('a.md', bytes);
    assert.deepEqual(await index, createLibrary(long).keep());
    await file;
    assert.deepEqual(parts, [2, 1]);
    assert.deepEqual(workers.given, ['gather', 'gather', 'index', 'a.md']);
  });

  it('has nothing of an index that was stopped in the next one', async () => {
    const perform = createPerformer(new Map());
    const controller = new AbortController();
    const workers = fakeWorkers((task, listener) => {
      void perform(task).then((answer) => listener.answered(answer));
      if (workers.given.length === 2) controller.abort();
    });
    const indexer = createIndexer(workers.start);
    assert.deepEqual(await indexer.index(long, controller.signal), new Uint8Array());
    assert.deepEqual(workers.given, ['gather', 'gather']);
    const [first] = long;
    assert.ok(first);
    assert.deepEqual(await indexer.index([first]), createLibrary([first]).keep());
  });

  it('refuses a file that is too large without a worker', async () => {
    const workers = fakeWorkers();
    const reading = await createIndexer(workers.start).read('a.txt', new Uint8Array(mostBytes + 1));
    assert.match(messages(reading).join(), /^a\.txt: is larger than 50 MB/);
    assert.deepEqual(workers.given, []);
  });

  it('names the file when no worker can be started', async () => {
    const indexer = createIndexer(() => {
      throw new Error('no threads here');
    });
    assert.deepEqual(messages(await indexer.read('a.md', bytes)), [
      'a.md: cannot be read: no threads here; it is left out',
    ]);
  });
});
