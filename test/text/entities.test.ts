import assert from 'node:assert/strict';
import { readBlocks } from '../../src/text/blocks.ts';
import { legible } from './reading.ts';

function proseOf(text: string): string {
  return legible(readBlocks({ text, format: 'html' })[0]?.prose ?? '');
}

describe('character references', () => {
  it('beside numbers stand for the sign they write', () => {
    assert.equal(proseOf('<p>p &lt; 0.05, &#8805; 3, &le;4</p>'), 'p <· 0.05, ≥· 3, ≤·4');
    assert.equal(proseOf('<p>(&minus;0.38&ndash;&#x2212;0.06)</p>'), '(−·0.38–·−·0.06)');
    assert.equal(proseOf('<p>3 &plusmn; 1 &times; 10</p>'), '3 ±· 1 ×· 10');
  });

  it('elsewhere are blanked', () => {
    assert.equal(proseOf('<p>a&nbsp;b na&iuml;ve c&hellip;d</p>'), 'a b na·ve c d');
  });
});
