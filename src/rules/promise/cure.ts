import type { Cue } from '../../claims/cue.ts';
import { cuesOf, type ReadSentence } from '../../claims/sentence.ts';
import { type Hit, hitCue, type Rule } from '../rule.ts';
import { isFoundEarly } from './foundEarly.ts';

const beforeNoun =
  /^(?:and|or|of|new|novel|better|effective|for|into|to|toward|towards|the|finding|find|developing|develop|discover|discovering|more|no)$/;

/** "Research into causes and cures": what a house is there for, not what a treatment did. */
function isMission({ words }: ReadSentence, { first }: Cue): boolean {
  return words[first]?.lower === 'cures' && beforeNoun.test(words[first - 1]?.lower ?? '');
}

/** "To learn whether they were cured": nothing is claimed. */
function isAsked({ words }: ReadSentence, { first }: Cue): boolean {
  return words.slice(Math.max(0, first - 8), first).some(({ lower }) => lower === 'whether');
}

const articled =
  /^(?:a|an|the|this|that|any|no|for|of|from|as|potential|possible|permanent|complete|lasting|functional|real|true|new|simple)$/;

/** "A potential cure" is a treatment; what is cured is treated. */
function hitCure(cue: Cue, { words }: ReadSentence, prose: string): Hit {
  const hit = hitCue(cue);
  const said = words[cue.first]?.lower ?? '';
  if (!/^cures?$/.test(said)) return hit;
  const before = words[cue.first - 1]?.lower ?? '';
  const ends = before === 'to' && /^\s*(?:[.,;:!?)"”]|$)/.test(prose.slice(cue.end, cue.end + 2));
  if (!articled.test(before) && !ends) return hit;
  return { ...hit, candidates: [{ text: said === 'cures' ? 'treatments' : 'treatment' }] };
}

export const cure: Rule = {
  id: 'promise/cure',
  summary: 'The word cure.',
  message:
    '“{words}” says that the disease does not come back. Say who was followed, for how long, and what was found.',
  why: 'Cure is among the ten superlatives counted in cancer news and the seven words that reviewers of health news ask writers to do without: it promises more than the follow-up of most studies can show.',
  source: 'https://doi.org/10.1001/jamaoncol.2015.3931',
  severity: 'info',
  excusedBy: ['technical use', 'negation', 'question'],
  flags: [
    'The spray could ⟦cure⟧ hay fever. → treat',
    'All were ⟦cured⟧ within a week. → treated',
    'The spray is a potential ⟦cure⟧. → treatment',
    'The aim moved from relief to ⟦cure⟧. → treatment',
  ],
  allows: [
    'There is no cure for gout.',
    'The spray does not cure hay fever.',
    'The cure rate at week 12 was 40%.',
    'The resin was light-cured.',
    'Two tumours were curable.',
    'They hope to find a cure.',
    'Most are cured when the tumour is found early.',
    'The charity funds new cures.',
    'Its aim is to prevent, treat and cure gout.',
    'It takes years to learn whether they were cured.',
  ],
  needs: ['cure'],
  find: ({ sentence, reading }) =>
    cuesOf(sentence, 'cure')
      .filter((cue) => !isMission(sentence, cue) && !isAsked(sentence, cue))
      .filter((cue) => !isFoundEarly(sentence, reading.block.prose, cue.end))
      .map((cue) => hitCure(cue, sentence, reading.block.prose)),
};
