const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const values: ReadonlyMap<string, number> = new Map([
  ...small.map((word, at) => [word, at] as const),
  ...tens.map((word, at) => [word, (at + 2) * 10] as const),
]);

/** The value of a number word ("seven", "twenty"); undefined for any other word. `word` is lower case. */
export function spelledNumber(word: string): number | undefined {
  return values.get(word);
}

const parts: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    eighth: 8,
    tenth: 10,
    tenths: 10,
  }),
);

/** How many such parts make a whole: 3 for "third"; undefined for any other word. */
export function partsOfWhole(word: string): number | undefined {
  return parts.get(word);
}

const multiples: ReadonlyMap<string, number> = new Map(
  Object.entries({
    twofold: 2,
    threefold: 3,
    fourfold: 4,
    fivefold: 5,
    sixfold: 6,
    sevenfold: 7,
    eightfold: 8,
    tenfold: 10,
    doubled: 2,
    doubles: 2,
    doubling: 2,
    tripled: 3,
    triples: 3,
    quadrupled: 4,
    twice: 2,
    halved: 0.5,
    halves: 0.5,
    halving: 0.5,
  }),
);

/** The ratio a word names: 2 for "doubled"; undefined for any other word. */
export function spelledRatio(word: string): number | undefined {
  return multiples.get(word);
}
