import type { Lexicon } from '../lexicon.ts';

/** Research called upon without saying which. */
export const unnamedStudies: Lexicon = {
  name: 'unnamed studies',
  source:
    'CAP Code 12.1 (objective health claims need evidence); HealthNewsReview, criterion 4 (quality of the evidence); our reading of clinic pages',
  entries: [
    { say: 'study after study', to: ['some studies'] },
    { say: 'trial after trial', to: ['some trials'] },
    {
      say: '(research|science) (and) countless|numerous|innumerable|endless (scientific|clinical|medical|research|published|recent|other|peer) (reviewed) studies|trials|papers|articles|experiments',
      to: ['some studies'],
    },
    {
      say: 'hundreds|thousands|dozens|scores|myriad|plenty of (scientific|clinical|medical|research|published|recent|other|peer) (reviewed) studies|trials|papers|experiments',
      to: ['some studies'],
    },
    {
      say: 'mountain|wealth|abundance|mountains of (scientific|clinical|medical|new) evidence|research|data|studies|proof',
      to: ['some studies'],
    },
    {
      say: 'overwhelming|mounting|ample|abundant (scientific|clinical|medical) evidence|research|proof',
      to: ['some evidence'],
    },
    {
      say: '(many|several|numerous|his|her|clinical|scientific|medical|recent|new|current|modern|published|other) (clinical|scientific|medical|recent|research|imaging) studies|research|science|trials has|have (also|now|long|consistently|repeatedly|clearly|even|already|increasingly) shown|demonstrated|proven|proved|revealed|confirmed|established (that)',
      to: ['some studies report that'],
    },
    {
      say: '(many|several|numerous|his|her|clinical|scientific|medical|recent|new|current|modern|published|other) (clinical|scientific|medical|recent|research|imaging) studies|research|science|trials (also|now|consistently|repeatedly|clearly) show|shows|demonstrate|demonstrates|prove|proves|reveal|reveals|confirm|confirms (that)',
      to: ['some studies report that'],
    },
    {
      say: '(clinical|scientific|medical|recent|modern) studies|research|science (has|have) (also|now|consistently|repeatedly|clearly) found that',
      to: ['some studies report that'],
    },
    { say: 'science is clear|settled|undeniable|overwhelming' },
    { say: 'evidence is overwhelming|undeniable|irrefutable' },
    { say: 'science backed', to: ['studied'] },
    {
      say: 'backed (up) by (the|solid|real|rigorous|hard|decades|years|extensive|cutting) (of|edge) (scientific|clinical) science|research|evidence|studies|data',
      to: ['studied'],
    },
    { say: '[proven|supported] by science', to: [''] },
    {
      say: 'decades|years of (clinical|scientific|medical|rigorous|extensive|intensive|painstaking) (science|research) (and) research|study|science|studies|evidence [show~|prove~|have|has|demonstrate~|confirm~|support~|and|behind|back~]',
      to: ['earlier studies'],
    },
    {
      say: 'according to (recent|several|many|numerous|multiple|various) studies|science',
      to: ['in some studies'],
    },
    {
      say: 'it is well|widely|scientifically|clinically|long established|known|documented|accepted that',
      to: ['some studies report that'],
    },
  ],
};

/** "Has been shown to": by whom, and in whom, is left out. */
export const shownBySomebody: Lexicon = {
  name: 'shown by somebody',
  source: 'CAP Code 12.1 (objective health claims need evidence); our reading of clinic pages',
  entries: [
    {
      say: 'has|have been (repeatedly|clinically|scientifically|consistently|clearly|also|well|widely) shown|demonstrated|found|documented to',
      to: ['is reported in some studies to'],
    },
    {
      say: '(repeatedly|clinically|scientifically|consistently|clearly) shown|demonstrated to [have|be|help|reduce|improve|increase|lower|prevent|promote|support|boost|relieve|treat|cure|fight]',
      to: ['reported in some studies to'],
    },
    { say: 'clinically|scientifically shown|demonstrated|validated|tested|backed', to: ['studied'] },
  ],
};

/** Experts called upon without a name. */
export const unnamedExperts: Lexicon = {
  name: 'unnamed experts',
  source: 'HealthNewsReview, criterion 6 (independent sources); CAP Code 12.1; our reading of clinic pages',
  entries: [
    {
      say: '(most|many|all|leading|top|medical|health) experts|doctors|physicians|scientists|researchers|specialists|dermatologists|psychiatrists|cardiologists|nutritionists|dietitians (all|now|widely|overwhelmingly|universally|everywhere) agree (that)',
      to: ['some experts hold that'],
    },
    {
      say: '(leading|top|most|many) doctors|physicians|experts|specialists|dermatologists|dentists|pharmacists|pediatricians|paediatricians recommend',
      to: ['some guidelines recommend'],
    },
    {
      say: 'doctor|physician|dermatologist|dentist|pharmacist|expert recommended|approved|formulated|trusted',
      to: [''],
    },
    {
      say: 'recommended|trusted|endorsed by (leading|top|many|most|thousands|medical|health|millions) (of) (leading) doctors|physicians|experts|specialists|clinicians|professionals|hospitals',
    },
    {
      say: 'top|leading|foremost (medical|health) doctors|physicians|scientists|experts|specialists|surgeons|researchers|authorities',
      to: ['researchers'],
    },
    {
      say: 'leading|foremost (medical|health) expert|researcher|scientist|specialist|authority|physician|surgeon',
      to: ['researcher'],
    },
    { say: 'scientific|medical|expert consensus is', to: ['common view is'] },
    {
      say: 'world health organization|organisation (has|have) (also|even|long) celebrate~|hail~|praise~|endorse~',
    },
    {
      say: 'fda|nih|nhs|cdc|ema|harvard|nasa|stanford|oxford (has|have|scientists|researchers) (also|even|itself) celebrate~|hail~|praise~|endorse~|tout~',
    },
  ],
};

/** Fame offered as evidence. */
export const renown: Lexicon = {
  name: 'renown',
  source:
    'Millar 2022, JAMA Netw Open (quality: renowned, prestigious, stellar); HealthNewsReview, criterion 10',
  entries: [
    {
      say: '(world|internationally|nationally|globally|widely|highly) renowned|acclaimed|esteemed|eminent|prestigious',
      to: [''],
    },
    {
      say: 'world|internationally|nationally|globally famous|celebrated',
      to: [''],
    },
    { say: 'world class|leading|beating', to: [''] },
    { say: 'most respected|prestigious', to: [''] },
  ],
};
