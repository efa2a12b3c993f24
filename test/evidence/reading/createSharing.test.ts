import assert from 'node:assert/strict';
import { createSharing } from '../../../src/evidence/reading/createSharing.ts';
import type { Source } from '../../../src/model.ts';
import { sketch } from '../records.ts';

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

const tea = sketch({
  id: 'tea',
  front: 'title: Tea and sleep\nabout: [tea]\npopulation: adults who drink tea',
  findings: ['Tea went with sleep.', 'Tea went with rest.'],
});
const whole = { start: 3, end: 90 };
const told: Source = {
  ...tea,
  comparator: 'no tea',
  cues: { design: 'cohort of' },
  passages: [
    ...tea.passages.map((passage) => ({ ...passage, span: whole })),
    { source: 'another', text: 'Naps.', span: { start: 91, end: 96 }, page: 2 },
    { source: 'tea', text: 'Tea.', span: whole },
  ],
};

describe('createSharing', () => {
  it('gives the same source, whatever it says', () => {
    const share = createSharing();
    const sources = [told, tea, { ...told, passages: [] }, { ...tea, retracted: true }];
    for (const source of sources) assert.deepEqual(copy(share(copy(source))), copy(source));
  });

  it('makes one place of the same place in sentence after sentence, and of nothing one list', () => {
    const share = createSharing();
    const [one, two] = [share(copy(told)), share(copy(tea))];
    assert.notEqual(copy(told).passages[0]?.span, copy(told).passages[1]?.span);
    assert.equal(one.passages[0]?.span, one.passages[1]?.span);
    assert.equal(one.results, two.results);
    assert.equal(one.reports, two.results);
  });
});
