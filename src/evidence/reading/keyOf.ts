import { isItem, type RawItem, textOf } from './readCslCitation.ts';

/**
 * A citation key for a record that has none, as reference managers make them: first author and year,
 * "smith2019", or the first words of the title. `used` counts the keys of the file: the second is
 * "smith2019b".
 */
export function keyOf(item: RawItem, used: Map<string, number>): string {
  const [author] = Array.isArray(item.author) ? item.author : [];
  const name = isItem(author) ? (textOf(author.family) ?? textOf(author.literal)) : undefined;
  const words = name ?? textOf(item.title)?.split(' ', 3).join(' ') ?? 'untitled';
  const plain = words
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
  const key = `${plain || 'untitled'}${textOf(item.issued)?.slice(0, 4) ?? ''}`;
  const count = (used.get(key) ?? 0) + 1;
  used.set(key, count);
  return count === 1 ? key : `${key}${count <= 26 ? String.fromCharCode(96 + count) : `-${count}`}`;
}
