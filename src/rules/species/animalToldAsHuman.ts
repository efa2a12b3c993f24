import { breaksClause, reachLeft } from '../../claims/clause.ts';
import type { Cue } from '../../claims/cue.ts';
import { type Assertion, findAssertions, hasVerbOfEffect } from '../../claims/effects/assertion.ts';
import { isAtTheBench } from '../../claims/effects/benchSentence.ts';
import { findTissueClaims } from '../../claims/effects/tissueClaim.ts';
import { cuesOf, hasCue, type ReadSentence } from '../../claims/sentence.ts';
import type { Candidate, Hit, Place, Rule } from '../rule.ts';
import { softenWithMay } from '../softenWithMay.ts';
import { asSubjects } from './asSubjects.ts';

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

const verbs = ['cure verb', 'benefit verb', 'effect verb'] as const;

/** How far behind the verb people may be named, in words. */
const reach = 8;

/** "Prevents falls in older people", "relieves your pain". */
function speaksOfPeople(verb: Cue, sentence: ReadSentence): boolean {
  return cuesOf(sentence, 'people').some(({ first }) => first > verb.last && first - verb.last <= reach);
}

/** What is said to be done to tissue in any use of the verb, and to people's health as plain fact. */
function findClaims({ sentence, reading, document }: Place): readonly Assertion[] {
  const { prose } = reading.block;
  const laboratory = findAssertions(sentence, prose, { verbs, outcome: 'laboratory outcome' });
  const health = findAssertions(sentence, prose, {
    verbs: ['cure verb', 'benefit verb'],
    outcome: 'health outcome',
  });
  const known = new Set(laboratory.map(({ verb }) => verb));
  const tissue = findTissueClaims(sentence, prose).filter(({ verb }) => !known.has(verb));
  for (const { verb } of tissue) known.add(verb);
  const others = health.filter(({ verb }) => !known.has(verb));
  // Elsewhere in news and on clinic pages such a sentence may rest on other work, unless it speaks of people.
  const isOwn = others.length > 0 && (reading.block.kind === 'heading' || document.ownStudy !== undefined);
  const told = isOwn ? others : others.filter(({ verb }) => speaksOfPeople(verb, sentence));
  return [...laboratory, ...tissue, ...told].filter(({ use }) => use !== 'past');
}

const human = /^humans?$/;
/** Also "in a bleomycin model". */
const cellWord = /^(?:models?|cells?|[a-z]+cytes?|[a-z]+blasts?)$/;

/**
 * "Human adipocytes", "PANC-1 cells": these name what was studied, though not an animal ("brain cells"
 * do not); in a paper, molecules do too.
 */
function namesSubject({ sentence, document }: Place): boolean {
  const isSaid = (word: RegExp) => sentence.words.some(({ lower }) => word.test(lower));
  if (isSaid(human) || isAtTheBench(sentence, document)) return true;
  return isSaid(cellWord) && !hasCue(sentence, 'tissue');
}

function find(place: Place): readonly Hit[] {
  const { document } = place;
  if (!hasVerbOfEffect(place.sentence)) return [];
  // Most drafts are not about animals alone, and reading what every sentence claims is dear.
  const { animal, participants, trial } = document;
  if (!animal || participants || trial) return [];
  const assertions = findClaims(place);
  if (assertions.length === 0 || namesSubject(place)) return [];
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
  excusedBy: ['negation', 'hedging', 'question', 'species stated', 'citation'],
  flags: [
    'Mice were given zinc, and the team looked at growth.\n\nZinc ⟦repairs⟧ damaged synapses. → In mice, zinc',
    'We measured growth in rats given zinc.\n\nZinc ⟦prevents⟧ heart failure. → In rats, zinc',
    'The team gave hamsters zinc.\n\nZinc ⟦relieves⟧ pain in older people. → In hamsters, zinc',
  ],
  allows: [
    'Zinc repairs damaged synapses.',
    'In mice, zinc repairs damaged synapses.',
    'Mice were given zinc.\n\nZinc may repair damaged synapses.',
    'Mice were given zinc.\n\nZinc does not repair damaged synapses.',
    'Mice were given zinc.\n\nIt repaired damaged synapses.',
  ],
  needs: ['cure verb', 'benefit verb', 'effect verb'],
  find,
};
