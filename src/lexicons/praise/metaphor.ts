import type { Lexicon } from '../lexicon.ts';

/** What is pictured as a machine. */
const organ =
  'brain|brains|mind|minds|neurons|synapses|metabolism|hormones|gut|body|bodies|thyroid|circuits|circuitry|biology|genes|healing|immune|nervous|neural|cells|digestion|libido';

/** The body as a machine: figures of speech in the place of a mechanism. */
export const machines: Lexicon = {
  name: 'machine',
  source:
    'FTC 2022, Health Products Compliance Guidance (claims by implication); our reading of clinic pages',
  entries: [
    {
      say: `rewire~|reboot~|reset~|recharge~|supercharge~|turbocharge~|unlock~|hack~|detox~|cleanse~|recalibrate~|rejuvenate~|reawaken~ (and) (restore~|heal~|repair~|renew~) (your|the|our|their|a|its|depressed|damaged) (own|whole|entire|damaged|human|broken|aging|ageing|tired|full|true) ${organ}`,
      to: ['may affect the body', 'affect~ the body'],
    },
    {
      say: `[${organ}] (system|network|networks|pathways) (is|are|gets|get|be|being|can|to) (be|being) (fully|completely|literally|restored|healed|repaired|renewed) (and) reset|rewired|rebooted|recharged|rejuvenated|recalibrated`,
      to: ['changed'],
    },
    { say: `[${organ}] (to|can|will) (literally) reboot|reset|rewire|recharge|recalibrate`, to: ['change'] },
    { say: 'flood~ the|your brain|body|system with' },
    {
      say: 'reprogram~|energise~|energize~|revitalise~|revitalize~ your (own|tired) cells|brain|body|genes|mind|metabolism|mitochondria',
      to: ['may affect the body', 'affect~ the body'],
    },
    { say: "body's natural detox|detoxification|cleansing (process|system)", to: ['liver and kidneys'] },
    { say: 'reboot~', to: ['affect~'] },
    {
      say: 'reset~|recharge~|supercharge~|rewire~ your (own|tired|ageing|aging) skin|liver|hair|eyes|face',
      to: ['may affect the body', 'affect~ the body'],
    },
    {
      say: '(miracle|natural|powerful) fertilizer|fertiliser|gasoline|workout|gym for (your|the|our) brain|mind|neurons|nerves|synapses',
      to: [''],
    },
    { say: 'reset|reboot|refresh button', to: ['change'] },
    {
      say: 'flush~|eliminate~|remove~|release~ (out) (the|your|all|harmful|accumulated) toxins',
      to: ['affect~ metabolism'],
    },
    { say: 'flush~ (out) the|your body|system|liver|kidneys', to: ['affect~ metabolism'] },
    {
      say: "boost~|supercharge~|turbocharge~|strengthen~|fortify~ (your|our) (body's|own|natural) immune system|defenses|defences",
      to: ['may affect the immune system', 'affect~ the immune system'],
    },
    {
      say: 'boost~|supercharge~|turbocharge~ (your|our) (natural) immunity',
      to: ['may affect immunity', 'affect~ immunity'],
    },
    {
      say: 'restore~|create~|creating|bring~|achieve~|rebalance~|regain~ (a|the|your|healthy|natural|greater|perfect|proper|inner) (healthy|natural|greater|better|inner) (chemical) balance (in|to|of|back) (in|to) the|your|their|our brain|body|mind|hormones|gut|life|system|nervous',
      to: ['may affect signalling', 'affect~ signalling'],
    },
    {
      say: 'restore~|create~|creating|bring~|regain~ (your) inner|natural|healthy balance',
      to: ['may ease symptoms', 'ease~ symptoms'],
    },
    {
      say: 'rebalance~|realign~|harmonise~|harmonize~ (your|the|their) brain|body|mind|hormones|gut|chemistry|nervous|system|energy',
      to: ['may affect the body', 'affect~ the body'],
    },
    { say: 'chemical imbalance', to: ['difference in brain chemistry'] },
    { say: 'turn~|turning back the clock|time|hands', to: ['change~ some signs of ageing'] },
    {
      say: "nature's (own|secret|most|master|best|finest|original|ultimate|strongest|true) (powerful|perfect|potent|effective) antioxidant|painkiller|sedative|aspirin|statin|botox|healer|multivitamin|tranquilliser|tranquilizer|fertiliser|fertilizer|armour|armor|superfood|answer|medicine|remedy|cure|weapon|pharmacy|antibiotic|viagra|ozempic|miracle|gift",
      to: ['a natural product'],
    },
    {
      say: 'like (a) blooming|blossoming|budding|sprouting|wilted|withered|dead|barren|dying tree|trees|flower|flowers|garden|plant|plants|branch|branches',
      to: ['with changed branches'],
    },
    {
      say: "kickstart~|jumpstart~|ignite~|turbocharge~ (your|the|our|body's|sluggish) (own|body's|sluggish|slow) (natural) metabolism|digestion|immune|libido|body|hormones|collagen",
      to: ['may affect the body', 'affect~ the body'],
    },
    {
      say: "kick|jump|rev|revs start~|up (your|the|our|body's|sluggish) (own|body's|sluggish|slow) (natural) metabolism|digestion|immune|libido|body|hormones|collagen",
      to: ['may affect the body'],
    },
    {
      say: 'switch~|turn~ on|off (your) fat|hunger|longevity|youth|craving|cravings (burning|storage|storing|genes|gene|hormones|switch)',
      to: ['may affect metabolism', 'affect~ metabolism'],
    },
    {
      say: 'recharge~ (your|my|their) (inner|own) batteries|battery',
      to: ['may ease tiredness', 'ease~ tiredness'],
    },
    {
      say: 'attack~|target~|tackle~|treat~|stop~|fix~|address~ (the|your|chronic) pain|disease|illness|ageing|aging|depression|anxiety|inflammation|fatigue|problem|problems at its|their|the (very) source|root|roots|core',
      to: ['may act on the symptoms', 'act~ on the symptoms'],
    },
    { say: 'superfood|superfoods', to: ['food'] },
    {
      say: 'nutritional|nutrient|antioxidant|protein|vitamin|antiviral|immune|healing|tiny|real|true powerhouse|powerhouses [of|that|for|in|packed]',
      to: ['source'],
    },
    {
      say: 'flood~|bathe~|drench~|saturate~|infuse~ every|each|your|all (single|last) (of) (your) cell|cells|body|brain|tissue|tissues|muscle|muscles',
    },
    {
      say: 'detoxify~|purify~|cleanse~|detox~ (and) (cleanse~|heal~|purify~) your|our (own|whole|entire) body|liver|blood|colon|system|cells|kidneys|organs|gut|mind',
      to: ['may affect the body', 'affect~ the body'],
    },
    {
      say: 'superhero|superheroes|superpower|superpowers',
      to: ['component'],
    },
  ],
};

/** Treatment as war. */
export const war: Lexicon = {
  name: 'war',
  source: 'HealthNewsReview, criterion 10 (military metaphors named in reviews of releases); ours',
  entries: [
    {
      say: '(tumor|tumour|cancer|heat|guided|smart|precision|homing|cruise) (seeking|guided) missile|missiles',
      to: ['treatment'],
    },
    { say: 'smart|guided bomb|bombs', to: ['treatment'] },
    {
      say: '(a) armour|armor|shield|bodyguard|fortress for|around your (own) immune|body|heart|brain|cells|joints|skin|liver (system)',
      to: ['treatment'],
    },
    {
      say: '(potent|powerful|new|secret|ultimate|potential|another|key|best|effective|promising|important) weapon|weapons against|for|in',
      to: ['treatment for'],
    },
    {
      say: 'powerful|strong|natural|potent shield|armor|armour|defense|defence|ammunition against',
      to: ['treatment for'],
    },
    { say: '[our|the|new|medical|therapeutic|treatment] arsenal', to: ['set of treatments'] },
    { say: 'trojan horse', to: ['carrier'] },
    { say: 'turn~ the tide on|against|in|of', to: ['may change the course of', 'change~ the course of'] },
    { say: 'seek~ (out) and destroy~', to: ['target~'] },
    { say: 'search and destroy', to: ['target'] },
    { say: "doesn't|don't|won't stand a chance" },
    {
      say: '(an|your) army|armies of (*) (*) cells|bacteria|antibodies|nutrients|antioxidants',
      to: ['cells'],
    },
    {
      say: 'wipe~ out (the|all|any|every|your|deadly|harmful|bad) (remaining|last|stubborn) virus|viruses|germs|bacteria|bugs|cancer|cancers|tumor|tumors|tumour|tumours|infection|infections|disease|pain|depression|anxiety|inflammation|toxins',
      to: ['may act on the disease', 'act~ on the disease'],
    },
    {
      say: 'war on|against cancer|disease|obesity|depression|germs|aging|ageing|pain|viruses|superbugs',
      to: ['study of'],
    },
    { say: 'wage~ war|battle', to: ['act~'] },
    { say: 'win~|winning|won|lose~|losing the|a|our battle|fight|crusade against' },
    { say: 'cancer|disease|virus|fat|germ|flu|tumor|tumour fighting|busting|beating|crushing', to: [''] },
    {
      say: 'annihilate~|obliterate~|vanquish~|conquer~|outsmart~|crush~|defeat~|starve~|blast~|zap~|melt~|beat~ (the|your|off|away|aggressive|deadly|prostate|breast|lung|brain) (your|the|belly|body|stubborn) cancer|cancers|tumor|tumors|tumour|tumours|disease|obesity|depression|diabetes|fat|pain|virus|viruses',
      to: ['may act on the disease', 'act~ on the disease'],
    },
    {
      say: 'pack~ (a) (stronger|powerful|mighty|bigger|real|one|double) (two) punch',
      to: ['act~ more strongly'],
    },
    { say: "achilles|achilles' heel", to: ['target'] },
    { say: 'silent killer|killers', to: ['condition with few symptoms'] },
    { say: 'ticking time bomb', to: ['risk'] },
  ],
};

/** Keys, doors and roads: a finding as the opening to everything. */
export const keys: Lexicon = {
  name: 'key',
  source: 'HealthNewsReview (criteria 9 and 10, reviews of releases); ours',
  entries: [
    {
      say: 'hold~|provide~|find~|found (the|a|one) (potential|possible|important|missing|master|real) key|keys to',
      to: ['may be relevant to', 'bear~ on'],
    },
    {
      say: '(missing|master) key to unlock~|unlocking|defeating|beating|curing|longevity',
      to: ['factor in'],
    },
    {
      say: 'unlock~|crack~ (the|its|their|a|your) (full|true|hidden|healing|enormous) secret|secrets|mystery|mysteries|riddle|code|potential|power',
      to: ['study~ what is not known'],
    },
    {
      say: '(swing~|fling~|throw~) open~ (up) the|a|new|many (whole|new|entirely) (new) door|doors|way|window|path|floodgates|world|avenue|avenues|possibilities|doorway|horizons (to|for|of|toward|towards)',
      to: ['may be relevant to', 'bear~ on'],
    },
    {
      say: 'pave~ (the|a) (new) way|path|road (for|to|toward|towards)',
      to: ['may be relevant to', 'prepare~'],
    },
    { say: 'master switch (of|for)', to: ['factor in'] },
    {
      say: 'secret|secrets of|behind (a) (long|longer|healthy|youthful|lasting|eternal|weight) life|youth|longevity|health|happiness|loss',
      to: ['factors in'],
    },
    { say: 'magic happens', to: ['effect is thought to begin'] },
    { say: 'missing piece|link (of|in|to) the puzzle', to: ['part'] },
    { say: 'missing piece|link of|in|to', to: ['part of'] },
    { say: 'missing piece|link', to: ['part'] },
    {
      say: 'secret to (better|good|long|healthy|a|great|perfect|lasting|weight|living|youthful|longevity)',
      to: ['factor in'],
    },
  ],
};
