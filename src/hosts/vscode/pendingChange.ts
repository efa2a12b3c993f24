import type * as vscode from 'vscode';
import type { Change } from '../../engine.ts';

/**
 * All edits since a text was last read, as the one change that covers them. Offsets are UTF-16:
 * `start` and `oldEnd` count in the old text, `newEnd` in the new.
 */
export function coverChanges(
  before: Change | undefined,
  edits: readonly Pick<vscode.TextDocumentContentChangeEvent, 'rangeOffset' | 'rangeLength' | 'text'>[],
): Change | undefined {
  let cover = before;
  // VS Code gives the edits of one event in terms of the text before all of them, last place first.
  for (const { rangeOffset, rangeLength, text } of edits) {
    const edit = { start: rangeOffset, oldEnd: rangeOffset + rangeLength, newEnd: rangeOffset + text.length };
    cover = cover ? coverBoth(cover, edit) : edit;
  }
  return cover;
}

/** `second` counts in the text that `first` made. */
function coverBoth(first: Change, second: Change): Change {
  const grown = first.newEnd - first.oldEnd;
  const start = Math.min(first.start, second.start);
  const middleEnd = Math.max(first.newEnd, second.oldEnd);
  return { start, oldEnd: middleEnd - grown, newEnd: middleEnd + (second.newEnd - second.oldEnd) };
}
