import { parse } from 'yaml';
import { bodyStart } from '../../text/markdown/frontMatter.ts';
import { readMarkdown } from '../../text/markdown.ts';
import { articleParts } from './articleParts.ts';
import { isDeepYaml } from './isDeepYaml.ts';
import { shorten } from './readArticle.ts';
import { isItem, type RawItem, readCslCitation, textOf } from './readCslCitation.ts';
import { readRecord } from './record/readRecord.ts';
import { sourceOfParts } from './sourceOfParts.ts';
import type { SourceReading } from './sourceReading.ts';

/**
 * Reads a Markdown file: a record of ours where its front matter says a design, else a writer's note,
 * with or without front matter. A note's title is that of its front matter, its first heading or its first
 * line; its passages are its sentences; its design is inferred. Its id is its path. Never throws.
 */
export function readNote(text: string, path: string): SourceReading {
  const start = bodyStart(text);
  const front = text.slice(0, start);
  if (/^design[ \t]*:/m.test(front)) {
    const { source, problems } = readRecord(text, path);
    return { sources: source ? [source] : [], problems };
  }
  const blocks = readMarkdown(text).filter((block) => block.start >= start);
  const fields = readFront(front);
  const first = blocks.find(({ kind }) => kind === 'heading') ?? blocks[0];
  const title = textOf(fields.title) ?? shorten(plain(first?.prose ?? path));
  if (blocks.length === 0 && textOf(fields.title) === undefined) return { sources: [], problems: [] };
  const problems: { message: string }[] = [];
  const csl = readCslCitation({ ...fields, title }, path, (said) =>
    problems.push({ message: `${path}:1: ${said}` }),
  );
  const parts = articleParts(text, blocks, true).filter((part) => part.text !== title);
  return { sources: [sourceOfParts(csl, parts, path)], problems };
}

/** What the front matter of a note says of a work, under the names that note programs use. Other keys are the writer's. */
function readFront(front: string): RawItem {
  const yaml = front
    .replace(/^\ufeff?---[ \t]*/, '')
    .trimEnd()
    .replace(/(?:---|\.\.\.)$/, '');
  let fields: unknown;
  try {
    fields = isDeepYaml(yaml)
      ? undefined
      : parse(yaml, { schema: 'failsafe', logLevel: 'silent', uniqueKeys: false });
  } catch {
    // A note whose front matter is no YAML is still a note.
  }
  if (!isItem(fields)) return {};
  const keys = new Map(Object.entries(fields).map(([key, value]) => [key.toLowerCase(), value] as const));
  const one = (...names: readonly string[]): unknown => names.map((name) => keys.get(name)).find(Boolean);
  return {
    type: one('type'),
    title: one('title'),
    author: authorsOf(one('author', 'authors')),
    'container-title': one('container-title', 'journal', 'publication'),
    issued: one('issued', 'date', 'year'),
    DOI: one('doi'),
    PMID: one('pmid'),
    PMCID: one('pmcid'),
    URL: one('url'),
  };
}

function authorsOf(value: unknown): readonly unknown[] {
  const names: readonly unknown[] = Array.isArray(value) ? value : [value];
  return names.map((name): unknown => {
    if (typeof name !== 'string') return name;
    const [family = '', given] = name.replace(/^\[\[|\]\]$/g, '').split(',', 2);
    return given?.trim() ? { family: family.trim(), given: given.trim() } : { literal: family.trim() };
  });
}

/** A block's prose without what stands for markup. */
function plain(prose: string): string {
  return prose
    .replace(/[\u2060\ufffc]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
