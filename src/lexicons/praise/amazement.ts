import type { Lexicon } from '../lexicon.ts';

const source =
  'Vinkers 2015, doi 10.1136/bmj.h6467 (positive words); Millar 2022, JAMA Netw Open (attitude); Hyplex, high end; HealthNewsReview (“dramatic”)';

/** Words of wonder: what the writer felt, in the place of what was found. */
export const amazement: Lexicon = {
  name: 'amazement',
  source,
  entries: [
    { say: '(very|truly|really|most|so|quite) exciting', to: [''] },
    { say: '(very|truly|really|most|quite) remarkable|astonishing|amazing|incredible|astounding', to: [''] },
    {
      say: '(truly|most|really) extraordinary|phenomenal|spectacular|sensational|stunning|fantastic',
      to: [''],
    },
    {
      say: '(truly|most|really) astounding|thrilling|breathtaking|unbelievable',
      to: [''],
    },
    { say: 'marvelous|marvellous|wondrous', to: [''] },
    { say: 'jaw|mind|eye|awe dropping|blowing|popping|inspiring', to: [''] },
    { say: '(really|very|truly|most|quite) impressive|striking', to: ['', 'clear'] },
    { say: '(very|really|truly|most|quite) dramatic', to: ['', 'large'] },
    {
      say: 'extremely|incredibly|remarkably|exceptionally|amazingly|astonishingly|very effective|powerful|successful',
      to: ['effective'],
    },
    {
      say: 'dramatically|remarkably|strikingly|astonishingly|amazingly|incredibly|astoundingly|spectacularly',
      to: [''],
    },
    { say: 'phenomenally|unbelievably|staggeringly|stunningly|impressively|vastly', to: [''] },
    {
      say: 'profound (and|,) (lasting|positive|beneficial) improvement|improvements|benefit|benefits|relief',
      to: ['reported improvement'],
    },
    {
      say: 'huge|massive|tremendous|enormous|immense|colossal|staggering (positive|clinical|health|medical) benefit|benefits|improvement|improvements',
      to: ['reported benefit'],
    },
    {
      say: 'huge|massive|tremendous|enormous|immense|colossal (positive|clinical|health|medical) potential|promise|success|opportunity',
      to: ['possible use'],
    },
    {
      say: 'huge|massive|tremendous|enormous|immense|profound (positive|clinical) difference|impact|effect|change',
      to: ['effect'],
    },
  ],
};

/** Feelings of those who did the work, printed as news. */
export const feelings: Lexicon = {
  name: 'feeling',
  source: 'HealthNewsReview, criterion 10 (no sensational language, including in quotes); ours',
  entries: [
    {
      say: 'are|am (very|so|absolutely|extremely|incredibly|truly) thrilled|ecstatic|overjoyed|elated|excited|delighted to',
      to: [''],
    },
    {
      say: 'are|am (very|so|absolutely|extremely|incredibly|truly) thrilled|ecstatic|overjoyed|elated|excited|delighted about|by|with',
      to: ['report'],
    },
    { say: '(absolutely|incredibly|so|truly) thrilled|ecstatic|overjoyed|elated (to|by|about|that)' },
    { say: '(very|so|extremely|incredibly|really|truly|particularly|especially) excited to|about|that' },
    { say: '(very|so|extremely|incredibly|really|truly|immensely|enormously) proud to|of|that' },
    { say: '[is|are|was|were|be] stunned|astonished|amazed|astounded (to|by|at) (see|find|learn|discover)' },
    {
      say: 'was|were stunned|astonished|amazed|astounded to see|find|observe|learn|discover',
      to: ['observed'],
    },
  ],
};
