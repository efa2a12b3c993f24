import type { Cue } from '../../claims/cue.ts';
import { cuesOf, type ReadSentence } from '../../claims/sentence.ts';
import { type Hit, hitCue, type Rule } from '../rule.ts';

/** "To our knowledge": the writer says how far the search went. */
function isLimited({ words }: ReadSentence, cue: Cue): boolean {
  return words.slice(0, cue.first).some(({ lower }) => lower === 'knowledge');
}

/** "The first trial to …" becomes "a trial to …": the article goes with the rank. */
function hitPriority({ words }: ReadSentence, cue: Cue): Hit {
  const hit = hitCue(cue);
  const article = words[cue.first - 1];
  const noun = words[cue.last]?.lower ?? '';
  // "The first to examine": a verb takes no article.
  if (words[cue.last - 1]?.lower === 'to') return { ...hit, candidates: [] };
  if (cue.entry.to || article === undefined || article.end + 1 !== cue.start) return hit;
  const text = /^(?:evidence|research|proof)$/.test(noun)
    ? noun
    : `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
  return { ...hit, candidates: [{ text, span: { start: article.start, end: cue.end } }] };
}

export const priority: Rule = {
  id: 'hype/priority',
  summary: 'A study is called the first.',
  message: '“{words}” claims priority. Say what was searched, or leave it out.',
  why: 'Priority is a claim about all other work, and one overlooked study overturns it. “First” is among the words of novelty counted in grant and journal abstracts.',
  source: 'https://www.healthnewsreview.org',
  severity: 'hint',
  excusedBy: ['technical use', 'negation', 'hedging', 'question', 'citation'],
  flags: [
    'We show ⟦for the first time⟧ that tea cools. →',
    'The ⟦first trial⟧ to compare teas was small. → A trial',
  ],
  allows: [
    'It was not the first trial to compare teas.',
    'To our knowledge, this is the first trial to compare teas.',
    'The first trial was stopped early.',
    'Each woman became pregnant for the first time [@lee2020].',
  ],
  needs: ['priority'],
  find: ({ sentence }) =>
    cuesOf(sentence, 'priority')
      .filter((cue) => !isLimited(sentence, cue))
      .map((cue) => hitPriority(sentence, cue)),
};
