import type { Configuration } from '../model.ts';

/**
 * Several configurations as one, the weakest first. Of a rule's severities the last counts; ignored
 * words add up, because whoever ignores them gave a reason; of `profile`, `files` and `library` the last counts.
 */
export function mergeConfigurations(...layers: readonly (Configuration | undefined)[]): Configuration {
  const merged: { -readonly [Key in keyof Configuration]: Configuration[Key] } = {};
  for (const { profile, rules, ignore, files, library } of layers.filter((layer) => layer !== undefined)) {
    if (profile) merged.profile = profile;
    if (rules) merged.rules = { ...merged.rules, ...rules };
    if (ignore) merged.ignore = [...(merged.ignore ?? []), ...ignore];
    if (files) merged.files = files;
    if (library) merged.library = library;
  }
  return merged;
}
