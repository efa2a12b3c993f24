import { cuesOf, hasCue } from '../../claims/sentence.ts';
import { type Hit, hitCue, type Place, type Rule } from '../rule.ts';
import { startOfMultiple } from './startOfMultiple.ts';

const number =
  /^(?:\d.*|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|fifty|hundred|thousand)$/;
const compares = /^(?:than|as|compared|versus|vs|relative|over|in|among|for|by)$/;
/** How many words behind a multiple what it is compared with may begin. */
const reach = 8;

/** "Burn three times more fat", "heals twice as fast": than what? */
function find({ sentence, reading }: Place): readonly Hit[] {
  if (!hasCue(sentence, 'bare multiple') || hasCue(sentence, 'event')) return [];
  const isOfHealth = hasCue(sentence, 'health outcome') || hasCue(sentence, 'people');
  const { words } = sentence;
  return cuesOf(sentence, 'bare multiple').flatMap((cue) => {
    // "More fat", "heal twice as fast" say themselves what they are about.
    if (!isOfHealth && !cue.entry.say.includes('[')) return [];
    const isCounted = /^(?:times|fold)/.test(cue.entry.say);
    if (isCounted && !number.test(words[cue.first - 1]?.lower ?? '')) return [];
    const behind = words.slice(cue.last + 1, cue.last + 1 + reach);
    if (behind.some(({ lower }) => compares.test(lower))) return [];
    const hit = hitCue(cue);
    const span = { start: startOfMultiple(sentence, cue, reading.block.prose), end: hit.end };
    return [{ ...span, candidates: hit.candidates.map((candidate) => ({ ...candidate, span })) }];
  });
}

export const bareMultiple: Rule = {
  id: 'number/bare-multiple',
  summary: 'A multiple has nothing to be a multiple of.',
  message: '“{words}” does not say of what. Name the comparator, give both figures, and cite the study.',
  why: 'A multiple is a comparison with one side missing: three times of very little is still little. Readers need the figure with the treatment and the figure without.',
  source: 'https://www.regulations.gov/docket/FDA-2018-D-2613',
  severity: 'warning',
  excusedBy: ['citation', 'comparator', 'sample stated', 'species stated', 'negation', 'question'],
  flags: [
    'You burn ⟦three times more⟧ fat. → more',
    'Burn up to ⟦five times more⟧ calories. → more',
    'Your wounds heal ⟦twice as fast⟧. → well',
    'The oil gives you ⟦2.5 times more⟧ energy. → more',
    'Your skin takes it up ⟦10x faster⟧.',
    'Drink it and ⟦triple your⟧ energy. → change your',
  ],
  allows: [
    'You burn three times more fat than at rest.',
    'In mice, wounds healed three times faster.',
    'The engine is three times faster.',
    'Wounds heal twice as fast as without it.',
    'Pain faded three times faster (hazard ratio 3.0, 95% CI 1.4 to 6.1).',
  ],
  needs: ['bare multiple'],
  find,
};
