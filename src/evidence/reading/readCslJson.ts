import type { Source, Span } from '../../model.ts';
import { collectSources } from './collectSources.ts';
import { findJsonItems } from './jsonItems.ts';
import { plainAbstract } from './plainAbstract.ts';
import { isItem, type RawItem, readCslCitation, textOf } from './readCslCitation.ts';
import { sourceOfParts } from './sourceOfParts.ts';
import type { SourceReading } from './sourceReading.ts';

/**
 * Reads CSL-JSON: a list of items, one item, or, where `path` ends in ".jsonl", one item a line. Each
 * item becomes a source whose passages are the sentences of its `abstract`, or its title where it has
 * none; they stand where the item stands in the file. Design and kind of population are inferred from
 * the words (gradeDesign.ts); what it is about nobody says, so that is left to the words. An item that is
 * broken, has no id, or has one that was there before, is a problem that names file and line, and the
 * rest is read. Never throws.
 */
export function readCslJson(text: string, path: string): SourceReading {
  const found = collectSources(text, path);
  const { items, isComplete } = path.endsWith('.jsonl') ? findLines(text) : findJsonItems(text);
  for (const span of items) {
    const item = parse(text.slice(span.start, span.end));
    const note = (said: string): void => found.say(span.start, said);
    if (item === undefined) note('this is not valid JSON; it is left out');
    else if (!isItem(item)) note('this is no item of CSL-JSON, which is a group in braces; it is left out');
    else {
      const id = textOf(item.id);
      if (id === undefined) note('this item has no “id”; it is left out');
      else found.take(id, span.start, () => readSource(item, id, { path, span, note }));
    }
  }
  if (!isComplete) {
    found.say(text.length, 'the list does not end here as it should, with “]” and nothing after it');
  }
  return found.reading();
}

interface Place {
  readonly path: string;
  readonly span: Span;
  readonly note: (said: string) => void;
}

function readSource(item: RawItem, id: string, { path, span, note }: Place): Source {
  const { abstract } = item;
  if (abstract !== undefined && abstract !== null && typeof abstract !== 'string') {
    note(`the “abstract” of “${id}” is not text; it is left out`);
  }
  const csl = readCslCitation(item, id, note);
  const body = typeof abstract === 'string' ? plainAbstract(abstract) : '';
  return sourceOfParts(csl, [{ text: body, span }], path);
}

/** Longer than any item is; parsing deep brackets of such a length takes a gigabyte, and nothing stops it. */
const longestItem = 2_000_000;

/** Undefined for what is not JSON, which itself knows no such value. */
function parse(json: string): unknown {
  try {
    return json.length > longestItem ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The lines of a text that hold anything. */
function findLines(text: string): { items: readonly Span[]; isComplete: boolean } {
  const items = Array.from(text.matchAll(/[^\s\ufeff][^\n]*/g), ({ index, 0: line }) => {
    return { start: index, end: index + line.trimEnd().length };
  });
  return { items, isComplete: true };
}
