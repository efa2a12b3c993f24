/** A line of `retrieval/scifact.corpus`: a paper's title, and its abstract by sentences. */
export interface Abstract {
  readonly doc_id: number;
  readonly title: string;
  readonly abstract: readonly string[];
}
