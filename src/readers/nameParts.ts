import type { CslItem } from '../model.ts';

type Names = NonNullable<CslItem['author']>;

/** What programs write where a person's name belongs. */
const noName = /^(?:admin(?:istrator)?|user|owner|unknown|author|anonymous|microsoft.*|\W*)$/i;
const group =
  /\b(?:group|consortium|society|team|agency|committee|network|collaborators|university|department)\b/i;
const name = /^(.+?) ((?:(?:van|von|de|der|den|la|le|di|da|du) )*\S+)$/;
/** "Lee AB", as PubMed writes names. */
const lastFirst = /^(.+) (\p{Lu}{1,3})$/u;

/** The people of a line such as "Anna Tremaine; Okafor, Ben and Cy Doe"; none where it names a program. */
export function nameParts(line: string): Names {
  const groups = line.includes(';') ? line.split(';') : line.split(/\s+and\s+|&/);
  return groups.flatMap((part) => (isInverted(part) ? [part] : part.split(','))).flatMap(nameOf);
}

/** "Tremaine, Anna" is one person, "Anna Tremaine, Ben Okafor" are two. */
function isInverted(part: string): boolean {
  const [before = '', after = '', more] = part.split(',').map((each) => each.trim());
  return more === undefined && after !== '' && !(before.includes(' ') && after.includes(' '));
}

function nameOf(part: string): Names {
  const shown = part.replace(/\s+/g, ' ').trim();
  if (noName.test(shown) || shown.length > 80) return [];
  const [before = '', after = ''] = shown.split(/\s*,\s*/);
  if (after !== '') return [{ family: before, given: after }];
  if (group.test(shown)) return [{ literal: shown }];
  const [, last, initials] = lastFirst.exec(shown) ?? [];
  if (last !== undefined && initials !== undefined) return [{ family: last, given: initials }];
  const [, given, family] = name.exec(shown) ?? [];
  return given === undefined || family === undefined ? [{ literal: shown }] : [{ family, given }];
}
