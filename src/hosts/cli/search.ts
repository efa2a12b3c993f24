import { citeFull, createRanking, describeDesign, type Rank } from '../../engine.ts';
import type { PassageMatch } from '../../model.ts';
import { painter } from '../../report/paint.ts';
import { printable, printableJson } from '../../report/printable.ts';
import { findInputs } from './find-inputs.ts';
import { answerLines } from './json-lines.ts';
import { openLibrary } from './open-library.ts';
import type { Options } from './options.ts';
import { showsColour, type Terminal } from './terminal.ts';
import { UsageError } from './usage.ts';

/** A source that was found, as programs read it. */
interface SearchResult {
  readonly source: string;
  readonly citation: string;
  readonly passage: string;
  readonly score: number;
}

/**
 * Runs `overclaim search`: the sources nearest to a query, each with its nearest passage. Arguments
 * are the words of one query, unless they name files of queries, or standard input, by a dash.
 */
export async function search(options: Options, terminal: Terminal): Promise<number> {
  const { operands, library, limit } = options;
  const files = operands.filter((operand) => operand === '-' || /\.jsonl$/i.test(operand));
  if (files.length > 0 && files.length < operands.length) {
    throw new UsageError('search takes words to look for, or files of queries, not both');
  }
  const query = operands.join(' ').trim();
  if (operands.length > 0 && query === '') throw new UsageError('search needs words to look for');
  const { sources, isRead } = await openLibrary(library, terminal);
  const rank = createRanking(sources);
  const code =
    files.length === operands.length
      ? await answerQueries(files, terminal, rank, limit)
      : await answerOne(query, options, terminal, rank);
  return isRead ? code : 2;
}

async function answerQueries(files: readonly string[], terminal: Terminal, rank: Rank, limit: number) {
  const inputs = await findInputs(files.length > 0 ? files : ['-'], terminal.cwd);
  return answerLines(inputs, terminal, {
    reads: ['query'],
    answer: ({ query }) => ({ results: rank(query, limit).map(resultOf) }),
  });
}

async function answerOne(query: string, { limit, format }: Options, terminal: Terminal, rank: Rank) {
  const matches = rank(query, limit);
  const results = matches.map(resultOf);
  const text =
    format === 'json'
      ? `${printableJson(JSON.stringify({ query, results }))}\n`
      : list(matches, showsColour(terminal));
  await terminal.stdout.write(text);
  return 0;
}

function resultOf({ source, passage, score }: PassageMatch): SearchResult {
  return {
    source: source.csl.id,
    citation: citeFull(source.csl),
    passage: passage.text,
    score: Number(score.toFixed(4)),
  };
}

/** For people: the citation, what kind of source it is, and the passage, a paragraph each. */
function list(matches: readonly PassageMatch[], colour: boolean): string {
  const paint = painter(colour);
  if (matches.length === 0) return 'nothing in these sources holds any of these words\n';
  return matches
    .map(({ source, passage }) => {
      const design = paint('dim', printable(describeDesign(source)));
      return `${paint('bold', printable(citeFull(source.csl)))}\n  ${design}\n  ${printable(passage.text)}\n`;
    })
    .join('\n');
}
