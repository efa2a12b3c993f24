import { findSample } from './sample.ts';
import type { ReadSentence } from './sentence.ts';

/**
 * What a text says of its own study, as far as it says it: the first words that named it, so that a
 * message can use the writer's own word.
 */
export interface Facts {
  readonly animal?: string | undefined;
  readonly cells?: string | undefined;
  readonly participants?: string | undefined;
  readonly trial?: string | undefined;
  readonly observational?: string | undefined;
  /** A study named, the writer's own or another. */
  readonly study?: string | undefined;
  /** Words by which a paper speaks of its own work. */
  readonly ownStudy?: string | undefined;
  /** How many were studied: "312 women", "24". */
  readonly sample?: string | undefined;
}

/** One object for “nothing said”, so that merging can pass over it. */
const none: Facts = {};

const stated = {
  animal: 'animal',
  cells: 'cells',
  participants: 'participants',
  trial: 'trial',
  observational: 'observational',
  study: 'study',
  'own study': 'ownStudy',
} as const;

/** Facts of one sentence. `prose` is the prose of its block. */
export function readFacts(sentence: ReadSentence, prose: string): Facts {
  let facts: { -readonly [Key in keyof Facts]: Facts[Key] } | undefined;
  for (const cue of sentence.cues) {
    const key = stated[cue.lexicon as keyof typeof stated];
    if (!key) continue;
    facts ??= {};
    facts[key] ??= prose.slice(cue.start, cue.end).toLowerCase();
  }
  const sample = sentence.quantities.length > 0 ? findSample(sentence, prose) : undefined;
  if (sample) {
    facts ??= {};
    facts.sample = prose.slice(sample.start, sample.end).toLowerCase();
  }
  return facts ?? none;
}

const kinds: readonly (keyof Facts)[] = [...Object.values(stated), 'sample'];

/** True where two texts say the same of their study, in the same words. */
export function saySame(one: Facts, other: Facts): boolean {
  return one === other || kinds.every((kind) => one[kind] === other[kind]);
}

/** Facts of several parts in order; earlier facts win: a title speaks before a discussion. */
export function mergeFacts(parts: readonly { readonly facts: Facts }[]): Facts {
  let merged: { -readonly [Key in keyof Facts]: Facts[Key] } | undefined;
  let missing: readonly (keyof Facts)[] = kinds;
  for (const { facts } of parts) {
    if (facts === none) continue;
    merged ??= {};
    for (const kind of missing) if (facts[kind] !== undefined) merged[kind] = facts[kind];
    missing = missing.filter((kind) => merged?.[kind] === undefined);
    if (missing.length === 0) break;
  }
  return merged ?? none;
}
