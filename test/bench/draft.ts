import { randomNumbers } from '../text/randomEdits.ts';
import { claiming, headings, plain, words } from './sentences.ts';

/** A generated draft, and where its paragraphs have their middles. */
export interface LongDraft {
  readonly text: string;
  readonly middles: readonly number[];
}

/** One sentence in so many is one that rules look at closely. */
const plainToClaiming = 12;

/**
 * Markdown that reads like a clinical study report, the same on every machine for a given seed: of
 * `length` UTF-16 code units, or up to one block more.
 */
export function writeDraft(length: number, seed: number): LongDraft {
  const random = randomNumbers(seed);
  const pick = <T>(list: readonly T[]): T => list[random(list.length)] as T;
  let notes = 0;
  let part = 0;
  let whole = 0;

  const figures: Readonly<Record<string, () => number>> = {
    digit: () => 1 + random(9),
    small: () => 10 + random(39),
    age: () => 45 + random(30),
    week: () => 4 * (1 + random(13)),
    dose: () => 5 * (1 + random(40)),
    percent: () => 20 + random(70),
    count: () => 100 + random(900),
    note: () => ++notes,
    part: () => {
      part = 10 + random(39);
      return part;
    },
    whole: () => {
      whole = 100 + random(900);
      return whole;
    },
    // Wherever one stands, the sentence has stated the other two.
    share: () => Math.round((100 * part) / whole),
  };
  const fill = (template: string) =>
    template.replace(/\{(\w+)\}/g, (_, name: string) => {
      const list = words[name];
      return list ? pick(list) : String(figures[name]?.());
    });
  const sentence = () => {
    const filled = fill(pick(random(plainToClaiming) === 0 ? claiming : plain));
    return filled.charAt(0).toUpperCase() + filled.slice(1);
  };
  const several = (least: number, most: number, make: () => string) =>
    Array.from({ length: least + random(most - least + 1) }, make);

  const paragraph = () => several(3, 7, sentence).join(' ');
  const list = () => several(3, 6, () => `- ${sentence()}`).join('\n');
  const steps = () =>
    several(3, 5, sentence)
      .map((step, at) => `${at + 1}. ${step}`)
      .join('\n');
  const quote = () => `> ${sentence()} ${sentence()}`;
  const code = () =>
    fill('```r\nfit <- lmer(change ~ arm * visit + (1 | id), data = subset(fas, week <= {week}))\n```');
  const table = () => {
    const row = () =>
      fill('| {event} | {small} ({digit}.{digit}%) | {digit} ({digit}.{digit}%) | 0.{small} |');
    return ['| Event | Drug, n (%) | Control, n (%) | p |', '|---|---|---|---|', ...several(4, 9, row)].join(
      '\n',
    );
  };
  const extras = [list, list, steps, quote, code, table];

  const blocks: string[] = [];
  const middles: number[] = [];
  let written = 0;
  const add = (block: string) => {
    blocks.push(block, '\n\n');
    written += block.length + 2;
  };
  const addParagraph = () => {
    const before = notes;
    const text = paragraph();
    middles.push(written + (text.length >> 1));
    add(text);
    for (let note = before + 1; note <= notes; note++) add(`[^${note}]: ${fill(plain[0])}`);
  };

  add(`# ${fill('{drug} in {people} with {condition}: clinical study report')}`);
  for (let section = 1; written < length; section++) {
    add(`${section % 4 === 1 ? '##' : '###'} ${section} ${fill(pick(headings))}`);
    for (let left = 2 + random(4); left > 0 && written < length; left--) {
      addParagraph();
      if (random(3) === 0 && written < length) add(pick(extras)());
    }
  }
  return { text: blocks.join(''), middles };
}

/** The draft with one letter typed at `offset`. */
export function typeLetter(text: string, offset: number): string {
  // `join` makes one string, as an editor hands it over; `+` would leave that to the first who reads it.
  return [text.slice(0, offset), 'e', text.slice(offset)].join('');
}
