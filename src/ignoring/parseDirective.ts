import type { PlacedProblem, Span } from '../model.ts';
import type { Comment } from './comments.ts';
import { type DirectiveKind, directiveKinds } from './directive.ts';

/** What a directive says, before anybody looks at where it stands. */
export interface Said {
  /** Undefined where there is no such directive. */
  readonly kind: DirectiveKind | undefined;
  /** The ids of the rules it names; all there are where it names none. */
  readonly rules: readonly string[];
  readonly reason: string | undefined;
  readonly problems: readonly PlacedProblem[];
}

const kinds: ReadonlyMap<string, DirectiveKind> = new Map(Object.entries(directiveKinds));

/** The first word of the comment, and what looks like one of our directives spelt with a space or colon. */
const firstWord = /^[^\s,]+/;
const almost = /^overclaim[\s:_-]+(?:disable|enable|ignore|off|on)\b[\w-]*/i;
/** Two dashes by themselves, or what an editor makes of them. */
const beforeReason = /(?:^|\s)(?:--+|[\u2013\u2014])(?=\s|$)/;

/**
 * Reads "overclaim-disable-next-line rule, rule -- reason". Answers undefined for a comment that is
 * not meant for us ("overclaiming is a habit").
 */
export function parseDirective(
  text: string,
  { content }: Comment,
  ruleIds: readonly string[],
): Said | undefined {
  const words = text.slice(content.start, content.end);
  const name = firstWord.exec(words)?.[0] ?? '';
  const kind = kinds.get(name.toLowerCase());
  if (!kind) return misspelt(almost.exec(words)?.[0] ?? name, content.start);
  const rest = words.slice(name.length);
  const dashes = beforeReason.exec(rest);
  const named = dashes ? rest.slice(0, dashes.index) : rest;
  const said = dashes ? rest.slice(dashes.index + dashes[0].length) : '';
  return { kind, reason: readReason(said), ...readRules(named, content.start + name.length, ruleIds) };
}

function misspelt(name: string, start: number): Said | undefined {
  if (!/^overclaim[\s:_-]/i.test(name)) return undefined;
  const message = `There is no directive “${name}”; there are ${[...kinds.keys()].join(', ')}.`;
  return {
    kind: undefined,
    rules: [],
    reason: undefined,
    problems: [{ start, end: start + name.length, message }],
  };
}

/** The reason on one line. Pipes may be escaped, as in a Markdown table; dashes may belong to "--->". */
function readReason(said: string): string | undefined {
  const reason = said.replace(/\s+/g, ' ').replaceAll('\\|', '|').trim();
  let end = reason.length;
  while (end > 0 && reason[end - 1] === '-') end--;
  return reason.slice(0, end).trimEnd() || undefined;
}

function readRules(
  named: string,
  start: number,
  ruleIds: readonly string[],
): Pick<Said, 'rules' | 'problems'> {
  const rules = new Set<string>();
  const unknown: Span[] = [];
  let isEmpty = true;
  for (const { 0: word, index } of named.matchAll(/[^\s,]+/g)) {
    if (/^-+$/.test(word)) continue;
    isEmpty = false;
    const ids = idsOf(word.toLowerCase(), ruleIds);
    for (const id of ids) rules.add(id);
    if (ids.length > 0) continue;
    const before = unknown.at(-1);
    const isNext = before && named.slice(before.end, index).trim() === '';
    if (isNext) unknown.pop();
    unknown.push({ start: isNext ? before.start : index, end: index + word.length });
  }
  const problems = unknown.map((span) => ({
    start: start + span.start,
    end: start + span.end,
    message: `There is no rule “${named.slice(span.start, span.end)}”; a reason is written after two dashes.`,
  }));
  return { rules: isEmpty ? ruleIds : [...rules], problems };
}

/** The rules a word names: one by its id, or a family by its name ("hype", "hype/", "hype/*"). */
function idsOf(word: string, ruleIds: readonly string[]): readonly string[] {
  if (ruleIds.includes(word)) return [word];
  const family = `${word.replace(/\/\*?$/, '')}/`;
  return ruleIds.filter((id) => id.startsWith(family));
}
