import type { Lexicon } from './lexicon.ts';
import { phrases } from './lexicon.ts';

const moves = 'ours: the moves of an abstract (Swales 1990, Genre Analysis); CONSORT 2025 item 1b';
const boutron = 'Boutron 2010, JAMA 303:2058 (spin); Lazarus 2015 (spin in non-randomised studies)';

/** How a conclusion begins; a label or an opener counts at the head of its sentence only. */
const openers: Lexicon = {
  name: 'conclusion opener',
  source: moves,
  entries: phrases(
    "conclusion, conclusions, interpretation, concluding remarks, conclusion|conclusions and|& relevance|significance|implications|recommendations, authors|author's|authors'|reviewers|reviewers' conclusion|conclusions",
    'in conclusion, to conclude, in summary, to summarise, to summarize, we|i (therefore|thus|also) conclude|concluded, taken together, collectively, the bottom line, key takeaway|takeaways',
    '(all) (of) these|our|the|this|those (present|current|new) results|data|findings|observations|result|finding|study|trial|analysis|analyses|review (also|therefore|thus|strongly|clearly|further) suggest|suggests|show|shows|demonstrate|demonstrates|indicate|indicates|confirm|confirms|establish|establishes|support|supports',
  ),
};

/** What a study was set up to find out first. */
const primaryOutcomes: Lexicon = {
  name: 'primary outcome',
  source: 'CONSORT 2025 (primary outcome)',
  entries: phrases(
    'primary (efficacy|clinical|study|trial|composite) outcome|outcomes|endpoint|endpoints (measure|measures|variable), primary (efficacy|clinical|study|trial|composite) end point|points',
  ),
};

/** Whatever else was measured, and whoever else was looked at. */
const secondaryOutcomes: Lexicon = {
  name: 'secondary outcome',
  source: boutron,
  entries: phrases(
    'secondary outcome|outcomes|endpoint|endpoints|analysis|analyses, secondary end point|points, subgroup, subgroups, sub group|groups, post hoc',
    'per protocol, from baseline, compared with|to baseline, within group, before treatment, subset of',
    'responders, completers, exploratory',
  ),
};

/** A comparison that showed no difference. */
const nullResults: Lexicon = {
  name: 'null result',
  source: boutron,
  entries: phrases(
    'no (statistically) (significant|meaningful|clear|major|detectable|overall) difference|differences|effect|effects|benefit|improvement|reduction|increase|change|changes|decrease|association|advantage|impact',
    'not (statistically|significantly) (significantly) differ|differed|different|improve|reduce|increase|lower|decrease|affect|change|alter|prevent|associated|better|superior|reduced|improved|lowered|affected|changed|benefit|prolong|delay|shorten|slow|decreased|increased|prevented',
    'not (statistically) significant, not significantly, not reach|achieve (statistical) significance, non significant, nonsignificant, nonsignificantly, failed to (significantly) reduce|improve|show|demonstrate|meet|reach|prevent|lower|increase|achieve, not (been) met|reached|achieved',
    'similar between|in|across|among|for|with|at, comparable between|in|across|among, did not meet, no evidence of|that|for, neither, no more effective, equivalent in|between, without significant',
  ),
};

/** A result told as significant. */
const significantResults: Lexicon = {
  name: 'significant result',
  source: boutron,
  entries: phrases(
    'significantly higher|lower|greater|better|fewer|more|less|reduced|improved|increased|decreased|longer|shorter|different|faster, significant difference|differences|improvement|improvements|reduction|reductions|increase|increases|decrease|decreases|effect|effects',
  ),
};

/** "p = 0.21": the word by which a p value is known. */
const pValues: Lexicon = { name: 'p value', source: 'ours', entries: phrases('p') };

/** Things found to go together, by the words of results. */
const associatedResults: Lexicon = {
  name: 'associated result',
  source: 'Sumner 2014, BMJ 349:g7015 (correlational statements)',
  entries: phrases(
    'associated with, association between|of|with, associations between|of|with, associate, correlate~ with, correlated, correlation, correlations, linked to|with, related to, relation between, relationship between, predict~, predictor, predictors, hazard ratio, hazard ratios, odds ratio, odds ratios, relative risk, relative risks, risk ratio, rate ratio, risk factor, risk factors, more likely to, less likely to, higher|lower|increased|reduced|decreased risk|odds|rates|prevalence|incidence|likelihood',
  ),
};

/** Studies of people in which nobody was compared with anybody else. */
const uncontrolled: Lexicon = {
  name: 'uncontrolled',
  source: 'GRADE (case series start very low); Lazarus 2015 (spin in non-randomised studies)',
  entries: phrases(
    'uncontrolled study|trial|case, case series, case report, case reports, single arm, open label (pilot) study|trial|extension, single group, before and after study, before after study, pre post study|design, without a control|comparison|comparator group|arm, no control|comparison|comparator group|arm, without controls, one group pretest',
  ),
};

/** How what happened anyway is compared. */
const regressions: Lexicon = {
  name: 'regression',
  source: 'STROBE (adjusted estimates); Lazarus 2015 (causal language in non-randomised studies)',
  entries: phrases(
    'adjusted for, adjusting for, adjustment for, after controlling for, controlled for, confounders, confounding, multivariable, multivariate, logistic regression, cox regression|proportional|model|models, linear regression, adjusted odds|hazard|relative|risk|rate, odds ratio, odds ratios, propensity',
  ),
};

/** What an experimenter does to cells and animals: such work can show a cause. */
const experiments: Lexicon = {
  name: 'experiment',
  source: 'ours: the methods of laboratory papers',
  entries: phrases(
    'knockdown, knock down, knock out, knockouts, knocked, silencing, sirna, shrna, rnai, crispr, transgenic, overexpression, overexpressing, over expression, ectopic expression, deletion of, depletion of, ablation, mutant, mutants, mutation of, mutations, loss of function, gain of function, inhibitor of, inhibition of, blockade of, transfected, transfection, infected with, transplanted into, injected, in vivo, mechanistically, mechanism by which, mechanisms by which, crystal structure, recombinant, wild type, deficient',
    'placebo, sham, assigned to, allocated to, clinical trial, clinical trials, double blind, intention to treat, intervention arm|group, phase 1|2|3|i|ii|iii trial|study',
    'randomisation, randomization, mendelian, instrumental variable, natural experiment',
  ),
};

/** Benefit told without a verb of benefit, with what the result allows instead. */
const benefitsTold: Lexicon = {
  name: 'benefit told',
  source: boutron,
  entries: [
    {
      say: '[is|are|was|were|be] (very|highly|more|clinically|both|also|safe) (and) effective|efficacious|beneficial|useful|superior|helpful|valuable',
      to: ['not shown to be effective'],
    },
    {
      say: '(very|highly|more|clinically) effective (and) (safe) [treatment|therapy|option|alternative|strategy|approach|intervention|tool|method|in|for|at|against]',
      to: ['unproven'],
    },
    {
      say: 'useful|promising|viable|valuable|attractive|feasible [treatment|therapy|option|alternative|strategy|approach|intervention|adjunct|tool]',
      to: ['unproven'],
    },
    {
      say: 'offers|offer|provides|provide|confers|confer|brings|bring|has|have (a) (clear|clinical|important|substantial|additional|significant) benefit|benefits|advantage|advantages|relief',
      to: ['was not shown to bring benefit'],
    },
    { say: 'beneficial effect|effects|role', to: ['effects that were not shown'] },
    { say: 'should be used|considered|offered|recommended|adopted', to: ['was not shown to be better'] },
    { say: 'supports|support the use', to: ['does not support the use'] },
    { say: 'can|could|may be used|recommended|considered|offered', to: ['was not shown to be better'] },
    { say: 'works, work well, benefits', to: ['was not shown to help'] },
  ],
};

/** Words of cause that the lists of verbs leave to context. */
const causesTold: Lexicon = {
  name: 'cause told',
  source: 'Sumner 2014, BMJ 349:g7015 (causal statements); Haber 2022 (linking language)',
  entries: [
    { say: 'affect~|influence~', to: ['be~ associated with'] },
    { say: 'contribute~ to', to: ['be~ associated with'] },
    {
      say: '[is|are|was|were] (also|very|highly|more|safe) (and) effective|efficacious|beneficial',
      to: ['associated with benefit'],
    },
    { say: '[is|are|was|were] (also|highly) protective', to: ['associated with less harm'] },
  ],
};

/** Harms by name, and the words under which they are reported. */
const harms: Lexicon = {
  name: 'harm',
  source: 'CONSORT 2025 item 1b (harms in the abstract)',
  entries: phrases(
    'adverse, side effect, side effects, safety, tolerated, tolerability, toxicity, toxicities, toxic, harm, harms, harmful, complication, complications, unwanted effects, reactions, contraindicated, contraindications, contraindication, warnings, warning, precautions, risks, overdose, addictive, dependence, withdrawal, dangerous',
    'nausea, vomiting, dizziness, drowsiness, rash, discontinued due|because, stopped because, safe, unsafe',
  ),
};

/** Harms told in words where a rate would do. */
const harmsInWords: Lexicon = {
  name: 'harm in words',
  source: 'CONSORT 2025 item 1b; Lazarus 2015 (little on harms)',
  entries: [
    {
      say: 'side|adverse effects|events|reactions (that) (occurred) were|are (all|mostly|generally|usually|typically|only|largely|predominantly) (very) mild|minor|few|rare|transient|infrequent|minimal|uncommon|manageable|acceptable (or|to|and) (moderate|transient)',
      to: ['side effects were reported, without their rates'],
    },
    {
      say: '[was|were|is|are|been] (generally|very|extremely|usually|quite|also|both) (safe) (and) well tolerated',
      to: ['tolerated to a degree that is not given here'],
    },
    {
      say: '(an) acceptable|favourable|favorable|good|excellent|manageable safety|tolerability|toxicity profile|record',
      to: ['a safety profile that is not given here'],
    },
    {
      say: 'few|minimal|mild|minor (side|adverse) effects|events|reactions',
      to: ['side effects, without their rates,'],
    },
  ],
};

/** Words without which a text is about no treatment. */
const treatments: Lexicon = {
  name: 'treatment',
  source: 'ours: forms in which medicines are given and sold',
  entries: phrases(
    'drug, drugs, tablet, tablets, capsule, capsules, medicine, medicines, medication, medications, injection, injections, infusion, infusions, vaccine, vaccination, therapy, treatment, treatments, supplement, supplements',
  ),
};

export const spinLists: readonly Lexicon[] = [
  openers,
  primaryOutcomes,
  secondaryOutcomes,
  nullResults,
  significantResults,
  pValues,
  associatedResults,
  uncontrolled,
  regressions,
  experiments,
  benefitsTold,
  causesTold,
  harms,
  harmsInWords,
  treatments,
];
