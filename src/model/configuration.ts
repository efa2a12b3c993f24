import type { PlacedProblem, Severity } from '../model.ts';

/** The kinds of document that are read by different measures. */
export const profileNames = ['manuscript', 'promotional-us', 'promotional-uk', 'patient', 'news'] as const;
export type ProfileName = (typeof profileNames)[number];

/** What a writer asks of the checks, in settings, in a project file or in a draft's front matter. */
export interface Configuration {
  /** What kind of document it is: sets severities that `rules` can change again. */
  readonly profile?: ProfileName;
  /** Severity by rule id, or 'off'. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
  readonly ignore?: readonly IgnorePattern[];
  /** Which files are drafts, as patterns relative to the folder of the project file. */
  readonly files?: { readonly include?: readonly string[]; readonly exclude?: readonly string[] };
  /** Where the writer's sources lie: folders and patterns, relative to the folder of the project file. */
  readonly library?: readonly string[];
}

/** Words to leave alone wherever they occur. */
export interface IgnorePattern {
  /** A regular expression, matched with the flags i and u within one sentence. */
  readonly pattern: string;
  /** Ids of the rules it silences; all of them when left out. */
  readonly rules?: readonly string[];
  /** Why, for whoever reads the file later. */
  readonly reason?: string;
}

/** Something wrong with a configuration, where it stands in the file it was read from. */
export interface ConfigurationProblem extends PlacedProblem {
  /** An error where something cannot be used, a warning where it has no effect. */
  readonly severity: 'error' | 'warning';
}
