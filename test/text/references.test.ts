import assert from 'node:assert/strict';
import { readProse } from '../../src/text/prose.ts';
import { legible } from './reading.ts';

function citations(source: string): readonly string[] {
  return readProse(source)
    .marks.filter(({ kind }) => kind === 'citation')
    .map(({ start, end }) => source.slice(start, end));
}

describe('references in any format', () => {
  it('by author and year are marked and stay prose', () => {
    const cited = [
      '(Smith et al., 2019)',
      '(Smith 2019)',
      '(Smith and Jones, 2019a; O’Neil et al. 2020, 2021)',
      '(see Smith, Jones & van der Berg, 2019, p. 12)',
      '(e.g., World Health Organization, 2021)',
      '(WHO 2021)',
      '(Smith \u2060et al.\u2060, 2019)',
      '(Müller-Čapek, 1998)',
    ];
    for (const citation of cited) {
      const source = `Tea helps ${citation} a little.`;
      assert.deepEqual(citations(source), [citation]);
      assert.equal(readProse(source).prose, source);
    }
    assert.deepEqual(
      citations('Smith et al. (2019) and Smith and Jones (2020) and colleagues (2021) said so.'),
      ['(2019)', '(2020)', '(2021)'],
    );
  });

  it('are not dates, places, counts or figures in brackets', () => {
    for (const prose of [
      'It began (March 2019).',
      'It began (2019).',
      'Two arms (n = 2019).',
      'It rose (from 2001 to 2019).',
      'It fell (Figure 2019).',
      'It was old (in use since 1998).',
      'It is allowed (Smith).',
    ]) {
      assert.deepEqual(citations(prose), [], prose);
    }
  });

  it('by number are blanked, and intervals are not', () => {
    assert.equal(legible(readProse('Tea helps [12], [3, 4] and [5–7].').prose), 'Tea helps ¤, ¤ and ¤.');
    assert.deepEqual(
      citations('95% CI [12, 34]; range [1–9]; IQR: [3, 5]; benzo[a]pyrene; [18]F; [2019]; [0.5, 1]'),
      [],
    );
  });

  it('by identifier or address are blanked, without the stop that follows', () => {
    const source =
      'See doi:10.1056/abc(12)34. Or https://doi.org/10.1/x, PMID: 1234567; PMC1234567 (at https://a.b/c_(d)).';
    assert.equal(legible(readProse(source).prose), 'See ¤. Or ¤, ¤; ¤ (at ¤).');
    assert.deepEqual(citations(source), [
      'doi:10.1056/abc(12)34',
      'https://doi.org/10.1/x',
      'PMID: 1234567',
      'PMC1234567',
    ]);
    assert.deepEqual(citations('It rose 10.5 fold, to 10.1234 units.'), []);
  });

  it('by raised figures are blanked after a word, not after a unit', () => {
    assert.equal(
      legible(readProse('As shown¹² in mice.³ At 10⁶ cells per m².').prose),
      'As shown¤ in mice.¤ At 10⁶ cells per m².',
    );
  });

  it('by key are blanked where the format does not read keys', () => {
    assert.equal(
      legible(readProse('Tea helps [see @smith2019, p. 3] and [^1]; ask me@x.org or [a@b.org].').prose),
      'Tea helps ¤ and ¤; ask ¤ or [¤].',
    );
  });
});
