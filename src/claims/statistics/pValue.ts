import type { Numeral } from './numeral.ts';

/** A p value as stated. */
export interface PValue {
  readonly numeral: Numeral;
  readonly relation: '=' | '<' | '>';
  /** With its power of ten, if it has one: 3.3 × 10^−13. */
  readonly value: number;
  /** False where the words say that it tests something other than the effect: "P for trend". */
  readonly isOfEffect: boolean;
}

/** "P = ", "p-value of ", "(P<", "P for trend = ", "P_interaction <"; the first group says what it is for. */
const opens =
  /(?:^|[^\p{L}\p{N}])p(?:[- ]?values?)?((?:[-_ ]|for )*(?:linear )?(?:trend|interaction|heterogeneity|non-?inferiority|superiority|homogeneity|difference|log-?rank)| for \p{L}+(?: \p{L}+)?|_\p{L}+)? ?(?:(=|<|>|≤|≥|⩽|⩾)|(?<=values? )(?:of|was|is)) ?$/iu;
const power = /^ ?(?:[x×·*∙⋅] ?|e ?[-−–]|exp|\^)/i;
const tenToThe = /^ ?[-−–^(⁻]/;
/** Words behind a p value that make it the test of something else, or another test of the same. */
const otherTest =
  /^ ?,? ?(?:for|by|from|on|in|using|with|\() ?(?:the )?(?:an? )?(?:test (?:for|of) )?(?:trend|interaction|heterogeneity|non-?inferiority|equivalence|log-?rank|superiority|homogeneity|linear|difference)/i;

/** The numeral as a p value, or undefined where it is none. */
export function readPValue(numeral: Numeral): PValue | undefined {
  const { before } = numeral;
  if (numeral.isPercent || Number.isNaN(numeral.value) || !/p/i.test(before)) return undefined;
  const match = opens.exec(before);
  if (!match) return undefined;
  const sign = match[2] ?? '=';
  return {
    numeral,
    relation: /[<≤⩽]/.test(sign) ? '<' : /[>≥⩾]/.test(sign) ? '>' : '=',
    value: isTiny(numeral) ? 0 : numeral.value,
    isOfEffect: !match[1]?.trim() && !otherTest.test(numeral.after),
  };
}

/** Powers of ten come in many spellings, all of them with a negative exponent: "3.3 × 10^−13", "10(−8)". */
function isTiny({ value, after }: Numeral): boolean {
  return power.test(after) || (value === 10 && tenToThe.test(after));
}

/** True where the p value, however it was rounded, lies below `alpha`. */
export function isBelow({ relation, value, numeral }: PValue, alpha: number): boolean {
  if (relation === '>') return false;
  return relation === '<' ? value <= alpha : value + 0.5 * 10 ** -numeral.decimals < alpha;
}

/** True where the p value, however it was rounded, lies above `alpha`. */
export function isAbove({ relation, value, numeral }: PValue, alpha: number): boolean {
  if (relation === '<') return false;
  return relation === '>' ? value >= alpha : value - 0.5 * 10 ** -numeral.decimals > alpha;
}
