import type { Lexicon } from '../lexicon.ts';

const source =
  'Batalo 2026, EACL (novelty and rigour: the adjectives annotated as hype or not); Millar 2022, JAMA Netw Open; Vinkers 2015, doi 10.1136/bmj.h6467';

/** Words that praise whatever they describe; whether they may is decided in claims/hype. */
export const praise: Lexicon = {
  name: 'praise',
  source,
  entries: [
    { say: 'innovative|inventive|ingenious|imaginative|visionary|pioneering', to: ['', 'new'] },
    { say: 'creative', to: [''] },
    { say: 'cutting|leading|bleeding edge', to: ['', 'recent'] },
    { say: 'state of the art', to: ['', 'current'] },
    { say: 'next generation', to: ['new'] },
    { say: 'one of a kind', to: [''] },
    { say: 'excellent|outstanding|exceptional|superb|stellar|brilliant', to: ['', 'good'] },
    { say: 'compelling|impactful', to: ['', 'clear'] },
  ],
};

/** Words that praise people's work and merely describe nature: a robust method, a robust response. */
export const valueWords: Lexicon = {
  name: 'value word',
  source,
  entries: [
    { say: 'novel', to: ['', 'new'] },
    { say: 'unique|uniquely', to: [''] },
    { say: 'latest|newest', to: ['recent', ''] },
    { say: 'emerging', to: ['recent', ''] },
    { say: 'advanced|powerful|sophisticated|elegant', to: [''] },
    { say: 'invaluable|indispensable', to: ['useful'] },
    { say: 'robust|rigorous', to: [''] },
    { say: 'high quality', to: [''] },
    { say: 'quality', to: [''] },
    {
      say: 'cohesive|nuanced|careful|detailed|thorough|meticulous|comprehensive|synergistic',
      to: [''],
    },
    { say: 'strong|reproducible|systematic|scientific', to: [''] },
  ],
};
