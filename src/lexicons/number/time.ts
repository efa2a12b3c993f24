import type { Lexicon } from '../lexicon.ts';

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
    { say: 'just|only one [session|treatment|dose|infusion|injection|visit] [is] [enough|all|sufficient]' },
    { say: 'just|only one [session|treatment|dose|infusion|injection|visit] [can|will|gives|brings]' },
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

/** Speed without its time. */
const vagueSpeeds: Lexicon = {
  name: 'vague speed',
  source: 'ours: FDA 2023 asks for the time at which an outcome was measured',
  entries: [
    {
      say: '(very|extremely|remarkably|surprisingly) rapid|fast|quick|swift|speedy|immediate [improvement|improvements|relief|reduction|reductions|remission|results]',
      to: [''],
    },
    {
      say: 'rapid|fast|quick|swift|immediate (and|,) (sustained|durable|robust|lasting|complete|significant|profound|substantial|effective|meaningful) [improvement|improvements|relief|reduction|reductions|remission|results]',
      to: [''],
    },
    {
      say: '(very|extremely|remarkably|so) rapidly|quickly|swiftly|immediately [relieve|relieves|relieving|improve|improves|improving|ease|eases|easing|alleviate|alleviates|alleviating|lift|lifts|lifting|reverse|reverses|reversing|reduce|reduces|reducing|lower|lowers|lowering|cure|cures|curing|heal|heals|healing|calm|calms|calming|stop|stops|stopping]',
      to: [''],
    },
    {
      say: 'fast|rapid|quick|rapidly|quickly acting [antidepressant|antidepressants|treatment|treatments|therapy|therapies|relief|painkiller|remedy|medicine|option|options|solution]',
      to: [''],
    },
  ],
};

export const timeLists: readonly Lexicon[] = [shortTimes, lastingEffects, vagueSpeeds];
