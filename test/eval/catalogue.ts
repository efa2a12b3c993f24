/** `npm run catalogue`: writes src/rules/README.md from the rules and the judgements of their underlines. */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createEngine } from '../../src/engine.ts';
import { writeCatalogue } from '../../src/report/catalogue.ts';
import { precisionByRule, readJudgements } from './judgement.ts';

writeFileSync(
  resolve(import.meta.dirname, '../../src/rules/README.md'),
  writeCatalogue(createEngine().rules, precisionByRule(readJudgements())),
);
