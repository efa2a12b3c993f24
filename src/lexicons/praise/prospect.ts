import type { Lexicon } from '../lexicon.ts';

const may = 'could|might|may|would|will';
const maybe = '(also|even|possibly|potentially|eventually|ultimately|then|well|one|help) (day) (help) (to)';
const newThings =
  'treatment|treatments|therapy|therapies|drug|drugs|medicine|medicines|vaccine|vaccines|test|tests|cure|cures|way|ways|approach|approaches|method|methods|tool|tools|option|options|intervention|interventions|strategy|strategies|diagnostic|diagnostics|therapeutic|therapeutics|screening|effective|targeted|efficient|personalized|personalised|precise|accurate';

/** What may come of a finding, told before it has come. */
export const prospects: Lexicon = {
  name: 'prospect',
  source:
    'HealthNewsReview, teaching sheet (“may/might/could lead to”) and criterion 8 (availability); our reading of releases',
  entries: [
    {
      say: `${may} ${maybe} lead|translate|point to|into [better|improved|faster|safer|simpler|cheaper|breakthroughs|treatments|therapies|drugs|medicines|vaccines|cures|tests]`,
      to: ['may inform work on'],
    },
    {
      say: `${may} ${maybe} lead|translate|point to|into [new|novel|more|future|potential] [${newThings}]`,
      to: ['may inform work on'],
    },
    {
      say: `${may} ${maybe} lead|translate|point to|into [a|an|the] [better|improved|safer|simple|simpler|cheaper|cure|vaccine|pill|revolution]`,
      to: ['may inform work on'],
    },
    {
      say: `${may} ${maybe} lead|translate|point to|into [a|an|the] [new|novel|more|future|potential|first] [${newThings}]`,
      to: ['may inform work on'],
    },
    {
      say: 'could|might|would (also|even|greatly|vastly|substantially|ultimately|eventually|potentially|help|one) (day) (to) improve|transform|simplify|speed|streamline|accelerate [diagnosis|diagnoses|detection|screening|treatment|treatments|care|survival|prognosis|lives|prevention]',
      to: ['may inform work on'],
    },
    {
      say: 'could|might|may (soon|one|even|now|some|eventually) (day) be possible [to] [prevent|cure|treat|reverse|stop|halt|slow|detect|diagnose|predict|eliminate|restore|repair|identify|delay]',
      to: ['is not yet known to be possible'],
    },
    {
      say: 'could|might|may|would (also|even|eventually|ultimately|potentially) replace|supplant [the|a|an|current|existing|invasive|painful|traditional|conventional|expensive|biopsy|biopsies|surgery|drugs|chemotherapy|mammograms|mammography|colonoscopy|injections]',
    },
    {
      say: 'could|might|may|would|will (also|even|eventually|ultimately|potentially|help) eliminate|avoid|obviate|remove|end the need for [surgery|biopsy|biopsies|medication|medications|drugs|injections|chemotherapy|invasive|unnecessary|painful|expensive|costly|repeated|daily|lifelong|a|an]',
    },
    {
      say: 'could|might|may|would (one) (day) (also|even|potentially|eventually) be (used) (as) (a|an) (possible|potential|viable|real|cheap|cheaper|safe|safer|simple|effective) replacement|substitute for',
      to: ['is being studied as an alternative to'],
    },
    {
      say: 'could|would|will (potentially|ultimately|eventually|one|help) (day) (help) prevent|save|spare|benefit|help|cure|avert|transform|reach thousands|millions|hundreds|tens|countless|billions [of|lives|people|patients|who|each|every|worldwide]',
    },
    {
      say: 'could|might|would (potentially|even|virtually|completely) eliminate [all|these|the|many|most|both|this]',
      to: ['may lessen'],
    },
    {
      say: 'fast tracked|tracking into|to|for [clinical|the|patients|human|practice|use|clinics]',
      to: ['studied for'],
    },
    { say: 'could|might|may|will (very) (well|also) one|some day', to: ['may'] },
    {
      say: 'could|may|might|would|will (well|potentially|also|likely) have (a|an|the) (very|truly) major|big|dramatic|lasting|transformative|massive|profound (clinical|positive) impact on',
      to: ['may bear on'],
    },
    {
      say: 'could|may|might|would|will (fundamentally|completely|dramatically|radically|totally|significantly|soon|potentially) change (the|our) [treatment|management|diagnosis|care|therapy|prevention|outlook]',
      to: ['may bear on'],
    },
    {
      say: 'could|may|might|would (well|finally|also) be (the) (long) (awaited|sought) answer|solution to|for',
      to: ['is being studied in'],
    },
    {
      say: 'could|can|will|would|may|might (also|potentially|ultimately) save (the|our) (nhs|patients|hospitals|medicare|taxpayers|society|insurers|families|consumers|system) (an) (estimated) (significant|substantial|considerable|enormous|huge|real|millions|billions|thousands|hundreds|tens) (of) (thousands|millions) (of) (health|healthcare|medical|treatment|care|nhs) (care) costs|money|dollars|pounds|resources',
    },
    {
      say: 'could|can|will|would|may|might (also|potentially|ultimately) save (the|our) nhs|patients|hospitals|medicare|taxpayers|society|insurers|families|consumers|system millions|billions|thousands',
    },
    { say: 'could|might|may|will someday', to: ['may'] },
    {
      say: 'could|might|may (very) soon [be|become|have|help|make|offer|allow|enable|provide|lead|give|change|know|see|benefit|get|replace|treat|prevent|cure]',
      to: ['may'],
    },
    { say: 'will soon be [available|possible|ready|able|used|offered]', to: ['may be'] },
    {
      say: 'could|would|might|will mean (that) many|fewer|thousands|millions|countless|patients|people|men|women|children|doctors|families|sufferers',
    },
    { say: '(is|are|be|stand) on the (very) verge|brink|cusp|threshold of', to: ['studying'] },
    { say: 'closing in on', to: ['studying'] },
    { say: 'thing of the past', to: ['less common event'] },
  ],
};
