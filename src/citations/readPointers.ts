import { withoutEnd } from '../text/withoutEnd.ts';
import type { Pointer } from './pointer.ts';
import { readIdentifiers } from './readIdentifiers.ts';

/** "[12, 14–16]" names at most so many works one by one; a longer run is a slip of the pen. */
const longestRun = 40;

const command = /^\\[a-z]*cite[a-z]*\*?/i;
const inBraces = /\{([^{}]*)\}/g;
const role = /^:[\w:.-]*cite[\w:.-]*:`([^`]*)`/;
const macro = /^cite[a-z]*:(?:[^[\s]*)\[([^\]]*)\]/;
const noteLabel = /^\[\^([^\]]+)\]/;
const markedLabel = /^\[#?([^\]]+)\]_$/;
const atKey = /(?<![\p{L}\p{N}.])-?@\{?([\p{L}\p{N}_][\p{L}\p{N}_:.#$%&+?<>~/-]*)/gu;
const numbers = /\d{1,3}(?:\s?[–—−-]\s?\d{1,3})?/g;
const onlyNumbers = /^[\s[\]^(){},;–—−\d-]+$/;
const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/**
 * The works a citation points to, in its own order. `text` is the citation as typed, `before` the prose
 * in front of it: "Smith et al. (2019)" names its author there. None where it points to nothing that
 * can be looked up.
 */
export function readPointers(text: string, before: string): readonly Pointer[] {
  if (command.test(text)) return keys(Array.from(text.matchAll(inBraces), ([, inside = '']) => inside));
  const listed = role.exec(text)?.[1] ?? macro.exec(text)?.[1];
  if (listed !== undefined) return keys([listed]);
  const note = noteLabel.exec(text)?.[1];
  if (note !== undefined) return note.startsWith('@') ? keys([note.slice(1)]) : label(note);
  const marked = markedLabel.exec(text)?.[1];
  if (marked !== undefined) return label(marked);
  if (text.includes('@')) {
    const found = Array.from(text.matchAll(atKey), ([, key = '']) => withoutEnd(key, ':.#$%&+?<>~/-'));
    if (found.length > 0) return keys(found);
  }
  const identified = readIdentifiers(text);
  if (identified.length > 0) return identified;
  const plain = lowered(text.replace(/<\/?sup\b[^>]{0,200}>/gi, ''));
  return onlyNumbers.test(plain) && !/^\((?:1[89]|20)\d\d\)$/.test(plain)
    ? readNumbers(plain)
    : readAuthorYears(text, before);
}

function keys(lists: readonly string[]): readonly Pointer[] {
  return lists
    .flatMap((list) => list.split(','))
    .map((key) => key.replace(/\(.*$/, '').trim())
    .filter((key) => key !== '')
    .map((key) => ({ kind: 'key', key }));
}

/** The label of a note: where notes are numbered, its number is its place. */
function label(text: string): readonly Pointer[] {
  return [/^\d{1,3}$/.test(text) ? { kind: 'number', number: Number(text) } : { kind: 'key', key: text }];
}

/** Raised figures as ordinary ones. */
function lowered(text: string): string {
  return text.replace(/[⁰¹²³⁴-⁹]/g, (digit) => String(raised.indexOf(digit))).replaceAll('⁻', '-');
}

function readNumbers(text: string): readonly Pointer[] {
  return Array.from(text.matchAll(numbers), ([run]) => run).flatMap((run) => {
    const [from = 0, to = from] = run.split(/\s?[–—−-]\s?/).map(Number);
    const count = to >= from && to - from < longestRun ? to - from + 1 : 1;
    return Array.from({ length: count }, (_, at): Pointer => ({ kind: 'number', number: from + at }));
  });
}

const anyYear = /(?:1[89]|20)\d\d[a-z]?/g;
const lead =
  /^\s*\(?\s*(?:(?:see(?: also)?|e\.g\.?,?|i\.e\.?,?|cf\.?|but see|as in|from|data from|adapted from|after|for (?:a )?reviews?,? see|reviewed (?:in|by))\s)?/;
/** The name that ends the words before "(2019)", with what stands for the others. */
const nameBefore =
  /((?:(?:van|von|der|den|de|del|della|di|da|du|la|le|el|al|ten|ter)\s){0,3}\p{Lu}[\p{L}\p{M}'’-]*)(?:(?:,\s\p{Lu}[\p{L}\p{M}'’-]*){0,4},?\s(?:and|&)\s\p{Lu}[\p{L}\p{M}'’-]*|,?\s[\u2060]*et al\.?[\u2060]*|\sand (?:colleagues|co-?workers|others))?(?:['’]s?)?[\u2060\s]*$/u;

/** "(Smith et al., 2019; Jones 2020, 2021b)"; for "(2019)" the author stands before it. */
function readAuthorYears(text: string, before: string): readonly Pointer[] {
  const pointers: Pointer[] = [];
  for (const part of text.replace(/^[([]|[)\]]$/g, '').split(';')) {
    const years = part.match(anyYear) ?? [];
    const named = part.slice(0, part.search(anyYear)).replace(lead, '');
    const author = /\p{L}/u.test(named) ? firstAuthor(named) : nameBefore.exec(before.slice(-80))?.[1];
    if (author === undefined) continue;
    for (const year of years) pointers.push({ kind: 'author and year', author, year });
  }
  return pointers;
}

/** "Smith, Lee & Poe," → "Smith"; "van den Berg et al.," → "van den Berg". */
function firstAuthor(named: string): string | undefined {
  const name = named
    .replace(/[\u2060]/g, '')
    .split(/,|\s&\s|\sand\s|\set al\b/)[0]
    ?.trim();
  return name === '' ? undefined : name;
}
