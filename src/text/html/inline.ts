import type { Mark } from '../../model.ts';
import { fill, type Markings, startMarkings } from '../markings.ts';
import type { Fill } from '../mask.ts';
import { readEntity } from './entities.ts';
import { findTag, readDeclaration, readTag } from './tags.ts';

const markup = /<[a-z/!?]|&/gi;
/** A tag being written ends, for now, with its line. */
const openTag = /<\/?[a-z][^<>\r\n]{0,500}/iy;

/** Reads the tags, comments and character references of a block's source, in block offsets and linear time. */
export function readHtmlInline(source: string): { fills: readonly Fill[]; marks: readonly Mark[] } {
  const markings = startMarkings(source);
  markup.lastIndex = 0;
  for (let match = markup.exec(source); match; match = markup.exec(source)) {
    markup.lastIndex = readMarkup(markings, match[0], match.index);
  }
  return { fills: markings.fills, marks: markings.marks };
}

function readMarkup(markings: Markings, found: string, at: number): number {
  if (found === '&') return readEntity(markings, at);
  if (found === '<!' || found === '<?') return readDeclaration(markings, at);
  const tag = findTag(markings.source, at);
  if (tag) return readTag(markings, at, tag);
  openTag.lastIndex = at;
  if (!openTag.test(markings.source)) return at + 1;
  fill(markings, at, openTag.lastIndex, ' ');
  return openTag.lastIndex;
}
