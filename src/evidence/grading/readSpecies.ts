import type { Species } from '../../model.ts';
import { quoteCue } from './quoteCue.ts';
import type { Wording } from './wording.ts';

/** On whom a source was studied, with the words that tell it. */
export interface FoundSpecies {
  readonly species: Species;
  /** '' where nothing tells: then it is taken to be about people, as most is. */
  readonly cue: string;
}

/** What follows an animal's name where it is not the animal that was studied but what was taken of it. */
const taken =
  '(?! (?:\\w+ )?(?:es cells?|embryonic (?:stem|fibroblasts?)|cell lines?|cells?|fibroblasts?|macrophages?|neurons?|oocytes?|hepatocytes|myocytes|cardiomyocytes|melanoma|antibod|serum|genes?|genome|homolog|orthologs?))';
const animals = new RegExp(
  `\\b(?:mice|mouse|murine|rats?|rodents?|rabbits?|pigs?|piglets?|swine|porcine|dogs?|canine|sheep|hamsters?|guinea pigs?|zebrafish|drosophila|c\\. elegans|caenorhabditis elegans|nematodes?|macaques?|monkeys?|chickens?|cattle|horses?|goats?|ferrets?|gerbils?|wild birds|flies|xenopus|chick embryos?|animal models?)\\b${taken}`,
  'g',
);
const breeding =
  /[(\s]?[-−–]\/[-−–]\)?|\bknock-?out\b|\bknockin\b|\btransgenic\b|\blittermates\b|\bwild-?type (?:mice|animals|controls)\b|\bdeficient mice\b|\bconditional deletion\b|\badoptive transfer\b|\bxenografts?\b|\bembryos? (?:lacking|die)\b/g;
const people =
  /\b\d[\d, ]* (?:[\w-]+ ){0,4}?(?:patients|participants|women|men|children|adults|subjects|volunteers|individuals|infants|adolescents|residents|people|persons|veterans|cases|controls|families|physicians|respondents|smokers|students|households|deaths|infections|births|pregnancies|doctors|practices|countries|centres|nurses)\b|\b(?:patients|participants|women|men|children|subjects|individuals|volunteers|adults|infants)(?: with [\w -]{1,40}?)? (?:were|was|who|received|underwent|treated|enrolled|aged|undergoing|attending|admitted|had|reported|completed)\b|\b(?:healthy|control) (?:volunteers|subjects|controls|men|women|participants)\b|\bparticipants\b|\boutpatients?\b|\binpatients\b|\bconsecutive (?:\w+ )?patients\b|\bpopulation-based\b|\bpractices\b|\b\d+-year-old\b|\bquestionnaires?\b|\brespondents\b|\bwe report (?:a|the) (?:\w+ )?case\b|\bour patient\b/g;
const peopleNamed =
  /\b(?:(?:in|out)?patients?|participants?|volunteers|women|men|adults|children|adolescents|infants|newborns|veterans|people|humans|physicians|practitioners|students|households|families)\b(?!-derived| cells?)/g;
const bench =
  /\bin vitro\b|\bex vivo\b|\bcell lines?\b|\bcultured\b|\b(?:primary )?cultures?\b|\b(?:hela|hek ?293t?|mcf-?7|a549|jurkat)\b|\btransfect\w+|\bknock-?down\b|\bs[ih]rnas?\b|\brna interference\b|\boverexpress\w+|\bphosphorylat\w+|\bkinases?\b|\bcrystal structures?\b|\bsaccharomyces\b|\byeasts?\b|\be(?:\.|scherichia) coli\b|\bcells\b|\bproteins?\b|\bmrna\b|\btranscription(?:al)?\b|\bpromoters?\b|\breceptors?\b|\bbinding\b|\bmutants?\b|\bligand\b|\bsubunits?\b|\bchromatin\b|\bchromosomes?\b|\bpolymerase\b|\bubiquitin\w*|\bmitochondri\w+|\bcytosol\w*|\bmicrotubules?\b|\bactin\b|\binducible\b|\bincubat\w+|\bapoptosis\b|\bfibroblasts?\b|\bmacrophages?\b|\bstem[- ]cells?\b|\bi?pscs?\b|\bmeiosis\b|\bkinetochores?\b|\bchromatids?\b|\bneurons?\b|\bgenes?\b|\bassays?\b|\bmononuclear cells?\b|\bbuffer\b|\bdna\b|\brna\b|\bsignal(?:l)?ing\b|\benzymes?\b|\bmicrornas?\b|\bmirs?-\d+/g;

/** So many times over, a name in the title counts. */
const titleWeight = 3;
/** One word of the bench tells less than one of animals or people: patients have receptors too. */
const benchWeight = 0.34;
/** People counted, or told what they did, were studied; a bare name may be anybody's. */
const deedWeight = 1.5;
const namedWeight = 0.3;
/** Less than this is said in passing. */
const least = 1.5;

/**
 * On whom a source was studied: people, animals or cells, by whose words it has more of. Names in the
 * title count threefold; animals that cells were taken of do not count, nor does a patient without number
 * or deed beside animals and cells.
 */
export function readSpecies(title: Wording, body: Wording): FoundSpecies {
  const named = count(title.lower, peopleNamed) * titleWeight + count(body.lower, peopleNamed) * namedWeight;
  const human = named + count(body.lower, people) * deedWeight;
  const animal =
    count(title.lower, animals) * titleWeight + count(body.lower, animals) + count(body.lower, breeding);
  const cells = (count(title.lower, bench) + count(body.lower, bench)) * benchWeight;
  const species = mostTold(human, animal, cells);
  const words = { human: [people, peopleNamed], animal: [animals, breeding], cells: [bench] }[species];
  return { species, cue: findWords(title, words) ?? findWords(body, words) ?? '' };
}

function mostTold(human: number, animal: number, cells: number): Species {
  if (human >= least && human >= animal && human >= cells) return 'human';
  if (animal >= 2 || (animal >= least && animal * 1.5 >= cells)) return 'animal';
  if (cells > human) return cells >= animal ? 'cells' : 'animal';
  return animal > 0 && human === 0 ? 'animal' : 'human';
}

function count(lower: string, words: RegExp): number {
  return lower.match(words)?.length ?? 0;
}

function findWords({ text, lower }: Wording, kinds: readonly RegExp[]): string | undefined {
  for (const words of kinds) {
    const [found] = lower.matchAll(words);
    if (found) return quoteCue(text, found.index, found.index + found[0].length);
  }
  return undefined;
}
