import type { Word } from '../../model.ts';
import type { Figure, FigureBound } from './figure.ts';
import { partsOfWhole, spelledNumber, spelledRatio } from './spelledNumbers.ts';
import { isTime, readUnit } from './units.ts';

/** So near a share named by a fraction in words may lie, in percentage points. */
const mostGive = 5;

const loosening: Readonly<Record<string, FigureBound>> = {
  about: 'about',
  around: 'about',
  approximately: 'about',
  roughly: 'about',
  nearly: 'nearly',
  almost: 'nearly',
  over: 'over',
  than: 'over',
  under: 'under',
};

/**
 * Figures in words: "seven in ten", "two thirds", "half of", "7 out of 10", "twelve weeks", "doubled".
 * What may be no figure at all is marked as loose.
 */
export function readSpelledFigures(words: readonly Word[]): readonly Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const figure = readRatio(words, at) ?? readShare(words, at) ?? readTime(words, at);
    if (!figure) continue;
    figures.push(figure);
    while (at + 1 < words.length && (words[at + 1] as Word).start < figure.end) at += 1;
  }
  return figures;
}

function readRatio(words: readonly Word[], at: number): Figure | undefined {
  const word = words[at] as Word;
  const value =
    spelledRatio(word.lower) ??
    (words[at + 1]?.lower === 'fold' && (words[at + 1] as Word).start - word.end <= 1
      ? spelledNumber(word.lower)
      : undefined);
  if (value === undefined) return undefined;
  const isTimes = word.lower === 'twice' && !/^(?:as|the|more)$/.test(words[at + 1]?.lower ?? '');
  const isAct = /ing$|^double$/.test(word.lower);
  return {
    ...figureAt(words, at, at),
    kind: 'ratio',
    value,
    give: value * 0.15,
    ...(isTimes || isAct ? { isLoose: true } : {}),
  };
}

/** "seven in ten", "7 out of 10", "one in five", "two thirds", "a quarter", "half". */
function readShare(words: readonly Word[], at: number): Figure | undefined {
  const { lower } = words[at] as Word;
  const part = numberOf(lower);
  if (part !== undefined && part > 0) {
    const isOutOf = words[at + 1]?.lower === 'out' && words[at + 2]?.lower === 'of';
    const isIn = words[at + 1]?.lower === 'in';
    const last = isOutOf ? at + 3 : isIn ? at + 2 : -1;
    const whole = last < 0 ? undefined : numberOf(words[last]?.lower ?? '');
    const isSpelled =
      spelledNumber(lower) !== undefined || isOutOf || (whole !== undefined && whole % 5 === 0);
    if (whole !== undefined && whole > part && whole >= 3 && isSpelled && whole <= 1_000_000) {
      return share(words, at, last, part / whole);
    }
    const parts = partsOfWhole(words[at + 1]?.lower ?? '');
    if (parts !== undefined && spelledNumber(lower) !== undefined && part < parts)
      return share(words, at, at + 1, part / parts);
  }
  const parts = partsOfWhole(lower);
  if (parts === undefined || lower.endsWith('s')) return undefined;
  const before = words[at - 1]?.lower ?? '';
  const after = words[at + 1]?.lower ?? '';
  const isShare = (parts === 2 ? /^(?:by|over|than|about|nearly|almost|roughly)$/ : /^an?$/).test(before);
  if (after !== 'of' && !(isShare && parts === 2)) return undefined;
  return isShare ? share(words, at, at, 1 / parts) : { ...share(words, at, at, 1 / parts), isLoose: true };
}

function share(words: readonly Word[], first: number, last: number, of: number): Figure {
  const value = of * 100;
  return {
    ...figureAt(words, first, last),
    kind: 'share',
    value,
    give: Math.min(mostGive, value * 0.15),
  };
}

function readTime(words: readonly Word[], at: number): Figure | undefined {
  const word = words[at] as Word;
  const value = spelledNumber(word.lower);
  const next = words[at + 1];
  if (value === undefined || value < 2 || !next || next.start - word.end > 1) return undefined;
  const unit = next.lower.length > 2 ? readUnit(next.lower) : undefined;
  if (unit === undefined || !isTime(unit)) return undefined;
  return { ...figureAt(words, at, at), kind: 'amount', value, unit };
}

function figureAt(words: readonly Word[], first: number, last: number) {
  const before = words[first - 1]?.lower ?? '';
  const skipped = /^an?$/.test(before) ? (words[first - 2]?.lower ?? '') : before;
  return {
    start: (words[first] as Word).start,
    end: (words[last] as Word).end,
    decimals: 0,
    bound: Object.hasOwn(loosening, skipped) ? (loosening[skipped] as FigureBound) : 'exactly',
    unit: '',
  } as const;
}

function numberOf(word: string): number | undefined {
  return spelledNumber(word) ?? (/^\d{1,7}$/.test(word) ? Number(word) : undefined);
}
