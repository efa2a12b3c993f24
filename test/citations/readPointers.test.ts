import assert from 'node:assert/strict';
import { writePointer } from '../../src/citations/pointer.ts';
import { readPointers } from '../../src/citations/readPointers.ts';

function assertPoints(text: string, pointers: readonly string[], before = ''): void {
  it(`${before}${text} → ${pointers.join(' · ') || 'nothing'}`, () => {
    assert.deepEqual(readPointers(text, before).map(writePointer), pointers);
  });
}

describe('What a citation points to', () => {
  assertPoints('[@lee2018; see @poe_2020, p. 3]', ['lee2018', 'poe_2020']);
  assertPoints('[-@lee2018]', ['lee2018']);
  assertPoints('@lee2018 [p. 4]', ['lee2018']);
  assertPoints('[@lee:2018.]', ['lee:2018']);
  assertPoints('[^1]', ['[1]']);
  assertPoints('[^coffee]', ['coffee']);
  assertPoints('^12^', ['[12]']);
  assertPoints('[12, 14–16]', ['[12]', '[14]', '[15]', '[16]']);
  assertPoints('[16–14]', ['[16]']);
  assertPoints('<sup>3,4</sup>', ['[3]', '[4]']);
  assertPoints('³', ['[3]']);
  assertPoints('¹²⁻¹⁴', ['[12]', '[13]', '[14]']);
  assertPoints('(Lee et al., 2019; Jones 2020)', ['Lee 2019', 'Jones 2020']);
  assertPoints('(see Lee & Poe, 2019a, 2020)', ['Lee 2019a', 'Lee 2020']);
  assertPoints('(van den Berg and Lee 2019)', ['van den Berg 2019']);
  assertPoints('(2019)', ['Moda-Sava 2019'], 'As shown by Moda-Sava et al. ');
  assertPoints('(2019)', ['Lee 2019'], 'Lee and colleagues ');
  assertPoints('(2019)', [], 'In that year ');
  assertPoints('10.1000/XYZ123', ['doi:10.1000/xyz123']);
  assertPoints('doi:10.1016/S0140-6736(19)30001-2', ['doi:10.1016/s0140-6736(19)30001-2']);
  assertPoints('PMID: 12345678', ['PMID 12345678']);
  assertPoints('\\cite{lee2018, poe2020}', ['lee2018', 'poe2020']);
  assertPoints('\\parencite[see][4]{poe2020}', ['poe2020']);
  assertPoints('\\footnote{', []);
  assertPoints('[Lee2018]_', ['Lee2018']);
  assertPoints('[1]_', ['[1]']);
  assertPoints(':cite:`lee2018,poe2020`', ['lee2018', 'poe2020']);
  assertPoints('cite:[lee2018(12), poe2020]', ['lee2018', 'poe2020']);
});
