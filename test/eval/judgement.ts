import { globSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Precision } from '../../src/report/catalogue.ts';

/** What a reader thinks of one underline: right where an editor would want it, wrong where it is a false alarm. */
export interface Judgement {
  /** Which text, by kind and identifier: "abstract/4983", "release/news_reviews_00003". */
  readonly text: string;
  /** UTF-16 offsets into the text as test/eval/texts.ts gives it. */
  readonly start: number;
  readonly end: number;
  readonly rule: string;
  readonly right: boolean;
  /** Why, in our words. */
  readonly why: string;
}

/** The folder with one file of judgements a family. */
export const judgementsFolder = resolve(import.meta.dirname, 'judgements');

/** All judgements, as they are kept. */
export function readJudgements(): readonly Judgement[] {
  return globSync('*.jsonl', { cwd: judgementsFolder })
    .sort()
    .flatMap((file) => readFileSync(resolve(judgementsFolder, file), 'utf8').split('\n'))
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Judgement);
}

/** Precision by rule; a rule that nobody judged is not in it. */
export function precisionByRule(judgements: readonly Judgement[]): ReadonlyMap<string, Precision> {
  return new Map(
    [...new Set(judgements.map(({ rule }) => rule))].map((rule) => {
      const own = judgements.filter((judgement) => judgement.rule === rule);
      const kinds = new Set(own.map(({ text }) => text.slice(0, text.indexOf('/'))));
      return [
        rule,
        { right: own.filter(({ right }) => right).length, judged: own.length, kinds: kinds.size },
      ];
    }),
  );
}
