import { findAssertions, hasVerbOfEffect } from '../../claims/effects/assertion.ts';
import { cuesOf, hasCue, type ReadSentence } from '../../claims/sentence.ts';
import type { Hit, Place, Rule } from '../rule.ts';
import { concludes, conclusionOf, isTitle } from '../spin/conclusionOf.ts';

/** Words for the writers and for anybody. */
const nobody = new Set(['we', 'our', 'us', 'them', 'human', 'humans', 'cases', 'subjects', 'individuals']);
/** What was studied, named in the sentence itself. */
const ofCells =
  /\b(?:cells?|lines?|cultures?|cultured|vitro|vivo|ex vivo|organoids?|xenografts?|models?|tissues?|samples?|biopsies|\p{Ll}+cytes|\p{Ll}+blasts)\b/iu;
/** "Is an effective treatment for asthma", "can be used to treat asthma": treatments are given to people. */
const treats =
  /\b(?:(?:is|are) (?:an? )?(?:new |novel |safe |effective |powerful )*(?:treatment|therapy|cure|remedy) for|(?:can|should) be (?:used|given) (?:to treat|as a treatment for|(?:in|for) the treatment of))\b/iu;

function namesPatients(sentence: ReadSentence): boolean {
  return cuesOf(sentence, 'people').some(({ entry: { say } }) => !nobody.has(say));
}

/** True where a draft names cells in a dish as what it studied, and neither animals nor people. */
function isOfCells({ document, reading, sentence }: Place): boolean {
  const { cells, animal, participants, trial, observational } = document;
  if (cells === undefined) return false;
  if ([animal, participants, trial, observational].some((fact) => fact !== undefined)) return false;
  return !reading.sentences.some((each) => each.start < sentence.start && namesPatients(each));
}

/** Pages and news conclude anywhere, but for what they tell of other work. */
function isOfNews({ sentence, reading: { block }, document }: Place): boolean {
  if (document.abstract !== undefined || block.kind !== 'paragraph' || block.aside) return false;
  return !hasCue(sentence, 'study') && !hasCue(sentence, 'trial');
}

/** The verb, or the words that call it a treatment, of a claim about patients in a draft about cells. */
function find(place: Place): readonly Hit[] {
  const { sentence, reading } = place;
  if (place.document.cells === undefined) return [];
  if (!concludes(place) && !isTitle(place) && !isOfNews(place)) return [];
  if (!isOfCells(place)) return [];
  const { prose } = reading.block;
  const text = prose.slice(sentence.start, sentence.end);
  const around = conclusionOf(place).map(({ start, end }) => prose.slice(start, end));
  if ([text, ...around].some((each) => ofCells.test(each)) || hasCue(sentence, 'limit stated')) return [];
  const named = treats.exec(text);
  if (named) {
    const start = sentence.start + named.index;
    return [{ start, end: start + named[0].length, candidates: [{ text: 'was studied in cells for' }] }];
  }
  if (!namesPatients(sentence) || !hasVerbOfEffect(sentence)) return [];
  const [claim] = findAssertions(sentence, prose, {
    verbs: ['cure verb', 'benefit verb', 'effect verb'],
    outcome: 'health outcome',
  });
  if (!claim || claim.use === 'past') return [];
  return [
    {
      start: claim.verb.start,
      end: claim.verb.end,
      candidates: [{ text: 'In cells in a dish, ', place: 'sentence start' }],
    },
  ];
}

export const cellsToldAsPatients: Rule = {
  id: 'species/cells-told-as-patients',
  summary: 'Work in cells is concluded, or headed, as if it were about patients.',
  message: '“{words}” speaks of patients, but only cells were studied. Name the cells here.',
  why: 'Most of what works in a dish works in nobody. Guidance on health claims asks for trials in people; work in cells alone does not support a claim about patients.',
  source: 'https://www.ftc.gov/business-guidance/resources/health-products-compliance-guidance',
  // Nobody has read it on text that we did not write, for want of underlines.
  severity: 'info',
  excusedBy: ['negation', 'hedging', 'question', 'citation'],
  needs: ['benefit verb', 'cure verb', 'effect verb', 'treatment', 'treatment for', 'benefit told'],
  flags: [
    'Cell lines were given zinc. They grew more slowly.\n\nConclusions\n\nZinc ⟦relieves⟧ pain in patients. → In cells in a dish, zinc',
    'Zinc was added to cells grown in the laboratory.\n\nZinc ⟦relieves⟧ pain in patients with gout.',
    '# Zinc ⟦is a treatment for⟧ asthma\n\nWe gave zinc to cell lines in vitro.',
  ],
  allows: [
    'Cell lines were given zinc.\n\nConclusions\n\nZinc may relieve pain in patients.',
    'Cell lines were given zinc.\n\nConclusions\n\nZinc slows the growth of cell lines.',
    'Cell lines and rats were given zinc.\n\nConclusions\n\nZinc relieves pain in patients.',
    'Cell lines were given zinc. Patients took zinc too.\n\nPatients were enrolled.\n\nConclusions\n\nZinc relieves pain in patients.',
    'Cell lines were given zinc.\n\nIn a trial of statins, statins relieved pain in patients.',
    'Zinc was given.\n\nConclusions\n\nZinc relieves pain in patients.',
  ],
  find,
};
