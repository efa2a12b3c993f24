import { hasCue, type ReadSentence } from '../../claims/sentence.ts';
import type { Hit, Place, Rule } from '../rule.ts';
import { concludes, conclusionOf } from '../spin/conclusionOf.ts';
import { findTold, mayTell } from './told.ts';

/** Words that narrow a condition to some of those who have it. */
const narrowing =
  '(?:(?:treatment|therapy|drug|multidrug|hormone|castration)[- ](?:resistant|refractory)|medically refractory|refractory|resistant|relapsed|relapsing|recurrent|(?:moderate[- ]to[- ])?severe|mild(?:[- ]to[- ]moderate)?|(?:locally )?advanced|metastatic|early[- ]stage|newly diagnosed|late[- ]life|postpartum|perinatal|pa?ediatric|childhood|juvenile|adolescent|chronic|acute|gestational|triple[- ]negative|HER2[- ]positive|(?:o?estrogen|hormone)[- ]receptor[- ]positive)';
const kind =
  '(?:major|unipolar|bipolar|bacterial|falciparum|allergic|myeloid|lymphoblastic|lymphocytic|non[- ]small[- ]cell)';
/** Conditions that are studied in parts; what an acute stroke is, every stroke once was. */
const condition =
  '(?:depression|anxiety|schizophrenia|psychosis|asthma|COPD|hypertension|heart failure|epilepsy|migraine|pain|arthritis|osteoarthritis|psoriasis|eczema|dermatitis|colitis|hepatitis|pneumonia|malaria|tuberculosis|obesity|malnutrition|an(?:a)?emia|leuk(?:a)?emia|lymphoma|myeloma|melanoma|(?:breast|prostate|lung|ovarian|colorectal|bladder|kidney) cancer|insomnia|acne|COVID-19|influenza|dementia)';

const narrowed = new RegExp(`\\b${narrowing} (?:${kind} )?(${condition})\\b`, 'giu');
/** A cheap question before that. */
const narrows = new RegExp(`\\b${narrowing} `, 'iu');
/** Not where only cells of it are meant: "melanoma cells". */
const named = new RegExp(
  `\\b(?:${kind} )?(${condition})\\b(?!-| (?:cells?|cell lines?|tumou?rs?|models?)\\b)`,
  'giu',
);
/** Whatever says that a conclusion is about some only. */
const limits = new RegExp(
  `\\b(?:${narrowing}|(?:these|such|our|study|selected) (?:patients|women|men|children|adults|people|participants|populations?|groups?)|this (?:population|group|setting|subgroup|cohort)|subgroups?|(?:pre|un)treated|intractable|HER2|(?:ER|PR|receptor)[- ]positive)\\b`,
  'iu',
);

/** What may narrow a condition: the title, where it does, and sentences before this one about those studied. */
function textsOnStudied({ sentence, reading, document }: Place): readonly string[] {
  const { prose } = reading.block;
  const texts: string[] = [];
  if (document.title !== undefined && narrows.test(document.title)) texts.push(document.title);
  for (const other of reading.sentences) {
    if (other.start >= sentence.start) break;
    if (tellsOfStudied(other)) texts.push(prose.slice(other.start, other.end));
  }
  return texts;
}

/** A condition as the texts narrow it, by its plain name in lower case. */
function findNarrowed(texts: readonly string[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const text of texts) {
    for (const [words, plain = ''] of text.matchAll(narrowed)) {
      // Named without its narrowing as well, both were studied.
      const rest = text.replaceAll(words, '').toLowerCase();
      const key = plain.toLowerCase();
      if (!found.has(key) && !rest.includes(key)) found.set(key, words.toLowerCase());
    }
  }
  return found;
}

function tellsOfStudied(sentence: ReadSentence): boolean {
  return hasCue(sentence, 'participants') || (hasCue(sentence, 'own study') && hasCue(sentence, 'people'));
}

/** A conclusion longer than this, in sentences, is none. */
const longest = 60;

/** The first plain name in a conclusion of a condition that was studied in part. */
function find(place: Place): readonly Hit[] {
  const { sentence, reading } = place;
  if (!concludes(place) || reading.sentences.length > longest) return [];
  const { prose } = reading.block;
  const texts = textsOnStudied(place);
  if (texts.length === 0) return [];
  const text = prose.slice(sentence.start, sentence.end);
  const plain = [...text.matchAll(named)];
  if (plain.length === 0) return [];
  const conclusion = conclusionOf(place).map(({ start, end }) => prose.slice(start, end));
  if ([text, ...conclusion].some((each) => limits.test(each))) return [];
  const studied = findNarrowed(texts);
  for (const { 0: words, 1: name = '', index } of plain) {
    const was = studied.get(name.toLowerCase());
    if (was === undefined || !findTold(place)) continue;
    const start = sentence.start + index;
    return [
      {
        start,
        end: start + words.length,
        candidates: [{ text: was }],
        message: `“{words}” is wider than what was studied, ${was}. Name that here too.`,
      },
    ];
  }
  return [];
}

export const conditionWidened: Rule = {
  id: 'species/condition-widened',
  summary: 'A conclusion names a condition of which only a part was studied.',
  message: '“{words}” is wider than the condition that was studied. Name here what was studied.',
  why: 'What helps some of those who have a condition need not help the others. Reviews of abstracts count conclusions stretched to a larger population as spin.',
  source: 'https://doi.org/10.1186/s12874-015-0079-x',
  severity: 'info',
  excusedBy: ['question'],
  needs: mayTell,
  flags: [
    '# Zinc for severe asthma\n\nWe gave zinc.\n\nConclusion\n\nZinc reduces attacks of ⟦asthma⟧. → severe asthma',
    '# Tea in treatment-resistant depression: a trial\n\nIn conclusion, tea relieves ⟦depression⟧. → treatment-resistant depression',
    '# Tea in treatment-resistant depression: a trial\n\nIn conclusion, tea relieves ⟦major depression⟧.',
    'Adults with chronic pain were enrolled. In conclusion, tea relieves ⟦pain⟧.',
  ],
  allows: [
    '# Zinc for severe asthma\n\nWe gave zinc.\n\nConclusion\n\nZinc reduces attacks of severe asthma.',
    '# Zinc for severe asthma\n\nWe gave zinc.\n\nConclusion\n\nZinc reduces attacks of asthma in these patients.',
    '# Zinc for severe asthma\n\nWe gave zinc.\n\nMethods\n\nZinc reduces attacks of asthma.',
    '# Zinc for asthma, mild or severe asthma\n\nConclusion\n\nZinc reduces attacks of asthma.',
    '# Zinc in metastatic melanoma\n\nConclusion\n\nZinc reduces melanoma cells in a dish.',
    '# Zinc for asthma\n\nConclusion\n\nZinc reduces attacks of asthma.',
    '# Zinc in hormone receptor-positive breast cancer\n\nConclusion\n\nZinc helped in ER-positive disease. Zinc halves deaths from breast cancer.',
    'Severe asthma is common. In conclusion, zinc reduces attacks of asthma.',
    '# Zinc for severe asthma\n\nConclusion\n\nTrials in asthma are needed.',
  ],
  find,
};
