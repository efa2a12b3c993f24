import type { ConfigurationProblem, Span } from '../model.ts';
import { bodyStart } from '../text/markdown/frontMatter.ts';
import { parseYaml } from './parseYaml.ts';
import { type ConfigurationReading, readGroup, readWith, withoutKey } from './readConfiguration.ts';

/** A draft may say all that a project file may, but which files are drafts. */
const allowed = ['rules', 'ignore'] as const;

/**
 * Reads the `overclaim:` of a draft's YAML front matter, with places in the draft. Only its own lines
 * are read, so that whatever else the front matter holds, and whether that is YAML, does not matter.
 * Never throws.
 */
export function readFrontMatter(text: string, rules: readonly string[]): ConfigurationReading {
  const [own, again] = findOwnLines(text);
  if (!own) return { problems: [] };
  const { configuration, problems } = readWith(parseYaml, text.slice(own.start, own.end), (lines, note) => {
    const value = lines.kind === 'group' ? lines.entries[0]?.value : undefined;
    if (!value) return undefined;
    const inDraft = withoutKey(value, 'files', ({ keyPlace }) =>
      note(keyPlace, '“files” belongs in the project file, not in a draft.', 'warning'),
    );
    return readGroup(inDraft, allowed, rules, note);
  });
  const placed = problems.map(({ start, end, ...problem }) => ({
    ...problem,
    start: own.start + start,
    end: own.start + end,
  }));
  return {
    ...(configuration ? { configuration } : {}),
    problems: again ? [...placed, twice(again)] : placed,
  };
}

function twice({ start }: Span): ConfigurationProblem {
  const message = '“overclaim” is given twice; the first is kept.';
  return { start, end: start + 'overclaim'.length, message, severity: 'warning' };
}

/** The lines of each `overclaim:` in YAML front matter, the key and all that is indented below it. */
function findOwnLines(text: string): readonly Span[] {
  if (!/^\uFEFF?---/.test(text)) return [];
  const front = text.slice(0, bodyStart(text));
  const key =
    /^(?:overclaim|"overclaim"|'overclaim')[ \t]*:(?=\s)[^\r\n]*(?:(?:\r\n|\r|\n)(?=[ \t#\r\n]|-(?!--))[^\r\n]*)*/gm;
  return Array.from(front.matchAll(key), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
