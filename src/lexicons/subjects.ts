import type { Lexicon } from './lexicon.ts';
import { phrases } from './lexicon.ts';

/** Animals as study subjects. */
export const animals: Lexicon = {
  name: 'animal',
  source: 'ours: laboratory species and the words papers use for them',
  entries: phrases(
    'mouse, mice, murine, rat, rats, rodent, rodents, hamster, hamsters, rabbit, rabbits, gerbils',
    'guinea pig, guinea pigs, zebrafish, drosophila, fruit flies, nematode, nematodes, elegans, yeast',
    'monkey, monkeys, macaque, macaques, primates, pig, pigs, piglets, swine, porcine, dog, dogs, canine, sheep, cats, chickens',
    'animal model, animal models, animal study, animal studies, animals, in vivo model, knockout, xenograft, xenografts',
  ),
};

/** Cells and dishes as study subjects. */
export const cells: Lexicon = {
  name: 'cells',
  source: 'ours',
  entries: phrases(
    'in vitro, cell line, cell lines, cell culture, cell cultures, cultured cells, petri dish, organoids, ex vivo',
    'in a dish, laboratory experiments, lab experiments, test tube',
  ),
};

/** People the words are about. */
export const people: Lexicon = {
  name: 'people',
  source: 'ours',
  entries: phrases(
    'patient, patients, people, person, persons, human, humans, man, men, woman, women, child, children, adult, adults, infants',
    "you, your, we, our, us, everyone, individuals, sufferers, patient's, patients', users, consumers, customers, clients",
    'participants, subjects, volunteers, veterans, smokers, residents, workers, students, mothers, babies, responders, cases',
    'them',
  ),
};

/** Words that say people were studied here, not merely talked about. */
export const participants: Lexicon = {
  name: 'participants',
  source: 'ours, after CONSORT and STROBE reporting items',
  entries: phrases(
    'participants, volunteers, outpatients, inpatients, enrolled, recruited, randomised, randomized, randomly assigned',
    'patients were, patients received, patients with * were, adults aged, women aged, men aged, children aged',
    'placebo, double blind, clinical trial, phase 2, phase 3, phase ii, phase iii',
  ),
};

/** Designs that compare by chance: they can show cause. */
export const trials: Lexicon = {
  name: 'trial',
  source: 'CONSORT 2025; GRADE (randomised evidence starts high)',
  entries: phrases(
    'this trial, our trial, randomised, randomized, randomly assigned, randomly allocated, rct, rcts, double blind, placebo controlled',
    'mendelian randomisation, mendelian randomization, crossover trial, controlled trial, controlled trials',
    'meta analysis of trials, meta analysis of randomised trials, meta analysis of randomized trials',
  ),
};

/** Designs that compare what happened anyway: they show association. */
export const observational: Lexicon = {
  name: 'observational',
  source: 'STROBE; FTC 2022 (correlation is not enough)',
  entries: phrases(
    'cohort, cohorts, cross sectional, case control, observational study, observational studies, observational data',
    'retrospective, registry data, registry based, questionnaire, population based study, longitudinal study',
    'survey of, survey data, surveyed, chart review, epidemiological study, epidemiologic study, prospective study',
    'followed * people, followed * women, followed * men, followed * adults, follow up study',
  ),
};

export const subjectLists: readonly Lexicon[] = [animals, cells, people, participants, trials, observational];
