import type { ContextName, Severity } from '../model.ts';

/** A rule as documentation: everything but how it finds. */
export interface RuleCard {
  /** Family, then thing and fault; also the path of the file. */
  readonly id: string;
  /** One sentence: what was found. */
  readonly summary: string;
  /** What the words claim, then what would allow it. `{words}` stands for the words underlined. */
  readonly message: string;
  readonly why: string;
  /** The guidance it rests on. */
  readonly source: string;
  readonly severity: Severity;
  readonly excusedBy: readonly ContextName[];
  /** Sentences with the words to underline in ⟦ ⟧, and after → the preferred rewording of those words. */
  readonly flags: readonly string[];
  /** Near-misses that must stay silent. */
  readonly allows: readonly string[];
  /** For a rule that compares with a library: the record of the source that its examples are compared with. */
  readonly record?: string;
}
