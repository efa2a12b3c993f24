import type { TextSentence, Token } from './readText.ts';

/** Who or what was studied: people, one kind of animal, or cells in a dish. */
export interface Subject {
  /** One name for all words of a kind: "mouse" for mice and murine. */
  readonly kind: string;
  readonly isHuman: boolean;
  /** A general word ("animals") fits every kind of animal. */
  readonly isGeneral: boolean;
  /** "Human" and "adult" beside a noun may speak of receptors; they break a silence and claim no more. */
  readonly isAdjective: boolean;
  readonly sentence: TextSentence;
  readonly start: number;
  readonly end: number;
}

/** Source: ours: laboratory species and the words papers use for them, one kind a line. */
const animalKinds = [
  'mouse mice murine',
  'rat rats',
  'hamster hamsters',
  'rabbit rabbits',
  'zebrafish',
  'drosophila fly flies melanogaster',
  'nematode nematodes elegans worm worms',
  'yeast yeasts cerevisiae pombe',
  'monkey monkeys macaque macaques rhesus primate primates',
  'pig pigs piglets porcine swine minipigs',
  'dog dogs canine',
  'sheep ovine lambs',
  'cats feline',
  'chick chicks chicken chickens',
  'xenopus frog frogs',
  'ferret ferrets',
  'cow cows cattle bovine calves',
];
const generalAnimals = 'animal animals rodent rodents xenograft xenografts';
const peopleWords =
  'patient patients people persons participant participants volunteer volunteers outpatients inpatients man men woman women child children adults infants infant newborns neonates adolescents teenagers veterans soldiers smokers residents mothers girls boys nurses physicians students households humans individuals survivors users';
/** "Human cells" and "patient-derived organoids" are no people. */
const notPeopleAfter = new Set(
  'cell cells cancer line lines tissue tissues derived derivedcell cd gene genes genome protein homolog homologue homologues ortholog orthologs umbilical embryonic pluripotent ips ipsc monocytes macrophages fibroblasts keratinocytes hepatocytes t b serum plasma'.split(
    ' ',
  ),
);

const kinds: ReadonlyMap<string, string> = new Map([
  ...animalKinds.flatMap((line) =>
    line.split(' ').map((word) => [word, line.split(' ')[0] ?? word] as const),
  ),
  ...generalAnimals.split(' ').map((word) => [word, 'animal'] as const),
  ...peopleWords.split(' ').map((word) => [word, 'people'] as const),
  ['human', 'people'],
  ['adult', 'people'],
  ['mortem', 'people'],
  ['postmortem', 'people'],
  ['organoid', 'cells'],
  ['organoids', 'cells'],
]);

/** The subjects one sentence names, in order. */
export function findSubjects(sentence: TextSentence): readonly Subject[] {
  const { tokens } = sentence;
  const found: Subject[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const next = tokens[at + 1];
    const kind = kinds.get(token.lower) ?? cellsAt(token, next);
    if (kind === undefined) continue;
    const isHuman = kind === 'people';
    if (isHuman && next && /^(?:human|patient)$/.test(token.lower) && notPeopleAfter.has(next.lower))
      continue;
    const end = kind === 'cells' && next ? next.end : token.end;
    const isAdjective = /^(?:human|adult|(?:post)?mortem)$/.test(token.lower);
    found.push({
      kind,
      isHuman,
      isGeneral: kind === 'animal',
      isAdjective,
      sentence,
      start: token.start,
      end,
    });
  }
  return found;
}

function cellsAt({ lower }: Token, next: Token | undefined): string | undefined {
  if (!next) return undefined;
  const isCells =
    (lower === 'cell' && /^(?:lines?|cultures?)$/.test(next.lower)) ||
    (lower === 'in' && next.lower === 'vitro') ||
    (lower === 'cultured' && /(?:cells?|cytes|blasts|neurons)$/.test(next.lower));
  return isCells ? 'cells' : undefined;
}
