import assert from 'node:assert/strict';
import { strengthLexicons } from '../../../src/lexicons/strength/index.ts';

describe('the lexicons of strength', () => {
  it('have a name of their own and a source', () => {
    const names = strengthLexicons.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    for (const { name, source } of strengthLexicons) assert.notEqual(source, '', name);
  });

  it('say nothing twice', () => {
    for (const { name, entries } of strengthLexicons) {
      const said = entries.map(({ say }) => say);
      const twice = said.filter((say, at) => said.indexOf(say) !== at);
      assert.deepEqual(twice, [], name);
    }
  });

  it('are written in the notation, in lower case', () => {
    for (const { name, entries } of strengthLexicons) {
      for (const { say } of entries) assert.match(say, /^[a-z|~()[\]*' ]+$/, `${name}: ${say}`);
    }
  });
});
