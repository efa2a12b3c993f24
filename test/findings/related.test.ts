import assert from 'node:assert/strict';
import { createEngine } from '../../src/engine.ts';
import type { Draft, Finding, Format } from '../../src/model.ts';

const engine = createEngine();
const rule = 'consistency/share-of-count';

function findIn(
  draft: Draft,
  since?: { readonly draft: Draft; readonly at: number; readonly typed: string },
): Finding {
  const change = since && {
    start: since.at,
    oldEnd: since.at,
    newEnd: since.at + since.typed.length,
  };
  const { findings } = engine.check(draft, change ? { since: { draft: since.draft, change } } : {});
  const found = findings.find((finding) => finding.rule === rule);
  assert.ok(found, draft.text);
  return found;
}

function placesOf({ text }: Draft, { related = [] }: Finding): readonly string[] {
  return related.map(({ start, end, message }) => `${text.slice(start, end)}: ${message}`);
}

describe('a finding about two places', () => {
  const text = 'Tea was liked.\n\nNausea came in 12/40 (45%) of nurses.\n\nMore followed.';

  it('names the figures and points to the other one', () => {
    const draft = { text, format: 'markdown' } as const;
    const found = findIn(draft);
    assert.match(found.message, /“45%” does not follow from its count: 12 of 40 is 30%/);
    assert.deepEqual(placesOf(draft, found), ['12/40: 12 of 40 is 30%']);
  });

  it('goes on pointing there when words are typed before it', () => {
    const draft: Draft = { text, format: 'markdown' };
    findIn(draft);
    const typed = 'Well. ';
    const edited: Draft = { text: typed + text, format: 'markdown' };
    const found = findIn(edited, { draft, at: 0, typed });
    assert.deepEqual(placesOf(edited, found), ['12/40: 12 of 40 is 30%']);
    assert.deepEqual(found, findIn({ ...edited }));
  });

  it('keeps the place when another rule speaks louder of the same words', () => {
    const loud = createEngine({ rules: { [rule]: 'hint' } });
    const text = 'Nausea came in 12/40 (62%, 95% CI 17% to 47%).';
    const [found] = loud.check({ text, format: 'plaintext' }).findings;
    assert.equal(found?.rule, 'consistency/interval-and-estimate');
    assert.deepEqual(
      found.related?.map(({ start, end }) => text.slice(start, end)),
      ['17% to 47%', '12/40'],
    );
  });

  it('leaves the key out where there is no other place', () => {
    const [found] = engine.check({ text: 'It is a miracle.', format: 'plaintext' }).findings;
    assert.ok(found && !('related' in found));
  });

  it('is found whatever the markup', () => {
    const drafts: Readonly<Partial<Record<Format, string>>> = {
      markdown: 'Nausea came in **12/40** (*45%*).',
      latex: '\\begin{document}Nausea came in \\textbf{12/40} (45\\%).\\end{document}',
      html: '<p>Nausea came in <b>12/40</b> (<i>45%</i>).</p>',
      asciidoc: 'Nausea came in *12/40* (_45%_).',
      restructuredtext: 'Nausea came in **12/40** (45%).',
    };
    for (const [format, source] of Object.entries(drafts)) {
      const draft = { text: source, format: format as Format };
      assert.deepEqual(placesOf(draft, findIn(draft)).length, 1, source);
    }
  });
});

describe('a figure worked out', () => {
  const reworded = (text: string) => {
    const draft = { text, format: 'markdown' } as const;
    return engine
      .reword(draft, findIn(draft))
      .map((edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end));
  };

  it('takes the place of the one stated, as the writer writes figures', () => {
    assert.deepEqual(reworded('Nausea came in 12/40 (45%).'), ['Nausea came in 12/40 (30%).']);
    assert.deepEqual(reworded('Nausea came in 9/80 (12.50%).'), ['Nausea came in 9/80 (11.25%).']);
    assert.deepEqual(reworded('Nausea came in 9/80 (12·5%).'), ['Nausea came in 9/80 (11·3%).']);
    assert.deepEqual(reworded('Nausea came in 12/40 (**45%**).'), ['Nausea came in 12/40 (**30%**).']);
  });

  it('is not offered where the counts are impossible themselves', () => {
    assert.deepEqual(reworded('Nausea came in 45/40 (30%).'), []);
  });
});
