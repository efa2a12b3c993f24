import assert from 'node:assert/strict';
import { describeSource } from '../../../../src/hosts/vscode/library/describeSource.ts';
import type { Source } from '../../../../src/model.ts';

const source: Source = {
  csl: { id: 'ann2020', type: 'article-journal', title: 'Tea <b>and</b> [gout](command:x)', issued: '2020' },
  design: 'cohort study',
  population: 'adults with gout',
  species: 'human',
  n: 12_000,
  cues: { design: 'followed for *years*' },
  about: [],
  reports: [],
  results: [],
  passages: [],
  path: 'a.md',
};

describe('the tooltip of a source', () => {
  it('tells what was inferred and from which words, and what was stated', () => {
    const lines = describeSource(source).replaceAll('\\', '').split('\n');
    assert.deepEqual(lines.slice(2), [
      '- Design: cohort study (inferred from “followed for *years*”)',
      '- Studied in: people',
      '- Population: adults with gout',
      '- Sample: 12,000',
    ]);
  });

  it('shows the words of a source and does nothing else with them', () => {
    const text = describeSource(source);
    assert.ok(text.includes('&lt;b') && !text.includes('<b'), text);
    assert.ok(!/(?<!\\)\]\(/.test(text), text);
    assert.ok(text.includes('\\*years'), text);
  });
});
