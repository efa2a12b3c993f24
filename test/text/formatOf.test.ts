import assert from 'node:assert/strict';
import { formatOf } from '../../src/text/formatOf.ts';

describe('formatOf', () => {
  it('reads Markdown’s endings as Markdown, in either case', () => {
    for (const path of ['a.md', 'a.markdown', 'x/a.qmd', 'a.Rmd', 'a.mdx', 'A.MD', '.md']) {
      assert.equal(formatOf(path), 'markdown', path);
    }
  });

  it('knows the other formats by their endings, in either case', () => {
    for (const path of ['a.tex', 'x/a.LaTeX', '.tex']) assert.equal(formatOf(path), 'latex', path);
    for (const path of ['a.html', 'a.HTM', 'x.y/a.xhtml']) assert.equal(formatOf(path), 'html', path);
    for (const path of ['a.rst', 'a.RST', 'a.rest']) {
      assert.equal(formatOf(path), 'restructuredtext', path);
    }
    for (const path of ['a.adoc', 'a.asciidoc', 'A.Asc']) assert.equal(formatOf(path), 'asciidoc', path);
  });

  it('reads all else as plain text', () => {
    for (const path of ['a.txt', 'a', '-', 'md', 'a.md.bak', 'a.cmd', 'a.md/b', 'a.tex~', 'a.xml', '']) {
      assert.equal(formatOf(path), 'plaintext', path);
    }
  });
});
