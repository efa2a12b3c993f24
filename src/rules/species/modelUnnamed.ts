import type { Rule } from '../rule.ts';
import { findDropped, mayDrop } from './findDropped.ts';
import { isOfHealth } from './ofHealth.ts';

export const modelUnnamed: Rule = {
  id: 'species/model-unnamed',
  summary: 'A conclusion on biology does not say in which animals it was seen.',
  message:
    '“{words}” concludes without the animals studied. Whoever reads only this does not learn of them; name them, as “in mice” does.',
  why: 'Readers in the field take the animals for granted; those who read the conclusion alone, journalists among them, cannot.',
  source: 'https://doi.org/10.1136/bmj.g7015',
  severity: 'hint',
  excusedBy: ['question'],
  needs: mayDrop,
  flags: [
    'Rats were given zinc for a month.\n\nConclusions\n\nThe enzyme ⟦inhibits⟧ the folding of membranes. → in rats',
  ],
  allows: [
    'Rats were given zinc for a month.\n\nConclusions\n\nIn rats, the enzyme inhibits the folding of membranes.',
    'Rats were given zinc for a month.\n\nConclusions\n\nThe enzyme inhibits the folding of membranes in vivo.',
    'Rats were given zinc for a month.\n\nConclusions\n\nZinc improves bone growth in patients with fractures.',
    'Zinc was given for a month.\n\nConclusions\n\nThe enzyme inhibits the folding of membranes.',
  ],
  find: (place) => findDropped(place, (asked) => !isOfHealth(asked)),
};
