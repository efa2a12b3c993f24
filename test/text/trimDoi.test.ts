import assert from 'node:assert/strict';
import { trimDoi } from '../../src/text/trimDoi.ts';

describe('A DOI in running text', () => {
  it('ends before the stop of its sentence, quotation and emphasis', () => {
    assert.equal(trimDoi('10.1000/tea.2019.'), '10.1000/tea.2019');
    assert.equal(trimDoi('10.1000/tea*,'), '10.1000/tea');
    assert.equal(trimDoi('10.1000/tea’.'), '10.1000/tea');
  });

  it('ends before a bracket that it did not open', () => {
    assert.equal(trimDoi('10.1000/tea).'), '10.1000/tea');
    assert.equal(trimDoi('10.1000/tea(19)'), '10.1000/tea(19)');
  });
});
