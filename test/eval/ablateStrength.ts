/**
 * `node test/eval/ablateStrength.ts [FOLDER]`: what each part of the grammar of claims adds. Every part
 * is taken out in turn, and the labelled sentences are scored again. Speed is measured beside one pass
 * of Porter's stemmer over the same text.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { findRelations } from '../../src/claims/strength/relations.ts';
import { type StrengthView, viewSentence } from '../../src/claims/strength/view.ts';
import { readStrength } from '../../src/engine.ts';
import type { StrengthLexiconName } from '../../src/lexicons/strength/name.ts';
import type { Strength } from '../../src/model.ts';
import { macroF1 } from './metrics.ts';

const porter: { stem(word: string): string } = createRequire(import.meta.url)(
  'natural/lib/natural/stemmers/porter_stemmer.js',
);

interface Row {
  readonly sentence: string;
  readonly strength: Strength;
}

type Change = (view: StrengthView) => StrengthView;

const without =
  (...names: readonly StrengthLexiconName[]): Change =>
  (view) => ({
    ...view,
    cues: view.cues.filter(({ lexicon }) => !(names as readonly string[]).includes(lexicon)),
  });

/** Each part with the view that lacks it. */
const parts: Readonly<Record<string, Change>> = {
  everything: (view) => view,
  'without modality': without('possibility', 'appearance'),
  'without frames': without('recommendation', 'research wanted', 'aim', 'record', 'background'),
  'without recommendations and calls for research': without('recommendation', 'research wanted'),
  'without aims': without('aim'),
  'without background': without('background'),
  'without subordinate clauses': (view) => ({
    ...view,
    clauses: { ...view.clauses, list: view.clauses.list.map((clause) => ({ ...clause, kind: 'main' })) },
  }),
  'without clauses': (view) => ({
    ...view,
    clauses: { list: [{ kind: 'main', first: 0, parent: -1 }], of: view.words.map(() => 0) },
  }),
  'without verb roles': (view) => ({
    ...view,
    cues: view.cues.map((cue) =>
      cue.lexicon === 'effect' || cue.lexicon === 'change of state'
        ? { ...cue, lexicon: 'cause in other words' }
        : cue,
    ),
  }),
  'without verbs of effect': without('effect', 'change of state'),
  'without other causes': without('cause in other words', 'cause named'),
  'without comparison': without('comparative', 'degree', 'standard', 'difference', 'change in level'),
  'without risk and prediction': without('risk', 'prediction'),
  'without association': without('association'),
};

const folder = resolve(
  process.argv[2] ?? resolve(import.meta.dirname, '../../../shared/eval'),
  'claim-strength',
);
const sets = ['pubmed', 'press'].map((name) => ({ name, rows: readRows(join(folder, `${name}.dev.jsonl`)) }));

if (sets.some(({ rows }) => rows.length === 0)) console.log(`Skipped: no labelled text in ${folder}`);
else {
  console.log('| | pubmed | press |\n|---|---|---|');
  for (const [name, change] of Object.entries(parts)) {
    const scores = sets.map(({ rows }) => score(rows, change).toFixed(3));
    console.log(`| ${name} | ${scores.join(' | ')} |`);
  }
  const texts = sets.flatMap(({ rows }) => rows.map(({ sentence }) => sentence));
  const read = rate(texts, (text) => readStrength(text));
  const stemmed = rate(texts, (text) => text.split(/\W+/).forEach((word) => void porter.stem(word)));
  console.log(`\n${read} sentences a second; one pass of Porter's stemmer: ${stemmed}`);
}

function readRows(file: string): readonly Row[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Row);
}

function score(rows: readonly Row[], change: Change): number {
  const answered = rows.map(({ sentence }) => strongest(viewSentence(sentence).map(change)));
  return macroF1(
    rows.map(({ strength }) => strength),
    answered,
  );
}

function strongest(views: readonly StrengthView[]): Strength {
  const found = views.flatMap(findRelations).map(({ strength }) => strength);
  const ladder: readonly Strength[] = ['direct', 'conditional', 'correlational'];
  return ladder.find((step) => found.some((strength) => strength === step)) ?? 'none';
}

/** Texts a second in the best of five passes, to three figures. */
function rate(texts: readonly string[], read: (text: string) => unknown): number {
  const times = Array.from({ length: 6 }, () => {
    const started = performance.now();
    for (const text of texts) read(text);
    return performance.now() - started;
  });
  return Number(((1000 * texts.length) / Math.min(...times.slice(1))).toPrecision(3));
}
