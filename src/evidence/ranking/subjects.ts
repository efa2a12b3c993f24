import type { Source } from '../../model.ts';
import type { Stem } from '../../text/stem.ts';
import { decisiveTerms, kindOfPhrase, kindOfWord } from './subjectKinds.ts';
import { readTerms, type Term } from './terms.ts';

/** What a text shares with one source's `about`. */
export interface SharedSubjects {
  readonly substance: boolean;
  readonly condition: boolean;
}

/** The substances and conditions a text names, and the sources that are about them. */
export interface NamedSubjects {
  /** By the source's place in the list of sources. */
  readonly shared: ReadonlyMap<number, SharedSubjects>;
  /** Keys of the terms that name a substance, a condition. */
  readonly substances: ReadonlySet<string>;
  readonly conditions: ReadonlySet<string>;
  /** True where a kind of treatment is named: "antidepressants", "exercise". */
  readonly namesClass: boolean;
  /** True where some treatment is meant that only the context can name: "the drug". */
  readonly refers: boolean;
}

interface Subject {
  readonly sourceAt: number;
  readonly kind: 'substance' | 'condition';
  readonly keys: readonly string[];
}

/** Reads the subjects of all sources once; the function it returns finds them in the terms of a text. */
export function createSubjects(
  sources: readonly Source[],
  stem: Stem,
): (terms: readonly Term[]) => NamedSubjects {
  const byFirstKey = new Map<string, Subject[]>();
  sources.forEach((source, sourceAt) => {
    for (const name of source.about) {
      const terms = readTerms(name, stem);
      const kind = kindOfPhrase(terms);
      const keys = decisiveTerms(terms, kind).map((term) => term.key);
      const [first] = keys;
      if ((kind !== 'substance' && kind !== 'condition') || first === undefined) continue;
      const subject = { sourceAt, kind, keys };
      byFirstKey.set(first, [...(byFirstKey.get(first) ?? []), subject]);
    }
  });

  return (terms) => {
    const present = new Set(terms.map((term) => term.key));
    const shared = new Map<number, SharedSubjects>();
    const substances = keysOfKind(terms, 'substance');
    const conditions = keysOfKind(terms, 'condition');
    for (const key of present) {
      for (const subject of byFirstKey.get(key) ?? []) {
        if (!subject.keys.every((each) => present.has(each))) continue;
        const before = shared.get(subject.sourceAt);
        shared.set(subject.sourceAt, {
          substance: subject.kind === 'substance' || before?.substance === true,
          condition: subject.kind === 'condition' || before?.condition === true,
        });
        for (const each of subject.keys) (subject.kind === 'substance' ? substances : conditions).add(each);
      }
    }
    return {
      shared,
      substances,
      conditions,
      namesClass: terms.some((term) => kindOfWord(term.word) === 'class'),
      refers: terms.some((term) => kindOfWord(term.word) === 'reference'),
    };
  };
}

function keysOfKind(terms: readonly Term[], kind: 'substance' | 'condition'): Set<string> {
  return new Set(terms.filter((term) => kindOfWord(term.word) === kind).map((term) => term.key));
}
