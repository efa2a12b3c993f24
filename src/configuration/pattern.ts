/**
 * Regular expressions that cannot hang: matched in time proportional to pattern times text, whatever
 * they say, by following all ways through the pattern at once (Thompson, “Regular expression search
 * algorithm”, CACM 11(6), 1968) instead of trying one after the other.
 */

/** One step of a pattern. Numbers are the steps that may follow. */
export type Step =
  | { readonly kind: 'one'; readonly shape: RegExp; readonly next: number }
  | { readonly kind: 'edge'; readonly at: Edge; readonly next: number }
  | { readonly kind: 'either'; readonly next: readonly number[] }
  | { readonly kind: 'end' };

type Edge = 'start' | 'end' | 'word' | 'no word';

/** A pattern ready to be matched. */
export interface Pattern {
  readonly steps: readonly Step[];
  readonly first: number;
  /** True where it matches even no characters at all. */
  readonly matchesNothing: boolean;
}

type Tree =
  | { readonly kind: 'one'; readonly source: string }
  | { readonly kind: 'edge'; readonly at: Edge }
  | { readonly kind: 'all'; readonly parts: readonly Tree[] }
  | { readonly kind: 'either'; readonly parts: readonly Tree[] }
  | { readonly kind: 'repeat'; readonly part: Tree; readonly least: number; readonly most: number };

/** The most characters of a pattern. */
const longest = 500;

/** The most a pattern may come to once its repetitions are written out. */
const largest = 1_000;

/** Reads a regular expression as with the flags i and u; what is wrong with it comes as text. */
export function readPattern(source: string): Pattern | string {
  if (source.length > longest) return `it is longer than ${longest} characters`;
  try {
    new RegExp(source, 'iu');
  } catch (error) {
    // “Invalid regular expression: /(/iu: Unterminated group”
    const message = error instanceof Error ? error.message : '';
    const reason = message.split(': ').at(-1) ?? '';
    return reason === '' ? 'it is not understood' : reason.charAt(0).toLowerCase() + reason.slice(1);
  }
  const foreign = /^(?:[^\\[(]|\\[^1-9k]|\[(?:\\.|[^\]\\])*\]|\((?!\?)|\(\?(?::|<[^=!]))*/su.exec(
    source,
  )?.[0];
  if (foreign !== undefined && foreign.length < source.length) {
    return 'look-around, back-references and inline flags are not read here';
  }
  const tree = readTree(source.replace(/[‘’]/gu, "'"));
  if (sizeOf(tree) > largest) return 'its repetitions add up to too much';
  const steps: Step[] = [{ kind: 'end' }];
  return { first: layOut(tree, 0, steps), steps, matchesNothing: isNullable(tree) };
}

const atomShape =
  /\\(?:[pP]\{[^}]*\}|u\{[^}]*\}|u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|c[a-zA-Z]|.)|\[(?:\\.|[^\]\\])*\]|\((?:\?:|\?<[^>]*>)?|./suy;
const countShape = /(?:([*+?])|\{(\d+)(?:(,)(\d*))?\})\??/uy;
const edges: Readonly<Record<string, Edge>> = { '^': 'start', $: 'end', '\\b': 'word', '\\B': 'no word' };

/** The tree of a pattern that is known to be well formed. */
function readTree(source: string): Tree {
  let at = 0;

  function readEither(): Tree {
    const parts = [readAll()];
    while (source[at] === '|') {
      at++;
      parts.push(readAll());
    }
    return parts.length === 1 ? (parts[0] as Tree) : { kind: 'either', parts };
  }

  function readAll(): Tree {
    const parts: Tree[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(readRepeated());
    return { kind: 'all', parts };
  }

  function readRepeated(): Tree {
    const part = readAtom();
    countShape.lastIndex = at;
    const count = countShape.exec(source);
    if (!count) return part;
    at = countShape.lastIndex;
    const [, sign, least = '', comma, most = ''] = count;
    if (sign) return { kind: 'repeat', part, least: sign === '+' ? 1 : 0, most: sign === '?' ? 1 : Infinity };
    const upTo = comma === undefined ? Number(least) : most === '' ? Infinity : Number(most);
    return { kind: 'repeat', part, least: Number(least), most: upTo };
  }

  function readAtom(): Tree {
    atomShape.lastIndex = at;
    const atom = atomShape.exec(source)?.[0] ?? '';
    at += atom.length;
    if (atom.startsWith('(')) {
      const group = readEither();
      at++;
      return group;
    }
    const edge = edges[atom];
    return edge ? { kind: 'edge', at: edge } : { kind: 'one', source: atom };
  }

  return readEither();
}

/** Adds the steps of a tree before those of `next`; returns the first of them. */
function layOut(tree: Tree, next: number, steps: Step[]): number {
  const add = (step: Step): number => steps.push(step) - 1;
  if (tree.kind === 'one') return add({ kind: 'one', shape: new RegExp(`^(?:${tree.source})$`, 'iu'), next });
  if (tree.kind === 'edge') return add({ kind: 'edge', at: tree.at, next });
  if (tree.kind === 'all') return tree.parts.reduceRight((after, part) => layOut(part, after, steps), next);
  if (tree.kind === 'either') {
    return add({ kind: 'either', next: tree.parts.map((part) => layOut(part, next, steps)) });
  }
  let first = next;
  if (tree.most === Infinity) {
    const ways: number[] = [];
    first = add({ kind: 'either', next: ways });
    ways.push(layOut(tree.part, first, steps), next);
  } else {
    for (let i = tree.least; i < tree.most; i++) {
      first = add({ kind: 'either', next: [layOut(tree.part, first, steps), next] });
    }
  }
  for (let i = 0; i < tree.least; i++) first = layOut(tree.part, first, steps);
  return first;
}

/** How much a tree comes to once its repetitions are written out; repeating nothing counts too. */
function sizeOf(tree: Tree): number {
  if (tree.kind === 'one' || tree.kind === 'edge') return 1;
  if (tree.kind === 'repeat') {
    const times = tree.most === Infinity ? tree.least + 1 : tree.most;
    return 1 + sizeOf(tree.part) * times;
  }
  return tree.parts.reduce((sum, part) => sum + sizeOf(part), 1);
}

function isNullable(tree: Tree): boolean {
  if (tree.kind === 'one') return false;
  if (tree.kind === 'edge') return true;
  if (tree.kind === 'all') return tree.parts.every(isNullable);
  if (tree.kind === 'either') return tree.parts.some(isNullable);
  return tree.least === 0 || isNullable(tree.part);
}
