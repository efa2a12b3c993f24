import assert from 'node:assert/strict';
import { inflectVerb } from '../../src/text/verbForms.ts';

describe('the forms of a verb', () => {
  const forms = (verb: string): string => {
    const { present, past, participle, gerund } = inflectVerb(verb);
    return [present, past, participle, gerund].join(' ');
  };

  it('double a consonant where the stress is on the last syllable', () => {
    assert.equal(forms('stop'), 'stops stopped stopped stopping');
    assert.equal(forms('confer'), 'confers conferred conferred conferring');
    assert.equal(forms('transmit'), 'transmits transmitted transmitted transmitting');
    assert.equal(forms('trigger'), 'triggers triggered triggered triggering');
    assert.equal(forms('develop'), 'develops developed developed developing');
  });

  it('keep what is irregular', () => {
    assert.equal(forms('drive'), 'drives drove driven driving');
    assert.equal(forms('hurt'), 'hurts hurt hurt hurting');
    assert.equal(forms('underlie'), 'underlies underlay underlain underlying');
  });

  it('end in -ying where the verb ends in -ie', () => {
    assert.equal(forms('tie'), 'ties tied tied tying');
  });
});
