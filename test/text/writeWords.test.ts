import assert from 'node:assert/strict';
import { createEngine, createLibrary } from '../../src/engine.ts';
import type { Format } from '../../src/model.ts';
import { writeWords } from '../../src/text/writeWords.ts';
import { sketch } from '../evidence/records.ts';
import { legible, read } from './reading.ts';

const words = 'Of 24 people, 70% & more (a_b #1, {x} ~ $5) <3 ^2 \\ end';

describe('writing words into a draft', () => {
  for (const format of ['latex', 'html'] as const) {
    it(`reads back as the words in ${format}, but for characters without a name of one`, () => {
      const source = writeWords(words, format);
      const plain = legible(read(source, format)[0]?.prose ?? '').replaceAll('·', '');
      assert.match(plain, /^Of 24 people, 70% & more \(a_b #1, \{x\}/);
      assert.match(plain, /end$/);
      assert.equal(read(source, format)[0]?.end, source.length);
    });
  }

  it('leaves them alone in the other formats', () => {
    for (const format of ['markdown', 'plaintext', 'restructuredtext', 'asciidoc'] as const)
      assert.equal(writeWords(words, format), words);
  });

  it('is how a source’s figure is offered, so that its % starts no comment', () => {
    const library = createLibrary([
      sketch({
        id: 'open',
        front: `author:
  - { family: Chen, given: B }
issued: 2015
design: uncontrolled trial
population: adults with migraine
n: 12
about: [zolmavex, migraine]
results:
  - { outcome: response, arm: zolmavex, value: 40, unit: "%", checked: true }`,
        findings: ['Of 12 adults with migraine, 40% responded to zolmavex.'],
      }),
    ]);
    const offered = (text: string, format: Format) => {
      const engine = createEngine();
      const draft = { text, format };
      return engine
        .check(draft)
        .findings.flatMap((finding) => engine.rewordFromEvidence(draft, finding, library))
        .map((rewording) => rewording.text);
    };
    const [inMarkdown] = offered('Zolmavex works for 80% of adults with migraine.', 'markdown');
    assert.match(inMarkdown ?? '', /was 40% with/);
    assert.deepEqual(offered('Zolmavex works for 80\\% of adults with migraine.', 'latex'), [
      inMarkdown?.replace('%', '\\%'),
    ]);
  });
});
