import type { Lexicon } from './lexicon.ts';

const superlatives =
  'Abola and Prasad 2016, doi 10.1001/jamaoncol.2015.3931; Schwitzer, HealthNewsReview (seven words)';

/** Words from beyond medicine. */
export const miracle: Lexicon = {
  name: 'miracle',
  source: superlatives,
  entries: [
    { say: 'miraculous', to: ['reported', ''] },
    { say: 'miraculously', to: [''] },
    { say: 'miracle cure|treatment|drug|therapy|pill|medicine', to: ['treatment'] },
    { say: 'miracle', to: ['improvement'] },
    { say: 'miracles', to: ['improvements'] },
    { say: 'work~ its|their magic', to: ['act~'] },
    { say: 'work~ miracles|wonders', to: ['help~ some people'] },
    { say: 'do~ wonders for', to: ['may help'] },
    { say: 'magic', to: ['effect'] },
    { say: 'magical', to: ['reported'] },
    { say: 'magically', to: [''] },
    { say: 'wonder drug|cure|pill', to: ['drug'] },
    { say: 'magic bullet', to: ['targeted treatment'] },
    { say: 'silver bullet', to: ['treatment'] },
    { say: 'cure all', to: ['treatment'] },
    { say: 'panacea', to: ['treatment'] },
  ],
};

/** Words that make one study an epoch. */
export const breakthrough: Lexicon = {
  name: 'breakthrough',
  source: `${superlatives}; Batalo 2026 (always hype: groundbreaking, revolutionary, unparalleled, unprecedented)`,
  entries: [
    { say: '(major|profound|huge|stunning|medical|scientific|true|real) breakthrough', to: ['finding'] },
    { say: '(major|medical|scientific) breakthroughs', to: ['findings'] },
    { say: '[a|this|the|new|another] breakthrough drug|medicine|therapy|treatment', to: ['treatment'] },
    { say: 'game changer', to: ['development'] },
    { say: 'game changing', to: ['', 'new'] },
    { say: 'groundbreaking', to: ['new', ''] },
    { say: 'ground breaking', to: ['new', ''] },
    { say: 'pathbreaking|trailblazing', to: ['new', ''] },
    { say: 'revolutionary', to: ['new', ''] },
    { say: 'revolutionise~|revolutionize~', to: ['change~'] },
    { say: 'revolution in', to: ['change in'] },
    { say: 'world|field|mould|mold changing|breaking|shattering', to: ['', 'new'] },
    { say: 'unprecedented|unparalleled|unrivalled|unrivaled', to: [''] },
    { say: 'blockbuster', to: [''] },
    {
      say: '[a|the|real|true|major|historic] turning point in|for [the|our|how|cancer|medicine|care|treatment|patients|people|women|men]',
      to: ['change in'],
    },
    { say: 'eureka moment', to: ['finding'] },
    { say: 'unlike anything (else) (we|i|they|doctors|anyone|seen) (have|has|had) (ever) (seen) (before)' },
    { say: 'unheard of [in|for|with|among|results|response]' },
    { say: 'holy grail', to: ['long-standing aim'] },
    { say: 'home run', to: ['positive result'] },
    { say: 'life changing|altering', to: ['helpful'] },
    { say: 'once in a lifetime|generation', to: ['uncommon'] },
    { say: 'quantum leap', to: ['step'] },
  ],
};
