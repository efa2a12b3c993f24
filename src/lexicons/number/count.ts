import type { Lexicon } from '../lexicon.ts';

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
      say: 'most of our|my [patients|people|women|men|clients|users|customers]',
      to: ['some'],
    },
    {
      say: 'nearly|almost|virtually|practically everyone|everybody [who] [tries|tried|uses|used|takes|took|visits|comes]',
      to: ['some people'],
    },
    {
      say: 'nearly|almost|virtually|practically every [patient|person|client|user|customer|participant|one]',
    },
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

export const countLists: readonly Lexicon[] = [
  shares,
  smallSamples,
  generalFindings,
  vagueCounts,
  piledCounts,
  vagueRates,
];
