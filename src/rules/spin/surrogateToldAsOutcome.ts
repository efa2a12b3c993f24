import { cuesOf } from '../../claims/sentence.ts';
import { hasOpening, subjectOpenings } from '../../claims/study/subjectOpenings.ts';
import type { Hit, Place, Rule } from '../rule.ts';
import { concludes, isTitle } from './conclusionOf.ts';
import { tellsResult } from './tellsResult.ts';

/**
 * What is measured in place of how patients feel, function or survive, as the glossary of FDA and NIH has
 * it (BEST, “surrogate endpoint”: https://www.ncbi.nlm.nih.gov/books/NBK338448); the list is ours.
 */
const surrogate =
  /\b(?:(?:LDL|HDL|total|serum|plasma)(?:[- ]C| cholesterol)?|cholesterol|triglycerides?|HbA1c|A1c|glyc(?:at|osylat)ed h(?:a|ae)moglobin|(?:fasting )?(?:blood )?glucose|blood pressure|bone (?:mineral )?density|BMD|progression[- ]free survival|disease[- ]free survival|(?:tumou?r|objective|overall) response(?: rates?)?|tumou?r (?:size|volume|growth)|viral load|CD4\+? (?:cell )?counts?|C-reactive protein|CRP|biomarkers?|intima[- ]media thickness|ejection fraction|albuminuria|proteinuria|eGFR|plaque|amyloid(?: levels?| load)?|PSA|flow-mediated dilation|homocysteine|carotenoids?)\b/iu;
/** Survival that is counted to something other than death. */
const notDeath =
  /\b(?:progression|disease|event|relapse|recurrence|metastasis|failure|graft|implant|cell|neuron\w*|allograft)[- ](?:free )?survival\b/giu;
const outcome =
  "(?:heart attacks?|myocardial infarctions?|strokes?|heart disease|coronary (?:heart |artery )?(?:disease|events)|cardiovascular (?:disease|events?|deaths?|mortality)|deaths?|mortality|lives|fractures?|kidney failure|renal failure|dialysis|blindness|amputations?|hospitali[sz]ations?|hospital admissions|dementia|Alzheimer['’]s disease|survival|life)";
/** "Prevents heart attacks", "reduces the risk of fractures", "saves lives". */
const claim = new RegExp(
  `\\b(?:prevent|avert|avoid|reduc|lower|cut|decreas|protect|save|saving|prolong|extend|lengthen)\\p{Ll}*\\s+(?:(?!(?:and|but|by|in|through|with|or|that|which|factors?|markers?|scores?)\\b)[\\p{L}'’-]+\\s+){0,5}?(${outcome})\\b(?! (?:factors?|rates? ratio|scores?|markers?|expectancy|quality|years))`,
  'iu',
);
/** Events counted, of whatever kind. */
const events = /\b(?:events?|outcomes? study|clinical outcomes?)\b/iu;

/**
 * The sentences that tell results: those before this one in its block and, for a conclusion or a title,
 * those known of the whole draft.
 */
function readResults(place: Place): readonly string[] {
  const { sentence, reading, document } = place;
  const { block, sentences } = reading;
  const before: string[] = [];
  for (const each of sentences) {
    if (each.start >= sentence.start) break;
    if (tellsResult(each)) before.push(block.prose.slice(each.start, each.end));
  }
  if (!concludes(place) && !isTitle(place)) return before;
  const { significantResults, nullResults, associations, benefitFigure, primaryOutcome } = document;
  const known = [significantResults, nullResults, associations, benefitFigure, primaryOutcome];
  return [...before, ...known.filter((lines) => lines !== undefined)];
}

/** Pages and news conclude anywhere, in the paragraph that tells what was found: behind a number. */
function isOfNews({ sentence, reading: { block, sentences }, document }: Place): boolean {
  if (document.abstract !== undefined || block.kind !== 'paragraph' || block.aside) return false;
  const numbered = sentences.find(({ quantities }) => quantities.length > 0);
  return numbered !== undefined && numbered.start < sentence.start;
}

/** A benefit to patients that no result names, where the results are of something measured in its place. */
function find(place: Place): readonly Hit[] {
  const { sentence, reading } = place;
  if (!concludes(place) && !isTitle(place) && !isOfNews(place)) return [];
  if (sentence.end - sentence.start > longest) return [];
  const { prose } = reading.block;
  const text = prose.slice(sentence.start, sentence.end);
  const found = claim.exec(text.replace(notDeath, (words) => ' '.repeat(words.length)));
  const [words, named = ''] = found ?? [];
  if (!found || words === undefined) return [];
  const results = readResults(place);
  const measured = results.map((line) => surrogate.exec(line)?.[0]).find((each) => each !== undefined);
  if (measured === undefined) return [];
  const openings = subjectOpenings(named);
  const isNamed = (line: string) => events.test(line) || hasOpening(line.replace(notDeath, ' '), openings);
  if (results.some(isNamed)) return [];
  const start = sentence.start + found.index;
  const end = start + words.length;
  const verb = cuesOf(sentence, 'cure verb', 'benefit verb').find((cue) => cue.start === start);
  const form = verb?.inflected?.form;
  return [
    {
      start,
      end,
      candidates: form === undefined ? [] : [{ text: `affect~ ${measured}`, form }],
      message: `“{words}” was not measured: the results are of ${measured}. Name that here, or the study of the other.`,
    },
  ];
}

/** A longer sentence is none, in characters. */
const longest = 1000;

export const surrogateToldAsOutcome: Rule = {
  id: 'spin/surrogate-told-as-outcome',
  summary: 'A conclusion promises an outcome of which only a stand-in was measured.',
  message: '“{words}” was not measured in this study. Name what was.',
  why: 'A drug may lower cholesterol or shrink a tumour and prevent no death. Claims of benefit are held to what the study showed; what it measured in place of an outcome shows that, and no more.',
  source: 'https://www.ecfr.gov/current/title-21/section-202.1',
  // Nobody has read it on text that we did not write, for want of underlines.
  severity: 'info',
  excusedBy: ['negation', 'hedging', 'question', 'citation'],
  flags: [
    'Adults were randomised to tea or water. LDL cholesterol fell by 12% with tea (p = 0.01).\n\nConclusions\n\nTea ⟦prevents heart attacks⟧. → affects LDL cholesterol',
    'Of the adults who drank tea, LDL cholesterol fell by 12%. Doctors were pleased. Tea ⟦prevents heart attacks⟧.',
    '# Tea ⟦saves lives⟧\n\nWe gave tea. Blood pressure was significantly lower after 12 weeks.',
    'Women were randomised. Bone mineral density rose by 3% (p = 0.02). In conclusion, tea ⟦reduces the risk of fractures⟧.',
    'Progression-free survival was 6 months longer (p = 0.01).\n\nConclusions\n\nVeralin ⟦prolongs survival⟧. → affects Progression-free survival',
  ],
  allows: [
    'LDL cholesterol fell by 12% (p = 0.01), and there were 20% fewer heart attacks.\n\nConclusions\n\nTea prevents heart attacks.',
    'LDL cholesterol fell by 12% (p = 0.01).\n\nConclusions\n\nWhether tea prevents heart attacks is not known.',
    'LDL cholesterol fell by 12% (p = 0.01).\n\nConclusions\n\nTea may prevent heart attacks.',
    'LDL cholesterol fell by 12% (p = 0.01).\n\nConclusions\n\nTea lowers risk factors for heart disease.',
    'LDL cholesterol fell by 12% (p = 0.01). Deaths were as many.\n\nMethods\n\nTea prevents heart attacks.',
    'Progression-free survival was 6 months longer (p = 0.01).\n\nConclusions\n\nVeralin prolongs progression-free survival.',
    'LDL cholesterol fell by 12% (p = 0.01), cardiovascular events by 5%.\n\nConclusions\n\nTea prevents strokes.',
    'We gave tea.\n\nConclusions\n\nTea prevents heart attacks.',
  ],
  needs: ['cure verb', 'benefit verb', 'lives saved'],
  find,
};
