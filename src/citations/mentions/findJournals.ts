import { journals } from '../../lexicons/journals.ts';
import type { Span } from '../../model.ts';

/** A journal as a sentence names it. */
export interface JournalMention extends Span {
  readonly name: string;
}

/** Finds the journals that a stretch of prose names. */
export type FindJournals = (prose: string, start: number, end: number) => readonly JournalMention[];

const publishing =
  /\b(?:publish|appear|print|journal|issue|writ(?:e|ing)|report(?:s|ed|ing)?\b|stud(?:y|ies)\b|paper|article|trial|findings|results)/i;
/** "the journal Invented Studies of Sleep": whatever is called a journal is one. */
const calledJournal =
  /\b[Jj]ournal[,:]?\s[\u2060*_“"]*((?:The\s)?\p{Lu}[\p{L}-]*(?:\s(?:(?:of|and|in|for|the|&)\s)*\p{Lu}[\p{L}-]*)*)/gu;

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
      if (!name.includes(' ') && !(isPublishing && isPlaced(said, index, index + name.length))) continue;
      found.push({ name, start: start + index, end: start + index + name.length });
    }
    for (const { index, 0: whole, 1: name = '' } of said.matchAll(calledJournal)) {
      const from = start + index + whole.length - name.length;
      const mention = { name, start: from, end: from + name.length };
      if (!found.some((each) => each.start < mention.end && mention.start < each.end)) found.push(mention);
    }
    return found;
  };
}

/** Where a title stands: after "in" or "journal", at the head of the sentence, in brackets or set apart. */
function isPlaced(said: string, start: number, end: number): boolean {
  const before = said.slice(Math.max(0, start - 24), start);
  const after = said.slice(end, end + 14);
  return (
    /(?:\b(?:in|by|journals?|from|for)\s+(?:the\s+)?|[(“"\u2060*_,]\s*|^)(?:the\s+)?[\u2060*_“"]*$/i.test(
      before,
    ) && !/^\s+(?:of|and\s\p{Ll})/u.test(after)
  );
}

function literal(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
