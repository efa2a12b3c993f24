import assert from 'node:assert/strict';
import { formatOf } from '../../../src/hosts/cli/format-of.ts';

describe('formatOf', () => {
  it('reads Markdown’s endings as Markdown, in either case', () => {
    for (const path of ['a.md', 'a.markdown', 'x/a.qmd', 'a.Rmd', 'a.mdx', 'A.MD', '.md']) {
      assert.equal(formatOf(path), 'markdown', path);
    }
  });

  it('reads all else as plain text', () => {
    for (const path of ['a.txt', 'a', '-', 'md', 'a.md.bak', 'a.cmd', 'a.md/b', '']) {
      assert.equal(formatOf(path), 'plaintext', path);
    }
  });
});
