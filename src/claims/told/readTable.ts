import type { Reading } from '../read.ts';
import { decimalsOf, onOneLine } from './readShares.ts';
import { groupWords, outcomeWords, timeIn } from './tellingWords.ts';
import { FigureOnDemand, type PlacedFigure } from './toldFigures.ts';

/** "45%", "45.2 %", "27/60 (45%)", "27 (45)" under a label that says what stands in the brackets. */
const onlyShare = /^ ?(?:\d[\d,]*(?: ?\/ ?\d[\d,]*)? ?[([] ?)?\d{1,2}(?:[.·]\d+)? ?%? ?[)\]]?\*? ?$/;
const saysPercent = /%|per ?cent/i;
/** What a label or a head says of the form of its figures, and of nothing else. */
const form = /[,;:]? ?[([]?(?:n ?[/=]? ?[\d,N]*|No\.?|number)? ?[([,]? ?%[)\]]*|[([] ?n ?= ?[\d,]+ ?[)\]]/gi;

/** A label of a row, and the outcome it names, read once for all its cells. */
class RowLabel {
  readonly text: string;
  #outcome: string | undefined;

  constructor(text: string) {
    this.text = text;
  }

  get outcome(): string {
    this.#outcome ??= outcomeWords(this.text.replace(form, ' '));
    return this.#outcome;
  }
}

/** The shares that the cells of a table tell: of the outcome that heads the row, among those that head the column. */
export function readTable(
  readings: readonly Reading[],
): ReadonlyMap<Reading, readonly PlacedFigure[]> | undefined {
  if (!readings.some(({ block }) => block.cell && block.cell.row > 0)) return undefined;
  const found = new Map<Reading, readonly PlacedFigure[]>();
  let heads = new Map<number, string>();
  let label = new RowLabel('');
  for (const reading of readings) {
    const { cell, prose } = reading.block;
    if (!cell) continue;
    if (cell.row === 0) {
      if (cell.column === 0) heads = new Map();
      heads.set(cell.column, onOneLine(prose).trim());
    } else if (cell.column === 0) label = new RowLabel(onOneLine(prose).trim());
    else {
      const figure = readCell(reading, label, heads.get(cell.column) ?? '', heads.get(0) ?? '');
      if (figure) found.set(reading, [figure]);
    }
  }
  return found;
}

function readCell(
  { block: { prose }, sentences }: Reading,
  label: RowLabel,
  head: string,
  corner: string,
): PlacedFigure | undefined {
  const quantity = sentences.at(-1)?.quantities.at(-1);
  if (!quantity || !(quantity.value > 0)) return undefined;
  const text = onOneLine(prose).trim();
  if (!onlyShare.test(text) || ![text, head, label.text, corner].some((each) => saysPercent.test(each)))
    return undefined;
  const { outcome } = label;
  if (outcome === '') return undefined;
  const keys = [`share ${outcome}`];
  return new FigureOnDemand(keys, quantity.start, () => {
    const among = groupWords(head.replace(form, ' '));
    const time = timeIn(`${label.text} ${head}`);
    const written = onOneLine(prose.slice(quantity.start, quantity.end));
    const shown = written.endsWith('%') ? written : `${written}%`;
    return {
      spans: [{ start: quantity.start, end: quantity.end }],
      figure: {
        keys,
        says: `share|${outcome}|${among}|${time}|${shown}`,
        kind: 'share',
        texts: [shown],
        values: [quantity.value],
        decimals: decimalsOf(written),
        isAbout: false,
        among,
        time,
      },
    };
  });
}
