import assert from 'node:assert/strict';
import { createEngine, createLibrary, readSourceFile } from '../../src/engine.ts';
import type { Draft } from '../../src/model.ts';

const bibliography = `@article{reed2018,
  author = {Reed, Ann},
  title = {Tea and gout in adults: a randomised trial},
  journal = {Journal of Invented Trials},
  year = {2018},
  abstract = {We gave 80 adults with gout tea or water. Gout attacks fell by 20% with tea.}
}`;

const library = createLibrary(readSourceFile(bibliography, 'tea.bib')?.sources ?? []);
const sentences = [30, 20, 40, 20, 50].map((share) => `Gout attacks fell by ${share}% with tea [@reed2018].`);
const drafts: Draft[] = [
  { text: sentences.join(' '), format: 'markdown' },
  { text: sentences.join('\n\n'), format: 'markdown' },
];

describe('Comparing a draft with its sources in steps', () => {
  for (const draft of drafts) {
    it('says what comparing it at once says, a sentence a step', () => {
      const whole = createEngine().checkSources(draft, library);
      assert.equal(whole.findings.length, 3);
      const steps = createEngine().checkSourcesInSteps(draft, library);
      let count = 0;
      let step = steps.next();
      for (; !step.done; step = steps.next()) count += 1;
      assert.deepEqual(step.value, whole);
      assert.ok(count > sentences.length, `${count} steps`);
    });
  }

  it('can be left off, and says the same when it is asked again', () => {
    const engine = createEngine();
    const [draft] = drafts as [Draft];
    const steps = engine.checkSourcesInSteps(draft, library);
    for (let count = 0; count < 5; count += 1) steps.next();
    assert.deepEqual(engine.checkSources(draft, library), createEngine().checkSources(draft, library));
  });
});
