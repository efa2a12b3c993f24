import { cuesOf, hasCue } from '../../claims/sentence.ts';
import type { Hit, Place, Rule } from '../rule.ts';

/** "in the 1960s", "since the 1990s". */
const decade =
  /(?:(?:back|early|late|mid)[\s-]+)?\b(?:in|since|during) the (?:(?:early|late|mid)[\s-]+)?(?:(?:19|20)\d0|[’']?\d0)s\b/giu;

function find({ sentence, reading }: Place): readonly Hit[] {
  if (!hasCue(sentence, 'approval word')) return [];
  const text = reading.block.prose.slice(sentence.start, sentence.end);
  const approvals = cuesOf(sentence, 'approval word');
  return [...text.matchAll(decade)].map(({ index, 0: words }) => {
    const start = sentence.start + index;
    const follows = approvals.some((cue) => cue.end + 1 === start);
    return { start, end: start + words.length, candidates: follows ? [{ text: '' }] : [] };
  });
}

export const approvalByDecade: Rule = {
  id: 'regulatory/approval-by-decade',
  summary: 'An approval is dated by its decade.',
  message:
    '“{words}” dates an approval by decade. Give the year, the use it was for, and the label or the regulator’s page.',
  why: 'An approval has a date, a product and a use, and all three can be looked up. A decade alone makes a history of use sound like a history of evidence for the use at hand.',
  source: 'https://www.ecfr.gov/current/title-21/section-202.1',
  severity: 'info',
  excusedBy: ['reader comment', 'citation', 'question'],
  flags: [
    'The drug was approved ⟦in the 1980s⟧ for gout. →',
    '⟦In the 1950s⟧, when the drug was approved, little was known.',
  ],
  allows: [
    'The drug was approved in 1984 for gout.',
    'In the 1950s little was known about gout.',
    'The drug was approved in the 1980s [@lee2020].',
  ],
  needs: ['approval word'],
  find,
};
