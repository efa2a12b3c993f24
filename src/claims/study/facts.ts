import type { ReadSentence } from '../sentence.ts';
import type { ToldFigures } from '../told/toldFigures.ts';
import { type ResultFacts, readResultFacts } from './resultFacts.ts';
import { findSample } from './sample.ts';

/**
 * What a text says of its own study, as far as it says it: the first words that named it, so that a
 * message can use the writer's own word. Of results it is the whole sentence on one line; of those that
 * a text has many of, the first few, a line each.
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
  /** A study of people without anybody to compare with. */
  readonly uncontrolled?: string | undefined;
  /** How what happened anyway was compared. */
  readonly regression?: string | undefined;
  /** What an experimenter did to cells or animals. */
  readonly experiment?: string | undefined;
  /** A design made to show that treatments are alike: no difference is then what was hoped for. */
  readonly equivalence?: string | undefined;
  /** A treatment, in whatever form. */
  readonly treatment?: string | undefined;
  /** Harms, under any of their names. */
  readonly harm?: string | undefined;
  /** The first heading. */
  readonly title?: string | undefined;
  /** How the abstract begins, where it stands as one paragraph: what it is known by. */
  readonly abstract?: string | undefined;
  /** What the primary outcome is said to be. */
  readonly primaryOutcome?: string | undefined;
  /** The sentence that says of the primary outcome that it did not differ. */
  readonly nullPrimary?: string | undefined;
  /** A sentence with the benefit in figures. */
  readonly benefitFigure?: string | undefined;
  /** A sentence with harms in figures. */
  readonly harmFigure?: string | undefined;
  /** Sentences that tell of things that go together. */
  readonly associations?: string | undefined;
  /** Sentences that tell of no difference. */
  readonly nullResults?: string | undefined;
  /** Sentences that tell of a significant difference. */
  readonly significantResults?: string | undefined;
  /** The figures it tells of outcomes: of a whole draft, and of no part of one. */
  readonly told?: ToldFigures | undefined;
}

/** A fact in words. */
export type Fact = Exclude<keyof Facts, 'told'>;
type Collected = { -readonly [Key in keyof Facts]?: Facts[Key] };

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
  uncontrolled: 'uncontrolled',
  regression: 'regression',
  experiment: 'experiment',
  'equivalence design': 'equivalence',
  treatment: 'treatment',
  harm: 'harm',
} as const;

/** Facts of some sentences of a block. `prose` is the prose of the block. */
export function readFacts(sentences: readonly ReadSentence[], prose: string): Facts {
  let facts: Collected | undefined;
  for (const sentence of sentences) {
    const { cues, quantities } = sentence;
    for (const cue of cues) {
      const key = stated[cue.lexicon as keyof typeof stated];
      if (!key) continue;
      facts ??= {};
      facts[key] ??= prose.slice(cue.start, cue.end).toLowerCase();
    }
    const results = cues.length > 0 ? readResultFacts(sentence, prose) : undefined;
    if (results) {
      facts ??= {};
      addResults(facts, results);
    }
    // The first one counts, so that the search for it ends there.
    const sample =
      quantities.length > 0 && facts?.sample === undefined ? findSample(sentence, prose) : undefined;
    if (sample) {
      facts ??= {};
      facts.sample = prose.slice(sample.start, sample.end).toLowerCase();
    }
  }
  return facts ?? none;
}

/** Adds what one more sentence tells of results. */
function addResults(facts: Collected, results: ResultFacts): void {
  facts.primaryOutcome ??= results.primaryOutcome;
  facts.nullPrimary ??= results.nullPrimary;
  facts.benefitFigure ??= results.benefitFigure;
  facts.harmFigure ??= results.harmFigure;
  for (const fact of listed) {
    const line = results[fact];
    if (line === undefined) continue;
    const lines = facts[fact];
    if (lines === undefined) facts[fact] = line;
    else if (lines.split('\n').length < mostListed) facts[fact] = `${lines}\n${line}`;
  }
}

/** Facts of which the first words that state them are kept. */
const single: readonly Fact[] = [
  ...Object.values(stated),
  'sample',
  'title',
  'abstract',
  'primaryOutcome',
  'nullPrimary',
  'benefitFigure',
  'harmFigure',
];
/** Facts of which the first few are kept. */
const listed = ['associations', 'nullResults', 'significantResults'] as const satisfies readonly Fact[];
const mostListed = 8;
export const everyFact: readonly Fact[] = [...single, ...listed];

/** True where two texts say the same of their study, in the same words; the figures they tell are not compared. */
export function saySame(one: Facts, other: Facts): boolean {
  return one === other || everyFact.every((fact) => one[fact] === other[fact]);
}

/**
 * Facts of several parts in order; earlier facts win: a title speaks before a discussion. Merging what
 * was merged gives the same as merging all at once.
 */
export function mergeFacts(parts: readonly { readonly facts: Facts }[]): Facts {
  // Most parts state nothing, and most drafts are many parts.
  const stating = parts.filter(({ facts }) => facts !== none);
  if (stating.length < 2) return stating[0]?.facts ?? none;
  const merged: Collected = {};
  for (const fact of single) {
    const first = firstStated(stating, fact);
    if (first !== undefined) merged[fact] = first;
  }
  for (const fact of listed) {
    const lines = firstLines(stating, fact);
    if (lines !== undefined) merged[fact] = lines;
  }
  return merged;
}

function firstStated(parts: readonly { readonly facts: Facts }[], fact: Fact): string | undefined {
  for (const { facts } of parts) if (facts[fact] !== undefined) return facts[fact];
  return undefined;
}

function firstLines(parts: readonly { readonly facts: Facts }[], fact: Fact): string | undefined {
  const lines: string[] = [];
  for (const { facts } of parts) {
    const line = facts[fact];
    if (line === undefined) continue;
    lines.push(...line.split('\n'));
    if (lines.length >= mostListed) break;
  }
  return lines.length === 0 ? undefined : lines.slice(0, mostListed).join('\n');
}
