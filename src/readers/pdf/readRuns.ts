import type { TextRun } from './textLine.ts';

/** What pdf.js says of a stretch of text. */
interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly fontName: string;
  readonly hasEOL: boolean;
}

/** The text of a page in the order it is drawn, as pdf.js gives it with a viewport of scale 1. */
export function readRuns(items: readonly object[], viewport: readonly number[]): TextRun[] {
  return items.filter(isTextItem).flatMap((item) => {
    const [a, b, c, d, x, y] = multiply(viewport, item.transform);
    // What stands upright or slanted is a stamp, an axis or a watermark.
    if (a < 0 || Math.abs(b) > Math.abs(a) * 0.1) return [];
    const size = Math.hypot(c, d);
    const { str: text, width, fontName: font, hasEOL: endsLine } = item;
    return [{ text, x, y, width, size, font, endsLine }];
  });
}

function isTextItem(item: object): item is TextItem {
  return 'str' in item && 'transform' in item;
}

type Matrix = readonly [number, number, number, number, number, number];

function multiply(one: readonly number[], other: readonly number[]): Matrix {
  const [a, b, c, d, e, f] = sixOf(one);
  const [g, h, i, j, k, l] = sixOf(other);
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

function sixOf([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return [a, b, c, d, e, f];
}
