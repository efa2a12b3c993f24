import type { Library } from '../evidence/ranking/library.ts';
import type { SourceReport, Steps } from '../findings/checkSources.ts';
import type { KnownClaim } from '../ignoring/ignoring.ts';
import type {
  ClaimRow,
  Draft,
  Evidence,
  Finding,
  IgnorePattern,
  ProfileName,
  Report,
  Rewording,
  RuleCard,
  Severity,
  StatedStrength,
} from '../model.ts';
import type { Change } from '../text/section.ts';

export interface EngineSettings {
  /** What kind of document it is. */
  readonly profile?: ProfileName | undefined;
  /** Severity by rule id, or 'off'. Unknown ids are reported by `check` as problems. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  /** Words to leave alone. */
  readonly ignore?: readonly IgnorePattern[];
}

/** An earlier draft that this engine has checked, and what has changed since. */
export interface Edit {
  readonly draft: Draft;
  readonly change: Change;
}

export interface CheckOptions {
  readonly since?: Edit | undefined;
  /** The entries of the ignore file for this draft. */
  readonly known?: readonly KnownClaim[];
}

export interface SourceOptions extends Pick<CheckOptions, 'known'> {
  /** True where the library is the writer's own, so that a cited work it lacks is worth a word. */
  readonly isOwnLibrary?: boolean;
}

export interface Engine {
  readonly rules: readonly RuleCard[];
  /**
   * Checks a draft by its words. Findings come in order of place, without rewordings. With the draft
   * as it was checked before and the change since, only what the change touched is read again; the
   * answer is the same, and a finding that did not move is the same object.
   */
  check(draft: Draft, options?: CheckOptions): Report;
  /**
   * The second pass: compares what the draft says with the sources it cites. Its findings stand beside
   * those of `check`, whose draft it takes.
   */
  checkSources(draft: Draft, library: Library, options?: SourceOptions): SourceReport;
  /** The same in steps of some milliseconds, for a host that has other things to do; it may be left off at any. */
  checkSourcesInSteps(draft: Draft, library: Library, options?: SourceOptions): Steps<SourceReport>;
  /** What the ignore file knows a finding of that draft by. */
  identify(draft: Draft, finding: Finding): string | undefined;
  /** How strong the claim is that a finding stands in, with the words that decide it. */
  readStrengthAt(draft: Draft, finding: Finding): StatedStrength | undefined;
  /**
   * The claims of a draft beside a library, in order of place: how strong each is, what the library says of
   * it, and what became of it. `earlier` is a version of the draft to tell from which were reworded.
   */
  listClaims(
    draft: Draft,
    library: Library,
    options?: SourceOptions & { readonly earlier?: Draft | undefined },
  ): readonly ClaimRow[];
  /** What a library says about the sentence a finding stands in. */
  weigh(draft: Draft, finding: Finding, library: Library): Evidence;
  /** Wordings for one finding of that draft, preferred first; each has been checked again in place. */
  reword(draft: Draft, finding: Finding): readonly Rewording[];
  /** For a claim with a percentage: the sentence said with the figure of a source, checked the same way. */
  rewordFromEvidence(draft: Draft, finding: Finding, library: Library): readonly Rewording[];
}
