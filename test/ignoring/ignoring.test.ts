import assert from 'node:assert/strict';
import { startIgnoring } from '../../src/ignoring/ignoring.ts';
import { readDirectives } from '../../src/ignoring/readDirectives.ts';
import { ruleIds, seen } from './marked.ts';

const claim = { start: 10, end: 17 };

describe('ignoring', () => {
  it('says who says so, and why', () => {
    const text = 'A tea is miracle <!-- overclaim-disable-line hype -- an advert -->';
    const { directives } = readDirectives(text, 'markdown', ruleIds);
    assert.deepEqual(
      startIgnoring(directives, []).why('hype/miracle', claim, () => ''),
      { by: 'comment', reason: 'an advert' },
    );
    const known = [{ rule: 'hype/miracle', id: 'x', reason: 'agreed' }];
    assert.deepEqual(
      startIgnoring([], known).why('hype/miracle', claim, () => 'x'),
      { by: 'file', reason: 'agreed' },
    );
    assert.deepEqual(
      startIgnoring([], [{ rule: 'hype/miracle', id: 'x' }]).why('hype/miracle', claim, () => 'x'),
      { by: 'file' },
    );
  });

  it('leaves another rule on the same words alone', () => {
    const known = [{ rule: 'hype/miracle', id: 'x' }];
    assert.equal(
      startIgnoring([], known).why('certainty/proof', claim, () => 'x'),
      undefined,
    );
    assert.deepEqual(seen('miracle1 <!-- overclaim-disable-line certainty -->'), ['1']);
  });

  it('tells claims that look the same apart by their order, comments or not', () => {
    const known = [{ rule: 'hype/miracle', id: 'x-2' }];
    const { directives } = readDirectives('miracle <!-- overclaim-disable-line -->', 'markdown', ruleIds);
    const ignoring = startIgnoring(directives, known);
    const ask = (start: number) => ignoring.why('hype/miracle', { start, end: start + 7 }, () => 'x')?.by;
    assert.deepEqual([ask(0), ask(100), ask(200)], ['comment', 'file', undefined]);
  });

  it('asks for a name only where the file speaks of the rule', () => {
    const never = () => assert.fail('asked for a name');
    assert.equal(startIgnoring([], []).why('hype/miracle', claim, never), undefined);
    assert.equal(startIgnoring([], [{ rule: 'a/b', id: 'x' }]).why('hype/miracle', claim, never), undefined);
  });

  it('takes the words of a directive for no claim where the format shows them', () => {
    const text = 'Tea. <!-- overclaim-disable-line hype/novel -- no miracle1 --> miracle2';
    assert.deepEqual(seen(text, 'plaintext'), ['2']);
  });

  it('is silent from the first of two blocks that overlap to the end of the last', () => {
    const text =
      'miracle1 <!-- overclaim-disable hype -->\nmiracle2\n\nmiracle3 <!-- overclaim-disable-line -->\n\n<!-- overclaim-enable -->\nmiracle4';
    assert.deepEqual(seen(text), ['1', '4']);
  });
});
