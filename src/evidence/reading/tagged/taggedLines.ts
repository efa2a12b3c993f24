import type { Span } from '../../../model.ts';

/** A field of a format with a tag before each line: RIS, MEDLINE. */
export interface Tagged {
  /** Upper case. */
  readonly tag: string;
  /** Its value in the file, over all its lines. */
  readonly span: Span;
}

/** The fields of one record, in order, and where it stands. */
export interface TaggedRecord extends Span {
  readonly fields: readonly Tagged[];
}

interface TaggedFormat {
  /** A line that begins a field, sticky: the tag is its first group, and the value follows it. */
  readonly tag: RegExp;
  /** The tag that begins a record. */
  readonly first: string;
  /** The tag that ends a record, in formats that have one. */
  readonly last?: string;
}

/**
 * The records of a file in which each field begins with a tag. A line without a tag goes on with the field
 * before it. A record that has no end ends where the next begins. Linear.
 */
export function splitTagged(
  text: string,
  lines: readonly Span[],
  { tag, first, last }: TaggedFormat,
): readonly TaggedRecord[] {
  const records: { start: number; end: number; fields: { tag: string; span: Span }[] }[] = [];
  let isOpen = false;
  for (const { start, end } of lines) {
    tag.lastIndex = text.charCodeAt(start) === 0xfeff ? start + 1 : start;
    const name = tag.exec(text)?.[1]?.toUpperCase();
    const record = records.at(-1);
    if (name === undefined) {
      const field = record?.fields.at(-1);
      if (!isOpen || !record || !field || /^\s*$/.test(text.slice(start, Math.min(end, start + 1000))))
        continue;
      field.span = { start: field.span.start, end };
      record.end = end;
    } else if (name === last) {
      if (record && isOpen) record.end = end;
      isOpen = false;
    } else {
      const span = { start: Math.min(tag.lastIndex, end), end };
      if (record && isOpen && name !== first) {
        record.fields.push({ tag: name, span });
        record.end = end;
      } else records.push({ start, end, fields: [{ tag: name, span }] });
      isOpen = true;
    }
  }
  return records;
}

/** The values of a record by tag, as plain text of one line; empty ones are left out. */
export function valuesOf(
  text: string,
  { fields }: TaggedRecord,
): (...tags: readonly string[]) => readonly string[] {
  return (...tags) =>
    tags.flatMap((tag) =>
      fields
        .filter((field) => field.tag === tag)
        .map(({ span }) => text.slice(span.start, span.end).replace(/\s+/g, ' ').trim())
        .filter((value) => value !== ''),
    );
}
