import type { Lexicon } from '../lexicon.ts';
import { complaints } from './complaints.ts';

const promised =
  'UK Human Medicines Regulations 2012, reg. 287 (no guarantee of effect, no improper claims of recovery); FTC 2022, Health Products Compliance Guidance';

/** The end of a disease, told as if it were at hand. */
export const ends: Lexicon = {
  name: 'end of a disease',
  source: `${promised}; Abola and Prasad 2016 and HealthNewsReview (“cure”)`,
  entries: [
    {
      say: 'can|could|will (eventually|soon|now|finally|one|actually|also) (day) be (completely|permanently|effectively|finally|even) eliminated|eradicated|cured|conquered|defeated|vanquished|banished|beaten',
      to: ['may become less common'],
    },
    { say: 'put~|bring~ an end to', to: ['may lessen', 'lessen~'] },
    {
      say: 'end~ (your|their|the) (chronic) pain|suffering|depression|addiction|misery|anxiety for good|ever',
      to: ['may ease', 'ease~'],
    },
    { say: 'end~ (your|their) (chronic) pain|suffering|addiction|misery', to: ['may ease', 'ease~'] },
    { say: '(say~) goodbye to', to: ['have less'] },
    { say: 'say|says|saying|said farewell|bye (bye) to', to: ['have less'] },
    { say: 'rid of (your|the) (*) (*) for good|ever' },
    {
      say: `banish~ (your|the|all) (chronic|back|joint|stubborn|dark|winter) (or) ${complaints}`,
      to: ['may lessen symptoms', 'lessen~ symptoms'],
    },
    {
      say: 'defy~|cheat~|halt~|conquer~|outsmart~ (the|your) aging|ageing|age|gravity|death|menopause',
      to: ['change~ some signs of ageing'],
    },
    { say: 'total freedom from', to: ['some relief from'] },
    { say: '[longer|from] a death|life sentence', to: ['serious diagnosis'] },
    { say: 'once and for all', to: [''] },
    {
      say: 'vanish|vanishes|disappear|disappears|melt|melts|dissolve|dissolves (away) (almost) within|in (just|only) (a|one|two|five|10|15|20|30|few|mere) (few|couple) (of) minutes|seconds|moments',
      to: ['may lessen'],
    },
    {
      say: 'vanish|vanishes|disappear|disappears|melt|melts (away) instantly|overnight|completely|forever',
      to: ['may lessen'],
    },
    {
      say: 'stop~ (the|your) (*) in its|their tracks',
      to: ['may slow the disease', 'slow~ the disease'],
    },
    {
      say: 'erase~|undo~|reverse~ (the) years|decades of',
      to: ['may lessen some signs of', 'lessen~ some signs of'],
    },
    { say: '[pain|disease|depression|anxiety|diabetes|addiction|symptoms|weight] for good|ever', to: [''] },
    {
      say: 'permanently eliminate~|cure~|relieve~|end~|stop~|reverse~|heal~|banish~',
      to: ['may lessen', 'lessen~'],
    },
    {
      say: 'completely|totally|fully|entirely|instantly eliminate|eliminates|reverse|reverses|heal|heals|banish|banishes|erase|erases|eradicate|eradicates',
      to: ['may lessen', 'lessen~'],
    },
    {
      say: 'permanent|instant|guaranteed|lifelong relief|cure|healing|freedom',
      to: ['relief in some people'],
    },
    { say: 'positive , (long) lasting outcomes|results|change|changes', to: ['changes'] },
    {
      say: '(long|longer) lasting (positive|pain|symptom) relief|healing|recovery|wellness|transformation',
      to: ['improvement'],
    },
    { say: 'ward~ off', to: ['may lower the risk of', 'lower~ the risk of'] },
    { say: 'stave~ off', to: ['may delay', 'delay~'] },
    {
      say: 'keep~ (disease|cancer|dementia|diabetes|illness|infection|pain|depression|them|it|colds|flu) at bay',
      to: ['may lower the risk of', 'lower~ the risk of'],
    },
    {
      say: '(possible|potential|complete|real|natural|permanent|simple|new) cure for',
      to: ['treatment for'],
    },
    {
      say: 'road|path|pathway|route|closer|step|steps|quest|search|hunt to|toward|towards|for (a|the|finding) (possible|potential|real|universal|permanent) cure',
      to: ['study of treatment'],
    },
    { say: '[found|discovered] (a|the) cure', to: ['a treatment'] },
    { say: 'reverse~ (the) aging|ageing', to: ['change~ some signs of ageing'] },
    {
      say: "(even|possible|complete|total|full|actual) reversal of (type) (1|2) diabetes|alzheimer's|alzheimers|alzheimer|dementia|aging|ageing|blindness|paralysis|autism|depression|heart|cancer|disease",
      to: ['improvement in'],
    },
    { say: '[stay~|diabetes|permanently] (be|is|was) reversed', to: ['improved'] },
    {
      say: 'pain|symptom|depression|anxiety|addiction free life|living|lives|again',
      to: ['life with fewer symptoms'],
    },
    { say: 'fountain of youth', to: ['treatment'] },
  ],
};

/** The word itself: what is cured does not come back, and few studies last long enough to say so. */
export const cures: Lexicon = {
  name: 'cure',
  source: 'Abola and Prasad 2016, doi 10.1001/jamaoncol.2015.3931; Schwitzer, HealthNewsReview (seven words)',
  entries: [{ say: 'cure~', to: ['treat~'] }],
};

/** Lives saved, as a forecast or as a figure of speech. */
export const livesSaved: Lexicon = {
  name: 'lives saved',
  source: 'HealthNewsReview (criteria 2 and 10); our reading of releases',
  entries: [
    {
      say: 'save~ (countless|thousands|millions|hundreds|many|more|tens|so|your|patients) (of) (thousands|many|more) (of) lives|life',
      to: ['may lower mortality', 'lower~ mortality'],
    },
    { say: 'lifesaver|lifesavers', to: ['treatment'] },
    { say: 'life saver|savers', to: ['treatment'] },
    { say: 'alive today|now because|thanks' },
    { say: 'new lease on|of life', to: ['improvement'] },
    { say: 'second chance at|in life', to: ['improvement'] },
  ],
};

/** What is not here yet, told as nearly here. */
export const imminence: Lexicon = {
  name: 'imminence',
  source:
    'HealthNewsReview, criterion 8 (availability) and teaching sheet (“could become the new standard of care”)',
  entries: [
    { say: 'just around the corner', to: ['not yet available'] },
    { say: '[be|is|are|now|finally|cure] within (our|your|easy) reach|grasp|sight', to: ['being studied'] },
    { say: '[be|is|are|now|finally|cure] in sight', to: ['being studied'] },
    { say: 'on the (near) horizon', to: ['being studied'] },
    {
      say: '(one|another|big|major|giant) step|steps closer (to)',
      to: ['further in the study of'],
    },
    { say: 'future of medicine|treatment|healthcare|wellness|healing', to: ['study of treatment'] },
    { say: '[is|are] the future of (*) (*) care|medicine|treatment|therapy|surgery|health' },
    {
      say: '[will|could|may|might|would] (soon|well|one|eventually) (day) become (a|the) (new) gold|standard (standard) (of|treatment) (care)',
    },
    { say: 'will soon|eventually (be) replace', to: ['may replace'] },
    { say: 'will one day replace', to: ['may replace'] },
  ],
};

/** Healing that is said of nothing one could measure. */
export const healing: Lexicon = {
  name: 'healing',
  source: `${promised}; our reading of clinic pages`,
  entries: [
    {
      say: 'heal~|nourish~|rejuvenate~|soothe~|restore~ your|the|their|our|my (own) mind|soul|spirit|brain|brains|inner|self',
      to: ['may ease symptoms', 'ease~ symptoms'],
    },
    { say: 'heal~ from within|inside', to: ['may ease symptoms', 'ease~ symptoms'] },
    {
      say: "unlock~|harness~|unleash~|tap~|awaken~ (into) (your|the) body's|mind's (own|natural|innate) (healing) power|powers|ability|potential|wisdom|capacity (to) (heal) (itself)",
      to: ['may help', 'help~'],
    },
    {
      say: "kick|jump start~ (your|the|natural) (own|natural|body's) healing|recovery|wellness",
      to: ['may help recovery'],
    },
    {
      say: 'heal~|rebuild~|repair~|renew~|restore~|regenerate~|rejuvenate~|nourish~|cleanse~|transform~|glow~ (your|the|their|our) (*) (*) from within',
      to: ['may ease symptoms', 'ease~ symptoms'],
    },
    {
      say: 'heal~|rebuild~|repair~|renew~|restore~|regenerate~|rejuvenate~|nourish~|cleanse~|transform~|glow~ (your|the|their|our) (*) (*) from the inside (out)',
      to: ['may ease symptoms', 'ease~ symptoms'],
    },
    {
      say: 'heal~ (the|their|your|past|childhood|old|emotional) damage|trauma|scars',
      to: ['act~ on the damage'],
    },
    {
      say: '(powerful|natural|amazing|profound|remarkable|miraculous|incredible|deep|true) (mental|emotional|spiritual) (health) healing properties|benefits|power|powers|potential|energy|journey|journeys|qualities|abilities',
      to: ['possible effects'],
    },
    {
      say: 'cascade|wave|gift|promise|journey of (deep|true|emotional) healing|wellness|transformation',
      to: ['change'],
    },
    {
      say: 'spiritual|deep|emotional|holistic|profound|inner|accelerated|accelerating|lasting healing',
      to: ['improvement'],
    },
    {
      say: "jumpstart~|kickstart~|unlock~|awaken~|activate~|spark~ (your|the|their|natural|deep) (own|natural|body's) healing|recovery|wellness",
      to: ['may help', 'help~'],
    },
    {
      say: "body's (own) natural|innate|own (healing|natural) ability|power|powers|wisdom|healing|defenses|defences|intelligence",
      to: ['body'],
    },
    {
      say: 'fast|instant|rapid|lasting|real|true|total|natural (and|,) (lasting|effective|natural|safe) relief from|for',
      to: ['relief for some people with'],
    },
    {
      say: '[giving|gives|give|bring|brings|bringing] (patients|people|individuals|sufferers|you|them|those|women|men) (much|long|fast|real|quick) (needed|lasting|awaited) relief',
      to: ['some relief'],
    },
    { say: 'mind , body (and|,) soul|spirit' },
    {
      say: 'limitless|boundless|endless|unlimited|unstoppable|youthful|explosive energy|vitality|stamina|vigour|vigor|youth|focus|health|wellness|radiance|glow',
      to: ['more energy'],
    },
    { say: 'ultimate|vibrant|radiant health|wellness|wellbeing|vitality', to: ['health'] },
  ],
};
