import { type Lexicon, phrases } from './lexicon.ts';

const source =
  'ours, from pages of clinics; 21 CFR 202.1(e)(6)(i) and 312.7(a) (efficacy beyond the evidence)';

/** A treatment is said to work. */
export const effectiveness: Lexicon = {
  name: 'effectiveness',
  source,
  entries: [
    {
      say: '[is|are|be|a|an|the|as|most] (very|highly|extremely|incredibly|remarkably|particularly|especially|truly|powerful|safe|proven) effective treatment|remedy|therapy|option|solution|way|tool|method|alternative|medicine [for|to|against|of|in]',
      to: ['option under study'],
    },
    {
      say: '(very|highly|extremely|remarkably|truly) effective treatments|remedies|therapies|options|solutions [for|against]',
      to: ['options under study'],
    },
    {
      say: '[is|are|be] (also|very) (very|highly|extremely|incredibly|remarkably|particularly|especially|equally|truly) effective at|for|in|against',
      to: ['under study for'],
    },
    {
      say: '(very|highly) effectively|successfully treats|treat|relieves|relieve|reduces|reduce|manages|manage|addresses|heals|controls',
      to: ['may help with'],
    },
    {
      say: '[is|are] (very|highly) (successful|effective) in|at treating|relieving|reducing|healing|preventing',
      to: ['under study for'],
    },
    {
      say: 'works|work wonders|well|great|fast|quickly|effectively for|on|against|in|with',
      to: ['may help with'],
    },
  ],
};

/** That it works is taken for granted, and only the reason is asked. */
export const presupposed: Lexicon = {
  name: 'presupposed effect',
  source,
  entries: [
    { say: 'work~ so (very|incredibly|amazingly) well|effectively|quickly|fast|rapidly', to: ['might work'] },
    {
      say: '[is|are] so (very|incredibly|highly|remarkably) effective|successful|helpful|beneficial|powerful',
      to: ['possibly effective'],
    },
  ],
};

/** An effect half promised: the hedge is there, and what is heard is the cure. */
export const halfPromises: Lexicon = {
  name: 'half promise',
  source: 'FTC 2022 (qualifiers that consumers read as praise); Adams 2017, doi 10.1037/xap0000100',
  entries: [
    {
      say: 'has|have|holds|hold (the|an|a) (real|true|great|enormous|unique|incredible|amazing|remarkable) potential|power|ability to cure|heal|restore|reverse|repair|rebuild|regenerate|rewire|reset|eliminate|eradicate|end',
      to: ['is being studied for its effects on'],
    },
  ],
};

/** That it works, told otherwise: nothing else is needed, nothing else has worked, it is easy. */
export const saidToWork: Lexicon = {
  name: 'said to work',
  source,
  entries: [
    {
      say: 'help~ (your|the) body|brain|mind|skin (to) heal|recover|repair|restore|regenerate|detoxify itself|naturally|faster',
      to: ['may help recovery'],
    },
    {
      say: 'work~ for almost|nearly|virtually|practically everyone|everybody|anyone|all',
      to: ['may help some people'],
    },
    {
      say: '[is|are|was|were] shown to have (a) (significantly|much|far) [lower|fewer|less|better|higher|greater|improved|reduced]',
      to: ['reported to have'],
    },
    { say: 'has (a) (very) high success rate', to: ['has been studied'] },
    { say: 'have (a) (very) high success rate|rates', to: ['have been studied'] },
    {
      say: 'work~ when|where (all) other|conventional|standard|most (other) treatments|drugs|medications|therapies|options (have) fail~',
      to: ['may help when other options have failed'],
    },
    {
      say: 'work~ when|where nothing else does|did|has|worked|works',
      to: ['may help when other options have failed'],
    },
    {
      say: 'eliminate~|avoid~|remove~ the need for [surgery|medication|medications|drugs|pills|injections|opioids|antidepressants|insulin|glasses|dialysis]',
      to: ['be~ studied as an alternative to'],
    },
    {
      say: '[is|are] easily|effortlessly|quickly|rapidly|naturally [learned|learnt|broken|overcome|resolved|released|erased|replaced|healed|cured|reversed|restored|formed|forgotten]',
      to: [''],
    },
  ],
};

/** Words before a list of conditions that make it a list of uses. */
export const treatmentFor: Lexicon = {
  name: 'treatment for',
  source,
  entries: phrases(
    'effective at|for|in|against (treating|relieving|reducing|managing|healing), effectiveness of * for|in|against, help~ (to) (with|treat|relieve|reduce|manage|alleviate|ease|heal|overcome), helpful for|with|in, beneficial for|in',
    'treats, treating, relieves, relieving, alleviates, alleviating, eases, easing, cures, curing, heals, healing, combats, combating, fights, fighting, improves, reduces',
    'treatment|treatments|therapy|remedy|remedies|relief|solution for|from|of|against, work~ for|on|against, useful for|in|against, good for, option for',
  ),
};

/** What clinics and supplement makers offer to treat. */
export const treatableConditions: Lexicon = {
  name: 'treatable condition',
  source: 'ours: conditions named in the menus of clinics and in supplement advertising',
  entries: phrases(
    'depression, anxiety, stress, ptsd, post traumatic stress disorder, ocd, obsessive compulsive disorder, adhd, autism, bipolar disorder, addiction, addictions, suicidality, suicidal ideation, eating disorders, grief, trauma, panic',
    'pain, chronic pain, back pain, neck pain, joint pain, nerve pain, migraine, migraines, headache, headaches, arthritis, fibromyalgia, neuropathy, sciatica, crps, lyme disease, chronic fatigue, fatigue, brain fog',
    "insomnia, sleep problems, nausea, allergies, asthma, eczema, psoriasis, acne, wrinkles, hair loss, dementia, alzheimer's disease, alzheimer's, parkinson's disease, parkinson's, epilepsy, seizures, stroke, cancer, diabetes, obesity",
    'high blood pressure, hypertension, high cholesterol, heart disease, inflammation, infections, colds, flu, infertility, menopause, hot flashes, pms, erectile dysfunction, low libido, ibs, gout, osteoporosis, autoimmune disease|diseases|disorders|conditions',
  ),
};

/** What people are told to do, whoever they are. */
export const advice: Lexicon = {
  name: 'advice to all',
  source: 'Sumner 2014, BMJ 349:g7015 (advice in releases); ours',
  entries: [
    {
      say: '[everyone|everybody|anyone|people|women|men|adults|parents|americans|families|seniors] (really|all|definitely) should (really|all|always|definitely|now|also) [take|eat|drink|consume|use|try|start|add|include|switch|get|receive]',
      to: ['could ask whether to'],
    },
    {
      say: 'recommend|urge (that) (all|most|every) [people|women|men|everyone|everybody|adults|parents|families] (to) [take|eat|drink|consume|use|try|start|get|find|have|add|include|switch]',
      to: ['suggest research on whether it helps if'],
    },
    {
      say: 'recommending|urging (that) (all|most|every) [people|women|men|everyone|everybody|adults|parents|families] (to) [take|eat|drink|consume|use|try|start|get|find|have|add|include|switch]',
      to: ['suggesting research on whether it helps if'],
    },
  ],
};

/** What those who care, and those they care for, are told to do. */
export const adviceInCare: Lexicon = {
  name: 'advice in care',
  source: 'Sumner 2014, BMJ 349:g7015 (advice in releases); Li 2021, EMNLP (strong advice); ours',
  entries: [
    {
      say: '[doctors|physicians|clinicians|surgeons|practitioners|providers|professionals|nurses|dentists|psychiatrists|patients|people|women|men|adults|children|humans|consumers|population|everyone|parents|mothers|smokers] (really|all|definitely|now|also|therefore|thus|always|routinely|probably) should|must',
      to: ['may wish to'],
    },
    {
      say: 'we (now|therefore|thus|also|strongly) (strongly) recommend|advise|advocate',
      to: ['we suggest further study of'],
    },
    {
      say: 'we (now|therefore|thus|also|strongly) (strongly) recommend|advise|advocate|urge that',
      to: ['we suggest research on whether it helps if'],
    },
  ],
};

/** Words that limit a claim on the spot. */
export const limitsStated: Lexicon = {
  name: 'limit stated',
  source: 'ours',
  entries: phrases('evidence differs|varies|vary, evidence is mixed|limited|weak|uncertain|lacking'),
};

export const efficacyLists: readonly Lexicon[] = [
  effectiveness,
  presupposed,
  halfPromises,
  saidToWork,
  treatmentFor,
  treatableConditions,
  advice,
  adviceInCare,
  limitsStated,
];
