import type { ReadSentence } from '../../claims/sentence.ts';
import { praiseOf } from '../praiseOf.ts';
import type { Hit, Rule } from '../rule.ts';

const finder = praiseOf('leading');

const article = /^(?:an?|the)$/;

/** "A world leader in sleep care" is active in it; with other words between, only a noun would stand. */
function takeArticle(hit: Hit, { words }: ReadSentence): Hit {
  const before = words[words.findIndex(({ start }) => start >= hit.start) - 1];
  const start = before && article.test(before.lower) ? before.start : undefined;
  const candidates = hit.candidates.flatMap((candidate) => {
    if (!candidate.text.startsWith('active ')) return [candidate];
    return start === undefined ? [] : [{ ...candidate, span: { start, end: hit.end } }];
  });
  return { ...hit, candidates };
}

export const leading: Rule = {
  id: 'superlative/leading',
  summary: 'A company, clinic or product is said to lead.',
  message: '“{words}” claims a rank. Say in what, by whose count, and when.',
  why: 'Claims of rank need a source that a reader can check; they say nothing of what a treatment does.',
  source: 'https://www.healthnewsreview.org',
  severity: 'info',
  excusedBy: ['technical use', 'negation', 'question', 'citation'],
  flags: ['The ⟦top-rated⟧ clinic opened here. →', 'We are a ⟦world leader in⟧ sleep care. → active in'],
  allows: [
    'Stroke is a leading cause of death.',
    'He is not the leader in the field.',
    'Heat is leading to drought.',
    'Clinicians and industry leaders met in May.',
    'The gel was tested against the market leader.',
  ],
  needs: finder.needs,
  find: (place) => finder.find(place).map((hit) => takeArticle(hit, place.sentence)),
};
