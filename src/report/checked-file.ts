import type { Report } from '../model.ts';

/** A place in a draft as people count it: line and column from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** One file, or one argument that named no readable file, with what the check says of it. */
export interface CheckedFile {
  /** As the writer named it, or relative to the current folder where a pattern found it. */
  readonly path: string;
  /** False where there was no text to check; the report's problems then say why. */
  readonly wasRead: boolean;
  /** The draft as decoded; '' where none was read. */
  readonly text: string;
  readonly report: Report;
  /** The place of an offset into the draft. */
  readonly locate: (offset: number) => Position;
}
