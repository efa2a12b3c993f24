import { cuesOf } from '../../claims/sentence.ts';
import type { LexiconName } from '../../lexicons/lexicon.ts';
import type { Span } from '../../model.ts';
import type { Place } from '../rule.ts';
import { readClaimOf } from '../spin/claimOf.ts';

/** The lexicons by whose words a conclusion tells a finding. */
const telling = [
  'conclusion opener',
  'own study',
  'unnamed studies',
  'general finding',
  'revelation',
  'cause told',
  'benefit told',
  'effect verb',
  'benefit verb',
  'cure verb',
] as const satisfies readonly LexiconName[];

/** "Our results define", "these data raise", "we provide evidence", "to inhibit", "was impaired". */
const ownFindings =
  /\b(?:our|these|this) (?:results|data|findings|observations?|experiments|study|studies|work) \p{Ll}+|\bwe (?:\p{Ll}+ )?(?:show|found|find|provide|report|identif\p{Ll}+|demonstrate\p{Ll}*|conclude|observed|propose|confirm)\b|\bto (?:inhibit|activate|block|suppress|enhance|promote)\b|\b(?:was|were|is|are) (?:\p{Ll}+ )?(?:impaired|compromised|affected|abolished|blocked|restored|missing|unaffected|normal|resistant)\b|\b(?:therapeutic|beneficial|protective) (?:effects?|action)\b/iu;

/** Words that tell nothing on their own: "associated diseases", "differential requirements". */
const attribute = /^(?:associated|related|induced|differential|prognostic)$/i;

/** The words of a conclusion that tell a finding, in block offsets. Dear: to be asked of conclusions only. */
export function findTold(place: Place): Span | undefined {
  const { sentence, reading } = place;
  // A label says where the conclusion stands, and tells nothing.
  const { prose } = reading.block;
  const spans = [
    ...readClaimOf(place).relations,
    ...cuesOf(sentence, ...telling).filter(({ last }) => last > 0),
  ];
  const told = spans.find(
    ({ start, end }) => prose[start - 1] !== '-' && !attribute.test(prose.slice(start, end)),
  );
  if (told) return told;
  const opening = ownFindings.exec(prose.slice(sentence.start, sentence.end));
  if (!opening) return undefined;
  const start = sentence.start + opening.index;
  return { start, end: start + opening[0].length };
}

/**
 * Lexicons of which any sentence that tells a finding of biology or of medicine holds a phrase, though
 * the words that tell it may stand in none of them.
 */
export const mayTell = [
  ...telling,
  'people',
  'hedge',
  'change',
  'laboratory term',
  'laboratory outcome',
  'bench term',
  'health outcome',
  'treatable condition',
] as const satisfies readonly LexiconName[];
