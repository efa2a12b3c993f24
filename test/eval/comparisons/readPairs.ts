import type { ReadRows } from '../task.ts';

/** A claim and the passage that it is compared with, by the names that judgements have for them. */
export interface Pair {
  readonly claim: string;
  readonly passage: string;
  readonly said: string;
  readonly source: string;
}

interface Citation {
  readonly id: number;
  readonly claim: string;
  readonly cited_doc_ids: readonly number[];
}

interface Document {
  readonly doc_id: number;
  readonly abstract: readonly string[];
}

interface Statement {
  readonly ref: string;
  readonly source: string;
  readonly statement: string;
}

/** Citing sentences, experts' claims, press releases and news, each beside what they are taken from. */
export function readPairs(read: ReadRows): readonly Pair[] {
  return [
    ...readClaims(
      read,
      'citation',
      'cited-source/citations.dev.jsonl',
      'cited-source',
      'cited-source/corpus.jsonl',
    ),
    ...readClaims(read, 'claim', 'retrieval/scifact.dev.jsonl', 'scifact', 'retrieval/scifact.corpus.jsonl'),
    ...readStatements(read, 'statement', 'paper', ({ source }) => source !== 'JA', 'JA'),
    ...readStatements(read, 'news', 'release', ({ source }) => source === 'News', 'PR'),
  ];
}

function readClaims(
  read: ReadRows,
  name: string,
  file: string,
  corpus: string,
  passages: string,
): readonly Pair[] {
  const texts = new Map(read<Document>(passages).map(({ doc_id, abstract }) => [doc_id, abstract.join(' ')]));
  return read<Citation>(file).flatMap(({ id, claim, cited_doc_ids }) =>
    cited_doc_ids.map((document) => ({
      claim: name === 'claim' ? `${name}/${id}/${document}` : `${name}/${id}`,
      passage: `${corpus}/${document}`,
      said: claim,
      source: texts.get(document) ?? '',
    })),
  );
}

/** Each statement once, by its line, beside all that the paper or the release of the same study states. */
function readStatements(
  read: ReadRows,
  name: string,
  from: string,
  isClaim: (statement: Statement) => boolean,
  told: string,
): readonly Pair[] {
  const rows = read<Statement>('statements/statements.dev.jsonl').map((row, line) => ({ ...row, line }));
  const studies = new Map<string, (typeof rows)[number][]>();
  for (const row of rows) studies.set(row.ref, [...(studies.get(row.ref) ?? []), row]);
  return [...studies].flatMap(([ref, study]) => {
    const stated = study
      .filter(({ source }) => source === told)
      .map(({ statement }) => statement.trim().replace(/([^.])$/, '$1.'));
    const source = [...new Set(stated)].join(' ');
    const claims = new Map(
      study
        .filter(isClaim)
        .toReversed()
        .map((row) => [row.statement, row]),
    );
    return source === ''
      ? []
      : [...claims.values()].map(({ line, statement }) => ({
          claim: `${name}/${line}`,
          passage: `${from}/${ref}`,
          said: statement,
          source,
        }));
  });
}
