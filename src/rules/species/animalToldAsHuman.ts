import { type Assertion, findAssertions } from '../../claims/assertion.ts';
import { breaksClause, reachLeft } from '../../claims/clause.ts';
import type { Cue } from '../../claims/cue.ts';
import { hasCue } from '../../claims/sentence.ts';
import type { Candidate, Hit, Place, Rule } from '../rule.ts';
import { softenWithMay } from '../softenWithMay.ts';

/**
 * Names the animals where the reader meets the claim: behind a heading, or before a sentence whose
 * main clause makes the claim ("Experts know how zinc works: it repairs …" is left alone).
 */
function nameAnimals(animal: string, verb: Cue, { sentence, reading }: Place): readonly Candidate[] {
  if (reading.block.kind === 'heading') return [{ text: ` in ${animal}`, place: 'sentence end' }];
  const opens = reachLeft(sentence, verb.first, reading.block.prose, breaksClause) === 0;
  const reported = sentence.words
    .slice(0, verb.first)
    .some((word) => /^(?:that|how|why|which|who)$/.test(word.lower));
  return opens && !reported ? [{ text: `In ${animal}, `, place: 'sentence start' }] : [];
}

/** "mouse model" and "murine" do not stand behind "in": say "mice". */
function asSubjects(animal: string): string {
  if (/^(?:mouse|murine)/.test(animal)) return 'mice';
  if (animal === 'rat') return 'rats';
  if (animal === 'rodent') return 'rodents';
  return animal.endsWith('s') || animal === 'mice' ? animal : 'animals';
}

function find(place: Place): readonly Hit[] {
  const { sentence, reading, document } = place;
  if (!hasCue(sentence, 'laboratory outcome')) return [];
  const { prose } = reading.block;
  const assertions: readonly Assertion[] = [
    ...findAssertions(sentence, prose, 'cure verb', 'laboratory outcome'),
    ...findAssertions(sentence, prose, 'effect verb', 'laboratory outcome'),
  ].filter(({ tense }) => tense === 'present');
  // "Human adipocytes" names its species, though not an animal.
  if (assertions.length === 0 || sentence.words.some((word) => word.lower === 'human')) return [];
  // The draft's facts are asked for last: a sentence that does not ask need not be judged again with them.
  const { animal, participants, trial } = document;
  if (!animal || participants || trial) return [];
  return assertions.map((assertion) => ({
    start: assertion.verb.start,
    end: assertion.verb.end,
    candidates: [
      ...nameAnimals(asSubjects(animal), assertion.verb, place),
      ...softenWithMay(assertion, place),
    ],
  }));
}

export const animalToldAsHuman: Rule = {
  id: 'species/animal-told-as-human',
  summary: 'A laboratory finding is told without its animals, as if it were about people.',
  message: '“{words}” tells a laboratory finding as if it were about people. Name the animals studied.',
  why: 'This draft names animals as the subjects of its study, but not here. Findings in animals often do not hold in people, and a reader of this sentence cannot tell.',
  source: 'https://doi.org/10.1136/bmj.g7015',
  severity: 'warning',
  excusedBy: ['reader comment', 'negation', 'hedging', 'question', 'species stated', 'citation'],
  flags: [
    'Mice were given zinc, and the team looked at growth.\n\nZinc ⟦repairs⟧ damaged synapses. → In mice, zinc',
  ],
  allows: [
    'Zinc repairs damaged synapses.',
    'In mice, zinc repairs damaged synapses.',
    'Mice were given zinc.\n\nZinc may repair damaged synapses.',
    'Mice were given zinc.\n\nZinc does not repair damaged synapses.',
    'Mice were given zinc.\n\nIt repaired damaged synapses.',
  ],
  find,
};
