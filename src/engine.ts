/**
 * The whole API. Pure: no I/O, no global state, no logging, and no draft makes it throw.
 *
 * `check` underlines by words alone; `reword` and `weigh` answer for one finding when somebody asks.
 */

export { readStrength } from './claims/strength/readStrength.ts';
export { configurationSchema } from './configuration/configurationSchema.ts';
export { matchesFiles } from './configuration/matchesFiles.ts';
export { mergeConfigurations } from './configuration/mergeConfigurations.ts';
export { nearest } from './configuration/nearest.ts';
export { readBibliography } from './configuration/readBibliography.ts';
export {
  type ConfigurationReading,
  projectFileNames,
  readConfiguration,
} from './configuration/readConfiguration.ts';
export { readFrontMatter } from './configuration/readFrontMatter.ts';
export { createEngine } from './engine/createEngine.ts';
export type { CheckOptions, Edit, Engine, EngineSettings, SourceOptions } from './engine/engine.ts';
export { citeFull, citeShort, describeDesign } from './evidence/citing/cite.ts';
export { compareWithPassage } from './evidence/comparison/compareWithPassage.ts';
export {
  type Correctable,
  type CorrectedFields,
  type Correction,
  correctable,
  correctionsFileName,
} from './evidence/grading/corrections.ts';
export { type CorrectionsFile, correctSources } from './evidence/grading/correctSources.ts';
export { markRetracted } from './evidence/grading/markRetracted.ts';
export {
  joinRetractions,
  type Retractions,
  readRetractions,
  retractionsFileNames,
} from './evidence/grading/readRetractions.ts';
export { type CorrectionChange, writeCorrection } from './evidence/grading/writeCorrection.ts';
export { createLibrary, type Library } from './evidence/ranking/library.ts';
export { createRanking, type Rank } from './evidence/ranking/ranking.ts';
export { createSharing } from './evidence/reading/createSharing.ts';
export { joinSources } from './evidence/reading/joinSources.ts';
export { readCslJson } from './evidence/reading/readCslJson.ts';
export { libraryEndings, readSourceFile } from './evidence/reading/readSourceFile.ts';
export { readRecord } from './evidence/reading/record/readRecord.ts';
export type { SourceReading } from './evidence/reading/sourceReading.ts';
export { severities } from './findings/activate.ts';
export type { SourceReport, Steps } from './findings/checkSources.ts';
export { type Profile, profiles } from './findings/profiles.ts';
export {
  groupByDraft,
  type IgnoreEntry,
  type IgnoreFile,
  ignoreFileName,
  readIgnoreFile,
  writeIgnoreFile,
} from './ignoring/ignoreFile.ts';
export { ignoreHere } from './ignoring/ignoreHere.ts';
export type { KnownClaim } from './ignoring/ignoring.ts';
export type { Insertion } from './ignoring/writeDirective.ts';
export { formatOf, soughtEndings } from './text/formatOf.ts';
export { type Locator, locate, type Position } from './text/lines.ts';
export type { Change } from './text/section.ts';
