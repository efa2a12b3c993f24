import assert from 'node:assert/strict';
import { createEngine } from '../../src/engine.ts';
import type { ClaimStrength } from '../../src/model.ts';
import { describeStrength } from '../../src/report/describeStrength.ts';

const direct: ClaimStrength = {
  strength: 'direct',
  certainty: 5,
  advice: 'none',
  cues: [{ start: 7, end: 14, text: 'reduces', says: 'asserts cause' }],
};

describe('how strong the words are', () => {
  it('is told with the words that decide it, and the study named', () => {
    assert.equal(
      describeStrength({ claim: direct, design: 'cohort' }),
      'direct: says that one brings about the other (“reduces” asserts cause; no hedge; study named in this draft: cohort)',
    );
  });

  it('names words that decide two things once', () => {
    const may = { start: 7, end: 10, text: 'may' };
    const cues = [
      { ...may, says: 'hedge' },
      { ...may, says: 'leaves it open' },
    ];
    assert.equal(
      describeStrength({ claim: { ...direct, strength: 'conditional', cues } }),
      'conditional: says that one may bring about the other (“may” hedge, leaves it open)',
    );
  });

  it('is told where nothing decides it', () => {
    const claim = { ...direct, strength: 'none', cues: [] } as const;
    assert.equal(describeStrength({ claim }), 'none: no relation claimed');
  });

  it('is read of the sentence a finding stands in', () => {
    const engine = createEngine();
    const draft = { text: 'In this cohort, coffee reduces stroke.', format: 'plaintext' } as const;
    const [finding] = engine.check(draft).findings;
    assert.ok(finding);
    const read = engine.readStrengthAt(draft, finding);
    assert.equal(read?.claim.strength, 'direct');
    assert.equal(read?.design, 'cohort');
  });
});
