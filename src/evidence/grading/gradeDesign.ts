import type { Design, Inferred, Species } from '../../model.ts';
import { findDesignOfStudy } from './findDesignOfStudy.ts';
import { findKindOfDocument } from './findKindOfDocument.ts';
import { readComparator } from './readComparator.ts';
import { readPopulation } from './readPopulation.ts';
import { readSampleSize } from './readSampleSize.ts';
import { readSpecies } from './readSpecies.ts';
import { readWording } from './wording.ts';

/** How, on whom and against what a source says it was studied, as far as its title and abstract tell. */
export interface StatedDesign {
  readonly design: Design;
  readonly species: Species;
  /** In the source's own words; '' where it does not say. */
  readonly population: string;
  readonly n?: number;
  readonly comparator?: string;
  /** The source's own words for what was inferred from them, at most twelve each. */
  readonly cues: Readonly<Partial<Record<Inferred, string>>>;
}

/** What a CSL type says by itself. */
const byType: ReadonlyMap<string, Design> = new Map([
  ['article-newspaper', 'news'],
  ['article-magazine', 'news'],
  ['broadcast', 'news'],
  ['post-weblog', 'opinion'],
]);

/** So much of a document is read: more than any abstract; further on, others' studies are told. */
const longest = 6000;
/** A web page or a release says at its end who wrote it. */
const ending = 1500;

const ofPeople: ReadonlySet<Design> = new Set([
  'randomised trial',
  'cohort study',
  'case-control study',
  'cross-sectional study',
  'uncontrolled trial',
  'case series',
]);
/** Designs that count whom they studied. */
const counts: ReadonlySet<Design> = new Set([
  ...ofPeople,
  'systematic review',
  'animal study',
  'source of unstated design',
]);
/** Documents of which nobody was studied. */
const ofNobody: ReadonlySet<Design> = new Set(['opinion', 'news', 'promotion', 'testimonial', 'label']);

/**
 * Infers design, species, population, size and comparator of a source from plain cues in its title and
 * abstract (or the opening of its text), by the common names of designs (Equator Network's reporting
 * guidelines). `type` is its CSL type. Where nothing tells, it says so. Never throws.
 */
export function gradeDesign(title: string, abstract: string, type: string): StatedDesign {
  const heading = readWording(title);
  const body = readWording(abstract.slice(0, longest));
  const studied = readSpecies(heading, body);
  const typed = byType.get(type);
  const told = typed
    ? { design: typed, cue: '' }
    : (findKindOfDocument(readWording(`${title}\n${openingAndEnd(abstract)}`)) ??
      findDesignOfStudy(heading, body, studied));
  const design = told?.design ?? 'source of unstated design';
  const isOfPeople = ofPeople.has(design);
  const species = isOfPeople ? 'human' : studied.species;
  const population =
    ofNobody.has(design) && species === 'human' ? '' : readPopulation(title, body.text, species);
  const size = counts.has(design) ? readSampleSize(title, body.text, species) : undefined;
  const against = readComparator(title, body.text, design);
  return {
    design,
    species,
    population,
    ...(size ? { n: size.n } : {}),
    ...(against ? { comparator: against.comparator } : {}),
    cues: onlyTold({
      design: told?.cue,
      species: isOfPeople && studied.species !== 'human' ? told?.cue : studied.cue,
      population: species === 'cells' ? studied.cue : population,
      n: size?.cue,
      comparator: against?.cue,
    }),
  };
}

function openingAndEnd(text: string): string {
  return text.length > longest + ending ? `${text.slice(0, longest)}\n${text.slice(-ending)}` : text;
}

function onlyTold(cues: Readonly<Record<Inferred, string | undefined>>): StatedDesign['cues'] {
  return Object.fromEntries(Object.entries(cues).filter(([, cue]) => cue !== undefined && cue !== ''));
}
