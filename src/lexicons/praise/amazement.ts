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
    {
      say: '(near) pinpoint|perfect|incredible|astonishing|exquisite|extraordinary accuracy|precision',
      to: ['accuracy'],
    },
    { say: 'win win (situation) [for|.|,|situation|solution]', to: ['benefit'] },
    { say: 'no brainer', to: ['option'] },
    {
      say: 'endless|limitless|boundless possibilities|potential|opportunities|applications',
      to: ['possible uses'],
    },
    {
      say: 'possibilities|opportunities|applications are (virtually|almost|truly) endless|limitless',
      to: ['possible uses are being studied'],
    },
    { say: "(the) sky is|isn't the limit" },
    { say: 'jaw|mind|eye|awe dropping|blowing|popping|inspiring', to: [''] },
    { say: '(really|very|truly|most|quite) impressive|striking', to: ['', 'clear'] },
    {
      say: '[these|such|our] strong|powerful|great|terrific|superb|stellar|brilliant [results|data|findings]',
      to: [''],
    },
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
      say: 'huge|massive|tremendous|enormous|immense|colossal|staggering|vast|monumental|whopping (positive|clinical|health|medical) benefit|benefits|improvement|improvements|gain|gains|advantage|advantages|relief|value',
      to: ['reported benefit'],
    },
    {
      say: 'huge|massive|tremendous|enormous|immense|colossal|vast|monumental (positive|clinical|health|medical|commercial|therapeutic|public) (health) potential|promise|success|opportunity|opportunities|implications|ramifications|possibilities|legacy|addition|achievement',
      to: ['possible use'],
    },
    {
      say: 'huge|massive|tremendous|enormous|immense|profound|monumental (positive|clinical) difference|impact|effect|change',
      to: ['effect'],
    },
    {
      say: 'huge|tremendous|enormous|immense|monumental|whopping|stunning|staggering (positive|clinical) differences|effects|changes|alteration|alterations|reduction|reductions|increase|increases|decrease|decreases|drop|rise|jump|boost|growth',
      to: ['change'],
    },
    {
      say: '[is|are|was|were|be|been] (absolutely|truly|really|simply|quite|just|potentially) huge|immense|monumental [,|and|for|to|because|but|in|as]',
      to: ['large'],
    },
    {
      say: 'far reaching|profound|huge|massive|enormous implications|ramifications [for|on]',
      to: ['implications'],
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
    {
      say: '(was|were|am|are) shocked|floored|flabbergasted|staggered|stunned (by|at|to) [how|see|find|learn|discover]',
    },
    { say: 'dream come true', to: ['useful result'] },
    { say: "beyond (all|our|my|their|anyone's) (wildest|best|highest|all) dreams|expectations|hopes" },
    {
      say: 'exceed~|surpass~ (all|our|my|even) (of) (our|my|the) (wildest|highest|best|most) (optimistic) expectations|hopes',
    },
    { say: '(were|was|am|are|absolutely) blown away (by)' },
    { say: '[is|are|was|were|be] stunned|astonished|amazed|astounded (to|by|at) (see|find|learn|discover)' },
    {
      say: 'was|were stunned|astonished|amazed|astounded to see|find|observe|learn|discover',
      to: ['observed'],
    },
  ],
};
