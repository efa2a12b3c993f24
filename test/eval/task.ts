/** One figure of a task, as the table shows it. */
export interface Score {
  /** What is counted: "macro-F1", "warnings per 1,000 words where satisfactory". */
  readonly metric: string;
  readonly value: number;
  /** What the issue asks for, and what is known of others: "≥ 0.85 · BioBERT 0.883". */
  readonly mark: string;
  /** What went wrong, one line a case; shown with --details. */
  readonly details?: readonly string[];
}

/** A folder of labelled text: reads one of its files, [] where it is not there. */
export type ReadRows = <Row>(file: string) => readonly Row[];

/** A set of labelled text and how the product is scored on it. */
export interface Task<Row = never> {
  /** What `--only` finds it by, where its data serves other tasks too. */
  readonly name?: string;
  /** The data file without part and ending: `claim-strength/pubmed` is scored on each `claim-strength/pubmed.*.jsonl`. */
  readonly data: string;
  /** Scores the rows of one part. `read` gives the other files of the folder (corpora have no part). */
  score(rows: readonly Row[], read: ReadRows): Promise<readonly Score[]> | readonly Score[];
}
