import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { deflateSync } from 'node:zlib';
import { declare, docxFiles, paragraph, writeDocx, zip } from '../readers/writeDocx.ts';
import { writePdf } from '../readers/writePdf.ts';

const sentence = 'Adults who drank tea every evening slept longer than those who drank water.';
const page = [{ text: sentence, x: 50, y: 100 }];

/** The library a writer might have on a bad day. */
function writeBrokenLibrary(folder: string): void {
  const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content);
  write('tea.pdf', writePdf([page]));
  write('locked.pdf', writePdf([page], { isLocked: true }));
  write('scanned.pdf', writePdf([[], []], { isScanned: true }));
  write('zero.pdf', '');
  write('large.txt', '');
  truncateSync(join(folder, 'large.txt'), 200 * 1024 * 1024);
  write('coffee.docx', writeDocx(paragraph(sentence)));
  const bomb = zip({ ...docxFiles(''), 'word/document.xml': new Uint8Array(64 * 1024 * 1024) });
  write('bomb.docx', declare(bomb, 'word/document.xml', 1000));
  // One page of 700 MB of blanks, deflated twice.
  const blanks = deflateSync(deflateSync(Buffer.alloc(700 * 1024 * 1024, ' '), { level: 1 }));
  write(
    'bomb.pdf',
    writePdf([page], { streams: [{ bytes: blanks, filter: '[/FlateDecode /FlateDecode]' }] }),
  );
  write('nested.json', '['.repeat(5_000_000));
  write('cocoa.md', '---\ntitle: Tea\ndesign: cohort study\n---\n- Tea went with sleep.\n');
  write(
    'mixed.bib',
    '@article{rice, title = {Rice and gout}, year = 2019}\n@article{broken, title = {Never closed\n@article{milk, title = {Milk and bone}, year = 2020}\n',
  );
  mkdirSync(join(folder, 'sub'));
  symlinkSync('..', join(folder, 'sub/up'));
  symlinkSync('sub', join(folder, 'around'));
  symlinkSync('circle.pdf', join(folder, 'circle.pdf'));
}

const hosts = resolve(import.meta.dirname, '../../src/hosts');

/** Reads a library in a process of its own, and says how much memory that took at most. */
const program = `
import { readLibrary } from ${JSON.stringify(join(hosts, 'cli/read-library.ts'))};
import { startNodeWorker } from ${JSON.stringify(join(hosts, 'indexer/startNodeWorker.ts'))};
let most = 0;
const look = setInterval(() => {
  most = Math.max(most, process.memoryUsage.rss());
}, 10);
const { sources, problems } = await readLibrary(['refs'], process.argv[1], startNodeWorker);
clearInterval(look);
console.log(JSON.stringify({
  ids: sources.map(({ csl }) => csl.id).sort(),
  problems,
  megabytes: most / 1024 / 1024,
}));
`;

describe('a library on a bad day', function () {
  this.timeout(120_000);

  it('is read as far as it can be, within bounds, and all else is named', () => {
    const cwd = mkdtempSync(join(tmpdir(), 'overclaim-'));
    try {
      mkdirSync(join(cwd, 'refs'));
      writeBrokenLibrary(join(cwd, 'refs'));
      const out = execFileSync(process.execPath, ['--input-type=module', '-e', program, cwd], {
        encoding: 'utf8',
        timeout: 90_000,
      });
      const { ids, problems, megabytes } = JSON.parse(out) as {
        ids: string[];
        problems: string[];
        megabytes: number;
      };
      assert.deepEqual(ids, ['cocoa', 'milk', 'refs/coffee.docx', 'refs/tea.pdf', 'rice']);
      assert.deepEqual(
        problems.map((problem) => problem.replace(/^refs\//, '').replace(/; .*$/, '')),
        [
          'bomb.docx: unpacks to more than 32 MB of text',
          'bomb.pdf: needs too much memory to read',
          'circle.pdf: is a symbolic link that leads back to itself',
          'large.txt: is larger than 50 MB, the most that is read of one file',
          'locked.pdf: needs a password to be opened',
          'mixed.bib:2: the brace of “broken” is never closed',
          'nested.json:1: this is not valid JSON',
          'nested.json:1: the list does not end here as it should, with “]” and nothing after it',
          'scanned.pdf: holds no text but pictures of it, as scans do',
          'zero.pdf: is empty',
        ],
      );
      assert.ok(megabytes < 1024, `${megabytes} MB`);
    } finally {
      rmSync(cwd, { recursive: true, force: true });
    }
  });
});
