import type { BlockKind, Span } from '../../model.ts';
import { skipSpace, skipSpaceBack } from '../letters.ts';
import type { Piece } from '../piece.ts';
import { type Groups, matchGroups } from './groups.ts';

/** An environment that is open, and what it says of the blocks in it. */
export interface Environment {
  readonly name: string;
  readonly kind: BlockKind;
  readonly quoted: boolean;
}

interface OpenEnvironment extends Environment {
  /** What its parts are: list items from its first \item on. */
  part: BlockKind;
  /** How many groups were open when it began. */
  readonly depth: number;
}

/** A block that is the argument of a command, in the group of that depth. */
interface OpenBlock {
  readonly kind: BlockKind;
  readonly depth: number;
}

/** A note that is open inside a piece. */
interface OpenNote {
  readonly depth: number;
  readonly command: number;
  readonly start: number;
}

/** The words of a note, and where its command begins. */
interface Note extends Span {
  readonly command: number;
}

const blankLine = /(?:\r?\n|\r(?!\n))[ \t]*(?:\r?\n|\r(?!\n))/g;

/** What has been read of a LaTeX text so far: its pieces, and what is open. */
export class Page {
  readonly text: string;
  readonly groups: Groups;
  readonly pieces: Piece[] = [];
  isPreamble: boolean;
  /** Where the current piece begins, white space left out. */
  #start: number;
  /** How many groups are open. */
  #depth = 0;
  #blocks: OpenBlock[] = [];
  /** Notes that are open, notes that were closed, and comments, all of the current piece. */
  #openNotes: OpenNote[] = [];
  #notes: Note[] = [];
  #comments: Span[] = [];
  readonly #environments: OpenEnvironment[] = [];
  /** How many environments of a name are open. */
  readonly #open = new Map<string, number>();
  readonly #outside: OpenEnvironment;
  /** Where the next \end of a name stands; the text's length where there is none. */
  readonly #closings = new Map<string, number>();

  constructor(text: string, start: number, isPreamble: boolean) {
    this.text = text;
    this.groups = matchGroups(text);
    this.isPreamble = isPreamble;
    this.#start = skipSpace(text, start);
    this.#outside = { name: '', kind: 'paragraph', part: 'paragraph', quoted: false, depth: 0 };
  }

  get #environment(): OpenEnvironment {
    return this.#environments.at(-1) ?? this.#outside;
  }

  get isTable(): boolean {
    return this.#environment.kind === 'table-cell';
  }

  /** True where no group is open in the current cell. */
  get isAtCellDepth(): boolean {
    return this.#depth <= this.#environment.depth;
  }

  /** Forgets what the preamble left open. */
  beginBody(start: number): void {
    this.part(start, start);
    this.isPreamble = false;
    this.#blocks = [];
    this.#environments.length = 0;
    this.#open.clear();
    this.#depth = 0;
  }

  /** Ends the current piece at `end`; the next begins at `next`. */
  part(end: number, next: number): void {
    if (end > this.#start) {
      if (!this.isPreamble || this.#blocks.length > 0) this.#addPieces(end);
      this.#start = skipSpace(this.text, next);
    } else if (next > this.#start) this.#start = skipSpace(this.text, next);
    this.#openNotes = [];
    this.#notes = [];
    this.#comments = [];
  }

  /** Leaves out what has no words at the start of a piece. */
  passOver(start: number, end: number): void {
    if (start === this.#start) this.#start = skipSpace(this.text, end);
  }

  comment(start: number, end: number): void {
    if (start === this.#start) this.#start = skipSpace(this.text, end);
    else this.#comments.push({ start, end });
  }

  open(): void {
    this.#depth++;
  }

  close(at: number): void {
    const note = this.#openNotes.at(-1);
    if (note?.depth === this.#depth) {
      this.#openNotes.pop();
      this.#notes.push({ command: note.command, start: note.start, end: at });
    }
    if (this.#blocks.at(-1)?.depth === this.#depth) {
      this.part(at, at + 1);
      this.#blocks.pop();
    }
    this.#depth = Math.max(0, this.#depth - 1);
  }

  /** Begins a block of its own at `start`, in the group that opens just before. */
  openBlock(kind: BlockKind, command: number, start: number): void {
    this.part(command, start);
    this.#blocks.push({ kind, depth: ++this.#depth });
  }

  /** Begins a note inside the current piece, in the group that opens just before `start`. */
  openNote(command: number, start: number): void {
    this.#openNotes.push({ depth: ++this.#depth, command, start });
  }

  endParagraph(at: number, next: number): void {
    this.part(at, next);
    this.#depth = 0;
    this.#blocks = [];
    this.#outside.part = 'paragraph';
  }

  endCell(at: number, next: number): void {
    this.part(at, next);
    this.#depth = this.#environment.depth;
  }

  beginItem(at: number, next: number): void {
    this.part(at, next);
    const environment = this.#environment;
    if (environment.kind === 'paragraph') environment.part = 'list-item';
  }

  beginEnvironment(environment: Environment, at: number, next: number): void {
    this.part(at, next);
    const { name, kind } = environment;
    const outer = this.#environment;
    this.#environments.push({
      ...environment,
      part: kind === 'paragraph' ? outer.part : kind,
      quoted: environment.quoted || outer.quoted,
      depth: this.#depth,
    });
    this.#open.set(name, (this.#open.get(name) ?? 0) + 1);
  }

  /** Ends an environment with all that was left open in it; does no more than part where it is not open. */
  endEnvironment(name: string, at: number, next: number): void {
    this.part(at, next);
    if (!this.#open.get(name)) return;
    let ended: OpenEnvironment | undefined;
    do {
      ended = this.#environments.pop();
      if (ended) this.#open.set(ended.name, (this.#open.get(ended.name) ?? 1) - 1);
    } while (ended && ended.name !== name);
    this.#depth = ended?.depth ?? 0;
    while ((this.#blocks.at(-1)?.depth ?? 0) > this.#depth) this.#blocks.pop();
  }

  /** The end of the next \end of that name, or undefined. */
  closing(name: string, from: number): number | undefined {
    const needle = `\\end{${name}}`;
    let found = this.#closings.get(name) ?? -1;
    if (found < from) {
      const next = this.text.indexOf(needle, from);
      found = next < 0 ? this.text.length : next;
      this.#closings.set(name, found);
    }
    return found === this.text.length ? undefined : found + needle.length;
  }

  /** Where the paragraph that `from` stands in ends. */
  paragraphEnd(from: number): number {
    blankLine.lastIndex = from;
    return blankLine.exec(this.text)?.index ?? this.text.length;
  }

  /** Notes that end a piece are blocks of their own; their commands stay with the words they note. */
  #addPieces(end: number): void {
    const { part, quoted } = this.#environment;
    const kind = this.#blocks.at(-1)?.kind ?? part;
    const notes: Piece[] = [];
    let last = this.#withoutComments(end);
    for (let note = this.#notes.pop(); note && note.end + 1 === last; note = this.#notes.pop()) {
      notes.push({ start: note.start, end: note.end, kind: 'footnote', quoted, blanks: [] });
      const before = this.#withoutComments(note.command);
      if (this.#notes.at(-1)?.end !== before - 1) {
        last = note.start;
        break;
      }
      last = before;
    }
    if (last > this.#start) this.pieces.push({ start: this.#start, end: last, kind, quoted, blanks: [] });
    for (const note of notes.reverse()) this.pieces.push(note);
  }

  /** Where the words before `end` end, white space and comments left out. */
  #withoutComments(end: number): number {
    let last = skipSpaceBack(this.text, end, this.#start);
    for (let comment = this.#comments.pop(); comment; comment = this.#comments.pop()) {
      if (comment.end !== last) break;
      last = skipSpaceBack(this.text, comment.start, this.#start);
    }
    return last;
  }
}
