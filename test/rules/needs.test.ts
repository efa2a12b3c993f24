import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { readBlock } from '../../src/claims/read.ts';
import { activateRules } from '../../src/findings/activate.ts';
import { createJudge } from '../../src/findings/judge.ts';
import { rules as wordRules } from '../../src/rules/index.ts';
import { readBlocks } from '../../src/text/blocks.ts';

const drafts = resolve(import.meta.dirname, '../drafts');
const texts = readdirSync(drafts, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(resolve(drafts, name), 'utf8'));

describe('what a rule needs', () => {
  const rules = activateRules(wordRules);
  const judge = createJudge(rules);
  const judgeAll = createJudge(rules.map(({ needs: _, ...rule }) => rule));
  const examples = rules.flatMap(({ flags }) => flags.map((flag) => flag.replace(/[⟦⟧]| →.*/gu, '')));

  it('is in every sentence in which it finds anything', () => {
    let found = 0;
    for (const text of [...texts, ...examples]) {
      for (const block of readBlocks({ text, format: 'markdown' })) {
        const reading = readBlock(block);
        const { objections, setAside } = judge(reading, reading.facts);
        const all = judgeAll(reading, reading.facts);
        const ids = (list: typeof objections) => list.map(({ rule, hit }) => `${rule.id} ${hit.start}`);
        assert.deepEqual(ids(objections), ids(all.objections), block.prose);
        assert.deepEqual(setAside, all.setAside, block.prose);
        found += objections.length + setAside.length;
      }
    }
    assert.ok(found > 200);
  });

  it('is said by nearly every rule: those asked of every sentence are dear', () => {
    assert.ok(rules.filter(({ needs }) => needs === undefined).length < 8);
  });
});
