import type { Lexicon } from './lexicon.ts';

const guidance =
  'Cochrane Handbook, chapter 15 (estimate, interval and exact p instead of significant or not); Boutron 2010 (spin)';

/** Significance told by degrees. */
const gradedSignificance: Lexicon = {
  name: 'graded significance',
  source: guidance,
  entries: [
    { say: 'trend~ toward|towards (statistical) significance', to: ['be~ not statistically significant'] },
    {
      say: '(a) (strong|clear|slight|weak|positive|favourable|favorable|non) (significant) trend toward|towards (statistical) significance',
      to: ['a difference that was not statistically significant'],
    },
    { say: 'approach~ (statistical) significance', to: ['be~ not statistically significant'] },
    {
      say: 'approach~ (the) (level|threshold) of (statistical) significance',
      to: ['be~ not statistically significant'],
    },
    {
      say: 'narrowly|just|barely missed (statistical) significance',
      to: ['was not statistically significant'],
    },
    {
      say: 'narrowly|just|barely failed to reach|achieve (statistical) significance',
      to: ['was not statistically significant'],
    },
    { say: 'fell (just) short of (statistical) significance', to: ['was not statistically significant'] },
    { say: 'marginally|borderline|nearly|almost|near (statistically) significant', to: ['uncertain'] },
    { say: 'marginal|borderline|near (statistical) significance', to: ['uncertain significance'] },
    {
      say: 'highly|very|extremely|strongly|hugely|massively (statistically) significant',
      to: ['statistically significant'],
    },
    { say: 'not quite|entirely (statistically) significant', to: ['not statistically significant'] },
    {
      say: '(a) (clear|strong|positive|favourable|favorable|consistent|nonsignificant) trend in favour|favor of',
      to: ['a non-significant difference in favour of'],
    },
    { say: 'statistically proven', to: ['reported'] },
    {
      say: '[was|were|is|are] numerically better|superior|higher|lower|greater|fewer|favorable|favourable',
      to: ['not clearly different'],
    },
  ],
};

/** A difference that was not found. */
const noDifference: Lexicon = {
  name: 'no difference',
  source: guidance,
  entries: [
    { say: 'no (statistically) (significant|meaningful|clear) difference|differences' },
    { say: 'not (statistically) (significantly) different' },
    { say: 'not differ (significantly|statistically)' },
    { say: 'non significant|nonsignificant difference|differences' },
  ],
};

/** Two treatments told to be as good as each other. */
const equivalence: Lexicon = {
  name: 'equivalence',
  source: guidance,
  entries: [
    { say: 'as effective|good|efficacious as', to: ['not shown to differ in effect from'] },
    { say: 'as safe as', to: ['not shown to differ in harms from'] },
    { say: 'equally effective|efficacious', to: ['not shown to differ in effect'] },
    { say: '[is|are|was|were] equivalent', to: ['not shown to differ'] },
    { say: 'equally safe', to: ['not shown to differ in harms'] },
    { say: 'equally safe and effective', to: ['not shown to differ'] },
  ],
};

/** Designs made to show that two treatments are alike. */
const equivalenceDesigns: Lexicon = {
  name: 'equivalence design',
  source: 'CONSORT, extension for non-inferiority and equivalence trials',
  entries: [
    { say: 'non inferiority|inferior' },
    { say: 'noninferiority|noninferior|bioequivalence|bioequivalent' },
    { say: 'equivalence trial|margin|study|test|testing|bounds' },
    { say: 'prespecified margin' },
  ],
};

/** Significance in place of a figure. */
const bareSignificance: Lexicon = {
  name: 'significance',
  source: guidance,
  entries: [
    {
      say: 'significantly [reduce~|lower~|decrease~|cut~|improve~|increase~|boost~|enhance~|relieve~|ease~|slow~|help~|alleviate~|benefit~]',
      to: [''],
    },
    {
      say: 'significantly [better|lower|higher|fewer|less|more|faster|greater|smoother|firmer|clearer|stronger|calmer|happier|healthier|thicker]',
      to: [''],
    },
    {
      say: 'significant [improvement|improvements|reduction|reductions|benefit|benefits|relief|increase|decrease|results|difference|differences|effect|effects]',
      to: [''],
    },
  ],
};

/** What the rules on statistics read. */
export const statisticsLists: readonly Lexicon[] = [
  gradedSignificance,
  noDifference,
  equivalence,
  equivalenceDesigns,
  bareSignificance,
];
