import type { Design, Species } from '../../model.ts';

/** How and on whom a source says it was studied, as far as its title and abstract tell. */
export interface StatedDesign {
  readonly design: Design;
  readonly species: Species;
  /** The animals as the source names them, or cells; '' where it studied people, or does not say. */
  readonly population: string;
}

const animal =
  /\b(?:mice|mouse|murine|rats?|rodents?|rabbits?|pigs?|piglets?|dogs?|sheep|hamsters?|guinea pigs?|zebrafish|drosophila|c(?:\.|aenorhabditis) elegans|macaques?|monkeys?|xenopus|chick embryos?|animal models?)\b/;
const people =
  /\b(?:(?:in|out)?patients?|participants?|volunteers|women|men|adults|children|adolescents|infants|newborns|veterans|people|population-based)\b/;
const cells =
  /\bin vitro\b|\bcell lines?\b|\bcultured (?:\w+ ){0,2}(?:cells|neurons?)\b|\bprimary (?:\w+ )?cultures?\b|\bhela\b|\bhek ?293/;

/**
 * What says the design in a title, where it speaks of the source itself. The first that fits counts:
 * a review of trials is a review, a nested case-control study is no cohort study.
 */
const inTitle: readonly (readonly [Design, RegExp])[] = [
  ['systematic review', /\bsystematic (?:literature )?reviews?\b|\bmeta-?\s?analys[ie]s\b/],
  ['narrative review', /\breviews?\b|\boverview\b|\bstate of the art\b|\brecent advances\b/],
  ['opinion', /\b(?:commentary|editorial|perspective|viewpoint|letter to the editor)\b/],
  ['case-control study', /\bcase-control\b/],
  ['cross-sectional study', /\bcross-sectional\b/],
  ['randomised trial', /(?<!mendelian )\brandomi[sz]ed\b|\bdouble-blind|\bplacebo-controlled\b/],
  ['case series', /\bcase (?:series|reports?)\b/],
  ['uncontrolled trial', /\bopen-label\b|\bsingle-arm\b|\buncontrolled\b|\bpilot trial\b/],
  ['cohort study', /\bcohorts?\b|\bprospective (?:\w+ )?study\b|\blongitudinal\b|\bfollow-up study\b/],
];

/** What says it in an abstract: only in words about the source's own methods. */
const inAbstract: readonly (readonly [Design, RegExp])[] = [
  [
    'systematic review',
    /\b(?:this|our|a) (?:\w+ ){0,3}(?:systematic (?:literature )?review|meta-?analysis)\b|\bwe (?:\w+ )?(?:searched|meta-?analy[sz]ed)\b|\b(?:medline|pubmed|embase) (?:\w+,? ){0,6}(?:was|were) searched\b|\bstudy selection\b/,
  ],
  [
    'narrative review',
    /\b(?:this|the present|our) (?:\w+ )?review\b|\bwe (?:here |will |briefly )?review\b|\b(?:is|are) reviewed\b/,
  ],
  ['case-control study', /\bcase-control study\b|\bcases and (?:\w+ )?controls\b/],
  ['cross-sectional study', /\bcross-sectional (?:\w+ )?(?:study|survey|analysis)\b/],
  [
    'randomised trial',
    /\b(?:were|was) (?:\w+ )?randomi[sz]ed\b|\brandomly (?:\w+ )?(?:assigned|allocated)\b|\brandomi[sz]ed,? (?:\S+ ){0,3}(?:trial|study)\b|\bdouble-blind\b/,
  ],
  ['case series', /\bcase (?:series|report)\b|\bwe report (?:a|the|two|three) cases?\b/],
  ['uncontrolled trial', /\bopen-label (?:\S+ ){0,3}(?:trial|study)\b|\bsingle-arm\b/],
  [
    'cohort study',
    /\bcohort (?:study|of)\b|\b(?:prospective|retrospective|longitudinal) (?:\w+ ){0,2}(?:study|analysis|cohort)\b|\bwere followed\b|\bfollow-up of \d|\bperson-years\b/,
  ],
];

/** Designs that gather what others did: whom those studied does not change what this source is. */
const gathers: ReadonlySet<Design> = new Set(['systematic review', 'narrative review', 'opinion', 'news']);

/** What a CSL type says by itself. */
const byType: Readonly<Record<string, Design>> = {
  'article-newspaper': 'news',
  'article-magazine': 'news',
  broadcast: 'news',
  'post-weblog': 'opinion',
};

/**
 * Infers the design of a source from plain cues in its title and abstract, by common names of designs
 * (Equator Network's reporting guidelines). Where nothing tells, it says so; where animals or cells
 * and no people are named, it is a study of those, however it was allocated.
 */
export function gradeDesign(title: string, abstract: string, type: string): StatedDesign {
  const heading = title.toLowerCase();
  const body = abstract.toLowerCase();
  const found = findDesign(heading, inTitle) ?? findDesign(body, inAbstract);
  const species = findSpecies(heading, body);
  const stated = (Object.hasOwn(byType, type) ? byType[type] : undefined) ?? found;
  const design = stated && gathers.has(stated) ? stated : (designOf(species) ?? stated);
  const named = animal.exec(heading)?.[0] ?? animal.exec(body)?.[0] ?? '';
  const populations: Record<Species, string> = { human: '', animal: named, cells: 'cells' };
  return { design: design ?? 'source of unstated design', species, population: populations[species] };
}

function findDesign(text: string, cues: typeof inTitle): Design | undefined {
  return cues.find(([, cue]) => cue.test(text))?.[0];
}

/** A title that names its animals or its cells speaks of those, unless it also names people. */
function findSpecies(heading: string, body: string): Species {
  const names = (text: string): Species | undefined => {
    if (people.test(text)) return 'human';
    if (animal.test(text)) return 'animal';
    return cells.test(text) ? 'cells' : undefined;
  };
  return names(heading) ?? names(body) ?? 'human';
}

function designOf(species: Species): Design | undefined {
  if (species === 'animal') return 'animal study';
  return species === 'cells' ? 'in vitro study' : undefined;
}
