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
      say: '(research|science) (and) countless|innumerable|endless (scientific|clinical|medical|research|published|recent|other|peer) (reviewed) studies|trials|papers|articles|experiments',
      to: ['some studies'],
    },
    {
      say: 'numerous|hundreds|thousands|dozens|scores|myriad|plenty (of) (scientific|clinical|medical|research|published|recent|other|peer) (reviewed) studies|trials|papers|experiments [back~|support~|suggest~|link~|report~|agree~|point~|find~|attest~|testify~]',
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
      say: '(many|several|numerous|countless|innumerable|endless|hundreds|thousands|dozens|scores|multiple|most|all|his|her|clinical|scientific|medical|recent|new|current|modern|published|other) (of) (clinical|scientific|medical|recent|research|imaging) studies|research|science|trials has|have (also|now|long|consistently|repeatedly|clearly|even|already|increasingly) shown|demonstrated|proven|proved|revealed|confirmed|established (that)',
      to: ['some studies report that'],
    },
    {
      say: '(many|several|numerous|countless|innumerable|endless|hundreds|thousands|dozens|scores|multiple|most|all|his|her|clinical|scientific|medical|recent|new|current|modern|published|other) (of) (clinical|scientific|medical|recent|research|imaging) studies|research|science|trials (also|now|consistently|repeatedly|clearly) show|shows|demonstrate|demonstrates|prove|proves|reveal|reveals|confirm|confirms (that)',
      to: ['some studies report that'],
    },
    {
      say: '(clinical|scientific|medical|recent|modern) studies|research|science (has|have) (also|now|consistently|repeatedly|clearly) found that',
      to: ['some studies report that'],
    },
    {
      say: '(scientific|clinical|medical|growing|solid|strong) evidence (now|clearly|consistently) shows|proves|confirms (that)',
      to: ['some studies report that'],
    },
    {
      say: 'backed (up) by (over|more) (than) (*) years|decades of (scientific|clinical|medical) research|science|evidence|study|studies',
      to: ['studied'],
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
      say: 'according to recent|several|many|numerous|multiple|various|countless|most (scientific|clinical|recent) studies',
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

/** Who is called upon as an expert. */
const experts =
  'experts|doctors|physicians|surgeons|clinicians|scientists|researchers|specialists|consultants|nurses|therapists|pharmacists|dentists|pediatricians|paediatricians|psychiatrists|nutritionists|dietitians|authorities|dermatologists|cardiologists|endocrinologists|neurologists|oncologists|immunologists|rheumatologists|gynecologists|gynaecologists|urologists|gastroenterologists|psychologists|radiologists|hepatologists|geriatricians|physiotherapists';

/** Experts called upon without a name. */
export const unnamedExperts: Lexicon = {
  name: 'unnamed experts',
  source: 'HealthNewsReview, criterion 6 (independent sources); CAP Code 12.1; our reading of clinic pages',
  entries: [
    {
      say: `(most|many|all|leading|top|foremost|medical|health) ${experts} (all|now|everywhere|worldwide) (widely|overwhelmingly|universally|increasingly|now) agree that`,
      to: ['some experts hold that'],
    },
    {
      say: `most|all|leading|top|foremost ${experts} (all|now|everywhere|worldwide) (widely|now) say|believe|insist|confirm (that)`,
      to: ['some experts hold that'],
    },
    {
      say: `(most|many|all|leading|top|foremost|medical|health) ${experts} (all|now|everywhere|worldwide) (widely|overwhelmingly|universally|increasingly|now) agree`,
      to: ['some experts agree'],
    },
    {
      say: `(leading|top|most|many|more) ${experts} (all|now|everywhere|worldwide) (widely|routinely|increasingly|strongly|now) recommend`,
      to: ['some guidelines recommend'],
    },
    {
      say: 'doctor|physician|dermatologist|dentist|pharmacist|expert recommended|approved|formulated|trusted',
      to: [''],
    },
    {
      say: `recommended|trusted|endorsed by (leading|top|many|most|thousands|medical|health|millions) (of) (leading) professionals|hospitals|${experts}`,
    },
    {
      say: `top|leading|foremost (medical|health) ${experts} [all|now|agree|say|believe|recommend|back|trust|endorse|support|praise|confirm|choose|prescribe|swear]`,
      to: ['researchers'],
    },
    {
      say: `[by|from] (the) (world's|country's|nation's) top|leading|foremost (medical|health) ${experts}`,
      to: ['researchers'],
    },
    {
      say: 'according to (leading|top|medical|health|most|many) experts|doctors|dermatologists|cardiologists|nutritionists|surgeons',
    },
    {
      say: '(the) medical|scientific community (now|widely|increasingly|overwhelmingly) agrees|accepts|recognises|recognizes|endorses|embraces (that)',
    },
    {
      say: '(widely|universally|internationally) recognised|recognized|regarded|hailed as (one) (of) the best|finest|safest|ultimate',
    },
    {
      say: `experts|doctors|scientists|specialists|dermatologists|cardiologists|psychiatrists are (now|already) calling|hailing|praising|raving (it|this|about)`,
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
    {
      say: "one of the|our (world's|country's|nation's|field's) leading|foremost|top (medical|health|world) experts|researchers|scientists|specialists|authorities",
      to: ['a researcher'],
    },
    {
      say: "the|a|our|world's|country's|nation's|field's leading|foremost (medical|health|world) expert|researcher|scientist|specialist|authority",
      to: ['a researcher'],
    },
    { say: 'world class|leading|beating', to: [''] },
    { say: 'harvard|oxford|cambridge|stanford|yale|mayo trained|educated|developed|designed', to: [''] },
    {
      say: 'nobel (prize) winning science|technology|research|discovery|principle|principles|breakthrough',
      to: ['research'],
    },
    { say: 'nasa technology|science|research|engineers' },
    {
      say: '(used|loved|trusted|chosen|endorsed|worn|favoured|favored) by (top|elite|professional|olympic|hollywood|many|leading) (athletes|stars) (and) celebrities|stars|olympians|champions|royalty|supermodels|influencers|athletes',
    },
    { say: 'as seen|featured on|in tv|television|bbc|cnn|oprah|instagram|tiktok|vogue|forbes' },
    { say: 'most respected|prestigious', to: [''] },
  ],
};
