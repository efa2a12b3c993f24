import type { Cue } from '../../claims/cue.ts';
import { cuesOf, type ReadSentence } from '../../claims/sentence.ts';
import { type Hit, hitCue, type Place, type Rule } from '../rule.ts';

/** How many words behind the people what became of them may stand. */
const reach = 7;
const outcomes =
  /^(?:trust|love|use|used|using|rely|choose|chosen|chose|tried|changed|transformed|restored|found|enjoy|treated|better)/;

/** "Over 2 million treatments": a slogan of its own, or told of the house; not how many a country has a year. */
const longestSlogan = 8;
const ofHouse = /^(?:we|we've|our|my)$/;

function boasts({ words }: ReadSentence, { first, last }: Cue): boolean {
  if (words.slice(last + 1, last + 1 + reach).some(({ lower }) => /^(?:year|annually|yearly)$/.test(lower)))
    return false;
  const before = words.slice(Math.max(0, first - reach), first);
  return words.length <= longestSlogan || before.some(({ lower }) => ofHouse.test(lower));
}

/** "thousands of people have found relief": a crowd and what it gained. A crowd that is ill is none. */
function find({ sentence }: Place): readonly Hit[] {
  const piled = cuesOf(sentence, 'piled count').map(hitCue);
  const crowds = cuesOf(sentence, 'vague count').filter((crowd) => {
    if (crowd.entry.say.includes('treatments')) return boasts(sentence, crowd);
    const after = sentence.words.slice(crowd.last + 1, crowd.last + 2 + reach);
    const before = sentence.words.slice(Math.max(0, crowd.first - 2), crowd.first);
    if (before.some(({ lower }) => lower.startsWith('fail'))) return false;
    if (before.some(({ lower }) => /^(?:helped|helping|treated|cured|healed)$/.test(lower))) return true;
    const gains = cuesOf(sentence, 'benefit');
    return after.some((word) => outcomes.test(word.lower) || gains.some((cue) => cue.start === word.start));
  });
  return [...piled, ...crowds.map(hitCue)];
}

export const vagueCount: Rule = {
  id: 'number/vague-count',
  summary: 'A large number that nobody counted stands for evidence.',
  message: '“{words}” impresses without counting. Give the number and its source, or leave it out.',
  why: 'How many people use a treatment does not show that it works, and a number without a count cannot be checked. Those who were not helped are missing from it.',
  source: 'https://www.ecfr.gov/current/title-21/section-202.1',
  severity: 'info',
  excusedBy: ['citation', 'hedging', 'negation', 'question'],
  flags: [
    'We have given ⟦over 2 million⟧ treatments. → many',
    '⟦Thousands of⟧ patients have found relief with our needles. → Some',
    '⟦Join the millions⟧ who sleep better.',
    'The app has helped ⟦millions of⟧ people sleep better. → some',
    'The gut holds ⟦trillions upon trillions of⟧ nerve cells. → many',
  ],
  allows: [
    'Thousands of people die of influenza each year.',
    'Millions of adults live with gout.',
    'The register holds 4,212 patients who recovered.',
    'Common drugs fail thousands of patients, who do not improve.',
    'More than 2 million operations are done each year.',
    'Screening could help thousands of people.',
  ],
  needs: ['piled count', 'vague count'],
  find,
};
