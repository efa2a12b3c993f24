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

/** A share told in words: "nine out of ten". */
const shares: Lexicon = {
  name: 'share in words',
  source:
    'FDA 2023, Presenting Quantitative Efficacy and Risk Information (denominator, control-group figure)',
  entries: [
    {
      say: 'one|two|three|four|five|six|seven|eight|nine|1|2|3|4|5|6|7|8|9 out of two|three|four|five|ten|2|3|4|5|10|100 [patients|people|adults|women|men|clients|users|customers|participants]',
      to: ['some'],
    },
    {
      say: 'one|two|three|four|five|six|seven|eight|nine|1|2|3|4|5|6|7|8|9 in three|four|five|ten|3|4|5|10 [patients|people|adults|women|men|clients|users|customers|participants]',
      to: ['some'],
    },
    { say: 'one|two|three|four|five|six|seven|eight|nine|7|8|9 out of two|three|four|five|ten|10' },
    { say: 'eight|nine|7|8|9 in ten|10 [success|cure|recovery]' },
    {
      say: '(over|about|nearly|almost) half of (all|our|these|those) [patients|people|adults|women|men|clients|users|customers|participants]',
      to: ['some'],
    },
    {
      say: '(over|about|nearly|almost) two|three|one|a thirds|quarters|third of (all|our|these|those) [patients|people|adults|women|men|clients|users|customers|participants]',
      to: ['some'],
    },
    {
      say: '(the|a) (vast|great|large|overwhelming) majority of (all|our|these|those) [patients|people|adults|women|men|clients|users|customers|participants]',
      to: ['some'],
    },
    {
      say: 'nearly|almost|virtually|practically all (of) (our|my|the|these|those) [patients|people|adults|women|men|clients|users|customers|participants]',
      to: ['some'],
    },
    {
      say: 'most of our|my [patients|people|adults|women|men|clients|users|customers|participants]',
      to: ['some'],
    },
    { say: 'nearly|almost|virtually|practically everyone|everybody', to: ['some'] },
    {
      say: 'nearly|almost|virtually|practically every [patient|person|client|user|customer|participant|one]',
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

/** A time made to look short. */
const shortTimes: Lexicon = {
  name: 'short time',
  source: 'ours: "only" and "just" rate a time instead of telling it',
  entries: [
    {
      say: 'in|within just|only|merely [*] [minute|minutes|hour|hours|day|days|week|weeks]',
      to: ['within'],
    },
    { say: 'in|within just|only|merely [a] [few] [minutes|hours|days|weeks]', to: ['within'] },
    { say: 'in|within just|only|merely [a] [couple] [of] [minutes|hours|days|weeks]', to: ['within'] },
    { say: 'in|within (just|only) a matter of [minutes|hours|days|weeks]', to: ['within'] },
    {
      say: 'in (just|only) as little|few as [*] [minute|minutes|hour|hours|day|days|week|weeks|session|sessions|treatment|treatments|dose|doses]',
      to: ['within'],
    },
    {
      say: 'after (just|only) as little|few as [*] [minute|minutes|hour|hours|day|days|week|weeks|session|sessions|dose|doses]',
      to: ['after'],
    },
    {
      say: 'after just|only|merely [a] [single] [session|treatment|dose|infusion|injection|visit]',
      to: ['after'],
    },
    { say: 'just|only one [session|treatment|dose|infusion|injection|visit] [is|to|can|will|gives|brings]' },
    { say: '[feel|relief|results|difference] in|within minutes|seconds' },
    {
      say: 'after just|only|merely [*] [minute|minutes|hour|hours|day|days|session|sessions|treatment|treatments|dose|doses|infusion|infusions]',
      to: ['after'],
    },
    { say: '[minutes|hours|days] , not hours|days|weeks|months|years' },
    { say: '[results|relief|improvement|improvements|better|works|work|worked] overnight', to: [''] },
  ],
};

/** A lasting effect. */
const lastingEffects: Lexicon = {
  name: 'duration',
  source: 'ours: a claim of duration needs follow-up of that length',
  entries: [
    {
      say: '(long) lasting|permanent|lifelong|enduring [relief|results|benefits|improvement|improvements|recovery|healing|cure|solution|outcomes|remission]',
      to: [''],
    },
    {
      say: '(long) lasting|permanent|lifelong|enduring [pain|symptom|stress|anxiety|itch|joint|mood|weight] [relief|improvement|loss|results|benefits]',
      to: [''],
    },
    { say: 'permanently [cure~|relieve~|eliminate~|heal~|reverse~|remove~|resolve~|fix~]', to: [''] },
    { say: '[relief|results|benefits|improvement|protection] that last|lasts' },
    { say: 'months|years|decades of relief', to: ['relief'] },
    { say: 'last~ a lifetime' },
    {
      say: '[effects|effect|results|benefits|relief|improvements] is|are (immediate|instant|rapid) (and) (long) permanent|lasting|lifelong',
      to: ['may last'],
    },
    { say: 'last~ (for) (anywhere) from * weeks|months to * months|years' },
    { say: 'last~ (for) (many|several) weeks|months|years|decades|life' },
    { say: 'last~ (for) (between) * to|and * weeks|months|years' },
    { say: 'last~ (for) * (full) months|years' },
    { say: 'last~ (for) more|longer than * (of) month|months|year|years' },
    { say: 'last~ (for) (up|at) (to|least) * month|months|year|years' },
  ],
};

/** So few that chance may have decided. */
const smallSamples: Lexicon = {
  name: 'small sample',
  source: 'ours: fewer than twenty people; 21 CFR 202.1(e)(6)(i) (no more than the evidence shows)',
  entries: [
    {
      say: 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|18|19 (*) patients|people|adults|women|men|children|participants|volunteers|subjects|cases',
    },
  ],
};

/** What a study is said to settle for everybody, in the present tense. */
const generalFindings: Lexicon = {
  name: 'general finding',
  source: 'ours',
  entries: [
    { say: 'shows|demonstrates|confirms|establishes|reveals that', to: ['suggests that'] },
    { say: 'show|demonstrate|confirm|establish|reveal that', to: ['suggest that'] },
  ],
};

/** A large number nobody counted. */
const vagueCounts: Lexicon = {
  name: 'vague count',
  source: 'ours: a number of customers is no evidence of effect',
  entries: [
    {
      say: '(tens|hundreds) (of) dozens|hundreds|thousands|millions|scores of (satisfied|happy|our) [patients|people|women|men|adults|users|customers|clients|families|lives|veterans|americans]',
      to: ['some'],
    },
    {
      say: 'countless [patients|people|women|men|adults|users|customers|clients|families|lives|veterans|americans]',
      to: ['some'],
    },
    {
      say: 'over|nearly|almost * million|thousand|hundred [treatments|sessions|infusions|procedures|injections|doses|operations|drips|bottles]',
      to: ['many'],
    },
    {
      say: 'more than * million|thousand|hundred [treatments|sessions|infusions|procedures|injections|doses|operations|drips|bottles]',
      to: ['many'],
    },
    {
      say: 'over|nearly|almost a|one|two|three|five|ten million|thousand|hundred [people|users|customers|clients|patients|women|men|families]',
      to: ['some'],
    },
    {
      say: 'more than a|one|two|three|five|ten million|thousand|hundred [people|users|customers|clients|patients|women|men|families]',
      to: ['some'],
    },
  ],
};

/** A number piled on itself. */
const piledCounts: Lexicon = {
  name: 'piled count',
  source: 'ours: a count that only impresses',
  entries: [
    {
      say: 'join (the) (tens|hundreds) (of) hundreds|thousands|millions (of) (other) [people|patients|others|women|men|users|customers|clients|families|who]',
    },
    {
      say: 'hundreds|thousands|millions|billions|trillions upon|and hundreds|thousands|millions|billions|trillions of',
      to: ['many'],
    },
    {
      say: 'hundreds|thousands|millions|billions|trillions upon|and hundreds|thousands|millions|billions|trillions',
      to: ['many'],
    },
    { say: 'year|years upon years of research|studies', to: ['research'] },
  ],
};

/** A rate with an adjective in place of its figure. */
const vagueRates: Lexicon = {
  name: 'vague rate',
  source: 'ours: FDA 2023 asks for a frequency; HealthNewsReview for benefits quantified',
  entries: [
    {
      say: '(a|an|the) (very|extremely|incredibly|exceptionally|remarkably|such) (a) high|higher|highest|excellent|impressive|outstanding|incredible|remarkable|amazing|phenomenal|unmatched success|cure|recovery|remission rate',
      to: ['reported success'],
    },
    {
      say: '(very|extremely|incredibly|exceptionally|remarkably) high|higher|highest|excellent|impressive|outstanding|incredible|remarkable|amazing|phenomenal|unmatched success|cure|recovery|remission rates',
      to: ['reported success'],
    },
  ],
};

export const sizeLists: readonly Lexicon[] = [
  relativeSizes,
  shares,
  multiples,
  bestCases,
  shortTimes,
  lastingEffects,
  smallSamples,
  generalFindings,
  vagueCounts,
  piledCounts,
  vagueRates,
];
