import { createContentMarker } from './contentMark.ts';
import { createIndexing } from './indexSources.ts';
import { keepIndex } from './keepIndex.ts';

/** Takes source after source and gives the bytes that a library of the same sources keeps. */
export interface KeptIndexing {
  /** Adds a source by its texts (`textsOf`), which are not held. */
  readonly add: (texts: readonly string[]) => void;
  /** What `createLibrary` takes for all sources that were added, in their order. Asked once. */
  readonly keep: () => Uint8Array;
}

/** Makes an index to keep, of nothing yet. Never throws. */
export function createKeptIndexing(): KeptIndexing {
  const indexing = createIndexing();
  const marker = createContentMarker();
  return {
    add: (texts) => {
      indexing.add(texts);
      for (const text of texts) marker.addText(text);
      marker.endSource(texts.length);
    },
    keep: () => keepIndex(indexing.take(), marker.take()),
  };
}
