import { hasCue } from '../../claims/sentence.ts';
import { praiseOf } from '../praiseOf.ts';
import type { Hit, Place, Rule } from '../rule.ts';
import { isFoundEarly } from './foundEarly.ts';

const { find } = praiseOf('end of a disease');

const passes = /^(?:vanish|disappear|melt|dissolve)/i;

/** "The dizziness disappears within minutes": a harm that passes is told, not a complaint that is treated. */
function isHarmPassing({ sentence, reading }: Place, { start, end }: Hit): boolean {
  return hasCue(sentence, 'harm') && passes.test(reading.block.prose.slice(start, end));
}

export const endOfDisease: Rule = {
  id: 'promise/end-of-disease',
  summary: 'A cure, or the end of a disease, is promised.',
  message: '“{words}” promises an end. Say what changed, for how long, and in how many.',
  why: 'Cure is among the superlatives counted in cancer news, where half of the drugs so praised were not approved. Advertising may not suggest that recovery is certain.',
  source: 'https://doi.org/10.1001/jamaoncol.2015.3931',
  severity: 'warning',
  excusedBy: ['technical use', 'negation', 'question'],
  flags: [
    '⟦Say goodbye to⟧ back pain. → Have less',
    'Asthma ⟦can be eliminated⟧. → may become less common',
    'It is a ⟦cure for⟧ gout. → treatment for',
    'A daily walk ⟦wards off⟧ dementia. → may lower the risk of',
    'Cramps ⟦vanish within minutes⟧. → may lessen',
    '⟦Banish winter blues⟧ with our lamp. → Lessen symptoms',
    'Asthma is no longer ⟦a life sentence⟧. → serious diagnosis',
    'What if you could ⟦reverse ageing⟧? → change some signs of ageing',
  ],
  allows: [
    'There is no cure for gout.',
    'The cure rate was 40% at week 12.',
    'Is it a cure?',
    'The clinical cure rates were alike.',
    'The block was reversed with neostigmine.',
    'The rash disappeared within days.',
    'He was serving a life sentence.',
    'The tumour can be cured if it is found early.',
    'Most side effects disappear within minutes.',
  ],
  needs: ['end of a disease'],
  find: (place) =>
    find(place).filter(
      (hit) =>
        !isHarmPassing(place, hit) && !isFoundEarly(place.sentence, place.reading.block.prose, hit.end),
    ),
};
