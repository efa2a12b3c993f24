import assert from 'node:assert/strict';
import { createEngine } from '../../src/engine.ts';

/** Claims without a stop between them: every rule and context finds much to do in one sentence. */
const texts: readonly string[] = [
  'tea cuts the risk of pain by half ',
  'coffee cures disease and it is a miracle breakthrough ',
  'in mice the drug reduced tumours by 40% and patients ',
  'studies show that the best new treatment may be safe and effective, ',
  '12/40 (31%) of patients, HR 0.8 (95% CI 0.9 to 1.1, p = 0.01), ',
];

describe('checking 100 KB without a full stop', () => {
  const engine = createEngine();
  for (const text of texts) {
    it(`takes no more than five seconds: ${text}…`, () => {
      const draft = { text: text.repeat(100_000 / text.length), format: 'plaintext' } as const;
      const start = performance.now();
      engine.check(draft);
      const time = performance.now() - start;
      assert.ok(time < 5000, `${Math.round(time)} ms`);
    }).timeout(20_000);
  }
});
