import type { Lexicon } from './lexicon.ts';

/** "Safe" without its conditions. */
export const safety: Lexicon = {
  name: 'safety',
  source: 'ABPI Code 2024 Clause 6 ("safe" never unqualified); 21 CFR 202.1(e)(6)(i); 21 CFR 312.7(a)',
  entries: [
    {
      say: '[a|an|the|this|these|its|our|your|as|any] (very|highly) safe and (very|highly) effective',
      to: [''],
    },
    {
      say: '[a|an|the|this|these|its|our|your|as|any] (very|highly) safe , (very|highly) effective',
      to: [''],
    },
    {
      say: '(both) (very|highly|extremely) safe and (very|highly|extremely) effective',
      to: ['under study for safety and effect'],
    },
    {
      say: 'safety and efficacy|effectiveness are|is well established|proven',
      to: ['safety and efficacy have been studied'],
    },
    {
      say: 'completely|totally|entirely|perfectly|absolutely safe',
      to: ['generally well tolerated in the studies done'],
    },
    { say: '100 safe', to: ['generally well tolerated in the studies done'] },
    {
      say: 'safe for everyone|everybody|all|anyone',
      to: ['well tolerated by many people in the studies done'],
    },
    { say: 'no|zero (known|serious|harmful) side effects', to: ['few reported side effects'] },
    { say: 'free of|from (any|all) side effects', to: ['with few reported side effects'] },
    { say: 'without (any) side effects', to: ['with few reported side effects'] },
    { say: 'side effect free', to: ['with few reported side effects'] },
    { say: 'no|zero adverse reactions|effects|events', to: ['few reported adverse events'] },
    { say: 'risk free', to: ['low-risk in the studies done'] },
    { say: 'harmless', to: ['without reported harm in the studies done'] },
  ],
};
