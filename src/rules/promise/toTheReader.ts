import { praiseOf } from '../praiseOf.ts';
import type { Rule } from '../rule.ts';

export const toTheReader: Rule = {
  id: 'promise/to-the-reader',
  summary: 'The reader is promised an outcome.',
  message: '“{words}” promises the reader an outcome. Say how many were helped in the studies, and how.',
  why: 'No study says what will happen to one reader. Rules for advertising medicines allow no suggestion that an effect is guaranteed.',
  source: 'https://www.legislation.gov.uk/uksi/2012/1916/regulation/287',
  severity: 'warning',
  excusedBy: ['technical use', 'negation', 'question'],
  flags: [
    'The course ⟦can work for you⟧. → may help some people',
    '⟦Reclaim your life⟧ with our infusions. → Ease symptoms',
    'The tea ⟦works for everyone⟧. → helps some people',
    '⟦Every patient will benefit⟧. → Some people may benefit',
    '⟦Rebuild your joints⟧ with our drops. → Ease symptoms',
    'Members ⟦never need painkillers again⟧. → may need less treatment',
    '⟦Throw away your crutches⟧ after one visit. → Need less help',
    '⟦Look ten years younger⟧ in a week. → Feel better',
    '⟦Your back pain will be gone⟧ by noon. → Symptoms may lessen',
  ],
  allows: [
    'It will not work for everyone.',
    'Find out what works for you.',
    'Will it work for you?',
    'Your doctor will help you decide.',
    'Some hernias do not need surgery.',
    'Your stitches will dissolve.',
    'You will sleep through the operation.',
    'Keep your glasses in their case.',
    'The women were ten years younger.',
    'Patients were pain-free at two hours.',
  ],
  ...praiseOf('promise to the reader'),
};
