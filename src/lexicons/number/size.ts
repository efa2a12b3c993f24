import type { Lexicon } from '../lexicon.ts';
import { phrases } from '../lexicon.ts';

const guidance =
  'ABPI Code (relative risk never without absolute risk); FDA 2023, Presenting Quantitative Efficacy and Risk Information';

/** A part or a multiple of a risk that is not given; "times" and "fold" stand behind a number. */
const relativeSizes: Lexicon = {
  name: 'relative size',
  source: guidance,
  entries: [
    { say: 'by (almost|nearly|about|roughly|around|over|more) (than) half', to: [''] },
    {
      say: 'by (almost|nearly|about|roughly|around|over|more) (than) a|one half|third|quarter|fifth',
      to: [''],
    },
    {
      say: 'by (almost|nearly|about|roughly|around|over|more) (than) two|three thirds|quarters|fifths',
      to: [''],
    },
    { say: 'in half', to: [''] },
    {
      say: 'double~|triple~|quadruple~ [the|their|your|his|her|our|its] [risk|risks|odds|chance|chances|likelihood]',
      to: ['raise~', 'may raise'],
    },
    {
      say: 'halve~ [the|their|your|his|her|our|its] [risk|risks|odds|chance|chances|likelihood|number]',
      to: ['lower~', 'may lower'],
    },
    {
      say: '[have|has|had|having|at|with|face|faces|faced|run|runs|ran] (almost|nearly|about|more) (than) twice|double|triple the [risk|risks|odds|chance|chances|likelihood|rate]',
      to: ['a higher'],
    },
    { say: '(almost|nearly|about|roughly|more) (than) twice|thrice as likely', to: ['more likely'] },
    { say: 'half as likely', to: ['less likely'] },
    { say: 'times|fold as likely', to: ['more likely'] },
    { say: 'times|fold more likely', to: ['more likely'] },
    { say: 'times|fold less likely', to: ['less likely'] },
    { say: '2x|3x|4x|5x|6x|7x|8x|9x|10x|20x more likely', to: ['more likely'] },
    { say: '2x|3x|4x|5x|6x|7x|8x|9x|10x|20x less likely', to: ['less likely'] },
    {
      say: 'times|fold [higher|greater|increased|lower|reduced] [risk|risks|odds|chance|likelihood|mortality|incidence]',
      to: [''],
    },
    {
      say: 'times|fold [increase|decrease|reduction|rise|drop] [in|of] [risk|odds|mortality|deaths|incidence]',
      to: [''],
    },
    {
      say: 'times|fold [increase|decrease|reduction|rise|drop] [in] [the] [risk|odds|chance|likelihood|incidence]',
      to: [''],
    },
    { say: 'times the [risk|odds|chance|chances|likelihood|incidence|mortality]', to: ['a higher'] },
    {
      say: 'twofold|threefold|fourfold|fivefold|sixfold|tenfold [higher|lower|greater|increase|decrease|reduction|rise]',
      to: [''],
    },
  ],
};

/** So many times more, of what people want more of; the number stands before "times". */
const multiples: Lexicon = {
  name: 'bare multiple',
  source: guidance,
  entries: [
    {
      say: 'times|fold more|greater|better [fat|calories|weight|collagen|energy|strength|power|stamina|endurance|relief|sleep|results|absorption|nutrients|muscle|hair|protection|focus]',
      to: ['more'],
    },
    { say: 'times|fold more effective|potent|powerful|bioavailable|absorbable' },
    { say: 'times|fold faster|quicker|deeper|stronger' },
    { say: '2x|3x|4x|5x|10x|20x|100x more|faster|quicker|better|deeper|longer|stronger|greater' },
    { say: '[burn~|lose|build~|absorb~|give~|get] twice|double|triple the', to: ['some'] },
    {
      say: 'double~|triple~|quadruple~|halve~ your [energy|strength|cholesterol|pain|sleep|libido|stamina|metabolism|collagen|anxiety|stress|testosterone|results|lifespan|focus]',
      to: ['change~ your'],
    },
    { say: '[heal~|recover~|work~|sleep|fall] twice as fast|quickly|well|deeply', to: ['well'] },
  ],
};

/** The best that happened to anybody, told as what happens. */
const bestCases: Lexicon = {
  name: 'best case',
  source: 'ours, after HealthNewsReview (benefits quantified) and 21 CFR 202.1(e)(6)(i)',
  entries: phrases('up to, as much as, as many as, as high as'),
};

export const sizeLists: readonly Lexicon[] = [relativeSizes, multiples, bestCases];
