import type { Problem, Source, Span } from '../../model.ts';
import { locate } from '../../text/lines.ts';
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
  const sources: Source[] = [];
  const problems: Problem[] = [];
  const lines = locate(text);
  const seen = new Set<string>();
  const note = (offset: number, said: string): void => {
    problems.push({ message: `${path}:${lines.at(offset).line}: ${said}` });
  };

  const { items, isComplete } = path.endsWith('.jsonl') ? findLines(text) : findJsonItems(text);
  for (const span of items) {
    const item = parse(text.slice(span.start, span.end));
    const noteHere = (said: string): void => note(span.start, said);
    if (item === undefined) noteHere('this is not valid JSON; it is left out');
    else if (!isItem(item))
      noteHere('this is no item of CSL-JSON, which is a group in braces; it is left out');
    else {
      const id = textOf(item.id);
      if (id === undefined) noteHere('this item has no “id”; it is left out');
      else if (seen.has(id)) noteHere(`the id “${id}” is given twice; the first is kept`);
      else {
        seen.add(id);
        sources.push(readSource(item, id, { path, span, note: noteHere }));
      }
    }
  }
  if (!isComplete)
    note(text.length, 'the list does not end here as it should, with “]” and nothing after it');
  return { sources, problems };
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

/** Undefined for what is not JSON, which itself knows no such value. */
function parse(json: string): unknown {
  try {
    return JSON.parse(json);
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
