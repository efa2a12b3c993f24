import type { Cue } from '../../claims/cue.ts';
import { cuesOf, hasCue } from '../../claims/sentence.ts';
import { type Hit, hitCue, type Place, type Rule } from '../rule.ts';

const isReported = /^(?:was|were|occurred|reported|observed|recorded|noted|seen|remained|persisted)$/;

/** "No adverse events were reported", "there were no side effects": what happened in a study, told in the past. */
function reportsResult(cue: Cue, { sentence }: Place): boolean {
  if (!/^no\|zero/.test(cue.entry.say)) return false;
  const { words } = sentence;
  return [words[cue.first - 1], words[cue.last + 1]].some((word) => isReported.test(word?.lower ?? ''));
}

/** How far before "safe" its being an aim may be said, in words. */
const near = 5;
const isAim =
  /^(?:develop|developing|development|need|needs|needed|search|seek|seeking|towards?|goal|ready|find|finding|create|creating)$/;

/** "The development of a safe and effective vaccine": what is wanted, not what is had. */
function isWanted(cue: Cue, { sentence }: Place): boolean {
  return sentence.words
    .slice(Math.max(0, cue.first - near), cue.first)
    .some(({ lower }) => isAim.test(lower));
}

/** "Safe in mice and monkeys": says in whom, and no person takes it for themselves. */
function isOfAnimals(cue: Cue, { sentence }: Place): boolean {
  return cuesOf(sentence, 'animal').some(({ first }) => first > cue.last);
}

/** "Fused cells are harmless": said of cells and molecules, not of a treatment. */
function isOfCells(cue: Cue, { sentence }: Place): boolean {
  return (
    cue.entry.say === 'harmless' && (hasCue(sentence, 'laboratory term') || hasCue(sentence, 'bench term'))
  );
}

function find(place: Place): readonly Hit[] {
  if (!hasCue(place.sentence, 'safety')) return [];
  return cuesOf(place.sentence, 'safety')
    .filter((cue) => !reportsResult(cue, place) && !isWanted(cue, place))
    .filter((cue) => !isOfAnimals(cue, place) && !isOfCells(cue, place))
    .map(hitCue);
}

export const unqualified: Rule = {
  id: 'safety/unqualified',
  summary: 'Safety is claimed without conditions.',
  message:
    '“{words}” claims safety without limits. Say which harms were looked for, in whom, and for how long.',
  why: 'Codes for promotion allow “safe” only when qualified, and no medicine is free of adverse reactions; regulators object to “safe and effective” beyond the approved use.',
  source: 'https://www.ecfr.gov/current/title-21/section-202.1',
  severity: 'warning',
  excusedBy: ['technical use', 'negation', 'hedging', 'question', 'citation'],
  flags: [
    'The patch is a ⟦safe and effective⟧ treatment. →',
    'The patch is ⟦both safe and effective⟧. → under study for safety and effect',
    'It has ⟦no side effects⟧. → few reported side effects',
    'The tea is ⟦completely safe⟧. → generally well tolerated in the studies done',
  ],
  allows: [
    'It is not known whether the patch is safe and effective.',
    'The patch may be safe and effective.',
    'No treatment is completely safe.',
    'The patch was safe and effective in a randomised trial [@lee2020].',
    'The storage room is safe.',
    'No adverse events were reported.',
    'There were no side effects.',
    'The search for a safe and effective vaccine goes on.',
    'A harmless virus carries the gene.',
    'The vaccine was shown to be safe and effective in mice.',
    'Fused cells are considered harmless to the host.',
    'No significant side effects remained after two years.',
  ],
  needs: ['safety'],
  find,
};
