import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createIndexer } from '../../../src/hosts/indexer/createIndexer.ts';
import type { StartWorker } from '../../../src/hosts/indexer/messages.ts';
import { createPerformer } from '../../../src/hosts/indexer/perform.ts';
import { WorkspaceLibrary } from '../../../src/hosts/vscode/library/workspaceLibrary.ts';
import { workspaceFile } from './workspaceFile.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const item = (id: string, text: string) =>
  JSON.stringify([{ id, type: 'article-journal', title: `Statins and ${id}`, abstract: text }]);

async function write(path: string, text: string): Promise<void> {
  await vscode.workspace.fs.writeFile(workspaceFile(path), encode(text));
}

async function namesIn(path: string): Promise<string[]> {
  return (await vscode.workspace.fs.readDirectory(workspaceFile(path))).map(([name]) => name).sort();
}

/** What the indexer was asked for: a file by its path, an index by this name. */
const anIndex = 'an index';

/** Reads in this thread, and notes what it was given to read, and in `asked` to index too. */
function openLibrary(read: string[], version = '1', asked: string[] = []): WorkspaceLibrary {
  const perform = createPerformer(new Map());
  const start: StartWorker = ({ answered }) => ({
    give: (task) => {
      if (task.kind === 'read') read.push(task.path);
      if (task.kind !== 'gather') asked.push(task.kind === 'read' ? task.path : anIndex);
      void perform(task).then(answered);
    },
    end: () => undefined,
  });
  const parts = {
    extension: vscode.extensions.getExtension('overclaim.overclaim')?.extensionUri as vscode.Uri,
    storage: workspaceFile('storage'),
    version,
    indexer: createIndexer(start),
    readsHeavy: false,
    rules: [],
  };
  return new WorkspaceLibrary(parts, (_, work) => work(() => undefined));
}

/** One start of VS Code: what it had to read anew, and the titles it then has of the writer's own. */
async function start(version?: string): Promise<{ read: string[]; titles: string[] }> {
  const read: string[] = [];
  const library = openLibrary(read, version);
  await library.refresh();
  const titles = library.state.files.flatMap(({ sources }) => sources.map(({ csl }) => csl.title));
  library.dispose();
  return { read, titles };
}

describe('the library from one start to the next', () => {
  beforeEach(async () => {
    await write('references/a.json', item('pain', 'Statins cause muscle pain.'));
    await write('references/b.json', item('gout', 'Statins do not cause gout.'));
  });

  afterEach(async () => {
    for (const folder of ['references', 'storage']) {
      await vscode.workspace.fs
        .delete(workspaceFile(folder), { recursive: true })
        .then(undefined, () => undefined);
    }
  });

  it('reads nothing anew at the second start, and then only what changed', async () => {
    assert.deepEqual(await start(), {
      read: ['references/a.json', 'references/b.json'],
      titles: ['Statins and pain', 'Statins and gout'],
    });
    assert.deepEqual((await start()).read, []);
    await write('references/b.json', item('sleep', 'Statins do not disturb sleep.'));
    assert.deepEqual(await start(), {
      read: ['references/b.json'],
      titles: ['Statins and pain', 'Statins and sleep'],
    });
  });

  it('makes no index at the second start, and another when a file has changed', async () => {
    const ask = async () => {
      const asked: string[] = [];
      const library = openLibrary([], '1', asked);
      await library.refresh();
      const found = (await library.load()).search('Statins cause muscle pain').length;
      library.dispose();
      return { asked, found };
    };
    const first = await ask();
    assert.deepEqual(first.asked, ['references/a.json', 'references/b.json', anIndex]);
    assert.ok(first.found > 0);
    assert.deepEqual(await ask(), { asked: [], found: first.found });
    await write('references/b.json', item('sleep', 'Statins do not disturb sleep.'));
    assert.deepEqual((await ask()).asked, ['references/b.json', anIndex]);
    assert.deepEqual((await ask()).asked, []);
  });

  it('reads nothing anew of a file that was only written again', async () => {
    await start();
    await new Promise((done) => setTimeout(done, 20));
    await write('references/a.json', item('pain', 'Statins cause muscle pain.'));
    assert.deepEqual((await start()).read, []);
  });

  it('reads all anew with another version of the readers', async () => {
    await start('1');
    assert.equal((await start('2')).read.length, 2);
  });

  it('recovers from an end in the middle: half a list, half a reading, files under their unfinished names', async () => {
    await start();
    const [list, ...readings] = (await namesIn('storage/library'))
      .filter((name) => /\.jsonl?$/.test(name))
      .reverse();
    assert.equal(list, 'files.json');
    await write('storage/library/files.json', '{ "version": "1", "fi');
    await write(`storage/library/${readings[0]}`, '{ "problems": [], "count": 1 }\n{ "csl": {');
    await write('storage/library/files.json.tmp', '{');
    const { read, titles } = await start();
    assert.equal(read.length, 1);
    assert.equal(titles.length, 2);
    assert.deepEqual((await start()).read, []);
    assert.ok(!(await namesIn('storage/library')).some((name) => name.endsWith('.tmp')));
  });

  it('takes what has the wrong shape for nothing', async () => {
    await start();
    for (const name of await namesIn('storage/library'))
      await write(`storage/library/${name}`, '[{"files": 1}]');
    assert.equal((await start()).titles.length, 2);
  });

  it('keeps nothing of files that are gone', async () => {
    await start();
    const before = (await namesIn('storage/library')).length;
    await vscode.workspace.fs.delete(workspaceFile('references/b.json'));
    await start();
    assert.equal((await namesIn('storage/library')).length, before - 1);
  });

  it('reads everything again when the library is rebuilt', async () => {
    const read: string[] = [];
    const library = openLibrary(read);
    await library.refresh();
    await library.rebuild();
    assert.equal(read.length, 4);
    library.dispose();
  });

  it('says what is left when reading is stopped, and reads it at the next start', async () => {
    const read: string[] = [];
    const library = openLibrary(read);
    const round = library.refresh();
    library.stop();
    await round;
    assert.deepEqual([library.state.waiting, read], [2, []]);
    library.dispose();
    assert.equal((await start()).titles.length, 2);
  });
});
