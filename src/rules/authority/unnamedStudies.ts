import { cuesOf } from '../../claims/sentence.ts';
import { hitCue, type Rule } from '../rule.ts';

/** “The studies”, “these studies”: named before, or the writer's own. */
function isNamed(before: string | undefined): boolean {
  return before !== undefined && /^(?:the|this|these|those|our|that|such|no|few|further|whose)$/.test(before);
}

export const unnamedStudies: Rule = {
  id: 'authority/unnamed-studies',
  summary: 'Research is called upon without saying which.',
  message:
    '“{words}” calls upon research without naming it. Cite the studies, or say how many and of what kind.',
  why: 'A claim about health needs evidence that a reader can find; a number of unnamed studies is not it.',
  source: 'https://www.asa.org.uk/type/non_broadcast/code_section/12.html',
  severity: 'info',
  excusedBy: ['reader comment', 'technical use', 'negation', 'hedging', 'question', 'citation'],
  flags: [
    '⟦Study after study⟧ has found that tea calms. → Some studies',
    '⟦Research has shown that⟧ zinc helps. → Some studies report that',
    '⟦Countless studies⟧ back the diet. → Some studies',
  ],
  allows: [
    'Studies have shown that zinc helps [@lee2020].',
    'No study has shown that zinc helps.',
    'Our studies show a small effect.',
    'The study showed a small effect.',
    'Few studies have been done.',
  ],
  find: ({ sentence }) =>
    cuesOf(sentence, 'unnamed studies')
      .filter((cue) => !isNamed(sentence.words[cue.first - 1]?.lower))
      .map(hitCue),
};
