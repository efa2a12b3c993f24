import type { Problem, Source } from '../../model.ts';
import type { SourceReading } from '../reading/sourceReading.ts';
import { applyCorrections } from './applyCorrections.ts';
import { readCorrections } from './readCorrections.ts';

/** A file of the writer's corrections; `path` is named as the paths of the sources are. */
export interface CorrectionsFile {
  readonly path: string;
  readonly text: string;
}

/**
 * Sources as the writer corrected them in some files, the last of which counts where two differ. Problems
 * name the file and the line. Never throws.
 */
export function correctSources(sources: readonly Source[], files: readonly CorrectionsFile[]): SourceReading {
  let corrected = sources;
  const problems: Problem[] = [];
  for (const { path, text } of files) {
    const reading = readCorrections(text, path);
    const applied = applyCorrections(corrected, reading.corrections, path);
    corrected = applied.sources;
    problems.push(...reading.problems, ...applied.problems);
  }
  return { sources: corrected, problems };
}
