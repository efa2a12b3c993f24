import { praiseOf } from '../praiseOf.ts';
import type { Rule } from '../rule.ts';

export const renown: Rule = {
  id: 'authority/renown',
  summary: 'Fame is offered as evidence.',
  message: '“{words}” lends fame to a claim. Say what was found; the name of the place is enough.',
  why: 'The fame of an author, a journal or a clinic says nothing about whether a finding holds.',
  source: 'https://doi.org/10.1136/bmj.h6467',
  severity: 'info',
  excusedBy: ['reader comment', 'technical use', 'negation', 'question'],
  flags: ['The ⟦world-renowned⟧ clinic tested it. →', 'It ran in a ⟦prestigious⟧ journal. →'],
  allows: [
    'The World Health Organization reported it.',
    'The clinic is not renowned.',
    'Is the journal prestigious?',
  ],
  find: praiseOf('renown'),
};
