import assert from 'node:assert/strict';
import { libraryEndings } from '../../../../src/engine.ts';
import { isSourceFile, textEndings } from '../../../../src/hosts/vscode/library/libraryFile.ts';

describe('a file of the library', () => {
  it('has an ending that some reader reads', () => {
    assert.deepEqual(textEndings, libraryEndings);
    for (const path of ['a.bib', 'b/C.PDF', 'b/ä ö.docx', 'x.y.md']) assert.ok(isSourceFile(path), path);
    for (const path of ['a', 'a.png', 'bib', 'a.bib/b', '.hidden.md', 'a.bib.tmp']) {
      assert.ok(!isSourceFile(path), path);
    }
  });

  it('is none of the files that say something of a folder', () => {
    for (const name of [
      'README.md',
      'overclaim.config.json',
      'overclaim.ignore.json',
      'overclaim.sources.yaml',
    ]) {
      assert.ok(!isSourceFile(`references/${name}`), name);
    }
  });
});
