import { journals } from '../../lexicons/journals.ts';
import type { Span } from '../../model.ts';

/** A journal as a sentence names it. */
export interface JournalMention extends Span {
  readonly name: string;
}

/** Finds the journals that a stretch of prose names. */
export type FindJournals = (prose: string, start: number, end: number) => readonly JournalMention[];

const publishing =
  /\b(?:publi[sc]|research\b|accepted\b|show(?:s|ed|n|ing)?\b|found\b|appear|print|journal|issue|writ(?:e|ing)|report(?:s|ed|ing)?\b|stud(?:y|ies)\b|paper|article|trial|findings|results)/i;
/** "the journal Invented Studies of Sleep": whatever is called a journal is one. */
const calledJournal =
  /\b[Jj]ournal[,:]?\s[\u2060*_“"]*((?:The\s)?\p{Lu}[\p{L}-]*(?:\s(?:(?:of|and|in|for|the|&)\s)*\p{Lu}[\p{L}-]*)*)/gu;
/** "Archives of Invented Medicine", "Invented Journal of Sleep". */
const titledJournal =
  /(?<![\p{L}-])((?:\p{Lu}\p{L}+\s){0,3}(?:Journal|Annals|Archives|Bulletin|Proceedings)\s(?:of|for|on)\s(?:the\s)?\p{Lu}[\p{L}-]*(?:\s(?:(?:of|and|in|for|the|&)\s){0,2}\p{Lu}[\p{L}-]*){0,6})/gu;
/** "Arch Invent Med 2019": an abbreviated name and the year. */
const abbreviated =
  /(?<![\p{L}-])((?:J|N|Am|Ann|Arch|Br|Can|Clin|Curr|Eur|Exp|Int|Nat|Proc|PL[oO]S|Lancet|JAMA|BMC|Acta|North|Nord|Scand)\.?(?:\s\p{Lu}\p{L}*\.?){1,5})(?=[\u2060*_]*,?\s\(?(?:19|20)\d\d)/gu;

/** What a journal prints of a work that appeared elsewhere, or what reprints it. */
const besides =
  /\b(?:stor(?:y|ies)|news|comment|comments|commentary|editorial|letter|interview|blog|podcast|advertisement|correction|erratum|obituary)\s(?:\p{L}+\s){0,2}(?:in|for|by|from)\s(?:the\s)?[\u2060*_“"]*$/iu;

/**
 * Prepares to find journals by their known names, those of a library among them. A name of one word,
 * which may be an ordinary word, counts only with a capital, after "in", "journal" or in brackets, where
 * the sentence speaks of publishing.
 */
export function createFindJournals(titles: readonly string[]): FindJournals {
  const known = new Set(
    [...journals.flat(), ...titles].map((title) => title.trim()).filter((title) => title.length > 1),
  );
  const byLength = [...known].sort((one, other) => other.length - one.length || (one < other ? -1 : 1));
  const pattern =
    byLength.length === 0
      ? undefined
      : new RegExp(
          `(?<![\\p{L}\\p{N}-])(?:${byLength.map(literal).join('|')})(?![\\p{L}\\p{N}-]|[’'](?:s|t)\\b)`,
          'gu',
        );

  return (prose, start, end) => {
    const said = prose.slice(start, end);
    if (!pattern || !/\p{Lu}/u.test(said)) return [];
    const found: JournalMention[] = [];
    const isPublishing = publishing.test(said);
    for (const { index, 0: name } of said.matchAll(pattern)) {
      const isWord = !name.includes(' ');
      // "Sleep Invented" is another journal than "Sleep".
      if (isWord && /^\s\p{Lu}\p{Ll}/u.test(said.slice(index + name.length))) continue;
      if (isWord && !isPlaced(said, index, index + name.length, isPublishing)) continue;
      found.push({ name, start: start + index, end: start + index + name.length });
    }
    for (const general of [calledJournal, titledJournal, abbreviated]) {
      for (const { index, 0: whole, 1: name = '' } of said.matchAll(general)) {
        const from = start + index + whole.length - name.length;
        found.push({ name, start: from, end: from + name.length });
      }
    }
    return longest(found).filter(
      (each) => !besides.test(prose.slice(Math.max(start, each.start - 48), each.start)),
    );
  };
}

/** Of names that overlap the longest; in order. */
function longest(found: readonly JournalMention[]): readonly JournalMention[] {
  const kept: JournalMention[] = [];
  for (const each of found.toSorted((one, other) => other.end - other.start - (one.end - one.start))) {
    if (!kept.some(({ start, end }) => start < each.end && each.start < end)) kept.push(each);
  }
  return kept.sort((one, other) => one.start - other.start);
}

/**
 * Where a name of one word, which may be an ordinary word, is a journal's: beside a year; at the head of
 * a sentence before a verb of publishing; within one, where it speaks of publishing, with a capital that
 * no other word explains, neither of a longer name ("the Sleep Foundation") nor of a heading.
 */
function isPlaced(said: string, start: number, end: number, isPublishing: boolean): boolean {
  const before = said.slice(Math.max(0, start - 24), start);
  const after = said.slice(end, end + 24);
  if (/^\s+(?:of|and\s\p{Ll})/u.test(after)) return false;
  if (/^[\u2060*_”"’]*,?\s\(?(?:in\s)?(?:19|20)\d\d/u.test(after)) return true;
  if (/(?:19|20)\d\d,?\s(?:in\s)?(?:the\s)?[\u2060*_“]*$/u.test(before)) return true;
  if (/^[\u2060*_”"]*\s(?:re)?(?:printed|published|carried|ran)\b/u.test(after)) return true;
  const isSetApart = /[\u2060*_(]$/.test(before);
  if (/(?:^|[.:;!?“"]\s?)$/.test(before)) return false;
  return isPublishing && (isSetApart || /(?:\p{Ll}|\d|[’']s|s[’']|,)\s$/u.test(before));
}

function literal(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
