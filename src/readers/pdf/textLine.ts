/** A stretch of text as a page draws it: measured in points from the left and from the top of the page. */
export interface TextRun {
  readonly text: string;
  readonly x: number;
  /** The base line. */
  readonly y: number;
  readonly width: number;
  readonly size: number;
  readonly font: string;
  /** True where the page's own order of drawing ends a line here. */
  readonly endsLine: boolean;
}

/** A line of a page, or what stands of it in one column. */
export interface TextLine {
  readonly text: string;
  readonly x: number;
  /** Its right end. */
  readonly end: number;
  readonly y: number;
  /** Size and font of most of its letters. */
  readonly size: number;
  readonly font: string;
}

/** A page as lines in reading order. */
export interface TextPage {
  /** Counted from 1. */
  readonly page: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
}
