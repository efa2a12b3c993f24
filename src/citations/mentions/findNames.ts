import type { Span } from '../../model.ts';

/** A researcher as a sentence names them. */
export interface NameMention extends Span {
  readonly family: string;
  /** True where the name stands for a paper, as its first author: "Lee et al.", "Lee and colleagues". */
  readonly isFirstAuthor: boolean;
}

const family =
  '(?:(?:van|von|der|den|de|del|della|di|da|du|la|le|el|al|ten|ter)\\s){0,3}\\p{Lu}[\\p{L}\\p{M}’-]*\\p{Ll}[\\p{L}\\p{M}-]*';
const others =
  '(?:,?\\s[\\u2060]*et al\\b|,?\\sand\\s(?:colleagues|co-?workers|co-?authors|associates|others|(?:his|her|their)\\s(?:team|colleagues|group)))';
const asFirst = new RegExp(`(${family})${others}`, 'gu');
const asTeam = new RegExp(
  `(${family})[’']s?\\s(?:team|group|lab|laboratory|study|paper|trial|work|research|findings|results)\\b|\\b(?:led|headed|conducted|written|published)\\sby\\s(?:(?:Drs?|Prof|Professor)\\.?\\s)?(?:\\p{Lu}[\\p{L}.-]*\\s){0,2}(${family})`,
  'gu',
);

/** The researchers that a stretch of prose names as the authors of something, in order. */
export function findNames(prose: string, start: number, end: number): readonly NameMention[] {
  const said = prose.slice(start, end);
  const found: NameMention[] = [];
  const add = (index: number, whole: string, name: string, isFirstAuthor: boolean): void => {
    const at = start + index + whole.indexOf(name);
    found.push({ family: name, isFirstAuthor, start: at, end: at + name.length });
  };
  for (const { index, 0: whole, 1: name = '' } of said.matchAll(asFirst)) add(index, whole, name, true);
  for (const { index, 0: whole, 1: team, 2: leader } of said.matchAll(asTeam)) {
    const name = team ?? leader ?? '';
    const at = start + index + (team ? 0 : whole.lastIndexOf(name));
    found.push({ family: name, isFirstAuthor: false, start: at, end: at + name.length });
  }
  return found.sort((one, other) => one.start - other.start);
}
