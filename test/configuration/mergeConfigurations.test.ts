import assert from 'node:assert/strict';
import { mergeConfigurations } from '../../src/configuration/mergeConfigurations.ts';

describe('mergeConfigurations', () => {
  it('lets the last layer decide on each rule', () => {
    const merged = mergeConfigurations(
      { rules: { a: 'hint', b: 'hint', c: 'hint' } },
      undefined,
      { rules: { b: 'off', c: 'off' } },
      { rules: { c: 'error' } },
    );
    assert.deepEqual(merged, { rules: { a: 'hint', b: 'off', c: 'error' } });
  });

  it('adds up ignored words, and takes the last files and the last library whole', () => {
    const merged = mergeConfigurations(
      { ignore: [{ pattern: 'a' }], files: { include: ['a'] }, library: ['a/', 'b/'] },
      { ignore: [{ pattern: 'b' }], files: { exclude: ['b'] }, library: ['c/'] },
      {},
    );
    assert.deepEqual(merged, {
      ignore: [{ pattern: 'a' }, { pattern: 'b' }],
      files: { exclude: ['b'] },
      library: ['c/'],
    });
  });

  it('takes the last profile', () => {
    assert.deepEqual(mergeConfigurations({ profile: 'news' }, { profile: 'patient' }, {}), {
      profile: 'patient',
    });
  });

  it('asks for nothing where no layer does', () => {
    assert.deepEqual(mergeConfigurations(), {});
    assert.deepEqual(mergeConfigurations({}, undefined), {});
  });
});
