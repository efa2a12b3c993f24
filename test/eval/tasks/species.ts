import { createEngine, type Engine } from '../../../src/engine.ts';
import type { Finding } from '../../../src/model.ts';
import type { Abstract } from '../abstract.ts';
import { type DroppedAnimals, dropAnimals } from '../alterations/dropAnimals.ts';
import { share } from '../metrics.ts';
import { sample } from '../sample.ts';
import type { Score, Task } from '../task.ts';

const engine = createEngine({ profile: 'manuscript' });
/** What a draft gets whose kind nobody has named: conclusions on genes or development are hints there. */
const unnamed = createEngine();

const most = 300;
/** Any word for people, studied or not: with one of these an abstract is not of animals alone. */
const people =
  /\b(?:humans?|patients?|participants?|women|woman|men|people|persons?|children|infants|individuals|volunteers|subjects|cohort|randomi[sz]ed|man)\b/i;
const ofPeople =
  /\b(?:participants|volunteers|randomi[sz]ed|randomly|cohort|case-control|cross-sectional|enrolled|outpatients|patients (?:were|with|who)|women (?:were|with|who|aged)|men (?:were|with|who|aged)|children (?:were|with|who|aged))\b/i;
/**
 * Reach: how often a text is flagged that lost its animals at the end, and how seldom one that names them.
 * Altered are all abstracts (up to 300) of which that can be done and a sentence is left: see dropAnimals.
 * Under `manuscript` the mark is asked of those whose changed sentence speaks of a disease, a treatment,
 * weight or life span: that a conclusion on genes or on development names no species is no overclaim about
 * people, and an editor of such papers would not ask for it. Without a profile it is asked of all.
 */
export const species: Task<Abstract> = {
  data: 'retrieval/scifact.corpus',
  score(rows) {
    // Of the abstracts with an odd number none that was missed has been read.
    const heldOut = rows.filter(({ doc_id: id }) => id % 2 === 1);
    return [...scoreAbstracts('all', rows), ...scoreAbstracts('other half', heldOut)];
  },
};

function scoreAbstracts(which: string, rows: readonly Abstract[]): readonly Score[] {
  const all = sample(rows.flatMap(dropAnimals), most, 1);
  const pairs = all.filter(({ isOfHealth }) => isOfHealth);
  const uncut = pairs.filter(({ isCut }) => !isCut);
  const human = sample(rows.filter(isOfPeople), most, 1).map(toText);
  return [
    scoreFound(`${which}: ${pairs.length} animal abstracts on health without their species, found`, pairs),
    scoreFound(`${which}: ${uncut.length} of them whose last sentence named them, found`, uncut),
    scoreSilence(
      `${which}: all ${all.length} as printed, silent`,
      '≥ 0.95',
      all.map(({ asPrinted }) => asPrinted),
    ),
    scoreFound(
      `${which}: ${all.length} animal abstracts without their species, on health or not, found (no profile)`,
      all,
      unnamed,
    ),
    scoreSilence(
      `${which}: the same as printed, silent (no profile)`,
      '≥ 0.95',
      all.map(({ asPrinted }) => asPrinted),
      unnamed,
    ),
    scoreSilence(`${which}: ${human.length} human abstracts, silent`, '≥ 0.99', human),
  ];
}

function scoreFound(metric: string, pairs: readonly DroppedAnimals[], by = engine): Score {
  return {
    metric,
    value: share(pairs, (pair) => isFound(pair, by)),
    mark: '≥ 0.80',
    details: pairs.filter((pair) => !isFound(pair, by)).map(({ id, told }) => `${id}: ${told}`),
  };
}

function scoreSilence(metric: string, mark: string, texts: readonly string[], by = engine): Score {
  return {
    metric,
    value: share(texts, (text) => findReach(text, by).length === 0),
    mark,
    details: texts.flatMap((text) => findReach(text, by).map((each) => tell(each, text))),
  };
}

function toText({ title, abstract }: Abstract): string {
  return `# ${title}\n\n${abstract.join(' ')}`;
}

function isOfPeople({ title, abstract }: Abstract): boolean {
  const all = [title, ...abstract];
  return ofPeople.test(all.join(' ')) && all.filter((sentence) => people.test(sentence)).length > 1;
}

function findReach(text: string, by: Engine): readonly Finding[] {
  return by
    .check({ text, format: 'markdown' })
    .findings.filter((finding) => [finding, ...finding.also].some(({ rule }) => rule.startsWith('species/')));
}

/** More is flagged than as printed, wherever in the conclusion the finding is told first. */
function isFound({ asPrinted, changed }: DroppedAnimals, by: Engine): boolean {
  return findReach(changed, by).length > findReach(asPrinted, by).length;
}

function tell({ rule, text: words, sentence }: Finding, text: string): string {
  return `${rule} “${words}” · ${text.slice(sentence.start, sentence.end)}`;
}
