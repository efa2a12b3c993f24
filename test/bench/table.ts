/** What was measured of one engine at one size. Times are in milliseconds. */
export interface Cell {
  readonly engine: string;
  readonly firsts: number[];
  readonly edits: number[];
  /** How many findings the last text had: a zero would say that nothing was done. */
  findings: number;
  /** Why there are no more figures; '' where nothing is amiss. */
  note: string;
}

/** The middle of some figures; NaN where there are none. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

const header = [
  '',
  'first check, ms',
  '÷ ours',
  'one-letter edit, ms',
  '÷ ours',
  'checks, edits',
  'findings',
];
const widths = [18, 24, 8, 24, 8, 15, 10];

/** A table of one size, a line an engine: median (least–most), and medians divided by those of the first line. */
export function formatTable(cells: readonly Cell[]): string {
  const ours = cells[0];
  const rows = cells.map(({ engine, firsts, edits, findings, note }) => {
    if (firsts.length === 0) return [engine, note];
    const figures = [
      spread(firsts),
      digits(median(firsts) / median(ours?.firsts ?? [])),
      spread(edits),
      digits(median(edits) / median(ours?.edits ?? [])),
      `${firsts.length}, ${edits.length}`,
      `${findings}`,
    ];
    return [engine, ...figures, note];
  });
  return [header, ...rows]
    .map((row) =>
      row
        .map((text, column) => text.padEnd(widths[column] ?? 0))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

function spread(figures: readonly number[]): string {
  return `${digits(median(figures))} (${digits(Math.min(...figures))}–${digits(Math.max(...figures))})`;
}

/** Two significant digits below ten, whole numbers above: more would be noise. */
export function digits(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value < 10 ? `${Number(value.toPrecision(2))}` : `${Math.round(value)}`;
}
