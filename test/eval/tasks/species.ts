import { createEngine } from '../../../src/engine.ts';
import type { Finding } from '../../../src/model.ts';
import type { Abstract } from '../abstract.ts';
import { removeSpecies } from '../alterations/removeSpecies.ts';
import { share } from '../metrics.ts';
import { sample } from '../sample.ts';
import type { Score, Task } from '../task.ts';

const engine = createEngine({ profile: 'manuscript' });

/** An abstract whose last sentence names its animals, and the same without them there. */
interface Pair {
  readonly asPrinted: string;
  readonly changed: string;
  /** The sentence that was changed, as it reads then. */
  readonly told: string;
}

const most = 300;
const animal =
  /\b(?:mouse|mice|murine|rats?|rodents?|hamsters?|rabbits?|guinea pigs?|gerbils?|ferrets?|zebrafish|drosophila|flies|fly|elegans|nematodes?|worms?|monkeys?|macaques?|primates?|pigs?|piglets?|swine|porcine|dogs?|canine|sheep|cats?|chickens?|chicks?|xenopus|animals?|xenografts?)\b/i;
/** Any word for people, studied or not: with one of these an abstract is not of animals alone. */
const people =
  /\b(?:humans?|patients?|participants?|women|woman|men|people|persons?|children|infants|individuals|volunteers|subjects|cohort|randomi[sz]ed|man)\b/i;
const ofPeople =
  /\b(?:participants|volunteers|randomi[sz]ed|randomly|cohort|case-control|cross-sectional|enrolled|outpatients|patients (?:were|with|who)|women (?:were|with|who|aged)|men (?:were|with|who|aged)|children (?:were|with|who|aged))\b/i;
/** Words left that still say it is about some animals. */
const otherAnimals = /\b(?:mammal\w*|quail|feline|nonhuman|avian|bovine|vertebrates?|this model)\b/i;
const record = /^\W*(?:TRIAL REGISTRATION|FUNDING|ClinicalTrials|\(?Funded)/i;
/** A last sentence that makes no finding: a question left open, a plan, what a review goes into. */
const noFinding =
  /\b(?:other animals|animal protein|further (?:stud|work|research|experiment|investigation)|remains? to be|we (?:discuss|summari[sz]e|review|describe|propose a model)|(?:are|is) discussed|review (?:focuses|describes)|future (?:stud|work|research)|will (?:help|facilitate|serve|allow|provide|be (?:useful|helpful))|should facilitate|tools?|protocol|assays?|method|references|conserved)\b/i;

/**
 * Reach: how often a conclusion is flagged that lost its animals, and how seldom one that names them.
 * Candidates are all abstracts (up to 300) that name animals in the title or twice, people at most in
 * passing, and have a finding in the last sentence with the animals in words that can go.
 */
export const species: Task<Abstract> = {
  data: 'retrieval/scifact.corpus',
  score(rows) {
    // The rules were built on the abstracts with an even number.
    const heldOut = rows.filter(({ doc_id: id }) => id % 2 === 1);
    return [...scoreAbstracts('all', rows), ...scoreAbstracts('other half', heldOut)];
  },
};

function scoreAbstracts(which: string, rows: readonly Abstract[]): readonly Score[] {
  const pairs = sample(rows.flatMap(makePair), most, 1);
  const human = sample(rows.filter(isOfPeople), most, 1).map(toText);
  return [
    {
      metric: `${which}: ${pairs.length} animal abstracts without their species, found`,
      value: share(pairs, isFound),
      mark: '≥ 0.80',
      details: pairs.filter((pair) => !isFound(pair)).map(({ told }) => told),
    },
    {
      metric: `${which}: the same as printed, silent`,
      value: share(pairs, ({ asPrinted }) => findReach(asPrinted).length === 0),
      mark: '≥ 0.95',
      details: pairs.flatMap(({ asPrinted }) => findReach(asPrinted).map((each) => tell(each, asPrinted))),
    },
    {
      metric: `${which}: ${human.length} human abstracts, silent`,
      value: share(human, (text) => findReach(text).length === 0),
      mark: '≥ 0.99',
      details: human.flatMap((text) => findReach(text).map((each) => tell(each, text))),
    },
  ];
}

function toText({ title, abstract }: Abstract): string {
  return `# ${title}\n\n${abstract.join(' ')}`;
}

function isOfPeople({ title, abstract }: Abstract): boolean {
  const all = [title, ...abstract];
  return ofPeople.test(all.join(' ')) && all.filter((sentence) => people.test(sentence)).length > 1;
}

function makePair({ title, abstract }: Abstract): readonly Pair[] {
  const at = abstract.findLastIndex((sentence) => !record.test(sentence));
  const last = abstract[at];
  if (last === undefined || noFinding.test(last)) return [];
  const before = [title, ...abstract.slice(0, at)];
  const named = before.filter((sentence) => animal.test(sentence)).length;
  if (!animal.test(title) && named < 2) return [];
  if (
    people.test(title) ||
    people.test(last) ||
    before.filter((sentence) => people.test(sentence)).length > 1
  )
    return [];
  const told = removeSpecies(last);
  if (told === last || animal.test(told) || otherAnimals.test(told)) return [];
  const ahead = `# ${title}\n\n${abstract.slice(0, at).join(' ')}${at === 0 ? '' : ' '}`;
  const behind = abstract
    .slice(at + 1)
    .map((each) => ` ${each}`)
    .join('');
  return [{ asPrinted: ahead + last + behind, changed: ahead + told + behind, told }];
}

function findReach(text: string): readonly Finding[] {
  return engine
    .check({ text, format: 'markdown' })
    .findings.filter((finding) => [finding, ...finding.also].some(({ rule }) => rule.startsWith('species/')));
}

/** More is flagged than as printed, wherever in the conclusion the finding is told first. */
function isFound({ asPrinted, changed }: Pair): boolean {
  return findReach(changed).length > findReach(asPrinted).length;
}

function tell({ rule, text: words, sentence }: Finding, text: string): string {
  return `${rule} “${words}” · ${text.slice(sentence.start, sentence.end)}`;
}
