import assert from 'node:assert/strict';
import { createEngine } from '../../src/engine.ts';
import type { Draft, Format } from '../../src/model.ts';

const engine = createEngine();
const draft = (text: string, format: Format = 'markdown'): Draft => ({ text, format });

describe('what is ignored', () => {
  it('is no finding, and is reported with the reason', () => {
    const text = 'The tea is a miracle. <!-- overclaim-disable-line hype -- an advert’s word -->\n';
    const { findings, ignored, problems } = engine.check(draft(text));
    assert.deepEqual([findings, problems], [[], []]);
    assert.deepEqual(ignored, [
      {
        rule: 'hype/miracle',
        start: 13,
        end: 20,
        text: 'miracle',
        by: 'comment',
        reason: 'an advert’s word',
      },
    ]);
  });

  it('lets another rule’s objection to the same words surface', () => {
    const check = (comment: string) =>
      engine.check(draft(`Mice were studied.\n\nZinc repairs brain damage. ${comment}`)).findings;
    const [first, ...others] = check('');
    assert.deepEqual([first?.rule, others], ['species/animal-told-as-human', []]);
    const surfaced = check(`<!-- overclaim-disable-line ${first?.rule} -->`);
    assert.deepEqual(
      surfaced.map(({ rule }) => rule),
      first?.also.map(({ rule }) => rule),
    );
    assert.deepEqual(check('<!-- overclaim-disable-line -->'), []);
  });

  it('names what is wrong with a comment, at its place', () => {
    const { problems } = engine.check(draft('The tea. <!-- overclaim-disable-line hype/mirakel -->'));
    assert.deepEqual(
      problems.map((problem) => 'start' in problem && [problem.start, problem.end]),
      [[37, 49]],
    );
  });

  it('is known again from the ignore file after edits around it', () => {
    const text = 'The tea is a miracle.\n\nThe tea is a miracle.';
    const before = draft(text);
    const [, second] = engine.check(before).findings;
    assert.ok(second);
    const id = engine.identify(before, second);
    assert.match(id ?? '', /^[\da-f]{16}-2$/);
    const known = [{ rule: second.rule, id: id as string, reason: 'agreed' }];
    const edited = `# Title\r\n\r\nFor years. The tea is a miracle.\r\n\r\n- **The tea** is\r\n  a miracle.`;
    const { findings, ignored } = engine.check(draft(edited), { known });
    assert.deepEqual(
      [findings.length, ignored.map(({ by, reason }) => [by, reason])],
      [1, [['file', 'agreed']]],
    );
    assert.ok((ignored[0]?.start ?? 0) > (findings[0]?.start ?? 0));
    assert.equal(
      engine.check(draft(text.replaceAll('miracle', 'miraculous cure')), { known }).ignored.length,
      0,
    );
  });

  it('leaves the findings beside it the same objects while something else is edited', () => {
    const text = 'A miracle <!-- overclaim-disable-line hype -->\nwas proven to work.\n\nTea.';
    const before = draft(text);
    const { findings } = engine.check(before);
    assert.equal(findings.length, 1);
    const change = { start: text.length, oldEnd: text.length, newEnd: text.length + 1 };
    const after = engine.check(draft(`${text}!`), { since: { draft: before, change } });
    assert.equal(after.ignored.length, 1);
    assert.equal(after.findings[0], findings[0]);
  });

  it('is the same after an edit as in a fresh check: a fence goes, a name is finished, a comment opens', () => {
    const steps: [string, string][] = [
      [
        '```\n<!-- overclaim-disable-file -->\n```\n\nA miracle.',
        '<!-- overclaim-disable-file -->\n```\n\nA miracle.',
      ],
      ['A miracle. <!-- overclai-disable-line -->', 'A miracle. <!-- overclaim-disable-line -->'],
      ['A miracle.    overclaim-disable-line -->', 'A miracle. <!--    overclaim-disable-line -->'],
      ['A miracle. <!-- overclaim-disable-line', 'A miracle. <!-- overclaim-disable-line -->'],
      ['A miracle. <!-- Overclaim-disable-lin -->', 'A miracle. <!-- Overclaim-disable-line -->'],
    ];
    for (const [old, text] of steps) {
      let start = 0;
      while (old[start] === text[start]) start++;
      let same = 0;
      while (same < Math.min(old.length, text.length) - start && old.at(-1 - same) === text.at(-1 - same))
        same++;
      const before = draft(old);
      engine.check(before);
      const change = { start, oldEnd: old.length - same, newEnd: text.length - same };
      assert.deepEqual(
        engine.check(draft(text), { since: { draft: before, change } }),
        createEngine().check(draft(text)),
        text,
      );
    }
  });
});
