import assert from 'node:assert/strict';
import { findQuotations } from '../../src/text/quotations.ts';

function quotations(prose: string): readonly string[] {
  return findQuotations(prose).map(({ start, end }) => prose.slice(start, end));
}

describe('quotations', () => {
  it('include their quote characters, of every kind', () => {
    assert.deepEqual(quotations('He said “it works” and "it is safe" and «c’est bon» and „es hilft“.'), [
      '“it works”',
      '"it is safe"',
      '«c’est bon»',
      '„es hilft“',
    ]);
  });

  it('in single quotes have two words, for a lone word or an apostrophe is no speech', () => {
    assert.deepEqual(quotations('A ‘miracle’ don’t ‘cure it all’ in the ’90s or ‘open'), ['‘cure it all’']);
    assert.deepEqual(quotations('It’s the patients’ choice, ‘they don’t care’ said one'), [
      '‘they don’t care’',
    ]);
  });

  it('left open run to the end of the block when curly, and are none when straight', () => {
    assert.deepEqual(quotations('He went on: “It works. It is safe. '), ['“It works. It is safe.']);
    assert.deepEqual(quotations('He said "it works'), []);
    assert.deepEqual(quotations('A "broken one and “a whole one” after'), ['“a whole one”']);
  });

  it('may open with a closing quote by mistake', () => {
    assert.deepEqual(quotations('they wrote, ”We found it.” Others did not.'), ['”We found it.”']);
    assert.deepEqual(quotations('a 5” tube and a 6” tube'), []);
  });

  it('are not opened or closed by inch marks and apostrophes', () => {
    assert.deepEqual(quotations('a 5" needle, a 6" needle'), []);
    assert.deepEqual(quotations('He used "a 5" needle" and "no other"'), ['"a 5" needle"', '"no other"']);
    assert.deepEqual(quotations('between "10" and "12" cases'), ['"10"', '"12"']);
    assert.deepEqual(quotations("the trial's 'own' result isn't 'it works'"), []);
  });

  it('are seen through glue, and not nested', () => {
    assert.deepEqual(quotations('\u2060"\u2060It works\u2060"\u2060 (“he said ‘it is safe’ twice”)'), [
      '"\u2060It works\u2060"',
      '“he said ‘it is safe’ twice”',
    ]);
    assert.deepEqual(quotations(''), []);
  });
});
