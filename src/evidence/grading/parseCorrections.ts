import { type Document, isMap, isScalar, type Pair, parseDocument, type YAMLMap } from 'yaml';
import { isDeepYaml } from '../reading/isDeepYaml.ts';

/** Longer than this no file of corrections is read, in UTF-16 code units. */
const longest = 1_000_000;

/** How the parser words an overflow of its stack, where it reports it. */
const isOverflow = /call stack|too much recursion/i;

/** A file of corrections as YAML; `map` is missing where it holds no entries. */
export interface ParsedCorrections {
  readonly errors: Document['errors'];
  readonly map?: YAMLMap;
  /** True where it holds something, and that is no group of entries. */
  readonly isOther: boolean;
}

/** Parses a file of corrections; undefined where it is too long or too deep to be. Never throws. */
export function parseCorrections(text: string): ParsedCorrections | undefined {
  if (text.length > longest || isDeepYaml(text)) return undefined;
  try {
    // The failsafe schema leaves every value as typed; a lone CR is no line end to the parser.
    const { errors, contents } = parseDocument(text.replace(/\r(?!\n)/g, '\n'), {
      schema: 'failsafe',
      uniqueKeys: false,
      prettyErrors: false,
    });
    if (errors.some(({ message }) => isOverflow.test(message))) return undefined;
    if (isMap(contents)) return { errors, map: contents as YAMLMap, isOther: false };
    return { errors, isOther: contents !== null && !(isScalar(contents) && contents.value === '') };
  } catch {
    // The parser promises errors, not exceptions; only its stack can overflow.
    return undefined;
  }
}

/** The plain text of a node; undefined where it is a group, a list or nothing. */
export function textOf(node: unknown): string | undefined {
  return isScalar(node) && node.value !== null ? String(node.value).trim() : undefined;
}

/** Where a node begins; `otherwise` where it is empty. */
export function startOf(node: unknown, otherwise = 0): number {
  return (node as { range?: readonly number[] } | null)?.range?.[0] ?? otherwise;
}

/** The last entry of a key. */
export function lastPair(map: YAMLMap, key: string): Pair | undefined {
  return map.items.findLast((pair) => textOf(pair.key) === key);
}
