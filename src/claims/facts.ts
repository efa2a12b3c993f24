import type { ReadSentence } from './sentence.ts';

/**
 * What a text says of its own study, as far as it says it: the first words that named it, so that a
 * message can use the writer's own word.
 */
export interface Facts {
  readonly animal?: string;
  readonly cells?: string;
  readonly participants?: string;
  readonly trial?: string;
  readonly observational?: string;
}

const stated = {
  animal: 'animal',
  cells: 'cells',
  participants: 'participants',
  trial: 'trial',
  observational: 'observational',
} as const;

/** Facts of one sentence. `prose` is the prose of its block. */
export function readFacts(sentence: ReadSentence, prose: string): Facts {
  const facts: { -readonly [Key in keyof Facts]: Facts[Key] } = {};
  for (const cue of sentence.cues) {
    const key = stated[cue.lexicon as keyof typeof stated];
    if (key) facts[key] ??= prose.slice(cue.start, cue.end).toLowerCase();
  }
  return facts;
}

/** Earlier facts win: a title speaks before a discussion. */
export function mergeFacts(all: readonly Facts[]): Facts {
  return Object.assign({}, ...[...all].reverse());
}
