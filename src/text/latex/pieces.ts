import type { BlockKind } from '../../model.ts';
import type { Piece } from '../piece.ts';
import {
  findEnvironment,
  lineEnd,
  skipArguments,
  skipGroup,
  skipOption,
  skipToArgument,
  skipVariant,
  skipVerbatim,
} from './arguments.ts';
import { findBody } from './body.ts';
import { findCommand, notes } from './commands.ts';
import {
  argumentsOfEnvironment,
  hiddenEnvironments,
  mathEnvironments,
  noteEnvironments,
  quotedEnvironments,
  tableEnvironments,
  titledEnvironments,
} from './environments.ts';
import type { Groups } from './groups.ts';
import { Page } from './page.ts';

/** What parts blocks, opens or closes groups, or keeps characters from doing so. */
const structure = /\\(?:([a-zA-Z]+)|[^\r\n])?|[%&{}]|(?:\r?\n|\r(?!\n))[ \t]*(?:\r?\n|\r(?!\n))/g;

/** A command whose argument is a block of its own, and what it takes before that. */
interface OwnBlock {
  readonly kind: BlockKind;
  readonly takes: string;
}

function each(kind: BlockKind, takes: string, names: string): readonly (readonly [string, OwnBlock])[] {
  return names.split(' ').map((name) => [name, { kind, takes }]);
}

const ownBlocks: ReadonlyMap<string, OwnBlock> = new Map([
  ...each(
    'heading',
    'o',
    'title subtitle part chapter section subsection subsubsection paragraph subparagraph frametitle framesubtitle addpart addchap addsec',
  ),
  ...each('caption', 'o', 'caption subcaption'),
  ...each('caption', 'xo', 'captionof'),
  ...each('footnote', 'o', 'footnotetext endnotetext'),
  ...each('paragraph', '', 'abstract'),
]);
/** What a preamble says on the first page. */
const titles: ReadonlySet<string> = new Set(['title', 'subtitle', 'abstract']);

/**
 * Cuts a LaTeX text into the stretches that blocks are read from, in one pass. Nothing is looked for
 * further on than an argument may reach, and a blank line ends what was left open, so that
 * half-written markup spoils its own paragraph.
 */
export function splitLatex(text: string): readonly Piece[] {
  const body = findBody(text);
  const page = new Page(text, text.charCodeAt(0) === 0xfeff ? 1 : 0, body.hasPreamble);
  structure.lastIndex = 0;
  for (let match = structure.exec(text); match && match.index < body.end; match = structure.exec(text)) {
    structure.lastIndex = readStructure(page, match[0], match[1], match.index);
    if (page.isPreamble && structure.lastIndex >= body.start) page.beginBody(body.start);
  }
  page.part(body.end, body.end);
  return page.pieces;
}

/** Reads what stands at `at`; returns where to go on. */
function readStructure(page: Page, found: string, name: string | undefined, at: number): number {
  const end = at + found.length;
  if (name !== undefined) return readCommand(page, name, at, end);
  switch (found) {
    case '%': {
      const next = lineEnd(page.text, at);
      page.comment(at, next);
      return next;
    }
    case '{':
      page.open();
      return end;
    case '}':
      page.close(at);
      return end;
    case '&':
      if (page.isTable) page.endCell(at, end);
      return end;
    case '\\\\':
      if (page.isTable && page.isAtCellDepth) page.endCell(at, skipRowEnd(page.groups, end));
      return end;
    default:
      if (found.charCodeAt(0) !== 92) page.endParagraph(at, end);
      return end;
  }
}

function skipRowEnd(groups: Groups, at: number): number {
  const next = groups.text.charCodeAt(at) === 42 ? at + 1 : at;
  return skipOption(groups, next) ?? next;
}

function readCommand(page: Page, name: string, at: number, nameEnd: number): number {
  const { text } = page;
  const end = skipVariant(text, nameEnd);
  const own = ownBlocks.get(name);
  if (own && (!page.isPreamble || titles.has(name))) return openBlock(page, own.kind, own.takes, at, end);
  switch (name) {
    case 'begin':
    case 'end':
      return readEnvironment(page, name, at, nameEnd);
    case 'item':
      return readItem(page, at, end);
    case 'par':
      page.part(at, end);
      return end;
    case 'verb':
    case 'lstinline':
    case 'mintinline':
      return skipVerbatim(page.groups, nameEnd, name) ?? end;
  }
  if (notes.has(name)) return openNote(page, at, end);
  const command = findCommand(name);
  if (!command) return end;
  const next = skipArguments(page.groups, end, command.takes);
  if (!command.takes.includes('t') && (command.effect === 'glue' || command.effect === 'space'))
    page.passOver(at, next);
  return next;
}

/** Opens the block that a command's argument is; returns where the argument begins. */
function openBlock(page: Page, kind: BlockKind, takes: string, at: number, nameEnd: number): number {
  const start = skipToArgument(page.text, skipArguments(page.groups, nameEnd, takes));
  if (page.text.charCodeAt(start) !== 123) return nameEnd;
  page.openBlock(kind, at, start + 1);
  return start + 1;
}

function openNote(page: Page, at: number, nameEnd: number): number {
  const start = skipToArgument(page.text, skipArguments(page.groups, nameEnd, 'o'));
  if (page.text.charCodeAt(start) !== 123) return nameEnd;
  page.openNote(at, start + 1);
  return start + 1;
}

/** An item is a block; so is the term that it describes. */
function readItem(page: Page, at: number, nameEnd: number): number {
  page.beginItem(at, nameEnd);
  const label = skipToArgument(page.text, nameEnd);
  const end = skipOption(page.groups, label);
  if (end === undefined) return nameEnd;
  page.part(label, label + 1);
  page.part(end - 1, end);
  return end;
}

function readEnvironment(page: Page, which: 'begin' | 'end', at: number, nameEnd: number): number {
  const { text } = page;
  const { name, end } = findEnvironment(text, nameEnd) ?? { name: '', end: nameEnd };
  if (name === '') return end;
  if (name === 'document') {
    page.part(at, end);
    return end;
  }
  const isMath = mathEnvironments.has(name);
  if (which === 'end') {
    if (!isMath) page.endEnvironment(name, at, end);
    return end;
  }
  if (isMath) return page.closing(name, end) ?? end;
  if (hiddenEnvironments.has(name)) {
    const closing = page.closing(name, end) ?? page.paragraphEnd(end);
    page.part(at, closing);
    return closing;
  }
  const start = skipArgumentsOf(page.groups, name, end);
  page.beginEnvironment(
    {
      name,
      kind: noteEnvironments.has(name)
        ? 'footnote'
        : tableEnvironments.has(name)
          ? 'table-cell'
          : 'paragraph',
      quoted: quotedEnvironments.has(name),
    },
    at,
    start,
  );
  if (!titledEnvironments.has(name) || text.charCodeAt(start) !== 123) return start;
  page.openBlock('heading', start, start + 1);
  return start + 1;
}

/** The end of an environment's arguments; where nobody said what it takes, of all that touch its name. */
function skipArgumentsOf(groups: Groups, name: string, at: number): number {
  const takes = argumentsOfEnvironment(name);
  if (takes !== undefined) return skipArguments(groups, at, takes);
  let end = at;
  for (;;) {
    const next = skipOption(groups, end) ?? skipGroup(groups, end);
    if (next === undefined) return end;
    end = next;
  }
}
