import type { Lexicon } from './lexicon.ts';

/** Words that say a study settles the matter. */
export const proof: Lexicon = {
  name: 'proof',
  source:
    'Yu, Li, Wang 2019 (certainty cues of conclusions); Adams 2017, doi 10.1037/xap0000100 (what readers hear)',
  entries: [
    { say: 'prove~ that', to: ['suggest~ that', 'report~ that'] },
    { say: 'prove~', to: ['suggest~', 'report~'] },
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
      say: '[has|have|had] proven effective|beneficial|useful|successful',
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
  ],
};
