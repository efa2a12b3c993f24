import type { Design } from '../../model.ts';
import { type FoundDesign, findDesign } from './designCue.ts';
import { analysisCues, gatheringCues, methodCues, modelCues, unmistakableCues } from './methodCues.ts';
import type { FoundSpecies } from './readSpecies.ts';
import { arguing, knowledge, ownWork, pastDeeds, pleading, reviewHints } from './reviewHints.ts';
import { titleCues } from './titleCues.ts';
import { readWording, type Wording } from './wording.ts';

/** Designs that gather what others did: whom those studied does not change what this source is. */
const gathers: ReadonlySet<Design> = new Set(['systematic review', 'narrative review', 'opinion']);
/** What a structured abstract says of its design behind the label. */
const designLabel = /\bDESIGN\b[^.]{0,160}/;
const statedCues = [...gatheringCues, ...methodCues];

/**
 * The design of a scientific text, by what says it most plainly: its label "DESIGN", its title, words about
 * its own methods; then who was studied, and last how figures were compared. What was done to animals is an
 * animal study, however it was allocated. Undefined where nothing tells.
 */
export function findDesignOfStudy(
  title: Wording,
  body: Wording,
  studied: FoundSpecies,
): FoundDesign | undefined {
  const said = findStatedDesign(title, body);
  if (said && (gathers.has(said.design) || studied.species !== 'animal')) return said;
  const reviewed = ownWork.test(body.lower) ? undefined : findReview(title, body, studied);
  if (reviewed) return reviewed;
  if (studied.species === 'animal') return { design: 'animal study', cue: studied.cue };
  if (studied.species === 'cells') {
    return findDesign(body, unmistakableCues) ?? { design: 'in vitro study', cue: studied.cue };
  }
  return (
    findDesign(title, modelCues) ??
    findDesign(body, modelCues) ??
    findDesign(body, methodCues) ??
    findDesign(body, analysisCues)
  );
}

function findStatedDesign(title: Wording, body: Wording): FoundDesign | undefined {
  const label = designLabel.exec(body.text)?.[0];
  return (
    (label === undefined ? undefined : findDesign(readWording(label), statedCues)) ??
    findDesign(subtitleOf(title), titleCues) ??
    findDesign(title, titleCues) ??
    findDesign(body, gatheringCues)
  );
}

/** What stands behind the last colon or full stop of a title, where the design is most often named. */
function subtitleOf({ text, lower }: Wording): Wording {
  const start = Math.max(lower.lastIndexOf(': '), lower.slice(0, -1).lastIndexOf('. '), 0);
  return { text: text.slice(start), lower: lower.slice(start) };
}

/** A review or an opinion without the name, known by telling no work of its own. */
function findReview(title: Wording, body: Wording, { species }: FoundSpecies): FoundDesign | undefined {
  const argued = findDesign(body, arguing);
  if (argued) return argued;
  const pleas = body.lower.match(pleading) ?? [];
  if (species === 'human' && new Set(pleas).size >= 2) return { design: 'opinion', cue: pleas[0] ?? '' };
  if ((body.lower.match(pastDeeds) ?? []).length > 2) return undefined;
  return findDesign(title, reviewHints) ?? findDesign(body, knowledge);
}
