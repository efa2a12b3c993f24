import type { Cue } from '../cue.ts';
import type { ReadSentence } from '../sentence.ts';

/** What is settled and in every leaflet, so that nobody asks which study it is from. */
const settled =
  /\b(?:hand ?washing|hand hygiene|(?:clean|wash(?:ing|ed)?) (?:your |their |our )?hands|condoms?|seat ?belts?|helmets?|(?:quitting|stopping|giving up) (?:smoking|tobacco)|smoking cessation)\W+(?:\w+\W+){0,2}$/i;

/** How much before a verb its subject is looked for, in characters. */
const near = 60;

/** "Handwashing prevents infection": what the verb says of its subject is common knowledge. */
export function isCommonplace({ start }: ReadSentence, verb: Cue, prose: string): boolean {
  return settled.test(prose.slice(Math.max(start, verb.start - near), verb.start));
}
