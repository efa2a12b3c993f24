import { hasCue } from '../../claims/sentence.ts';
import type { Place } from '../rule.ts';

/** What a body does as a whole, by how it begins. */
const ofFunction =
  /^(?:insulin|glucose|metabol|weight|adipos|lipid|fats?$|food|feeding|eating|behavio|emotion|memory|learning|cognit|stress|locomot|fatigue|muscular|inflammat|heal|recover|regenerat|cardiovascular|heart|survival|protect|prevent|antibod|vision|hearing|pregnan|lactat(?:ion|ing))/;
/** Parts of it: only with a benefit told. */
const ofPart =
  /^(?:muscle|repair|cardiac|blood|kidney|renal|hepati|liver|lung|bone|brain|immun|organ$|tissues?$|hormon|leptin|o?estrogen|testosteron|angiogen|retin(?:al|opathy)|sperm|ovar)/;
/**
 * A disease, a treatment, what people eat, or how long they live, by name: a conclusion about these is
 * read as one about people. How an embryo forms or a receptor signals is not.
 */
const ofHealth =
  /^(?:anti|neuro|cardio|hepato|chemo|immuno|radio|hyper|hypo)?(?:hypertensi|diseas|disorder|syndrome|illness|morbidity|mortality|cancer|tumou?r|leuk[ae]+mi|lymphoma|metasta(?:s[ei]s|tic)|malignan|neoplas|carcino|obes(?:e|ity)|adiposity|diabet|steato(?:sis|hepat)|athero|strokes?$|isch[ae]+mi|infarct|injur|wounds?$|fractures?$|pain|analges|algesia|depress(?:ant|ion|ive)|anxi|addict|seizure|epilep|degenerat(?:ive|ion)|dementia|alzheimer|parkinson|huntington|autis|schizophren|infections?$|infectious|sepsis|septic|tuberculosis$|malaria|influenza|autoimmun|immunodeficien|allerg|asthma|fibro(?:sis|tic)$|thrombo(?:sis|tic)$|dystroph|infertil|treat(?:s|ed|ing|ments?)?$|therap|drugs?$|antibiotic|vaccin|prophyla|diets?$|supplement|exercis|clinic|lifespan|span$|longevity|weight$|appetite|sleep|toxicity|patients?$|people$)|(?:itis|glyc[ae]+mi[ac]|carcinoma|blastoma|sarcoma|melanoma|glioma|adenoma|opath(?:y|ies)|sclerosis|sclerotic|oedema|edema)$/;

/**
 * True for a sentence on a disease or a treatment, and for one on the body that tells a benefit, or in a
 * draft whose title is on a disease or a treatment.
 */
export function isOfHealth({ sentence, document: { title } }: Place): boolean {
  const words = sentence.words.map(({ lower }) => lower);
  if (hasCue(sentence, 'treatable condition') || namesHealth(words)) return true;
  const isOfFunction = words.some((word) => ofFunction.test(word));
  if (hasCue(sentence, 'benefit verb') && (isOfFunction || words.some((word) => ofPart.test(word))))
    return true;
  return isOfFunction && title !== undefined && namesHealth(title.toLowerCase().split(/[^\p{L}]+/u));
}

/** "Tumor necrosis factor", "tumour antigens" and "leukaemia cells" are molecules and cells. */
const ofBench = /^(?:necrosis|suppressors?|antigens?|cells?|genes?|signature|viruses)$/;

function namesHealth(words: readonly string[]): boolean {
  return words.some((word, index) => ofHealth.test(word) && !ofBench.test(words[index + 1] ?? ''));
}
