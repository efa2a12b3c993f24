import type { Configuration } from '../model.ts';
import { hasOverlap } from './findOverlap.ts';
import { type Pattern, readPattern } from './pattern.ts';

/**
 * Whether a file is a draft to be checked, by the `files` of its project file. `path` is relative to
 * the folder of that file, with slashes. Without `include` every file is; `exclude` goes before it.
 */
export function matchesFiles(files: Configuration['files'], path: string): boolean {
  const { include, exclude = [] } = files ?? {};
  if (exclude.some((glob) => matchesGlob(glob, path))) return false;
  return !include || include.some((glob) => matchesGlob(glob, path));
}

/**
 * Reads a file pattern: `*` and `?` stand for characters of one name, `**` for folders and all in
 * them, `{a,b}` for either; a folder's name and a slash stand for all in it. Capitals do not matter.
 * What is wrong with it comes as text.
 */
export function readGlob(glob: string): Pattern | string {
  if (/^(?:\/|[A-Za-z]:)|\\|(?:^|\/)\.\.(?:\/|$)/u.test(glob)) {
    return 'it has to lead down from the folder of this file, with slashes';
  }
  let open = 0;
  let source = '';
  for (const [part] of glob
    .replace(/^\.\//u, '')
    .replace(/\/$/u, '/**')
    .matchAll(/\*\*\/|\*+|./gsu)) {
    if (part === '**/') source += '(?:[^]*/)?';
    else if (part === '**') source += '[^]*';
    else if (part.startsWith('*')) source += '[^/]*';
    else if (part === '?') source += '[^/]';
    else if (part === ',' && open > 0) source += '|';
    else if (part === '{') {
      open++;
      source += '(?:';
    } else if (part === '}' && open > 0) {
      open--;
      source += ')';
    } else source += part.replace(/[$()+.[\]^{|}]/u, '\\$&');
  }
  return open > 0 ? 'a brace is not closed' : readPattern(`^(?:${source})$`);
}

function matchesGlob(glob: string, path: string): boolean {
  const pattern = readGlob(glob);
  if (typeof pattern === 'string') return false;
  const glyphs = Array.from(path.matchAll(/./gsu), ({ 0: text, index }) => ({
    text,
    start: index,
    end: index + text.length,
  }));
  return hasOverlap(pattern, glyphs, { start: 0, end: path.length });
}
