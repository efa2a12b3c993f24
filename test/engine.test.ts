import assert from 'node:assert/strict';
import { createEngine } from '../src/engine.ts';
import type { Draft } from '../src/model.ts';
import { checkAnyDrafts } from './checkAnyDrafts.ts';

const engine = createEngine();
const markdown = (text: string): Draft => ({ text, format: 'markdown' });
const found = (text: string) => engine.check(markdown(text)).findings;

describe('checking a draft', () => {
  it('counts from the start of the draft as typed, whatever stands before', () => {
    for (const before of [
      '\uFEFF',
      '---\ntitle: x\n---\r\n\r\n',
      '👩‍⚕️ שלום\n\n',
      '\uD800 lone\n\n',
      '> ',
      '- ',
      '| a |\n|---|\n| ',
    ]) {
      const text = `${before}It is a miracle`;
      const [finding] = found(text);
      assert.ok(finding, JSON.stringify(before));
      assert.equal(finding.text, 'miracle');
      assert.equal(text.slice(finding.start, finding.end), 'miracle');
    }
  });

  it('makes one finding of overlapping claims and keeps all reasons', () => {
    const [finding, ...others] = found('Mice were studied.\n\nZinc repairs brain damage.');
    assert.deepEqual(others, []);
    assert.equal(finding?.rule, 'species/animal-told-as-human');
    assert.deepEqual(
      finding?.also.map((reason) => reason.rule),
      ['cause/told-as-fact'],
    );
  });

  it('keeps what context excuses, with the name of the context', () => {
    const report = engine.check(markdown('It is not a miracle. Breakthrough pain is common. Is it proven?'));
    assert.deepEqual(report.findings, []);
    assert.deepEqual(
      report.setAside.map(({ rule, because }) => [rule, because]),
      [
        ['hype/miracle', 'negation'],
        ['hype/breakthrough', 'technical use'],
        ['certainty/proof', 'question'],
      ],
    );
  });

  it('flags a quotation more quietly and names the speaker', () => {
    const [said] = found('“The patch is a miracle,” Jane Roe told reporters.');
    assert.equal(said?.severity, 'info');
    assert.equal(said?.speaker, 'Jane Roe');
    assert.match(said?.message ?? '', /Quoted from Jane Roe/);
    const [block] = found('> The patch is a miracle.');
    assert.equal(block?.severity, 'info');
    assert.equal(block?.speaker, '');
  });

  it('reads the title’s animals into the conclusion', () => {
    const text = '# Zinc in mice\n\nWe measured growth.\n\nZinc rebuilds synapses.';
    assert.equal(found(text)[0]?.rule, 'species/animal-told-as-human');
    assert.deepEqual(found(text.replace('mice', 'soil')), []);
  });

  it('obeys settings, and names a rule that does not exist', () => {
    const quiet = createEngine({
      rules: { 'hype/miracle': 'off', 'hype/breakthrough': 'hint', 'no/rule': 'off' },
    });
    const report = quiet.check(markdown('A miracle and a breakthrough.'));
    assert.deepEqual(
      report.findings.map(({ rule, severity }) => [rule, severity]),
      [['hype/breakthrough', 'hint']],
    );
    assert.deepEqual(report.problems, [{ message: 'There is no rule “no/rule”.' }]);
  });

  it('gives the same answer twice', () => {
    const text = 'A miracle. 70% of people recovered. Tea cures migraine.';
    assert.deepEqual(found(text), found(text));
  });

  it('finds nothing in what is not prose', () => {
    const texts = [
      '---\ntitle: A proven miracle\n---\n',
      '```\nproven miracle\n```\n',
      '`proven` and $proven$',
      '<!-- a proven miracle -->',
      '[text](https://example.org/proven "a miracle")',
      'See [@proven2020; @miracle2019].',
    ];
    for (const text of texts) assert.deepEqual(found(text), [], text);
  });

  it('finds what is prose', () => {
    const texts = [
      '# A miracle',
      '| A miracle | b |\n|---|---|\n| c | d |',
      '[^1]: A miracle.',
      '[a miracle](x)',
      '*A miracle*',
      '![A miracle](x.png)',
    ];
    for (const text of texts) assert.equal(found(text).length, 1, text);
  });
});

describe('rewording', () => {
  const reworded = (text: string) => {
    const draft = markdown(text);
    const finding = engine.check(draft).findings[0];
    assert.ok(finding, text);
    const edit = engine.reword(draft, finding)[0];
    assert.ok(edit, `no rewording: ${text}`);
    return text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  };

  it('reads as an editor would write it', () => {
    const pairs = [
      ['70% of patients with asthma respond.', 'Some patients with asthma respond.'],
      ['The inhaler is proven to prevent attacks.', 'The inhaler is reported to prevent attacks.'],
      ['It is a breakthrough.', 'It is a finding.'],
      ['A miraculous improvement.', 'A reported improvement.'],
      ['Our tea can cure migraine.', 'Our tea may cure migraine.'],
      ['On fish oil deaths fell by 40%.', 'On fish oil deaths fell.'],
      ['It gives a 70% improvement.', 'It gives an improvement.'],
      ['We offer a safe and effective treatment.', 'We offer a treatment.'],
      [
        '# Zinc Rebuilds Damaged Synapses\n\nMice were studied.',
        '# Zinc Rebuilds Damaged Synapses in Mice\n\nMice were studied.',
      ],
    ] as const;
    for (const [before, after] of pairs) assert.equal(reworded(before), after);
  });

  it('leaves markup alone', () => {
    assert.equal(reworded('The patch is **proven** to work.'), 'The patch is **reported** to work.');
  });
});

describe('any draft', () => {
  it('does not make the engine throw, and every span is in range', () => {
    checkAnyDrafts(60);
  });
});
