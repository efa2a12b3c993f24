import type { Reading } from '../read.ts';
import { decimalsOf, onOneLine } from './readShares.ts';
import { groupWords, outcomeWords, timeIn } from './tellingWords.ts';
import type { PlacedFigure } from './toldFigures.ts';

/** "45%", "45.2 %", "27/60 (45%)", "27 (45)" under a label that says what stands in the brackets. */
const onlyShare = /^ ?(?:\d[\d,]*(?: ?\/ ?\d[\d,]*)? ?[([] ?)?\d{1,2}(?:[.·]\d+)? ?%? ?[)\]]?\*? ?$/;
const saysPercent = /%|per ?cent/i;
/** What a label or a head says of the form of its figures, and of nothing else. */
const form = /[,;:]? ?[([]?(?:n ?[/=]? ?[\d,N]*|No\.?|number)? ?[([,]? ?%[)\]]*|[([] ?n ?= ?[\d,]+ ?[)\]]/gi;

/** The shares that the cells of a table tell: of the outcome that heads the row, among those that head the column. */
export function readTable(
  readings: readonly Reading[],
): ReadonlyMap<Reading, readonly PlacedFigure[]> | undefined {
  if (!readings.some(({ block }) => block.cell && block.cell.row > 0)) return undefined;
  const found = new Map<Reading, readonly PlacedFigure[]>();
  let heads = new Map<number, string>();
  let label = '';
  for (const reading of readings) {
    const { cell, prose } = reading.block;
    if (!cell) continue;
    const text = onOneLine(prose).trim();
    if (cell.row === 0) {
      if (cell.column === 0) heads = new Map();
      heads.set(cell.column, text);
    } else if (cell.column === 0) label = text;
    else {
      const head = heads.get(cell.column) ?? '';
      const isShare = saysPercent.test(`${heads.get(0) ?? ''} ${label} ${head} ${text}`);
      const figure = isShare ? readCell(reading, text, label, head) : undefined;
      if (figure) found.set(reading, [figure]);
    }
  }
  return found;
}

function readCell(
  { block: { prose }, sentences }: Reading,
  text: string,
  label: string,
  head: string,
): PlacedFigure | undefined {
  const quantity = sentences.at(-1)?.quantities.at(-1);
  if (!quantity || !onlyShare.test(text) || !(quantity.value > 0)) return undefined;
  const outcome = outcomeWords(label.replace(form, ' '));
  if (outcome === '') return undefined;
  const among = groupWords(head.replace(form, ' '));
  const time = timeIn(`${label} ${head}`);
  const written = onOneLine(prose.slice(quantity.start, quantity.end));
  const shown = written.endsWith('%') ? written : `${written}%`;
  return {
    spans: [{ start: quantity.start, end: quantity.end }],
    figure: {
      says: `share|${outcome}|${among}|${time}|${shown}`,
      keys: [`share ${outcome}`],
      kind: 'share',
      texts: [shown],
      values: [quantity.value],
      decimals: decimalsOf(written),
      isAbout: false,
      among,
      time,
    },
  };
}
