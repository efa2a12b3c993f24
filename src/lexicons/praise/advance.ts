import type { Lexicon } from '../lexicon.ts';

const rated =
  '(very|most|truly|really|extremely|potentially) major|huge|giant|big|great|tremendous|enormous|massive|significant|important|critical|historic|exciting|substantial|extraordinary|remarkable|crucial|key';

/** Work rated as progress, before anyone else has used it. */
export const advances: Lexicon = {
  name: 'advance',
  source:
    'HealthNewsReview (criteria 9 and 10: true novelty, no sensational language); Millar 2022 (importance)',
  entries: [
    {
      say: `${rated} step|steps|leap|stride|strides forward|ahead|toward|towards`,
      to: ['step'],
    },
    {
      say: '(very|truly) major|huge|giant|big|great|tremendous|enormous|significant|historic (first) step|leap|stride|strides in|for',
      to: ['step in'],
    },
    { say: `${rated} advance|advances|advancement|advancements|milestone|milestones`, to: ['finding'] },
    {
      say: 'major|huge|giant|big|great|tremendous|enormous|massive|exciting (new) development|developments|progress|leap|discovery|discoveries|win|victory',
      to: ['development'],
    },
    {
      say: 'simple|quick|easy|painless|accurate|inexpensive|cheap|affordable|reliable (and|,) (simple|quick|easy|painless|accurate|inexpensive|cheap|affordable|reliable|effective|noninvasive) (new) blood|urine|saliva|breath|eye|skin|finger|stool (prick) test|tests',
      to: ['test'],
    },
    {
      say: 'simple|easy|quick (and|,) (simple|inexpensive|cheap|quick|fast|easy|safe|effective|painless|affordable|elegant|cost) (effective) (and|,) (simple|inexpensive|cheap|quick|safe|easy|effective|painless) treatment|solution|fix|remedy|cure|intervention',
      to: ['option'],
    },
    {
      say: 'simple|easy (and|,) (inexpensive|cheap|quick|fast|effective|safe|painless|affordable) way [to] [prevent|treat|cure|reduce|lower|improve|detect|diagnose|avoid|protect|stop|fight|help|save|lose]',
      to: ['way'],
    },
    {
      say: 'change~ (current|clinical|treatment|global|national|international|medical|surgical|everyday|daily) practice|guidelines',
      to: ['add~ to the evidence'],
    },
    {
      say: '(rapid|radical|fundamental|immediate|sea|big|major|dramatic|profound) change|changes in clinical|medical|surgical|everyday practice',
      to: ['discussion of the evidence'],
    },
    {
      say: 'significance|importance|magnitude|enormity of this|these|our|the discovery|discoveries|breakthrough|advance|achievement|milestone',
      to: ['this finding'],
    },
    { say: 'leap forward', to: ['change'] },
    { say: 'giant|quantum leap', to: ['change'] },
    { say: '[a|an|another|key|historic|major|regulatory|clinical] milestone', to: ['step'] },
    { say: 'milestone in|for|achievement', to: ['step in'] },
    { say: 'paradigm shift|shifts|shifting', to: ['change'] },
    { say: 'new paradigm', to: ['new approach'] },
    {
      say: 'landmark|historic|seminal|watershed (clinical|new) study|studies|trial|trials|discovery|finding|findings|research|paper|moment|approval|achievement',
      to: ['study'],
    },
    { say: 'new|golden era in|for|of', to: ['change in'] },
    {
      say: '[enter~|usher~|begin~|open~|herald~|mark~] (in) [a] new|golden era',
      to: ['change'],
    },
    { say: 'new|exciting chapter|dawn in|for', to: ['change in'] },
    { say: 'new frontier|frontiers|horizon|horizons', to: ['new area'] },
    { say: 'practice changing', to: ['new'] },
    { say: 'paradigm|field|world changing|altering', to: ['new'] },
    { say: 'transformative|transformational', to: ['new'] },
    {
      say: 'transform~ [the|our|how|cancer|patient|health] [way|treatment|care|management|practice|future|field|landscape|lives|life|medicine|healthcare|outcomes|prevention|diagnosis|understanding|we|doctors]',
      to: ['change~'],
    },
    { say: 'transform~ [care|treatment|medicine|healthcare|practice|outcomes|lives]', to: ['change~'] },
    {
      say: 'change~ the way|how [we|doctors|physicians|clinicians|medicine|patients|people|surgeons|researchers|scientists|hospitals|nurses|pregnant|women|men|children|babies|families|millions|cancer|diabetes|dementia|depression]',
      to: ['affect~ how'],
    },
    {
      say: 'especially|extremely|incredibly|hugely|immensely|enormously|tremendously|very|really|vitally important (new) discovery|discoveries|finding|findings|breakthrough|advance|advances|drug|development|milestone|study|trial',
      to: ['finding'],
    },
    {
      say: '(very|truly|really) great|fantastic|wonderful|exciting|tremendous|terrific|huge|amazing|big news',
      to: ['news'],
    },
    { say: 'forever change~|alter~|transform~', to: [''] },
    {
      say: 'change~ (the) medicine|treatment|healthcare|surgery|practice|field|world|lives forever',
      to: ['affect~ care'],
    },
    { say: 'change~ the face|landscape|paradigm|game|future|standard|course of', to: ['affect~'] },
    { say: 'new standard of|for care|treatment', to: ['option for care'] },
    { say: 'rewrite~ the rules|rulebook|textbooks|textbook|book', to: ['add~ to the evidence'] },
  ],
};
