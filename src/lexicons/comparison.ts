import type { Lexicon } from './lexicon.ts';

const guidance =
  '21 CFR 202.1(e)(6)(i) (better or safer than shown); Human Medicines Regulations 2012, regulation 287 (better than or equal to another treatment)';

const treatments =
  'treatments|treatment|therapies|therapy|drugs|medications|medication|medicines|medicine|antidepressants|painkillers|pills|antibiotics|statins|opioids|steroids|surgery|surgeries|injections|supplements|vaccines|remedies|options|procedures|chemotherapy|radiotherapy';

/** Present tense: what "was safer" is the report of a study. */
const is = "[is|are|remains|be|being|and|it's|they're]";
const much = '(far|much|significantly|considerably|clearly|vastly|also|often|even)';

/** One treatment told to be above another. */
const superiority: Lexicon = {
  name: 'superiority',
  source: guidance,
  entries: [
    {
      say: `${is} ${much} (both) safer|gentler|milder than`,
      to: ['an alternative to'],
    },
    {
      say: `${is} ${much} safer|gentler|kinder|milder|easier on the|your * than`,
      to: ['an alternative to'],
    },
    { say: 'outperform~|outclass~|surpass~|beat~ (any|every|all|everything) (other) (*) on the market' },
    {
      say: `${is} ${much} more effective|powerful|potent|reliable|efficient|accurate than`,
      to: ['an alternative to'],
    },
    {
      say: 'work~|act~|last~ (far|much|significantly|even) better|faster|quicker|longer|harder than',
      to: ['be~ an alternative to'],
    },
    {
      say: 'work~|act~|last~ (far|much) better|faster|quicker|longer and works|acts|lasts|work|act|last (far|much) better|faster|quicker|longer than',
      to: ['be~ an alternative to'],
    },
    {
      say: `${is} * (percent|per) (cent) more effective|powerful|potent|reliable|efficient|accurate than`,
      to: ['an alternative to'],
    },
    {
      say: `${is} ${much} better|faster|stronger|longer|cleaner|purer|quicker than any`,
      to: ['an alternative to any'],
    },
    { say: 'work~ (far|much) more quickly|effectively than', to: ['be~ an alternative to'] },
    {
      say: '(up) (to) two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred|2|3|4|5|10|20|50|100 times|x more effective|powerful|potent|accurate than',
      to: ['an alternative to'],
    },
    {
      say: "[is|are|and|it's|they're] just as effective|safe|good|powerful|potent as",
      to: ['an alternative to'],
    },
    {
      say: '[a|an|the|our|your|is] (far|much) safer|better|superior|gentler|kinder|smarter|healthier [alternative|option|solution|choice]',
      to: [''],
    },
    {
      say: '(up) (to) two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred|2|3|4|5|10|20|50|100 times|x faster|better|stronger|safer than',
      to: ['an alternative to'],
    },
    {
      say: '(up) (to) two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|hundred|2|3|4|5|10|20|50|100 times|x as fast|effective|powerful|strong|accurate as',
      to: ['an alternative to'],
    },
    { say: 'twice as fast|effective|powerful|strong|accurate as', to: ['an alternative to'] },
    { say: 'nothing|no (else|other) (*) (*) (*) (even) comes (anywhere) (even) close' },
    { say: 'nothing (else) (*) (*) (*) compares|matches' },
    {
      say: 'superior [treatment|clinical|therapeutic|pain|symptom|overall|product|safety] [performance|efficacy|results|outcomes|relief|effectiveness]',
      to: ['reported'],
    },
    {
      say: 'superior [performance|efficacy|results|outcomes|relief|effectiveness|absorption|bioavailability]',
      to: ['reported'],
    },
    { say: '[is|are] in a class of its|their own', to: ['one of several options'] },
    { say: '[is|are] like no other (treatment|therapy|drug)', to: ['one of several options'] },
  ],
};

/** "Better" of anything: a claim about treatments only in a sentence about treatments or health. */
const betterThan: Lexicon = {
  name: 'better than',
  source: guidance,
  entries: [
    {
      say: '(even|far|much) better|faster|quicker|safer|stronger (and|,) (more|better|faster|safer|longer|stronger) (effective|lasting|reliable|accurate) (treatment) results|recovery|outcomes|relief|healing than',
    },
    { say: 'better|faster|quicker|superior|stronger results|recovery|outcomes|relief|healing than|to' },
    { say: `${is} (just) as effective|safe|good|powerful as`, to: ['an alternative to'] },
    {
      say: `${is} ${much} superior to`,
      to: ['an alternative to'],
    },
    { say: 'outperform~|outclass~|outshine~', to: ['be~ an alternative to'] },
    {
      say: `${is} ${much} better|faster|quicker|stronger than`,
      to: ['an alternative to'],
    },
  ],
};

/** Other treatments, named as a class. */
const otherTreatments: Lexicon = {
  name: 'other treatments',
  source: 'ours: words for the treatments a text sets its own against',
  entries: [
    { say: treatments },
    {
      say: 'replacement|replacements|transplant|operation|operations|dialysis|physiotherapy|psychotherapy|counselling|counseling|radiation|morphine|aspirin|ibuprofen|paracetamol|acetaminophen|antidepressant|painkiller|antibiotic|opioid|steroid|chemotherapy|radiotherapy|placebo',
    },
  ],
};

/** A treatment set apart from all others. */
const setApart: Lexicon = {
  name: 'set apart',
  source: guidance,
  entries: [
    {
      say: `unlike (most|many|all|the) other|conventional|traditional|standard|current|existing|typical|ordinary|regular|prescription|older|common|most|many (*) ${treatments}`,
      to: [''],
    },
    {
      say: `unlike (most|many|all) other|conventional|traditional|standard|current|existing ${treatments}`,
      to: [''],
    },
    { say: `unlike ${treatments}`, to: [''] },
    { say: 'unlike (most|many|all) other clinics|providers|brands|products|supplements|companies', to: [''] },
    { say: 'when|where|after all|everything else (has) fails|failed', to: [''] },
    { say: '(there) is no better|safer|faster treatment|therapy|drug|medicine|remedy|cure|solution|way' },
    {
      say: 'no other treatment|therapy|drug|medicine|product|method|clinic|provider|supplement|device (can) deliver~|offer~|match~|compare~|achieve~|do~|give~|provide~',
    },
    {
      say: '[work~|help~|succeed~] when|where nothing else does|did|has|worked|works|helped|helps',
      to: [''],
    },
    {
      say: 'when|where (all) conventional|traditional|modern|mainstream|western medicine|medicines|treatment|treatments|drugs|therapy|therapies fail|fails|failed',
      to: [''],
    },
    { say: `[work~|succeed~] when|where ${treatments} fail|fails|failed`, to: [''] },
    {
      say: `(and) avoid~ the (harsh|nasty|unwanted|unpleasant) side effects of conventional|traditional|prescription|ordinary|other ${treatments}`,
    },
    {
      say: 'when|where (all) conventional|traditional|modern|mainstream|western medicine|medicines|treatment|treatments|drugs|therapy|therapies has|have failed',
      to: [''],
    },
    { say: '(and) without the (*) (*) (*) (*) week|weeks|month|months wait|delay', to: [''] },
    { say: '(and) without (the) (long|usual|typical|having) (to) wait|waiting', to: [''] },
    { say: 'without waiting (for) (*) weeks|months', to: [''] },
    {
      say: '(and) without the (usual|harsh|nasty|unpleasant|unwanted|common|dangerous|typical|debilitating|negative) side effects (of)',
      to: [''],
    },
    {
      say: `even when|where|if|after (all|many|most|several) other|conventional|traditional|standard (*) ${treatments} fail|failed`,
      to: [''],
    },
    {
      say: `even when|where|if|after (all|many|most|several) other|conventional|traditional|standard ${treatments} have failed|not`,
      to: [''],
    },
  ],
};

/** Fewer harms than another treatment. */
const fewerHarms: Lexicon = {
  name: 'fewer harms',
  source: guidance,
  entries: [
    {
      say: '(far|much) fewer|milder (serious|severe|unwanted) side effects than',
      to: ['side effects that differ from those of'],
    },
    {
      say: '(far|much) fewer (serious) risks|complications than',
      to: ['risks that differ from those of'],
    },
    {
      say: '[is|are] (far|much|significantly) less addictive|toxic|risky|harmful|dangerous than',
      to: ['an alternative to'],
    },
    { say: '[has|have|with|causes|gives|produces] less of a|an *' },
    { say: '[has|have|with|causes|carries] fewer side effects , compared to|with' },
    {
      say: '[has|have|with|causes|carries] fewer side effects compared to|with',
      to: ['side effects that differ from'],
    },
    {
      say: '[has|have|with] (almost|virtually) none of the side effects (of)',
      to: ['side effects that may differ from those of'],
    },
  ],
};

/** What is said against the others. */
const disparaged: Lexicon = {
  name: 'disparaged',
  source: guidance,
  entries: [
    {
      say: 'have a|very (very) low|poor|dismal|limited success|response|cure (rate|rates)',
      to: ['do not help everyone'],
    },
    { say: 'have low|poor|dismal success|response|cure rates', to: ['do not help everyone'] },
    {
      say: 'has a (very) low|poor|dismal|limited success|response|cure rate',
      to: ['does not help everyone'],
    },
    {
      say: 'only|merely|just|simply mask~|hide~|cover~ (up) (the|your) symptoms|pain|problem',
      to: ['may ease symptoms'],
    },
    { say: 'mask~ (the|your) symptoms', to: ['may ease symptoms'] },
    { say: 'treat~ (only|just) (the|your) symptoms , not|rather|instead' },
    { say: "(do) not|don't|never treat|address|fix|solve the root cause|problem", to: ['act on symptoms'] },
    { say: "often|usually|frequently (do) not|don't work|help", to: ['do not help everyone'] },
    { say: "often|usually|frequently (does) not|doesn't work|help", to: ['does not help everyone'] },
    { say: 'rarely|seldom|hardly (ever) works|helps', to: ['does not help everyone'] },
    { say: 'rarely|seldom|hardly (ever) work|help', to: ['do not help everyone'] },
    { say: 'has|have failed (so) millions|thousands|many|most (of) [patients|people|sufferers]' },
    {
      say: '[and|but|are|is] often|usually|frequently|mostly|largely ineffective|useless',
      to: ['not effective in everyone'],
    },
    { say: '[and|but] often|usually|frequently|mostly fail~', to: ['do~ not help everyone'] },
    { say: "simply|just (do) not|don't work", to: ['do not help everyone'] },
    {
      say: 'come~ with multiple|numerous|many|serious|severe|harsh|dangerous|debilitating|terrible|nasty side effects',
      to: ['can have side effects'],
    },
    {
      say: 'come~ with a|an (long) host|list|array of (serious|severe|harsh|dangerous|nasty|unpleasant) side effects',
      to: ['can have side effects'],
    },
  ],
};

/** What the rules on comparisons read. */
export const comparisonLists: readonly Lexicon[] = [
  superiority,
  betterThan,
  otherTreatments,
  setApart,
  fewerHarms,
  disparaged,
];
