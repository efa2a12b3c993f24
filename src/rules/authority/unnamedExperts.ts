import type { Cue } from '../../claims/cue.ts';
import { cuesOf, type ReadSentence } from '../../claims/sentence.ts';
import { hitCue, type Rule } from '../rule.ts';

const belonging = /^(?:my|your|his|her|their|our|its|the|these|those|a|another|one)$/;

const person =
  /^(?:doctors?|experts?|physicians?|surgeons|clinicians|scientists|researchers|specialists|consultants|nurses|therapists|pharmacists?|dentists?|[a-z]+ologists?)$/;

/** "His doctor recommended surgery", "the researchers recommend": people known to somebody; "a doctor-recommended brand" is of none. */
function isOneOfSomebody({ words }: ReadSentence, cue: Cue, prose: string): boolean {
  return (
    person.test(words[cue.first]?.lower ?? '') &&
    !/\p{Pd}/u.test(prose.slice(cue.start, cue.end)) &&
    belonging.test(words[cue.first - 1]?.lower ?? '')
  );
}

export const unnamedExperts: Rule = {
  id: 'authority/unnamed-experts',
  summary: 'Experts are called upon without a name.',
  message:
    '“{words}” leans on experts without naming them or their reasons. Name the guideline, or give its evidence.',
  why: 'Opinion is the weakest kind of evidence, and nameless opinion cannot be checked.',
  source: 'https://www.asa.org.uk/type/non_broadcast/code_section/12.html',
  severity: 'info',
  excusedBy: ['technical use', 'negation', 'hedging', 'question', 'citation'],
  flags: [
    '⟦Experts agree that⟧ the patch works. → Some experts hold that',
    '⟦Most doctors recommend⟧ the diet. → Some guidelines recommend',
    '⟦Leading experts⟧ back it. → Researchers',
    '⟦Surgeons everywhere now recommend⟧ the brace. → Some guidelines recommend',
    'It is a ⟦doctor-recommended⟧ brand. →',
    '⟦The medical community agrees that⟧ the tea helps.',
    'It is ⟦recommended by cardiologists⟧.',
    'The ⟦World Health Organization has hailed⟧ zinc.',
  ],
  allows: [
    'Experts do not agree that the patch works.',
    'Ask your doctor what she would recommend.',
    'Do experts agree?',
    'The guideline panel recommends rest [@lee2020].',
    'Her doctor recommended the patch.',
    'For now, the researchers recommend caution.',
    'Colds are regarded as the most common illness.',
    'The book brings together leading experts of all fields.',
  ],
  needs: ['unnamed experts'],
  find: ({ sentence, reading }) =>
    cuesOf(sentence, 'unnamed experts')
      .filter((cue) => !isOneOfSomebody(sentence, cue, reading.block.prose))
      .map(hitCue),
};
