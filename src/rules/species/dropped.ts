import { hasCue, type ReadSentence } from '../../claims/sentence.ts';
import type { Hit, Place, Rule } from '../rule.ts';
import { concludes, conclusionOf } from '../spin/conclusionOf.ts';
import { asSubjects } from './asSubjects.ts';
import { isOfAnimals, namesSubject } from './ofAnimals.ts';
import { findTold, mayTell } from './told.ts';

/** What a method will be good for is no finding. */
const isOutlook =
  /\b(?:methods?|techniques?|tools?|systems?|technology|assays?|models?|resource) (?:\p{Ll}+ )?(?:could|can|may|will|should) be (?:used|useful)|\bfeasib|\b(?:pav\p{Ll}+|open\p{Ll}*) the (?:way|door)|\b(?:screening|genetic tools?|warranted|might be developed|can teach|will be|opportunit\p{Ll}+|recent advances|review)\b|\bwe (?:examine|discuss|review|summari[sz]e)\b|^(?:If|Future|Knowledge|Understanding|The (?:ability|possibility))\b|\braises? the (?:potential|prospect)\b|\bwill (?:facilitate|allow|help|enable|aid)\b/iu;

/** What a conclusion says of people who were not studied: "remains to be proven", "trials in people". */
const limits =
  /\bremains? to be (?:proven|studied|shown|tested|seen|confirmed|established|determined)\b|\b(?:trials?|studies) in (?:humans?|people|patients)\b|\bhuman (?:trials|studies)\b/iu;

/** How long a paragraph is that stands alone as an abstract, in sentences and in characters. */
const fewest = 3;
const shortest = 300;

/** The last sentence of a paragraph as long as an abstract, in a draft that has no other. */
function closesAbstract({ sentence, reading, document }: Place): boolean {
  const { block, sentences } = reading;
  return (
    sentence === sentences.at(-1) &&
    sentences.length >= fewest &&
    block.kind === 'paragraph' &&
    !block.quoted &&
    block.prose.length >= shortest &&
    document.abstract === undefined
  );
}

/** A conclusion longer than this, in sentences, is none. */
const longest = 60;

/** The first finding at the end of a text about animals, where the conclusion names nobody it holds of. */
function find(place: Place): readonly Hit[] {
  const { sentence, reading, document } = place;
  const { prose } = reading.block;
  if (!concludes(place) && !closesAbstract(place)) return [];
  if (document.animal === undefined || reading.sentences.length > longest) return [];
  if (!isOfAnimals(place)) return [];
  const conclusion = conclusionOf(place);
  const isLimited = (each: ReadSentence) =>
    namesSubject(each, prose) ||
    hasCue(each, 'limit stated') ||
    limits.test(prose.slice(each.start, each.end));
  if ([sentence, ...conclusion].some(isLimited)) return [];
  if (isOutlook.test(prose.slice(sentence.start, sentence.end))) return [];
  const told = findTold(place);
  const isSaidBefore = conclusion.some(
    (each) => each.start < sentence.start && findTold({ ...place, sentence: each }),
  );
  if (!told || isSaidBefore) return [];
  const { start, end } = told;
  const animals = asSubjects(document.animal);
  return [{ start, end, candidates: [{ text: ` in ${animals}`, place: 'sentence end' }] }];
}

export const dropped: Rule = {
  id: 'species/dropped',
  summary: 'A conclusion on health or treatment does not say that it is about animals.',
  message: '“{words}” concludes without the animals studied. Name them here, as “in mice” does.',
  why: 'Readers often take the conclusion alone, and findings in animals often do not hold in people. Where a draft names only animals as its subjects, its conclusion is about them.',
  source: 'https://doi.org/10.1136/bmj.g7015',
  severity: 'info',
  excusedBy: ['question'],
  // Findings in animals are also told of a treatment, a group or a link, by no verb that is known.
  needs: [...mayTell, 'treatment', 'causal link', 'comparator', 'negator'],
  flags: [
    'Rats were given zinc for a month. Fed rats grew faster.\n\nConclusions\n\nZinc ⟦improves⟧ bone growth. → in rats',
    '# Zinc and chronic pain in mice\n\nConclusions\n\nThe gene ⟦impairs⟧ memory. → in mice',
    '# Zinc and pain in mice\n\nWe gave zinc.\n\nConclusion\n\nThese results suggest that zinc ⟦relieves⟧ pain. → in mice',
    '# Zinc in rats\n\nConclusions\n\nZinc ⟦improves⟧ bone growth in patients with fractures.',
    'Rats were given zinc.\n\nConclusions\n\nZinc ⟦improves⟧ bone growth. It also reduces fat.',
    'We fed mice coffee. The mice slept less. In conclusion, coffee ⟦shortens⟧ sleep.',
    '# Zinc and the relapse of colitis\n\nWe gave zinc, and looked at the gut for a long while, week after week, with all the care that such work asks for. Colitis was worse in mice without it, and we saw it come back in more of those that had none to drink at all, in either of the two rooms. It came late. In conclusion, zinc ⟦protects⟧ the lining of the bowel.',
  ],
  allows: [
    'Rats were given zinc for a month.\n\nConclusions\n\nZinc improves bone growth in rats.',
    'Rats were given zinc for a month.\n\nConclusions\n\nZinc improves bone growth in vivo.',
    'Rats were given zinc for a month.\n\nConclusions\n\nZinc prevents growth in cancer cells.',
    'Rats were given zinc for a month.\n\nConclusions\n\nThis conserved pathway protects the heart.',
    'Cats and rats were given zinc.\n\nConclusions\n\nZinc reduces pain in the knee of the cat.',
    'Rats were given zinc.\n\nConclusions\n\nFurther trials of zinc against pain are warranted.',
    '# Zinc in drosophila\n\nFlies were given zinc.\n\nConclusions\n\nZinc inhibits the sorting of membranes.',
    'Rats were given zinc for a month.\n\nConclusions\n\nIn these animals growth was faster. Zinc improves bone growth.',
    'Rats were given zinc for a month.\n\nConclusions\n\nThis method could be used to study bone growth.',
    'Rats were given zinc for a month.\n\nConclusions\n\nZinc relieves pain in colitis models.',
    'Rats were given zinc for a month.\n\nConclusions\n\nTwo kinases control where the axons of the cortex cross.',
    '# Tumour necrosis factor in rats\n\nConclusions\n\nThe enzyme controls how antibodies fold.',
    'Rats were given zinc for a month.\n\nConclusions\n\nZinc improves bone growth. This remains to be shown in people.',
    'Rats were given zinc for a month.\n\nConclusions\n\nWe discuss how zinc improves bone growth.',
    'Macaques were given zinc for a month.\n\nConclusions\n\nZinc prevents SHIV infection.',
    'Rats were given zinc for a month.\n\nConclusions\n\nWhether this holds in people is not known.',
    'Rats were given zinc. We recruited women from clinics.\n\nConclusions\n\nZinc improves bone growth.',
    '# Zinc in rats and patients\n\nConclusions\n\nZinc improves bone growth in people.',
    'Earlier work was in rats. Patients took zinc. Most patients grew.\n\nIn conclusion, zinc improves bone growth.',
    'Zinc was given for a month.\n\nConclusions\n\nZinc improves bone growth.',
    'Rats were given zinc for a month.\n\nMethods\n\nZinc improves bone growth.',
    '# Zinc in cells: a matter of concentration\n\nThe rat enzyme was used.\n\nConclusions\n\nThe enzyme folds into a ring.',
    'Zinc binds the rat enzyme.\n\nConclusions\n\nThe enzyme folds into a ring.',
  ],
  find,
};
