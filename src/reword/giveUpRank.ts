import type { Span } from '../model.ts';

/** Words that put one thing before all others, so that "the" belongs to them. */
const ranks =
  /^(?:most \p{L}|(?:the )?(?:world|nation|country)['’]s|premier\b|leading\b|foremost\b|first\b|\p{L}{3,}est\b)/iu;
/** "The", or whose rank it is: "the world's". */
const owned = /(^|[^\p{L}\p{N}])(the)(?:\s+(?:world|nation|country)['’]s)?\s+$/iu;
/** "One of the most innovative clinics": many have the rank, and "the" stays. */
const among = /\b(?:(?:one|some|two|three|several|many|most|few|any|each) of|among|between)\s+$/i;
/** Where the noun that the words belong to ends. */
const nounEnds =
  /[^\p{L}\s'’-]|\s(?:of|for|to|in|on|at|by|with|from|that|which|who|and|or|is|are|was|were|has|have|had|as|than)\s/iu;

/**
 * Where words of rank go, "the" would still say that there is no other: "the most promising approach"
 * becomes "an approach", "the most advanced tools" becomes "tools". Undefined where no rank is given up.
 */
export function giveUpRank(
  draft: string,
  { start, end }: Span,
): (Span & { readonly text: string }) | undefined {
  const from = Math.max(0, start - 30);
  const before = draft.slice(from, start);
  const article = owned.exec(before);
  if (!article || !(ranks.test(draft.slice(start, end)) || /['’]s\s+$/.test(before))) return undefined;
  const at = from + article.index + (article[1]?.length ?? 0);
  if (among.test(draft.slice(Math.max(0, at - 14), at))) return undefined;
  const space = /^\s+/.exec(draft.slice(end, end + 4))?.[0];
  const following = draft.slice(end + (space?.length ?? 0), end + 120);
  if (space === undefined || !/^\p{L}/u.test(following)) return undefined;
  const noun = following.slice(0, nounEnds.exec(following)?.index ?? following.length).trimEnd();
  const isPlural = /(?:[^sui]s|people|women|men|children)$/i.test(noun);
  const isCapital = article[2]?.startsWith('T') ?? false;
  if (isPlural) {
    const first = noun.slice(0, 1);
    return { start: at, end: end + space.length + 1, text: isCapital ? first.toUpperCase() : first };
  }
  return { start: at, end: end + space.length, text: isCapital ? 'A ' : 'a ' };
}
