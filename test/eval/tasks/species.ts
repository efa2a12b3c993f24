import { createEngine } from '../../../src/engine.ts';
import type { Finding } from '../../../src/model.ts';
import type { Abstract } from '../abstract.ts';
import { type DroppedAnimals, dropAnimals } from '../alterations/dropAnimals.ts';
import { share } from '../metrics.ts';
import { sample } from '../sample.ts';
import type { Score, Task } from '../task.ts';

const engine = createEngine({ profile: 'manuscript' });

const most = 300;
/** Any word for people, studied or not: with one of these an abstract is not of animals alone. */
const people =
  /\b(?:humans?|patients?|participants?|women|woman|men|people|persons?|children|infants|individuals|volunteers|subjects|cohort|randomi[sz]ed|man)\b/i;
const ofPeople =
  /\b(?:participants|volunteers|randomi[sz]ed|randomly|cohort|case-control|cross-sectional|enrolled|outpatients|patients (?:were|with|who)|women (?:were|with|who|aged)|men (?:were|with|who|aged)|children (?:were|with|who|aged))\b/i;
/**
 * Reach: how often a text is flagged that lost its animals at the end, and how seldom one that names them.
 * Altered are all abstracts (up to 300) of which that can be done and a sentence is left: see dropAnimals.
 * The mark is asked of those whose changed sentence speaks of a disease, a treatment, weight or life span.
 * That a conclusion on genes or on development names no species is no overclaim about people, and an editor
 * of such papers would not ask for it; how many of all are found is told beside it.
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
      `${which}: ${all.length} animal abstracts without their species, on health or not, found`,
      all,
      'reported',
    ),
    scoreSilence(`${which}: ${human.length} human abstracts, silent`, '≥ 0.99', human),
  ];
}

function scoreFound(metric: string, pairs: readonly DroppedAnimals[], mark = '≥ 0.80'): Score {
  return {
    metric,
    value: share(pairs, isFound),
    mark,
    details: pairs.filter((pair) => !isFound(pair)).map(({ id, told }) => `${id}: ${told}`),
  };
}

function scoreSilence(metric: string, mark: string, texts: readonly string[]): Score {
  return {
    metric,
    value: share(texts, (text) => findReach(text).length === 0),
    mark,
    details: texts.flatMap((text) => findReach(text).map((each) => tell(each, text))),
  };
}

function toText({ title, abstract }: Abstract): string {
  return `# ${title}\n\n${abstract.join(' ')}`;
}

function isOfPeople({ title, abstract }: Abstract): boolean {
  const all = [title, ...abstract];
  return ofPeople.test(all.join(' ')) && all.filter((sentence) => people.test(sentence)).length > 1;
}

function findReach(text: string): readonly Finding[] {
  return engine
    .check({ text, format: 'markdown' })
    .findings.filter((finding) => [finding, ...finding.also].some(({ rule }) => rule.startsWith('species/')));
}

/** More is flagged than as printed, wherever in the conclusion the finding is told first. */
function isFound({ asPrinted, changed }: DroppedAnimals): boolean {
  return findReach(changed).length > findReach(asPrinted).length;
}

function tell({ rule, text: words, sentence }: Finding, text: string): string {
  return `${rule} “${words}” · ${text.slice(sentence.start, sentence.end)}`;
}
