import { cuesOf, hasCue, type ReadSentence } from '../../claims/sentence.ts';
import type { Hit, Place } from '../rule.ts';
import { concludes, conclusionOf, isTitle } from '../spin/conclusionOf.ts';

/** Groups that are studied alone, each with the words that say that others were studied too. */
const groups: readonly { readonly named: RegExp; readonly others: RegExp }[] = [
  {
    named: /\b(?:(?:pregnant|older|young|postmenopausal) )?women\b|\bgirls\b/iu,
    others: /\b(?:men|boys|males?)\b/iu,
  },
  { named: /\b(?:(?:older|young) )?men\b|\bboys\b/iu, others: /\b(?:women|girls|females?)\b/iu },
  {
    named: /\b(?:children|adolescents|infants|teenagers|toddlers)\b/iu,
    others: /\b(?:adults|parents|mothers|all ages)\b/iu,
  },
  {
    named: /\b(?:older (?:adults|people)|the elderly|elderly (?:people|patients)|nursing home residents)\b/iu,
    others: /\b(?:young|younger|children|middle-aged)\b/iu,
  },
  {
    named: /\b(?:veterans|soldiers|athletes|nurses|medical students)\b/iu,
    others: /\b(?:civilians|general population)\b/iu,
  },
];
/** Words for everybody, and for more people than any of those groups. */
const everybody =
  /\b(?:everyone|everybody|anyone|people of all ages|men,? women,? and children|(?:both )?men and women|adults and children|all (?:adults|people)|the general population)\b|(?<=\b(?:in|for|among) )(?:adults|people)\b/iu;
/** Words by which a sentence keeps to some after all. */
const limited =
  /\b(?:these|those|such|this (?:population|group)|subgroups?|who|whose|aged|older|younger|elderly|pregnant|may|might|whether|further)\b/iu;

const benefits = ['benefit verb', 'benefit told', 'cure verb'] as const;

/** Who was studied, by the title, by the sample and by the sentences before this one that tell of participants. */
function textsOnStudied({ sentence, reading, document }: Place): readonly string[] {
  const { prose } = reading.block;
  const before = reading.sentences
    .filter((each) => each.start < sentence.start && hasCue(each, 'participants'))
    .map(({ start, end }) => prose.slice(start, end));
  return [document.title, document.sample, ...before].filter((text) => text !== undefined);
}

/**
 * Everybody, named in a title or a conclusion that tells a benefit, where one group alone was studied:
 * women, men, children, older people or those of one occupation.
 */
export function findPopulationWidened(place: Place): readonly Hit[] {
  const { sentence, reading } = place;
  if (!hasBenefit(sentence) || !(concludes(place) || isTitle(place))) return [];
  const { prose } = reading.block;
  const textOf = ({ start, end }: ReadSentence) => prose.slice(start, end);
  const text = textOf(sentence);
  const wide = everybody.exec(text);
  if (!wide || limited.test(text)) return [];
  const studied = textsOnStudied(place);
  for (const { named, others } of groups) {
    const words = studied.map((each) => named.exec(each)?.[0]).find((each) => each !== undefined);
    if (words === undefined || studied.some((each) => others.test(each))) continue;
    const said = [sentence, ...conclusionOf(place)].map(textOf);
    if (said.some((each) => named.test(each.replace(wide[0], '')))) continue;
    const start = sentence.start + wide.index;
    return [
      {
        start,
        end: start + wide[0].length,
        candidates: [{ text: words.toLowerCase() }],
        message: `“{words}” is wider than who was studied, ${words.toLowerCase()}. Name them here too.`,
      },
    ];
  }
  return [];
}

function hasBenefit(sentence: ReadSentence): boolean {
  return cuesOf(sentence, ...benefits).length > 0;
}
