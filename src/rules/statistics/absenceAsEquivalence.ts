import { neighbours } from '../../claims/neighbours.ts';
import { cuesOf, hasCue } from '../../claims/sentence.ts';
import { type Hit, hitCue, type Place, type Rule } from '../rule.ts';

/** "Equivalent at baseline", "equivalent doses": made alike, not found alike. */
const alike = /^(?:at|doses?|before)$/;

/** How many sentences back a conclusion draws on. */
const abstract = 15;

/** "… did not differ significantly, so the drugs are equally effective": no difference, then sameness. */
function find({ sentence, reading }: Place): readonly Hit[] {
  const same = cuesOf(sentence, 'equivalence');
  if (same.length === 0) return [];
  const concludes = reading.conclusion !== undefined && sentence.start >= reading.conclusion.start;
  const around = neighbours(sentence, reading, concludes ? abstract : 1);
  if (around.some((read) => hasCue(read, 'equivalence design'))) return [];
  if (!around.some((read) => read.start <= sentence.start && hasCue(read, 'no difference'))) return [];
  return same.filter(({ last }) => !alike.test(sentence.words[last + 1]?.lower ?? '')).map(hitCue);
}

export const absenceAsEquivalence: Rule = {
  id: 'statistics/absence-as-equivalence',
  summary: 'A difference that was not found is told as sameness.',
  message:
    '“{words}” reads a difference that was not found as sameness. Give the interval, or the margin the study was made to rule out.',
  why: 'A study that finds no significant difference may have been too small to find one. Sameness needs a design made for it, with a margin set beforehand; telling it otherwise is a known form of spin.',
  source: 'https://doi.org/10.1001/jama.2010.651',
  severity: 'warning',
  excusedBy: ['citation', 'negation', 'hedging', 'question'],
  flags: [
    'There was no significant difference in pain, so tea is ⟦as effective as⟧ coffee. → not shown to differ in effect from',
    'Deaths were not significantly different, so the drugs were ⟦equivalent⟧.',
    'Weight did not differ significantly. The two diets are ⟦equally effective⟧.',
  ],
  allows: [
    'Weight did not differ significantly (difference 0.4 kg, 95% CI −1.2 to 2.0).',
    'In this non-inferiority trial there was no significant difference, and tea was as effective as coffee.',
    'There was no significant difference, which does not mean that tea is as effective as coffee.',
    'Tea is as effective as coffee.',
    'Age did not differ significantly, and the groups were equivalent at baseline.',
    'There was no significant difference, so tea may be as effective as coffee.',
  ],
  needs: ['equivalence'],
  find,
};
