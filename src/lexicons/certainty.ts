import type { Lexicon } from './lexicon.ts';

/** Words that say a study settles the matter. */
export const proof: Lexicon = {
  name: 'proof',
  source:
    'Yu, Li, Wang 2019 (certainty cues of conclusions); Adams 2017, doi 10.1037/xap0000100 (what readers hear)',
  entries: [
    { say: 'prove~ that', to: ['suggest~ that', 'report~ that'] },
    { say: 'proven', to: ['reported'] },
    {
      say: 'prove~ [the|a|an|its|their|his|her|this|it|how|why|our|these|what|beyond]',
      to: ['suggest~', 'report~'],
    },
    {
      say: '[is|are] (increasingly|steadily|rapidly|slowly|now) proving their ability to',
      to: ['being studied for their ability to'],
    },
    {
      say: '[is|are] (increasingly|steadily|rapidly|slowly|now) proving its ability to',
      to: ['being studied for its ability to'],
    },
    {
      say: '[is|are] (increasingly|steadily|rapidly|slowly|now) proving its|their worth|value|benefit|benefits|effectiveness',
      to: ['being studied'],
    },
    { say: '(clinically|scientifically|medically) proven to', to: ['reported in some studies to'] },
    { say: '[is|are|was|were|be|been|being] proven to', to: ['reported to'] },
    { say: '[is|are|was|were|be|been|being] proven', to: ['reported'] },
    { say: '[is|are|was|were|been] proven effective', to: ['reported to be effective'] },
    {
      say: '[has|have|had] proven effective|beneficial|useful|successful|safe',
      to: ['shown benefit in some studies'],
    },
    { say: 'clinically proven', to: ['clinically studied'] },
    { say: 'scientifically|medically proven', to: ['studied'] },
    { say: '[a|an|the|this|its|our|their|with|of|for|and|only] proven', to: [''] },
    { say: 'proof that', to: ['evidence that'] },
    { say: 'proof of', to: ['evidence of'] },
    { say: 'proof', to: ['evidence'] },
    { say: 'verify~ that', to: ['report~ that'] },
  ],
};

/** Words that leave no room for a further study. */
export const finality: Lexicon = {
  name: 'finality',
  source: 'ours, after Yu 2019 and PAAB Code 2.3-2.6 (no absolute claims)',
  entries: [
    {
      say: 'definitive|conclusive|irrefutable|indisputable|undeniable|incontrovertible evidence',
      to: ['evidence'],
    },
    { say: 'definitive|conclusive|irrefutable|indisputable|undeniable proof', to: ['evidence'] },
    { say: 'definitive|conclusive|undeniable answer', to: ['partial answer'] },
    { say: 'definitive|conclusive|undeniable link', to: ['link'] },
    { say: 'definitive|conclusive|undeniable demonstration', to: ['report'] },
    { say: 'definitive|conclusive|undeniable benefit', to: ['benefit in some studies'] },
    {
      say: 'definitively|conclusively|unequivocally|irrefutably|undeniably [show~|demonstrate~|prove~|establish~|confirm~|work~|help~|cause~|reduce~|improve~]',
      to: [''],
    },
    { say: 'undoubtedly|unquestionably', to: [''] },
    { say: '(there is) no doubt that', to: ['some evidence suggests that'] },
    { say: "there is|there's (absolutely) no doubt" },
    { say: 'nobody can|could (possibly) deny|doubt|dispute (that)' },
    { say: 'no one can|could (possibly) deny|doubt|dispute (that)' },
    {
      say: 'success|recovery|results is|are (virtually) assured|certain|inevitable',
      to: ['results are possible'],
    },
    { say: 'you can (be|rest) (absolutely|completely|fully) confident|sure|certain|assured (that)' },
    { say: "there's no doubt that", to: ['some evidence suggests that'] },
    { say: 'beyond (a|any|all) (reasonable) doubt', to: [''] },
    { say: 'beyond a shadow of a doubt', to: [''] },
    { say: 'without (a|any) doubt', to: [''] },
    { say: 'it is (now|abundantly|very|quite) clear that', to: ['some evidence suggests that', ''] },
    { say: "it's (now|abundantly|very|quite) clear that", to: ['some evidence suggests that', ''] },
    { say: 'guaranteed to', to: ['intended to'] },
    { say: 'guarantee~', to: ['aim~ for'] },
    { say: 'guaranteed', to: ['intended'] },
    { say: '(a) scientific|medical|established fact', to: ['a common finding'] },
    {
      say: 'settle~ (the|this|that|a) (long) (running|standing) question|debate|matter|argument|controversy',
      to: ['add~ to the evidence'],
    },
    {
      say: '(the) question|debate|matter is (now|finally) settled|over|closed',
      to: ['there is new evidence'],
    },
    { say: '(the) science is settled', to: ['there is some evidence'] },
    { say: 'nothing can|could|will (ever|possibly) go wrong' },
    { say: 'work~|succeed~ every (single) time', to: ['help~ some people'] },
    { say: '[it|that|treatment|method|drip|cream|tea|patch|drug|remedy] always works', to: ['often works'] },
    { say: "can't|cannot (possibly) fail" },
    { say: '[we] promise you|that' },
    {
      say: '[is|are] (almost) certain|sure|bound to (also) feel|help|work|improve|benefit|recover|heal|love',
      to: ['likely to'],
    },
    { say: 'leave~|leaving no|little (room) (for) doubt (that)', to: ['suggest~ that'] },
    { say: '[is] a (simple|known|proven|well|plain) (known|proven|documented) fact that' },
    { say: "cannot|can't|never (ever|possibly) go wrong" },
    { say: 'case closed', to: ['there is new evidence'] },
    { say: '(the) verdict is in', to: ['a study is out'] },
    { say: 'final word on', to: ['new evidence on'] },
    { say: 'there is (absolutely|simply) no question (that|about)', to: ['some evidence suggests that'] },
    { say: "there's (absolutely|simply) no question (that|about)", to: ['some evidence suggests that'] },
    { say: 'without (a|any) question', to: [''] },
    { say: 'beyond (a|any|all) question|dispute|debate', to: [''] },
    { say: 'make no mistake', to: [''] },
    { say: 'will definitely|certainly|undoubtedly|inevitably|surely|always', to: ['may'] },
    { say: 'absolutely|completely|totally|100 certain', to: ['reported'] },
    { say: 'never fails|fail', to: ['often works'] },
    { say: '[know|knows] for certain|sure', to: [''] },
  ],
};

/** Words that make a mechanism or a finding look plain to see. */
export const obviousness: Lexicon = {
  name: 'obviousness',
  source: 'Yu 2019 (certainty cues of conclusions); Puy et al., boosters; our reading of clinic pages',
  entries: [
    {
      say: '(the) reason|reasons|answer|explanation|science|solution is|are (very|quite|surprisingly|actually|really) simple',
      to: ['several explanations have been proposed'],
    },
    { say: '[it|treatment|method|this] simply|just works', to: ['helped some people'] },
    { say: "it's (really|actually) that simple", to: ['several explanations have been proposed'] },
    { say: 'it is (really|actually) that simple', to: ['several explanations have been proposed'] },
    {
      say: 'clearly|plainly|obviously|evidently show~|demonstrate~|prove~|establish~|reveal~|confirm~|indicate~|support~',
      to: ['suggest~'],
    },
    { say: 'show~|demonstrate~ clearly that', to: ['suggest~ that'] },
    { say: 'obviously', to: [''] },
    { say: 'needless to say', to: [''] },
    { say: 'results speak for themselves', to: ['results are given below'] },
    { say: 'clear proof|demonstration', to: ['evidence'] },
    { say: 'goes without saying (that)', to: [''] },
    { say: "it's no wonder|secret|surprise|coincidence (that)", to: ['some evidence suggests that'] },
    { say: 'it is no wonder|secret|surprise|coincidence (that)', to: ['some evidence suggests that'] },
    { say: 'everyone|everybody knows (that)', to: ['some evidence suggests that'] },
  ],
};
