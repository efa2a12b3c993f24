/**
 * Sentences of an invented clinical study report, written for the bench. `{name}` is filled from
 * `words`, `{number}` and its like by the draft's own figures.
 */

/** Sentences that claim nothing a rule objects to: what most of a report is made of. */
export const plain = [
  'Participants were randomised in a {ratio} ratio to {drug} {dose} mg once daily or {control}, stratified by region and by baseline {outcome}.',
  'A total of {count} participants were screened at {small} sites, and {count} were included in the full analysis set (FAS).',
  'The mean (SD) age was {age}.{digit} ({small}.{digit}) years, and {part} of {whole} participants ({share}%) were women.',
  'At week {week}, the least-squares mean change from baseline in {outcome} was −{digit}.{small} (95% CI −1{digit}.{small} to −0.{digit}; p = 0.0{small}).',
  'Missing data were handled by multiple imputation under a missing-at-random assumption, as described in the statistical analysis plan (SAP).',
  'The difference between {drug} and {control} was 0.{small} (95% CI −0.{digit} to 1.{digit}), which didn’t reach the pre-specified margin.',
  'Blood samples were collected pre-dose and at 0.5, 1, 2, 4, 8, and 24 h after dosing; plasma concentrations were measured by LC-MS/MS.',
  'In the per-protocol set (n = {count}), results were *broadly* similar to those of the primary analysis.',
  'Adverse events were coded with MedDRA version 2{digit}.0 and are summarised by system organ class (see Table {digit}).',
  'One participant in the {control} arm withdrew consent before the first dose, and it’s unclear whether any study drug was taken.',
  'Safety was assessed by treatment-emergent adverse events (TEAEs), vital signs, ECGs, and laboratory tests, e.g. ALT, AST, and eGFR.',
  'The most frequently reported TEAEs were {event} ({small} vs. {digit}), {event} ({small} vs. {small}), and {event} ({digit} vs. {digit}).',
  'The sponsor’s medical monitor reviewed each case; there were several protocol deviations, none of which were considered to be major.',
  'Because {outcome} was measured at only {digit} visits, the model included visit as a *categorical* factor.',
  'According to Dr. Okafor et al., assessments of {outcome} are fairly reproducible within a site but vary quite a bit between sites {cite}.',
  'The dose was selected on the basis of an earlier dose-finding study in {people} with {condition} {cite}.',
  'Exposure increased roughly in proportion to dose between {small} and {count} mg, with a half-life of approx. {small} h.',
  'Analyses were performed with `proc mixed` in SAS 9.4; the code is available at [the study’s page](https://example.org/study/{count} "study page").',
  'A sensitivity analysis that excluded site {small} gave very similar estimates {cite}.',
  'Of the {whole} participants who completed the study, {part} ({share}%) entered the open-label extension.',
  'The investigators’ assessment was blinded, but participants’ own ratings may have been influenced by taste.',
  'In order to limit the burden on participants, questionnaires were completed at home, usually within {digit} days of the visit.',
  'Concomitant use of {control} was permitted if the dose had been stable for at least {small} weeks prior to screening.',
  'These data should be interpreted with caution, since the trial wasn’t designed to detect differences in {outcome}.[^{note}]',
  'No dose adjustment was made for renal impairment (CrCl ≥ {small} mL/min), cf. Section {digit}.{digit}.',
  'Table {digit} shows **{outcome}** by visit and by treatment arm for the FAS.',
  'It is possible that the effect on {outcome} was partly due to weight change.',
] as const;

/** Sentences that rules look at closely: claims, and claims that context excuses. */
export const claiming = [
  'These results prove that {drug} works in {condition}.',
  '{drug} prevents {condition} and improves {outcome}.',
  'In this cohort, {drug} reduced {outcome} among {people}.',
  '{drug} is safe and effective for {people} with {condition}.',
  'Overall, {percent}% of patients responded to {drug}.',
  'The finding is a breakthrough in the treatment of {condition}.',
  'There is no doubt that {drug} lowers {outcome}.',
  'As one participant’s daughter put it, “{drug} was a miracle for us.”',
  'It has not been proven that {drug} prevents {condition}.',
  '{drug} may reduce {outcome} in {people} with {condition} {cite}.',
  'In mice fed a high-fat diet, {drug} reversed {condition}.',
  'Response was seen in {percent}% of participants, compared with {small}% on {control} {cite}.',
] as const;

export const headings = [
  'Study design',
  'Analysis sets',
  'Demographics and baseline characteristics',
  'Primary endpoint: {outcome}',
  'Secondary endpoints',
  'Pharmacokinetics of {drug}',
  'Adverse events',
  'Laboratory findings',
  'Subgroup analyses: {people}',
  'Discussion of {outcome}',
  'Limitations',
  'Conclusions',
] as const;

export const words: Readonly<Record<string, readonly string[]>> = {
  drug: [
    'Velorapine',
    'dextamol',
    'Corvexa',
    'tolmiprant',
    'vitamin D3',
    'rosuvastatin',
    'green coffee extract',
  ],
  control: ['placebo', 'usual care', 'ezetimibe', 'low-dose caffeine'],
  condition: ['migraine', 'type 2 diabetes', 'knee osteoarthritis', 'COPD', 'chronic hives', 'restless legs'],
  outcome: [
    'pain intensity',
    'LDL cholesterol',
    'sleep latency',
    'HbA1c',
    'forced expiratory volume',
    'fatigue',
  ],
  people: ['adults over 65', 'women', 'patients', 'participants with obesity', 'current smokers'],
  event: ['headache', 'nausea', 'dry mouth', 'dizziness', 'back pain', 'nasopharyngitis'],
  cite: [
    '[@okafor2021]',
    '(Lindqvist et al., 2019)',
    '[@brandt2018; @ruiz2022]',
    '[14]',
    '(Sato and Weiss 2020)',
  ],
  ratio: ['1:1', '2:1', '1:1:1'],
};
