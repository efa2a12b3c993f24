import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Draft, ProfileName } from '../../src/model.ts';

/** A text to read findings on: real abstracts, releases and web pages, and pages of our own. */
export interface Text {
  /** Kind and identifier, as judgements name it. */
  readonly id: string;
  readonly draft: Draft;
  /** The profile such a text is checked under. */
  readonly profile: ProfileName;
}

const root = resolve(import.meta.dirname, '../..');
const shared = resolve(root, '../shared');

/** Every text there is to read; those that lie outside this repository are left out where it stands alone. */
export function readTexts(): readonly Text[] {
  return [...abstracts(), ...releases(), ...webPages(), ...ownPages()];
}

function abstracts(): readonly Text[] {
  const rows = readLines<{ doc_id: number; title: string; abstract: readonly string[] }>(
    'eval/retrieval/scifact.corpus.jsonl',
  );
  return rows.map(({ doc_id, title, abstract }) => ({
    id: `abstract/${doc_id}`,
    draft: { text: `# ${title}\n\n${abstract.join(' ')}`, format: 'markdown' },
    profile: 'manuscript',
  }));
}

function releases(): readonly Text[] {
  const rows = readLines<{ id: string; text: string }>('eval/press-releases/releases.dev.jsonl');
  return rows.map(({ id, text }) => ({
    id: `release/${id}`,
    draft: { text, format: 'plaintext' },
    profile: 'news',
  }));
}

function webPages(): readonly Text[] {
  return globSync(resolve(shared, 'seeds/*.txt'))
    .sort()
    .map((path) => ({
      id: `page/${basename(path)}`,
      draft: { text: readFileSync(path, 'utf8'), format: 'plaintext' },
      profile: 'patient',
    }));
}

function ownPages(): readonly Text[] {
  return globSync(resolve(root, 'test/drafts/pages/*.md'))
    .sort()
    .map((path) => ({
      id: `page/${basename(path)}`,
      draft: { text: readFileSync(path, 'utf8'), format: 'markdown' },
      profile: 'patient',
    }));
}

function readLines<Row>(file: string): readonly Row[] {
  const path = resolve(shared, file);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row);
}
