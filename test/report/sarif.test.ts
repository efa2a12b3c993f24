import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import { createEngine, locate } from '../../src/engine.ts';
import type { RuleCard } from '../../src/model.ts';
import type { CheckedFile } from '../../src/report/checked-file.ts';
import { writeSarif } from '../../src/report/sarif.ts';
import { checked, finding } from './checked.ts';

/**
 * The schema of SARIF 2.1.0 as `@microsoft/jest-sarif` ships it. It is written in draft 4 of JSON
 * Schema, and uses nothing of it that means something else today but the name of its `id`.
 */
function compileSchema() {
  const file = '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json';
  const { id, $schema, ...schema } = JSON.parse(
    readFileSync(createRequire(import.meta.url).resolve(file), 'utf8'),
  );
  assert.match($schema, /draft-04/u);
  assert.doesNotMatch(JSON.stringify(schema), /"exclusive(?:Minimum|Maximum)"/u);
  const formats = {
    uri: URL.canParse,
    'uri-reference': isReference,
    'date-time': /^\d{4}-\d\d-\d\dT[\d:.]+Z$/,
  };
  return new Ajv({ strict: false, allErrors: true, unicodeRegExp: false, formats }).compile({
    $id: id,
    ...schema,
  });
}

/** A URI reference by the characters that RFC 3986 allows. */
function isReference(text: string): boolean {
  return /^(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\dA-Fa-f]{2})*$/.test(text);
}

const cards = createEngine().rules;
const miracle: RuleCard = {
  id: 'hype/miracle',
  summary: 'Calls a result a miracle.',
  message: '',
  why: 'A trial measures effects.',
  source: 'https://example.org/hype',
  severity: 'warning',
  excusedBy: [],
  flags: [],
  allows: [],
};

const write = (files: readonly CheckedFile[], rules: readonly RuleCard[] = [miracle]) =>
  JSON.parse(writeSarif(files, rules, '1.2.3'));
const run = (...files: CheckedFile[]) => write(files).runs[0];

describe('writeSarif', () => {
  const isValid = compileSchema();
  const assertValid = (log: unknown) =>
    assert.ok(isValid(log), JSON.stringify(isValid.errors?.slice(0, 5), undefined, 2));

  it('gives the other places that a finding is about', () => {
    const related = [{ start: 0, end: 3, message: 'Ten of forty stands here.' }];
    const log = write([checked('a.md', { findings: [finding({ related })] })]);
    assertValid(log);
    const [location] = log.runs[0].results[0].relatedLocations;
    assert.equal(location.message.text, 'Ten of forty stands here.');
    assert.equal(location.physicalLocation.region.endColumn, 4);
  });

  it('is a valid log for what the engine says of a draft, whatever is in it', () => {
    const text = [
      'Café ☕ is proven to prevent gout in 70% of patients.',
      'A miracle <!-- overclaim-disable-line hype -- an advert --> and a breakthrough.',
      '<!-- overclaim-disable-lin -->',
    ].join('\r\n\r\n');
    const engine = createEngine();
    const draft = { text, format: 'markdown' } as const;
    const report = engine.check(draft);
    const findings = report.findings.map((each) => {
      const identity = engine.identify(draft, each);
      return {
        ...each,
        rewordings: engine.reword(draft, each),
        evidence: [],
        ...(identity ? { identity } : {}),
      };
    });
    const file = {
      path: '/tmp/a ☕.md',
      wasRead: true,
      text,
      report: { ...report, findings },
      locate: locate(text).at,
    };
    const log = write([file, checked('gone.md', { problems: [{ message: 'no such file' }] }, false)], cards);
    assertValid(log);
    const [{ results, invocations }] = log.runs;
    assert.ok(results.length >= 3);
    assert.ok(results.some((result: { fixes?: object[] }) => result.fixes));
    assert.ok(
      results.every(
        (result: { ruleIndex: number; ruleId: string }) => cards[result.ruleIndex]?.id === result.ruleId,
      ),
    );
    assert.ok(results.some(({ suppressions }: { suppressions: object[] }) => suppressions.length > 0));
    assert.equal(invocations[0].toolExecutionNotifications.length, 2);
  });

  it('is not what the schema takes for valid when something is missing, so that the first test means something', () => {
    const log = write([checked('a.md', { findings: [finding()] })]);
    assertValid(log);
    log.runs[0].results[0].level = 'hint';
    assert.equal(isValid(log), false);
    log.runs[0].results[0].level = 'note';
    delete log.runs[0].tool;
    assert.equal(isValid(log), false);
  });

  it('tells of each rule what it is, why, where more is said, and how loudly it speaks', () => {
    const { name, semanticVersion, rules } = run().tool.driver;
    assert.deepEqual([name, semanticVersion], ['Overclaim', '1.2.3']);
    const [{ id, shortDescription, fullDescription, helpUri, help, defaultConfiguration }] = rules;
    assert.deepEqual(
      [id, shortDescription.text, fullDescription.text, helpUri, defaultConfiguration.level],
      ['hype/miracle', miracle.summary, miracle.why, miracle.source, 'warning'],
    );
    assert.match(help.markdown, /^# hype\/miracle\n/u);
  });

  it('gives a finding its rule, level, message and place in UTF-16 columns', () => {
    const { columnKind, results } = run(checked('a b.md', { findings: [finding({ severity: 'info' })] }));
    assert.equal(columnKind, 'utf16CodeUnits');
    assert.deepEqual(results, [
      {
        ruleId: 'hype/miracle',
        ruleIndex: 0,
        level: 'note',
        message: { text: 'Praises the result beyond what was seen.' },
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'a%20b.md' },
              region: { startLine: 1, startColumn: 5, endLine: 1, endColumn: 12 },
            },
          },
        ],
        suppressions: [],
      },
    ]);
  });

  it('offers rewordings as fixes; one that leaves words out inserts nothing', () => {
    const rewordings = [
      { start: 0, end: 11, text: 'A change' },
      { start: 3, end: 11, text: '' },
    ];
    const [{ fixes }] = run(checked('a.md', { findings: [finding({ rewordings })] })).results;
    const replacements = fixes.map(
      (fix: { artifactChanges: { replacements: object[] }[] }) => fix.artifactChanges[0]?.replacements,
    );
    assert.deepEqual(replacements, [
      [
        {
          deletedRegion: { startLine: 1, startColumn: 1, endLine: 1, endColumn: 12 },
          insertedContent: { text: 'A change' },
        },
      ],
      [{ deletedRegion: { startLine: 1, startColumn: 4, endLine: 1, endColumn: 12 } }],
    ]);
    assert.equal(fixes[1].description.text, 'leave out "miracle"');
  });

  it('tells what is ignored as suppressed: in the source by a comment, else outside it', () => {
    const ignored = [
      { rule: 'hype/miracle', start: 4, end: 11, text: 'miracle', by: 'comment', reason: 'a name' },
      { rule: 'hype/miracle', start: 4, end: 11, text: 'miracle', by: 'file' },
      { rule: 'hype/miracle', start: 4, end: 11, text: 'miracle', by: 'pattern' },
    ] as const;
    const { results } = run(checked('a.md', { ignored }));
    assert.deepEqual(
      results.map(({ suppressions }: { suppressions: object[] }) => suppressions),
      [[{ kind: 'inSource', justification: 'a name' }], [{ kind: 'external' }], [{ kind: 'external' }]],
    );
  });

  it('tells problems as notifications, and whether all was checked', () => {
    const misspelt = { message: 'misspelt', start: 2, end: 3 };
    assert.equal(run(checked('a.md', { problems: [misspelt] })).invocations[0].executionSuccessful, true);
    const [{ executionSuccessful, toolExecutionNotifications }] = run(
      checked('a.md', { problems: [misspelt, { message: 'one rule failed' }] }),
    ).invocations;
    assert.equal(executionSuccessful, false);
    assert.deepEqual(
      toolExecutionNotifications.map(({ level }: { level: string }) => level),
      ['warning', 'error'],
    );
  });

  it('keeps braces and links of a draft from being read as placeholders and links', () => {
    const findings = [
      finding({ message: 'a {0} b' }),
      finding({ message: '[x](y)' }),
      finding({ message: 'a [1] b' }),
    ];
    const texts = run(checked('a.md', { findings })).results.map(
      (result: { message: { text: string } }) => result.message.text,
    );
    assert.deepEqual(texts, ['a {{0}} b', '\\[x\\](y)', 'a [1] b']);
  });

  it('names rules whose source is an address', () => {
    for (const { id, source } of cards) assert.ok(URL.canParse(source), id);
  });
});
