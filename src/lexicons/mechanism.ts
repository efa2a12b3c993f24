import { type Lexicon, phrases } from './lexicon.ts';

/** How a treatment is said to act, told as settled. */
export const mechanisms: Lexicon = {
  name: 'mechanism',
  source: 'ours, from pages of clinics and supplement makers; Haber 2022 (linking language)',
  entries: [
    { say: 'work~ by', to: ['be~ thought to work by'] },
    { say: 'work~ in two|three|four|five|several|many|multiple|different ways', to: ['be~ thought to act'] },
    { say: 'work~ on two|three|four|several|many|multiple levels', to: ['be~ thought to act'] },
    {
      say: 'work~ at the|a cellular|molecular|genetic level',
      to: ['be~ studied for effects on cells'],
    },
    {
      say: 'create~|restore~|bring~|achieve~|maintain~|promote~ (a|the) (more) healthy|healthier|natural|normal|proper|optimal|right|chemical|hormonal|perfect balance (in|of|to|between) (the|your) (brain|body|mind|gut|hormones|neurotransmitters)',
      to: ['be~ thought to act on the body'],
    },
    {
      say: 'restore~|correct~|fix~ (the|your|a) balance|imbalance|imbalances (in|of|to) (the|your) (brain|body|gut|hormones|neurotransmitters)',
      to: ['be~ thought to act on the body'],
    },
    {
      say: 'correct~|fix~ (the|your|a|that|this|any) (chemical|hormonal) imbalance|imbalances',
      to: ['be~ thought to act on the body'],
    },
    {
      say: 'rebalance~|balance~ (the|your|our) hormones|hormone|brain|gut|neurotransmitters|serotonin|dopamine|cortisol|microbiome',
      to: ['be~ thought to act on the body'],
    },
    {
      say: 'treat~|address~|target~|tackle~|fix~|correct~|heal~|resolve~|attack~ the (very) (underlying) root|underlying|real|true cause|causes|source (of)',
      to: ['be~ used for'],
    },
    { say: 'treats|addresses|tackles|attacks the cause|source (of)', to: ['is used for'] },
    { say: 'get~|go~ to|at the root|roots|source of', to: ['be~ used for'] },
  ],
};

/** Pictures of the brain as the witness. */
export const imaging: Lexicon = {
  name: 'imaging',
  source: 'ours; FTC 2022 (a surrogate and a correlation are not a benefit)',
  entries: [
    {
      say: '(brain) imaging|neuroimaging|scan|scans|mri|fmri|mris|spect|eeg (studies|scans|research) (now|also|clearly|even) shows|show|proves|prove|reveals|reveal|confirms|confirm|demonstrates|demonstrate that',
      to: ['imaging studies suggest that'],
    },
    {
      say: '(brain) imaging|neuroimaging|scan|scans|mri|fmri|mris|spect|eeg (studies|scans|research) has|have (now|also|clearly|even) shown|proven|proved|revealed|confirmed|demonstrated (that)',
      to: ['imaging studies suggest that'],
    },
  ],
};

/** Words by which a study uncovers a fact instead of reporting a result. */
export const revelations: Lexicon = {
  name: 'revelation',
  source: 'Yu 2019 (certainty of conclusions); Haber 2022',
  entries: [
    {
      say: '[study|studies|research|science|evidence|data|findings|results|scans] (now|clearly) reveal~ that',
      to: ['suggest~ that'],
    },
    {
      say: '[study|studies|research|science|evidence|data|findings|results|scans] (has|have) revealed that',
      to: ['suggest that'],
    },
    {
      say: '[study|studies|research|science|evidence|data|findings|results|scans] reveal~ how',
      to: ['suggest~ how'],
    },
  ],
};

/** Words for two things that go together. */
export const correlations: Lexicon = {
  name: 'correlation',
  source: 'Sumner 2014 (correlational statements)',
  entries: phrases(
    'correlate~, correlation, correlations, correlational, association, associations, associated, associate~ with, linked, link between',
    'proportional, tracked with, went along with, coincide~ with, predicted, cross sectional, observational',
  ),
};

/** Cause, named as what joins two things. */
export const causalLinks: Lexicon = {
  name: 'causal link',
  source: 'FTC 2022 (correlation is not enough); Sumner 2014',
  entries: phrases(
    'causal|causative link|links|relationship|relationships|connection|role|effect, causality, causation, cause and effect',
  ),
};

export const mechanismLists: readonly Lexicon[] = [
  mechanisms,
  imaging,
  revelations,
  correlations,
  causalLinks,
];
