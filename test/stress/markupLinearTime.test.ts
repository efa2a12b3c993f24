import assert from 'node:assert/strict';
import { readHtml } from '../../src/text/html.ts';
import { readLatex } from '../../src/text/latex.ts';

function holdsToThreeSeconds(read: (text: string) => unknown, texts: readonly string[]): void {
  for (const text of texts) {
    it(`takes no more than three seconds: ${JSON.stringify(text.slice(0, 20))}`, () => {
      const start = performance.now();
      read(text);
      const time = performance.now() - start;
      assert.ok(time < 3000, `${Math.round(time)} ms`);
    });
  }
}

describe('reading a megabyte of LaTeX', () => {
  const units = [
    '{',
    '\\label{',
    '\\cite[',
    '\\footnote{',
    '\\begin{a}',
    '\\url{',
    '$',
    '`a ',
    '\\x[',
    '%\n',
    '\n',
  ];
  const texts = [
    ...units.map((unit) => unit.repeat(Math.ceil(1_000_000 / unit.length))),
    `${'\\begin{a}'.repeat(50_000)}${'\\end{b}'.repeat(50_000)}`,
    `\\begin{tabular}{l}${'\\SI{1}{'.repeat(140_000)}`,
    `${'a% '.repeat(300_000)}\\begin{document}`,
  ];
  holdsToThreeSeconds(readLatex, texts);
});

describe('reading a megabyte of HTML', () => {
  const units = [
    '<',
    '<a "',
    '<!--',
    '<?',
    '<b>',
    '<div>',
    '<code>',
    '<sup>1',
    '<q>',
    '&rsquo;',
    '<li><div>',
  ];
  const texts = [
    ...units.map((unit) => unit.repeat(Math.ceil(1_000_000 / unit.length))),
    `${'<div>'.repeat(100_000)}${'<li></li>'.repeat(50_000)}`,
    `<img src="data:${'A'.repeat(1_000_000)}">`,
    `${'<a "'.repeat(250_000)}>`,
  ];
  holdsToThreeSeconds(readHtml, texts);
});
