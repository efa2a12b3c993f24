import type { ClaimRow, Design, Finding, Report } from '../model.ts';

/** A place in a draft as people count it: line and column from 1, columns in UTF-16 code units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A passage of a source beside a finding. */
export interface CitedPassage {
  /** The id of the source. */
  readonly source: string;
  readonly citation: string;
  readonly passage: string;
  readonly design: Design;
  /** Who was studied, in words; '' where the source does not say. */
  readonly population: string;
  /**
   * What comparing the finding's sentence with all its passages together says: supported, overstated,
   * different-population, different-figure, contradicted, or closest-passages where nothing settles it.
   */
  readonly verdict: string;
}

/** A finding with what the command line was asked to find out about it. */
export interface CheckedFinding extends Finding {
  /** Best first; empty where the sources hold nothing about it, left out where nobody asked. */
  readonly evidence?: readonly CitedPassage[];
  /** What the claim is known by while the text around it moves; left out where nobody asked. */
  readonly identity?: string;
}

/** A report whose findings may say more. */
export interface CheckedReport extends Report {
  readonly findings: readonly CheckedFinding[];
}

/** One file, or one argument that named no readable file, with what the check says of it. */
export interface CheckedFile {
  /** As the writer named it, or relative to the current folder where a pattern found it. */
  readonly path: string;
  /** False where there was no text to check; the report's problems then say why. */
  readonly wasRead: boolean;
  /** The draft as decoded; '' where none was read. */
  readonly text: string;
  readonly report: CheckedReport;
  /** Its claims; left out where nobody asked. */
  readonly claims?: readonly ClaimRow[];
  /** The place of an offset into the draft. */
  readonly locate: (offset: number) => Position;
}
