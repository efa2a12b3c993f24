import type { Design, Inferred, Problem, Source, Species } from '../../model.ts';
import type { SourceReading } from '../reading/sourceReading.ts';
import { type CorrectedFields, type Correction, correctable } from './corrections.ts';

/**
 * Sources as the writer corrected them. What is corrected has no cue any more: it is stated, not inferred. An
 * entry is found by the source's id, else by the path of the only source of its file, which may be told from
 * the folder of the corrections (`path` is theirs); one that fits none, or several, becomes a problem at its
 * line of `path`.
 */
export function applyCorrections(
  sources: readonly Source[],
  corrections: readonly Correction[],
  path: string,
): SourceReading {
  const problems: Problem[] = [];
  const byPlace = new Map<number, Correction>();
  const places = placeSources(sources);
  const folder = plainPath(path).replace(/[^/]*$/, '');
  for (const correction of corrections) {
    const { source, line } = correction;
    const found =
      places.ids.get(source) ??
      places.paths.get(plainPath(source)) ??
      places.paths.get(`${folder}${plainPath(source)}`) ??
      [];
    const [place] = found;
    if (place !== undefined && found.length === 1)
      byPlace.set(place, { ...byPlace.get(place), ...correction });
    else {
      const why =
        place === undefined
          ? 'is neither the id nor the file of a source'
          : `fits ${found.length} sources; name one by its id`;
      problems.push({ message: `${path}:${line}: “${source}” ${why}; nothing is corrected by it` });
    }
  }
  const corrected = sources.map((source, at) => {
    const correction = byPlace.get(at);
    return correction ? correctSource(source, correction) : source;
  });
  return { sources: corrected, problems };
}

interface Places {
  readonly ids: ReadonlyMap<string, readonly number[]>;
  readonly paths: ReadonlyMap<string, readonly number[]>;
}

function placeSources(sources: readonly Source[]): Places {
  const ids = new Map<string, number[]>();
  const paths = new Map<string, number[]>();
  for (const [at, { csl, path }] of sources.entries()) {
    add(ids, csl.id, at);
    add(paths, plainPath(path), at);
  }
  return { ids, paths };
}

function add(places: Map<string, number[]>, key: string, at: number): void {
  const known = places.get(key);
  if (known) known.push(at);
  else places.set(key, [at]);
}

/** A path as it is compared: "./references\a.pdf" is "references/a.pdf". */
function plainPath(path: string): string {
  return path.replaceAll('\\', '/').replace(/^\.\//, '');
}

/** A study of animals or cells is no study of people; the reverse the writer has to say. */
const speciesOf: Partial<Record<Design, Species>> = { 'animal study': 'animal', 'in vitro study': 'cells' };

function correctSource(source: Source, correction: CorrectedFields): Source {
  const implied = correction.design && speciesOf[correction.design];
  const fields: CorrectedFields = {
    ...(implied === undefined ? {} : { species: implied }),
    ...Object.fromEntries(
      correctable.flatMap((name) => (correction[name] === undefined ? [] : [[name, correction[name]]])),
    ),
  };
  const { cues, ...rest } = source;
  const kept = Object.entries(cues ?? {}).filter(([name]) => !Object.hasOwn(fields, name));
  const left = Object.fromEntries(kept) as Partial<Record<Inferred, string>>;
  return { ...rest, ...fields, ...(kept.length === 0 ? {} : { cues: left }) };
}
