import assert from 'node:assert/strict';
import { nameParts } from '../../src/readers/nameParts.ts';

const names = (line: string) =>
  nameParts(line).map(({ family, given, literal }) => literal ?? `${family}|${given}`);

describe('nameParts', () => {
  it('tells people apart by semicolons, commas and words', () => {
    const three = ['Tremaine|Anna', 'Okafor|Ben', 'Doe|Cy'];
    assert.deepEqual(names('Anna Tremaine, Ben Okafor and Cy Doe'), three);
    assert.deepEqual(names('Tremaine, Anna; Okafor, Ben; Doe, Cy'), three);
    assert.deepEqual(names('Tremaine, Anna and Okafor, Ben & Cy Doe'), three);
    assert.deepEqual(names('Anna Tremaine, Ben Okafor'), three.slice(0, 2));
    assert.deepEqual(names('Tremaine, Anna'), three.slice(0, 1));
  });

  it('knows initials behind a name, and particles', () => {
    assert.deepEqual(names('Lee AB, Fox C'), ['Lee|AB', 'Fox|C']);
    assert.deepEqual(names('A. B. Lee; Jan van der Berg'), ['Lee|A. B.', 'van der Berg|Jan']);
  });

  it('leaves groups whole, and names of programs out', () => {
    assert.deepEqual(names('Lakeside Sleep Group; WHO'), ['Lakeside Sleep Group', 'WHO']);
    for (const line of ['', 'admin', 'Microsoft Office User', 'Unknown']) assert.deepEqual(names(line), []);
  });
});
