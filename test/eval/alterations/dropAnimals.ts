import type { Abstract } from '../abstract.ts';
import { removeSpecies } from './removeSpecies.ts';

/** An abstract that ends with a finding in animals, and the same without the animals there. */
export interface DroppedAnimals {
  readonly id: number;
  readonly asPrinted: string;
  readonly changed: string;
  /** The sentence that was changed, as it reads then. */
  readonly told: string;
  /** True where it speaks of a disease, a treatment, weight or life span: readers take that for themselves. */
  readonly isOfHealth: boolean;
  /** True where that sentence is not the last one printed, and those behind it were cut. */
  readonly isCut: boolean;
}

const animal =
  /\b(?:mouse|mice|murine|rats?|rodents?|hamsters?|rabbits?|guinea pigs?|gerbils?|ferrets?|zebrafish|drosophila|flies|fly|elegans|nematodes?|worms?|monkeys?|macaques?|primates?|pigs?|piglets?|swine|porcine|dogs?|canine|sheep|cats?|chickens?|chicks?|xenopus|animals?|xenografts?)\b/i;
/** Any word for people, studied or not: with these an abstract is not of animals alone. */
const people =
  /\b(?:humans?|patients?|participants?|women|woman|men|people|persons?|children|infants|individuals|volunteers|subjects|cohort|randomi[sz]ed|man)\b/i;
/** Words left that still say it is about animals, or which. */
const otherAnimals =
  /\b(?:mammal\w*|quail|feline|nonhuman|avian|bovine|vertebrates?|organisms?|embryos?|larva[el]?|littermates?|wild[- ]type|transgenic|knock-?outs?|(?:this|these|the|our) (?:\w+ )?models?|EA[EMU]|cell lines?|fibroblasts|in (?:vitro|vivo|culture)|cultured|models?|evolution\w*|i?PSCs?|ESCs?|ES cells|oocytes|eggs?)\b|[-+−–]\/[-+−–]/i;
/** Registration and funding stand behind the last sentence. */
const record = /^\W*(?:TRIAL REGISTRATION|FUNDING|ClinicalTrials|\(?Funded)/i;

/** Says what was found, or what follows from it. */
const opensFinding =
  /\bwe (?:\w+ )?(?:show|showed|find|found|report|demonstrate|demonstrated|conclude|observed|propose|provide|reveal|identif(?:y|ied)|uncover|discovered)\b|\b(?:results?|data|findings?|stud(?:y|ies)|observations?|experiments?|evidence|work) (?:\w+ )?(?:show|suggest|indicate|demonstrate|reveal|provide|identif|support|establish|highlight|confirm|define|imply|implicate|argue|point)\w*\b|\b(?:suggesting|indicating|demonstrating|revealing|in conclusion|in summary|taken together|collectively|thus|therefore|hence|conclusions?)\b/i;
/** Says that one thing changes another. */
const effect =
  /\b(?:increas|decreas|reduc|improv|prevent|protect|inhibit|suppress|promot|enhanc|attenuat|impair|caus|abolish|restor|ameliorat|revers|delay|accelerat|block|rescu|trigger|diminish|alleviat|exacerbat|worsen|abrogat|confer|prolong|mediat|contribut|regulat|disrupt)(?:e|es|ed|s|ing|ated|ates|ate|)\b|\b(?:induc(?:es|ed)|led to|leads? to|result(?:ed|s)? in|requir(?:es|ed)|(?:essential|necessary|critical|sufficient|important) (?:for|to|in))\b/i;
/** What was planned or done, a question left open, what a review goes into or a method is good for. */
const noFinding =
  /\b(?:other animals|animal protein|further (?:stud|work|research|experiment|investigation)|remains? (?:to be|unclear|unknown|elusive|poorly)|we (?:discuss|summari[sz]e|review|describe|(?:also |then |next |further |therefore |here )?(?:investigated|examined|tested|studied|asked|assessed|evaluated|analy[sz]ed|used|employed|generated|created|developed|performed|compared|measured|sought|explored|characteri[sz]ed|hypothesi[sz]ed|monitored|administered|injected|treated))|(?:are|is) discussed|review (?:focuses|describes)|future (?:stud|work|research)|will (?:help|facilitate|serve|allow|provide|be (?:useful|helpful))|should facilitate|tools?|protocol|assays?|methods?|references|conserved|we have (?:generated|developed|used)|we detail|is described|hypothes[ie]s|colleagues)\b|^(?:To |METHODS?|OBJECTIVES?|AIMS?|BACKGROUND|MATERIALS?|PURPOSE|DESIGN|MEASUREMENTS?|INTRODUCTION|EXPERIMENTAL|\d)/i;
/** What others found before: an abstract opens with it. */
const ofOthers =
  /\b(?:(?:has|have) (?:\w+ )?been|previous(?:ly)?|recently|(?:is|are) (?:\w+ )?known|originally)\b/i;

/**
 * A disease by name or by how such names end, a treatment, weight or life span; not where these only name a
 * cell or a molecule ("leukaemia cells", "tumour necrosis factor"). Written for this script, of the words
 * that editors read for; the rule has a list of its own.
 */
const health =
  /(?<!\p{L})(?:(?:anti|neuro|chemo|immuno|hyper|hypo)?-?(?:disease|disorder|syndrome|illness|mortality|cancer|tumou?r|leuk[ae]+mia|lymphoma|metasta|malignan|neoplas|carcino|obes|diabet|steatosis|tension|athero|stroke|isch[ae]+mi|infarct|injur|fracture|pain|analges|algesia|depressant|depression|anxi|addict|seizure|epilep|dementia|alzheimer|parkinson|huntington|autis|schizophren|infection|sepsis|tubercul|malaria|autoimmun|immunodeficien|allerg|asthma|thrombo|dystroph|infertil|therap|vaccin|prophyla|antibiotic|clinical)\p{Ll}*|\p{L}{3,}(?:itis|carcinoma|blastoma|sarcoma|glioma|adenoma|opathy|sclerosis|glyc[ae]+mia)|treatments?|treat(?:s|ed|ing)?|drugs?|lifespan|life span|longevity|(?:body )?weight (?:gain|loss)|insulin (?:resistance|sensitivity)|glucose tolerance|patients?)(?!\p{L}| (?:cells?|cell lines?|necrosis|suppressors?|virus(?:es)?)\b)/iu;

/** How many sentences stand before the one that is changed, so that what is checked reads as an abstract. */
const fewestBefore = 2;

/**
 * An abstract that names animals in its title or twice, and people at most in passing, with the animals
 * taken out of the last sentence that names them and states a finding; sentences behind it are cut.
 * None where no such sentence is left readable.
 */
export function dropAnimals({ doc_id: id, title, abstract }: Abstract): readonly DroppedAnimals[] {
  const last = abstract.findLastIndex((sentence) => !record.test(sentence));
  if (people.test(title) || abstract.filter((each) => people.test(each)).length > 1) return [];
  for (let at = last; at >= fewestBefore || at === last; at -= 1) {
    const sentence = abstract[at] ?? '';
    const told = tellWithout(sentence);
    const before = abstract.slice(0, at);
    const named = before.filter((each) => animal.test(each)).length;
    if (told === undefined || !(animal.test(title) || named >= 1)) continue;
    if (at < last && ofOthers.test(sentence)) continue;
    const ahead = `# ${title}\n\n${before.map((each) => `${each} `).join('')}`;
    const isOfHealth = health.test(told);
    return [{ id, asPrinted: ahead + sentence, changed: ahead + told, told, isOfHealth, isCut: at < last }];
  }
  return [];
}

/** A sentence that states a finding in animals, without them; undefined for any other. */
function tellWithout(sentence: string): string | undefined {
  if (!animal.test(sentence) || people.test(sentence) || noFinding.test(sentence)) return undefined;
  if (!opensFinding.test(sentence) && !effect.test(sentence)) return undefined;
  const told = removeSpecies(sentence);
  return told === sentence || animal.test(told) || otherAnimals.test(told) ? undefined : told;
}
