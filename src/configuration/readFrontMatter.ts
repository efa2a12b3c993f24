import type { ConfigurationProblem, Span } from '../model.ts';
import { findFrontLines } from './findFrontLines.ts';
import { parseYaml } from './parseYaml.ts';
import { type ConfigurationReading, readGroup, readWith, withoutKey } from './readConfiguration.ts';

/** A draft may say all that a project file may, but which files are drafts and where sources lie. */
const allowed = ['rules', 'ignore'] as const;

/**
 * Reads the `overclaim:` of a draft's YAML front matter, with places in the draft. Only its own lines
 * are read, so that whatever else the front matter holds, and whether that is YAML, does not matter.
 * Never throws.
 */
export function readFrontMatter(text: string, rules: readonly string[]): ConfigurationReading {
  const [own, again] = findFrontLines(text, 'overclaim');
  if (!own) return { problems: [] };
  const { configuration, problems } = readWith(parseYaml, text.slice(own.start, own.end), (lines, note) => {
    const value = lines.kind === 'group' ? lines.entries[0]?.value : undefined;
    if (!value) return undefined;
    const inDraft = ['files', 'library'].reduce(
      (rest, key) =>
        withoutKey(rest, key, ({ keyPlace }) =>
          note(keyPlace, `“${key}” belongs in the project file, not in a draft.`, 'warning'),
        ),
      value,
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
