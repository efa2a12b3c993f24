/**
 * Figures that an abstract states twice, and a slip of the keyboard in the second of them. Read with
 * expressions of its own: nothing here rests on how the product reads.
 */

/** A text in which one of two mentions of a figure was changed. */
export interface ChangedMention {
  readonly kind: 'percentage' | 'estimate' | 'sample';
  readonly text: string;
  /** The changed figure. */
  readonly start: number;
  readonly end: number;
  /** The words around both mentions, for reading. */
  readonly around: readonly [string, string];
}

/** The part that is told twice is the first group. */
const told: Readonly<Record<ChangedMention['kind'], RegExp>> = {
  percentage: /(?<![\d.,·±/–-])(\d{1,2}(?:[.·]\d+)?) ?%(?! ?(?:CI|conf|to \d|[-–]))/g,
  estimate: /(?<![\d.,·])(\d+[.·]\d{2}) ?[([;,] ?95 ?% ?CI/g,
  sample:
    /(?<![\d.,·])(\d{2,5}|\d{1,2},\d{3}) (?:[a-z-]+ ){0,3}(?:patients|participants|women|men|children|adults|people|individuals|subjects)(?![a-z])/g,
};
const roundNumbers = /^(?:5|10|20|25|30|40|50|60|70|75|80|90|95|99|1,000|100|1000)$/;
const content = /[a-z]{6,}/g;
const everywhere =
  /^(?:patients|participants|children|adults|people|individuals|subjects|between|compared|within|without|respectively)$/;

function wordsAround(text: string, at: number): ReadonlySet<string> {
  const words =
    text
      .slice(Math.max(0, at - 90), at + 90)
      .toLowerCase()
      .match(content) ?? [];
  return new Set(words.filter((word) => !everywhere.test(word)).map((word) => word.slice(0, 6)));
}

/**
 * The texts that come of changing the second mention of each figure stated exactly twice, in two
 * sentences that share at least two words of content within 90 characters of it.
 */
export function changeSecondMentions(
  text: string,
  random: (below: number) => number,
): readonly ChangedMention[] {
  return (Object.keys(told) as ChangedMention['kind'][]).flatMap((kind) => {
    const mentions = new Map<string, RegExpExecArray[]>();
    for (const match of text.matchAll(told[kind])) {
      const figure = match[1] ?? '';
      if (!roundNumbers.test(figure)) mentions.set(figure, [...(mentions.get(figure) ?? []), match]);
    }
    return [...mentions].flatMap(([figure, [first, second, third]]) => {
      if (!first || !second || third || !/[.!?] [A-Z]/.test(text.slice(first.index, second.index))) return [];
      const words = wordsAround(text, first.index);
      const shared = [...wordsAround(text, second.index)].filter((word) => words.has(word));
      if (shared.length < 2) return [];
      const changed = mistype(figure, random);
      const start = second.index;
      const around = (at: number) => text.slice(Math.max(0, at - 70), at + 60);
      return [
        {
          kind,
          text: text.slice(0, start) + changed + text.slice(start + figure.length),
          start,
          end: start + changed.length,
          around: [around(first.index), around(start)] as const,
        },
      ];
    });
  });
}

/** One digit replaced by another; the first does not become 0. */
export function mistype(figure: string, random: (below: number) => number): string {
  const places = [...figure].flatMap((character, at) => (/\d/.test(character) ? [at] : []));
  const at = places[random(places.length)] as number;
  const digit = 1 + ((Number(figure[at]) + random(8)) % 9);
  return figure.slice(0, at) + digit + figure.slice(at + 1);
}
