import type { Design, Inferred, Source, Species } from '../../model.ts';

/** What a bibliographic record says of its work besides what a citation needs. */
export interface Statements {
  /** MEDLINE's publication types, or what a reference manager has instead. */
  readonly publicationTypes?: readonly string[];
  /** MeSH headings, or key words that may be some. */
  readonly headings?: readonly string[];
  readonly notes?: readonly string[];
  /** Names of files of the same work. */
  readonly files?: readonly string[];
}

/**
 * Publication types that state a design, the first that is given counts: a review that is systematic is
 * both. Source: MeSH, publication characteristics. Types that leave the design open (Clinical Trial, Letter,
 * Comparative Study) are not here.
 */
const designOfType: ReadonlyMap<string, Design> = new Map([
  ['meta-analysis', 'systematic review'],
  ['network meta-analysis', 'systematic review'],
  ['systematic review', 'systematic review'],
  ['randomized controlled trial', 'randomised trial'],
  ['randomised controlled trial', 'randomised trial'],
  ['randomized controlled trial, veterinary', 'randomised trial'],
  ['equivalence trial', 'randomised trial'],
  ['case reports', 'case series'],
  ['case report', 'case series'],
  ['editorial', 'opinion'],
  ['comment', 'opinion'],
  ['personal narrative', 'testimonial'],
  ['news', 'news'],
  ['newspaper article', 'news'],
  ['scoping review', 'narrative review'],
  ['review', 'narrative review'],
]);

const observational: ReadonlySet<Design> = new Set([
  'cohort study',
  'case-control study',
  'cross-sectional study',
  'case series',
]);
const gathers: ReadonlySet<Design> = new Set([
  'systematic review',
  'narrative review',
  'opinion',
  'news',
  'testimonial',
]);

/** Headings of laboratory work, which MEDLINE gives the heading "Humans" as well where the cells are human. */
const laboratory = /^(?:cell line|cells, cultured|in vitro techniques|organoids)\b/;
const retracted =
  /\b(?:retracted publication|retraction in|has been retracted|(?:was|is|article) retracted)\b/i;
const retractedTitle = /^\W{0,3}retracted(?:\s+(?:article|paper|chapter))?\W{0,2}[:\])–—-]/i;

/** True where a title says that the work was retracted: "RETRACTED ARTICLE: …". */
export function isRetractedTitle(title: string): boolean {
  return retractedTitle.test(title);
}

/**
 * Takes what a record states before what was inferred from its words: its design from publication types,
 * its species from MeSH headings, a retraction. What is stated has no cue.
 */
export function takeStatements(source: Source, statements: Statements): Source {
  const types = (statements.publicationTypes ?? []).map((type) => type.trim().toLowerCase());
  const headings = (statements.headings ?? []).map((heading) => heading.trim().toLowerCase());
  const species = speciesOf(headings);
  const kind = species ?? source.species;
  const stated = statedDesign(types, source.design);
  const design = kind === source.species ? stated : designFor(kind, stated ?? source.design, headings);
  const told: Inferred[] = [
    ...(species === undefined ? [] : (['species'] as const)),
    ...(design === undefined ? [] : (['design'] as const)),
    ...(kind === source.species ? [] : (['population'] as const)),
  ];
  const files = statements.files ?? [];
  const says = [...types, ...(statements.notes ?? [])];
  return {
    ...withoutCues(source, told),
    ...(design === undefined ? {} : { design }),
    species: kind,
    ...(kind === source.species ? {} : { population: kind === 'animal' ? animalsOf(headings) : '' }),
    ...(files.length === 0 ? {} : { files }),
    ...(says.some((text) => retracted.test(text)) ? { retracted: true } : {}),
  };
}

function statedDesign(types: readonly string[], inferred: Design): Design | undefined {
  for (const [type, design] of designOfType) if (types.includes(type)) return design;
  // The type says only that nothing was assigned; most that carry it follow people over time.
  if (types.includes('observational study')) return observational.has(inferred) ? inferred : 'cohort study';
  return undefined;
}

function speciesOf(headings: readonly string[]): Species | undefined {
  const isHuman = headings.includes('humans');
  const isAnimal = headings.includes('animals');
  if (isHuman === isAnimal) return undefined;
  if (isAnimal) return 'animal';
  return headings.some((heading) => laboratory.test(heading)) ? undefined : 'human';
}

/** Where the headings turn the species round, what was studied in animals is an animal study, and the reverse. */
function designFor(species: Species, design: Design, headings: readonly string[]): Design | undefined {
  if (gathers.has(design)) return design;
  if (species === 'animal') return 'animal study';
  const isOther = design === 'animal study' || design === 'in vitro study';
  if (!isOther) return design;
  return headings.length > 0 ? 'source of unstated design' : undefined;
}

const animals = new Set(['mice', 'rats', 'rabbits', 'dogs', 'swine', 'sheep', 'zebrafish', 'macaca mulatta']);

function animalsOf(headings: readonly string[]): string {
  return headings.find((heading) => animals.has(heading)) ?? '';
}

function withoutCues(source: Source, told: readonly Inferred[]): Source {
  if (!source.cues || told.length === 0) return source;
  const { cues, ...rest } = source;
  const kept = Object.entries(cues).filter(([key]) => !told.some((each) => each === key));
  return kept.length === 0 ? rest : { ...rest, cues: Object.fromEntries(kept) };
}
