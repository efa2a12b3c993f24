import type { Lexicon } from './lexicon.ts';
import { phrases } from './lexicon.ts';

/** Animals as study subjects. */
export const animals: Lexicon = {
  name: 'animal',
  source: 'ours: laboratory species and the words papers use for them',
  entries: phrases(
    'mouse, mice, murine, rat, rats, rodent, rodents, hamster, hamsters, rabbit, rabbits, gerbils',
    'guinea pig, guinea pigs, primate, pombe, cerevisiae, zebrafish, drosophila, fruit flies, nematode, nematodes, elegans, yeast',
    'monkey, monkeys, macaque, macaques, primates, pig, pigs, piglets, swine, porcine, dog, dogs, canine, sheep, cats, chickens',
    'xenopus, bovine, calves, ferret, ferrets, marmoset, marmosets, baboon, baboons, chimpanzee, chimpanzees, goats, quail, feline, medaka, fruit fly, transgenic|mutant|adult|wild|female|male flies|worms, chick|chicken embryo|embryos|macrophages|fibroblasts, animal experiment|experiments',
    'animal model, animal models, animal study, animal studies, animals, in vivo model, knockout, xenograft, xenografts',
  ),
};

/** Cells and dishes as study subjects. */
export const cells: Lexicon = {
  name: 'cells',
  source: 'ours',
  entries: phrases(
    'in vitro, cell line, cell lines, cell culture, cell cultures, cultured cells, petri dish, organoids, ex vivo',
    'cells in culture|vitro, cells grown|cultured in|on|with, cells in a|the laboratory|lab|petri|culture dish|dishes, cells in a|the dish|laboratory|lab, hela|hepg2|vero|jurkat|hek293|a549|fibroblast cells, test tubes',
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
    'participants, volunteers, outpatients, inpatients, enrolled, recruited from|through|via|for|patients|women|men|adults|people|children, were recruited, randomised, randomized, randomly assigned',
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
    'mendelian randomisation, mendelian randomization, crossover trial, controlled trial, controlled trials, in clinical trials',
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

/** A study named well enough that a reader could look for it, or at least ask for it. */
export const studies: Lexicon = {
  name: 'study',
  source: 'ours, after CONSORT and STROBE reporting items',
  entries: phrases(
    'this study|trial|paper|review, study was conducted|performed|published, study of|published|conducted|led|by|from|in|found|finds|showed|shows|suggests|suggested|reported|involving|with|that|participants, a|one|another|new|recent|their|his|her|landmark|small|large|larger|pilot|previous|earlier study',
    'a|the|their|our|his|her new|recent|current|latest|present|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025|2026 study|trial|research|paper|report|analysis',
    'the study, studied, in the studies, in studies of, published in, et al, trial, trials, meta analysis, meta analyses, systematic review, according to, investigators, researchers found|report|reported|say|showed|discovered|conclude|concluded',
    'the researchers, the authors, the team, the scientists, the findings, the results',
  ),
};

/** Words by which a paper speaks of its own work. */
export const ownStudies: Lexicon = {
  name: 'own study',
  source: 'ours: the moves of an abstract (Swales 1990, Genre Analysis)',
  entries: [
    { say: 'here , we' },
    { say: 'in this study ,' },
    { say: 'in the present study ,' },
    ...phrases(
      'this study was|aimed|aims|sought|investigated|examined|evaluated|assessed|focuses|focused|reports|describes, in this study we, the present work, present work focuses, these observations (also|further|therefore) suggest|show|indicate|demonstrate|provide|reveal|support, the present|current study|trial|review, our study, in this paper, in this report, in this review, our findings, our data, our analysis, our analyses, our trial, our cohort, our experiments',
      'our results show|suggest|indicate|demonstrate|provide|reveal|support|identify|confirm|establish|highlight|uncover|also, these results|data|findings show|suggest|indicate|demonstrate|provide|reveal|support|identify|confirm|establish',
      'we (also|then|further|first|therefore|recently|systematically|previously|next) examined|investigated|assessed|evaluated|analysed|analyzed|compared|sought|aimed|measured|conducted|performed|enrolled|randomised|randomized|observed|characterized|characterised|generated|demonstrated|determined|explored|isolated|hypothesized|hypothesised|searched|calculated|obtained|identified|showed|estimated|sequenced|profiled|cloned|engineered|surveyed|detected|constructed|purified|described|reported|confirmed|concluded|uncovered|studied, we (also|therefore|further|recently) show|report|conclude|demonstrate|propose|suggest|hypothesize|hypothesise|found that, we describe a|the|how, we provide evidence',
      'we have (also|now|recently|previously|systematically) assessed|evaluated|studied|undertaken|isolated|investigated|examined|analysed|analyzed|compared|determined|characterized|characterised, aim|aims|objective|objectives|purpose|goal of this|the|our (present|current) study|review|paper|manuscript|work|article|trial|survey|analysis, here we, were randomised, were randomized, were assigned, were enrolled, was measured, were measured, were assessed, was assessed, were analysed, were analyzed, main outcome, main outcomes, outcome measure, outcome measures, primary outcome, primary endpoint, primary end point, study design',
    ),
  ],
};

export const subjectLists: readonly Lexicon[] = [
  animals,
  cells,
  people,
  participants,
  trials,
  observational,
  studies,
  ownStudies,
];
