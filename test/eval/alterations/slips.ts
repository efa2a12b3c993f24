/**
 * Numbers of an abstract that its other numbers determine, and slips of the keyboard that make them
 * contradict each other. Read with regular expressions of its own, and believed only where the numbers
 * as printed agree: nothing here rests on how the product reads.
 */

/** A number in a text: where it stands, and what it says. */
interface Figure {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly decimals: number;
}

/** One number changed, so that the numbers stated no longer fit within rounding. */
export interface Slip {
  readonly kind: SlipKind;
  readonly text: string;
  /** The construction the number stands in, in the changed text. */
  readonly start: number;
  readonly end: number;
}

export const slipKinds = [
  'percentage',
  'count',
  'total',
  'estimate',
  'bound past the estimate',
  'bound past no effect',
  'p value past its interval',
  'p value above 1',
  'part of a total',
] as const;
export type SlipKind = (typeof slipKinds)[number];

/** Figures that stand together, by name, with a test of whether they contradict one another. */
interface Construction {
  readonly figures: Readonly<Record<string, Figure>>;
  readonly contradicts: (values: Readonly<Record<string, Figure>>) => boolean;
  /** Which figure to change for which kind of slip. */
  readonly changes: readonly (readonly [SlipKind, string])[];
}

/** An estimate with its interval and p value. */
interface Tested {
  readonly figures: Values;
  readonly relation: string;
  readonly measure: string;
}

type Values = Readonly<Record<string, Figure>>;

const count = '\\d[\\d,]*';
const decimal = '\\d*[.·]?\\d+';
const signed = `[-−]?${decimal}`;
const fraction = `(?<part>${count}) ?(?:\\/|(?:out )?of (?:the )?) ?(?<whole>${count})(?![\\d.·])`;
const noun = '(?: [A-Za-z-]+)';

const shares = [
  `(?<![\\d.,/·])${fraction}${noun}{0,6} ?[([] ?(?<share>${decimal}) ?%(?=[);,\\]])`,
  `(?<![\\d.,·])(?<share>${decimal}) ?% ?[([](?:n ?= ?)?${fraction}`,
  `(?<![\\d.,·])(?<part>${count})${noun}{0,3} ?[([](?<share>${decimal}) ?%[)\\]] of (?:the )?(?<whole>${count})(?![\\d.·])`,
  `[Oo]f (?:the )?(?<whole>${count})${noun}{1,6}, (?<part>${count})${noun}{0,2} ?[([](?<share>${decimal}) ?%[)\\]]`,
];

const name = '(?:CI|confidence intervals?)(?: ?[([]CI[)\\]])?';
const interval = `9\\d(?:\\.\\d)? ?% ?${name}[ ,:=([]{0,3}(?<lower>${signed}) ?%? ?(?:-|–|−|to|,) ?(?<upper>${signed})(?![\\d.·])`;
const estimate = `(?<![\\d.,/·])(?<value>${signed})(?<unit> ?%)?[ ,;:([]{1,3}`;
const measure =
  '(?<measure>\\b[a]?(?:OR|HR|RR)s?\\b|(?:odds|hazard|risk|rate) ratio|relative risk|(?:mean|risk|weighted|between-group) difference)[^.;\\d]{0,24}?';
const estimated = `${estimate}${interval}`;
const tested = `${measure}${estimated}[ )\\]%,;]{1,4}[Pp] ?(?<relation>[=<>]) ?(?<p>0?[.·]\\d+)(?![\\d]| ?[x×*])`;
const loneP = '(?<=[(,; ])[Pp] ?[=<] ?(?<p>0?[.·]\\d+)(?=[);,])';
const sexes = '(?:men|women|males?|females?|boys|girls)';
const divided = `(?<![\\d.,])(?<whole>${count})${noun}{1,3}[ ,]{0,2}[( ](?<one>${count}) ${sexes}(?:,| and|, and) (?<other>${count}) ${sexes}`;

const half = ({ decimals }: Figure) => 0.5 * 10 ** -decimals + 1e-9;

function shareContradicts({ part, whole, share }: Values): boolean {
  if (!part || !whole || !share) return false;
  return Math.abs((100 * part.value) / whole.value - share.value) > half(share);
}

function estimateContradicts({ value, lower, upper }: Values): boolean {
  if (!value || !lower || !upper) return false;
  const below = lower.value - half(lower) - half(value) > value.value;
  const above = upper.value + half(upper) + half(value) < value.value;
  return below || above || lower.value > upper.value;
}

/** For a p value given exactly, at the level of 0.05; both must lie on their side whatever the rounding. */
function testContradicts(nullValue: number): (values: Values) => boolean {
  return ({ lower, upper, p }) => {
    if (!lower || !upper || !p) return false;
    const excludes = lower.value - half(lower) > nullValue || upper.value + half(upper) < nullValue;
    const includes = lower.value + half(lower) < nullValue && upper.value - half(upper) > nullValue;
    return (excludes && p.value - half(p) > 0.05) || (includes && p.value + half(p) < 0.05);
  };
}

/** The constructions of a text whose numbers, as printed, agree. */
function readConstructions(text: string): readonly Construction[] {
  const read = (source: string, flags = 'gd') => [...text.matchAll(new RegExp(source, flags))];
  const all: Construction[] = [
    ...shares.flatMap((source) =>
      read(source).map((match) => ({
        figures: figuresOf(match),
        contradicts: shareContradicts,
        changes: [
          ['percentage', 'share'],
          ['count', 'part'],
          ['total', 'whole'],
        ] as const,
      })),
    ),
    ...read(estimated).map((match) => ({
      figures: figuresOf(match),
      contradicts: estimateContradicts,
      changes: [
        ['estimate', 'value'],
        ['bound past the estimate', 'lower'],
        ['bound past the estimate', 'upper'],
      ] as const,
    })),
    ...read(tested)
      .map((match) => ({ figures: figuresOf(match), ...match.groups }) as Tested)
      .filter(({ relation }) => relation === '=')
      .map(({ figures, measure: name }) => ({
        figures,
        contradicts: testContradicts(name.includes('difference') ? 0 : 1),
        changes: [
          ['p value past its interval', 'p'],
          ['bound past no effect', 'lower'],
          ['bound past no effect', 'upper'],
        ] as const,
      })),
    ...read(loneP).map((match) => ({
      figures: figuresOf(match),
      contradicts: ({ p }: Values) => p !== undefined && p.value > 1,
      changes: [['p value above 1', 'p']] as const,
    })),
    ...read(divided).map((match) => ({
      figures: figuresOf(match),
      contradicts: ({ whole, one, other }: Values) =>
        whole?.value !== (one?.value ?? 0) + (other?.value ?? 0),
      changes: [
        ['part of a total', 'whole'],
        ['part of a total', 'one'],
      ] as const,
    })),
  ];
  return all.filter(({ figures, contradicts }) => !contradicts(figures));
}

function figuresOf(match: RegExpExecArray): Values {
  const named = Object.entries(match.indices?.groups ?? {});
  return Object.fromEntries(
    named.flatMap(([key, span]) => {
      const written = match.groups?.[key];
      if (!span || written === undefined || !/\d/.test(written)) return [];
      return [[key, { start: span[0], end: span[1], ...readValue(written) }]];
    }),
  );
}

function readValue(written: string): { readonly value: number; readonly decimals: number } {
  const plain = written.replace(/,/g, '').replace('−', '-').replace('·', '.');
  return { value: Number(plain), decimals: /\.(\d+)$/.exec(plain)?.[1]?.length ?? 0 };
}

const isNumber = /^[-−]?(?:\d*[.·]?\d+|\d{1,3}(?:,\d{3})+)$/;

/** Slips of the keyboard in a number: a digit mistyped, two swapped, one doubled, the point moved. */
function mistype(written: string, random: (below: number) => number): string {
  const places = [...written].flatMap((character, at) => (/\d/.test(character) ? [at] : []));
  const at = places[random(places.length)] as number;
  const digit = written[at] as string;
  switch (random(4)) {
    case 0:
      return written.slice(0, at) + ((Number(digit) + 1 + random(9)) % 10) + written.slice(at + 1);
    case 1:
      return written.slice(0, at) + digit + written.slice(at);
    case 2:
      return written.replace(/(\d)([.·]?)(\d)/, '$3$2$1');
    default:
      return /^0?[.·]0/.test(written)
        ? written.replace(/([.·])0/, '$1')
        : written.replace(/(\d)([.·])(\d)/, random(2) === 0 ? '$1$3$2' : '$2$1$3').replace(/[.·]$/, '');
  }
}

/**
 * One slip of each kind that the text has room for. A kind's figure is mistyped up to eight times until
 * the numbers contradict each other; where they never do, there is nothing to detect.
 */
export function makeSlips(text: string, random: (below: number) => number): readonly Slip[] {
  const constructions = readConstructions(text);
  return slipKinds.flatMap((kind) => {
    const open = constructions.flatMap((construction) =>
      construction.changes.flatMap(([of, key]) => (of === kind ? [{ construction, key }] : [])),
    );
    if (open.length === 0) return [];
    const { construction, key } = open[random(open.length)] as (typeof open)[number];
    for (let tries = 0; tries < 8; tries += 1) {
      const slip = makeSlip(text, construction, kind, key, random);
      if (slip) return [slip];
    }
    return [];
  });
}

function makeSlip(
  text: string,
  { figures, contradicts }: Construction,
  kind: SlipKind,
  key: string,
  random: (below: number) => number,
): Slip | undefined {
  const figure = figures[key];
  if (!figure) return undefined;
  const written = text.slice(figure.start, figure.end);
  const changed =
    kind === 'p value above 1' ? `${1 + random(9)}${written.replace(/^0/, '')}` : mistype(written, random);
  const after = readValue(changed);
  // What is no number any more ("37,0544") is another error.
  if (changed === written || !isNumber.test(changed)) return undefined;
  if (kind === 'bound past no effect' && isPastEstimate(figures, key, after.value)) return undefined;
  if (!contradicts({ ...figures, [key]: { ...figure, ...after } })) return undefined;
  const spans = Object.values(figures);
  const grown = changed.length - written.length;
  return {
    kind,
    text: text.slice(0, figure.start) + changed + text.slice(figure.end),
    start: Math.min(...spans.map(({ start }) => start)),
    end: Math.max(...spans.map(({ end }) => end)) + grown,
  };
}

/** A bound past its estimate is another kind of slip. */
function isPastEstimate({ value }: Values, key: string, bound: number): boolean {
  return value !== undefined && (key === 'lower' ? bound > value.value : bound < value.value);
}
