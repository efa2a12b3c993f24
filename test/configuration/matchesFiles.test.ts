import assert from 'node:assert/strict';
import picomatch from 'picomatch';
import { matchesFiles, readGlob } from '../../src/configuration/matchesFiles.ts';

describe('matchesFiles', () => {
  it('takes every file where nothing is said', () => {
    assert.ok(matchesFiles(undefined, 'a.md'));
    assert.ok(matchesFiles({}, 'a.md'));
  });

  it('puts exclude before include', () => {
    const files = { include: ['chapters/**'], exclude: ['**/old-*.md', 'chapters/archive/'] };
    assert.ok(matchesFiles(files, 'chapters/one/a.md'));
    assert.ok(!matchesFiles(files, 'notes/a.md'));
    assert.ok(!matchesFiles(files, 'chapters/one/old-a.md'));
    assert.ok(!matchesFiles(files, 'chapters/archive/1/a.md'));
  });

  it('reads patterns as the command line does', () => {
    const globs = [
      '*.md',
      '**/*.md',
      'a/*.md',
      'a/**/b.md',
      'a/**',
      '{a,b}/*.{md,txt}',
      'a?.md',
      '**',
      '**/a.md',
      'a+b(c).md',
      './a.md',
    ];
    const paths = [
      'a.md',
      'a/b.md',
      'a/x/b.md',
      'a/x/y/b.md',
      'b/c.txt',
      'ab.md',
      'a+b(c).md',
      'x/a.md',
      'A.MD',
      'a/b.markdown',
    ];
    for (const glob of globs) {
      for (const path of paths) {
        const expected = picomatch(glob, { nocase: true, nonegate: true, literalBrackets: true })(path);
        assert.equal(matchesFiles({ include: [glob] }, path), expected, `${glob} on ${path}`);
      }
    }
  });

  it('refuses patterns that lead elsewhere', () => {
    for (const glob of ['/a.md', 'C:/a.md', '../a.md', 'a/../b.md', 'a\\b.md', '{a,b.md']) {
      assert.equal(typeof readGlob(glob), 'string', glob);
      assert.ok(!matchesFiles({ include: [glob] }, 'a.md'));
    }
  });
});
