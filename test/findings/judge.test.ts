import assert from 'node:assert/strict';
import { readBlock } from '../../src/claims/read.ts';
import { judge } from '../../src/findings/judge.ts';
import type { Block } from '../../src/model.ts';
import { miracle } from '../../src/rules/hype/miracle.ts';
import type { Rule } from '../../src/rules/rule.ts';

const prose = 'A miracle.';
const block: Block = {
  start: 7,
  end: 17,
  kind: 'paragraph',
  prose,
  marks: [],
  quoted: false,
  comment: false,
};

describe('judging a block', () => {
  it('reports a rule that throws, and the others go on', () => {
    const broken: Rule = {
      ...miracle,
      id: 'test/broken',
      find: () => {
        throw new Error('no');
      },
    };
    const { objections, problems } = judge(readBlock(block), {}, [broken, miracle]);
    assert.deepEqual(problems, [{ message: 'The rule test/broken failed and was left out: Error: no' }]);
    assert.equal(objections.length, 1);
  });

  it('sets a reader’s comment aside', () => {
    const { objections, setAside } = judge(readBlock({ ...block, comment: true }), {}, [miracle]);
    assert.deepEqual(objections, []);
    assert.deepEqual(setAside, [{ start: 9, end: 16, rule: 'hype/miracle', because: 'reader comment' }]);
  });
});
