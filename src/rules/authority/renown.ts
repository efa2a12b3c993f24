import { hasCue } from '../../claims/sentence.ts';
import { praiseOf } from '../praiseOf.ts';
import type { Place, Rule } from '../rule.ts';

const { find } = praiseOf('renown');

/** What the paragraph that closes a release says of the house that sends it. */
const house =
  /\b(?:about us|founded|established in|headquartered|affiliated with|is (?:a )?part of|(?:is|are) home to|ranked|undergraduate|(?:its|whose|their|’s|'s) (?:mission|vision)|provider of|nobel laureates|employees|recipient|nasdaq|nyse)\b/i;

/** How far around the sentence that is looked for, in characters. */
const near = 600;

/** The words praise the sender, in a paragraph about the sender: no finding is lent its fame. */
function describesTheHouse({ sentence, reading }: Place): boolean {
  if (!hasCue(sentence, 'renown')) return false;
  const from = Math.max(0, sentence.start - near);
  return house.test(reading.block.prose.slice(from, Math.min(sentence.end, sentence.start + near) + near));
}

export const renown: Rule = {
  id: 'authority/renown',
  summary: 'Fame is offered as evidence.',
  message: '“{words}” lends fame to a claim. Say what was found; the name of the place is enough.',
  why: 'The fame of an author, a journal or a clinic says nothing about whether a finding holds.',
  source: 'https://doi.org/10.1136/bmj.h6467',
  severity: 'info',
  excusedBy: ['technical use', 'negation', 'question'],
  flags: [
    'The ⟦world-renowned⟧ clinic tested it. →',
    'It ran in a ⟦prestigious⟧ journal. →',
    'Our ⟦Harvard-trained⟧ team is here. →',
    'It is ⟦loved by top athletes⟧.',
  ],
  allows: [
    'The World Health Organization reported it.',
    'The clinic is not renowned.',
    'Is the journal prestigious?',
    'The technology was tested by NASA on two flights.',
    'About us: Founded in 1950, the world-class institute has 400 staff.',
  ],
  needs: ['renown'],
  find: (place) => (describesTheHouse(place) ? [] : find(place)),
};
