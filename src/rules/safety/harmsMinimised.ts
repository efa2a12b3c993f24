import { cuesOf } from '../../claims/sentence.ts';
import { type Hit, hitCue, type Place, type Rule } from '../rule.ts';

/** "Side effects are rare and mild", "natural, so safe for all": what goes on needs these very words. */
const goesOn = /^(?:and|or|for)$/;
const closed = /^(?:side effects are|natural)/;

function find({ sentence }: Place): readonly Hit[] {
  return cuesOf(sentence, 'harm minimised').map((cue) => {
    const next = sentence.words[cue.last + 1]?.lower ?? '';
    const isOpen = closed.test(cue.entry.say) && goesOn.test(next);
    return { ...hitCue(cue), ...(isOpen ? { candidates: [] } : {}) };
  });
}

export const harmsMinimised: Rule = {
  id: 'safety/harms-minimised',
  summary: 'Harms are talked down without figures.',
  message: '“{words}” talks harms down. Say which harms occurred, how often, and in how many people.',
  why: 'Safety may not be claimed beyond what the evidence shows, and a promotional text that praises benefits owes readers the harms in numbers. Few, mild and gentle are no numbers.',
  source: 'https://www.ecfr.gov/current/title-21/section-202.1',
  severity: 'warning',
  excusedBy: ['technical use', 'hedging', 'question', 'citation', 'study stated'],
  flags: [
    'The peel has ⟦only mild side effects⟧. → side effects',
    'There is ⟦no downtime⟧. → some downtime',
    'The fall asleep part ⟦isn’t scary⟧. → can be hard for some people',
    'The herb calms ⟦without affecting your liver⟧. → with effects of its own on the body',
    'The spray is ⟦non-addictive⟧. → not known to cause dependence',
  ],
  allows: [
    'Only mild side effects were seen in this trial of 40 women.',
    'The spray may be non-addictive.',
    'Is there no downtime?',
    'Side effects are rare [@lee2020].',
    'The drug passes without affecting the test.',
    'Non-addicted controls were matched by age.',
  ],
  needs: ['harm minimised'],
  find,
};
