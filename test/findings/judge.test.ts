import assert from 'node:assert/strict';
import { readBlock } from '../../src/claims/read.ts';
import type { ActiveRule } from '../../src/findings/activate.ts';
import { createJudge } from '../../src/findings/judge.ts';
import type { Block } from '../../src/model.ts';
import { miracle as rule } from '../../src/rules/hype/miracle.ts';

const miracle: ActiveRule = { ...rule, severityInQuotes: 'info' };
const prose = 'A miracle.';
const block: Block = {
  start: 7,
  end: 17,
  kind: 'paragraph',
  prose,
  marks: [],
  quoted: false,
};

describe('judging a block', () => {
  it('reports a rule that throws, and the others go on', () => {
    const broken: ActiveRule = {
      ...miracle,
      id: 'test/broken',
      find: () => {
        throw new Error('no');
      },
    };
    const { objections, problems } = createJudge([broken, miracle])(readBlock(block), {});
    assert.deepEqual(problems, [{ message: 'The rule test/broken failed and was left out: Error: no' }]);
    assert.equal(objections.length, 1);
  });

  it('sets a reader’s comment aside', () => {
    const { objections, setAside } = createJudge([miracle])(
      readBlock({ ...block, aside: 'reader comment' }),
      {},
    );
    assert.deepEqual(objections, []);
    assert.deepEqual(setAside, [{ start: 9, end: 16, rule: 'hype/miracle', because: 'reader comment' }]);
  });
});
