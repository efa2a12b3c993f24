import { praiseOf } from '../praiseOf.ts';
import type { Rule } from '../rule.ts';

export const breakthrough: Rule = {
  id: 'hype/breakthrough',
  summary: 'The words make one finding an epoch.',
  message: '“{words}” rates the importance of the work. Say what is new, and leave the rating to readers.',
  why: 'Importance shows later and in other people’s work. Of the drugs that cancer news called breakthrough, revolutionary or game changer, half were not approved at the time.',
  source: 'https://doi.org/10.1001/jamaoncol.2015.3931',
  severity: 'warning',
  excusedBy: ['technical use', 'negation', 'question'],
  flags: [
    'The trial is a ⟦breakthrough⟧ in gout. → finding',
    'This ⟦game-changing⟧ patch is here. →',
    'The ⟦groundbreaking⟧ method cuts waiting times. → new',
    'A ⟦blockbuster⟧ result was announced. →',
    'It is a ⟦turning point in⟧ the treatment of gout. → change in',
    'Apps have ⟦revolutionised⟧ asthma care. → changed',
  ],
  allows: [
    'Two vaccinated nurses had breakthrough infections.',
    'Breakthrough pain was treated with morphine.',
    'The FDA granted breakthrough therapy designation.',
    'This is not a breakthrough.',
    'The patent of a blockbuster drug ended.',
    'A blockbuster gout drug lost its patent.',
    'An unprecedented outbreak closed the schools.',
    'Since the groundbreaking work of Semmelweis, hands are washed.',
  ],
  ...praiseOf('breakthrough'),
};
