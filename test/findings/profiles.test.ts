import assert from 'node:assert/strict';
import { createEngine, profiles } from '../../src/engine.ts';
import { type ProfileName, profileNames } from '../../src/model.ts';

const draft = {
  text: 'The trial is a miracle. “It is a miracle,” said Dr Wu.',
  format: 'plaintext',
} as const;

function severitiesUnder(profile?: ProfileName): readonly string[] {
  const rules = { 'hype/miracle': 'warning' } as const;
  return createEngine({ profile, rules })
    .check(draft)
    .findings.map(({ severity }) => severity);
}

describe('profiles', () => {
  it('are one for each name', () => {
    assert.deepEqual(
      profiles.map(({ name }) => name),
      profileNames,
    );
  });

  it('name rules and families that exist', () => {
    const ids = createEngine().rules.map(({ id }) => id);
    for (const { rules } of profiles) {
      for (const key of Object.keys(rules)) {
        assert.ok(ids.includes(key) || ids.some((id) => id.startsWith(`${key}/`)), key);
      }
    }
  });

  it('flag quotations more quietly, but in promotion, leaflets and news', () => {
    assert.deepEqual(severitiesUnder(), ['warning', 'info']);
    assert.deepEqual(severitiesUnder('manuscript'), ['warning', 'info']);
    for (const profile of ['promotional-us', 'promotional-uk', 'patient', 'news'] as const) {
      assert.deepEqual(severitiesUnder(profile), ['warning', 'warning'], profile);
    }
  });

  it('leave praise and imagery to hints where no kind is named, and contradictions to warnings', () => {
    const text = 'This remarkable drug unlocked hope. Nausea came in 12/40 (45%).';
    const bySeverity = (profile?: ProfileName) =>
      createEngine({ profile })
        .check({ text, format: 'plaintext' })
        .findings.map(({ rule, severity }) => [rule.slice(0, rule.indexOf('/')), severity]);
    assert.ok(bySeverity().length > 1);
    for (const [family, severity] of bySeverity())
      assert.equal(severity, family === 'consistency' ? 'warning' : 'hint', family);
    assert.ok(bySeverity('news').every(([, severity]) => severity === 'warning'));
  });

  it('let news and papers call a new drug new, and promotion not', () => {
    const text = 'Ask about our new inhaler.';
    const severityUnder = (profile?: ProfileName) =>
      createEngine({ profile })
        .check({ text, format: 'plaintext' })
        .findings.find(({ rule }) => rule === 'regulatory/newness')?.severity;
    assert.equal(severityUnder('promotional-uk'), 'warning');
    assert.equal(severityUnder('promotional-us'), 'info');
    assert.equal(severityUnder(), 'hint');
    for (const profile of ['manuscript', 'patient', 'news'] as const) {
      assert.equal(severityUnder(profile), undefined, profile);
    }
  });

  it('are quieter on a bare percentage in a paper, whose methods count the people', () => {
    const text = 'The inhaler works for 70% of people with asthma.';
    const severityUnder = (profile?: ProfileName) =>
      createEngine({ profile })
        .check({ text, format: 'plaintext' })
        .findings.map(({ severity }) => severity);
    assert.deepEqual(severityUnder('manuscript'), ['info']);
    assert.deepEqual(severityUnder('patient'), ['warning']);
  });

  it('give way to what is asked of a rule by its id', () => {
    const off = createEngine({ profile: 'news', rules: { 'hype/miracle': 'off' } });
    assert.deepEqual(off.check(draft).findings, []);
  });
});
