import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createEngine } from '../src/engine.ts';
import type { Finding, Span } from '../src/model.ts';

const drafts = resolve(import.meta.dirname, 'drafts');
const sample = resolve(import.meta.dirname, '../media/sample');
const read = (name: string): string => readFileSync(join(drafts, name), 'utf8');

/** Words a reviewer would underline, with the family of the fault, or any of several. */
interface Marked {
  readonly words: string;
  readonly family: string | readonly string[];
  readonly why: string;
}

/** A sentence that a reviewer would leave alone. */
interface Silent {
  readonly silent: string;
}

/** Of all that a reviewer would underline on the pages, so much may be missed. */
const mostMissed = 4;

/** Where words stand in a page, however its lines are broken; they stand there once. */
function place(page: string, words: string): Span {
  const pattern = words
    .split(' ')
    .map((word) => word.replace(/[^\p{L}\p{N}]/gu, '\\$&'))
    .join('\\s+');
  const [found, ...others] = page.matchAll(new RegExp(pattern, 'g'));
  assert.ok(
    found && others.length === 0,
    `“${words}” stands on the page ${found ? 'more than once' : 'nowhere'}`,
  );
  return { start: found.index, end: found.index + found[0].length };
}

const overlaps = (left: Span, right: Span): boolean => left.start < right.end && right.start < left.end;

/** The findings as text. */
function tell(name: string, findings: readonly Finding[]): string[] {
  return findings.map(({ rule, text }) => `${name}: ${rule} on “${text}”`);
}

/** The families of all rules that object to the words. */
function familiesOf(finding: Finding): string[] {
  return [finding, ...finding.also].map(({ rule }) => rule.split('/')[0] ?? '');
}

const pages = readdirSync(join(drafts, 'pages'))
  .filter((name) => name.endsWith('.md'))
  .map((name) => {
    const text = read(`pages/${name}`);
    const expected: readonly (Marked | Silent)[] = JSON.parse(
      read(`pages/${name.replace('.md', '.expected.json')}`),
    );
    const { findings } = createEngine().check({ text, format: 'markdown' });
    return { name, text, expected, findings };
  });

const abstracts = readdirSync(join(drafts, 'clean')).filter((name) => name.endsWith('.md'));

describe('the pages of three clinics', () => {
  it('are underlined where a reviewer would', () => {
    const missed = pages.flatMap(({ name, text, expected, findings }) =>
      expected.flatMap((each) => {
        if ('silent' in each) return [];
        const families = [each.family].flat();
        const span = place(text, each.words);
        const there = findings.filter((finding) => overlaps(finding, span));
        if (there.some((finding) => familiesOf(finding).some((family) => families.includes(family))))
          return [];
        const instead =
          there.flatMap((finding) => `${finding.rule} on “${finding.text}”`).join(', ') || 'nothing';
        return [`${name}: “${each.words}” (${families.join(' or ')}: ${each.why}); found ${instead}`];
      }),
    );
    assert.ok(missed.length <= mostMissed, `${missed.length} missed:\n${missed.join('\n')}`);
  });

  for (const { name, text, expected, findings } of pages) {
    it(`are left alone where a reviewer would, in ${name}`, () => {
      const wrong = expected.flatMap((each) => {
        if (!('silent' in each)) return [];
        const span = place(text, each.silent);
        return findings.filter((finding) => overlaps(finding, span));
      });
      assert.deepEqual(tell(name, wrong), []);
    });
  }
});

describe('three sober abstracts', () => {
  for (const name of abstracts) {
    for (const profile of [undefined, 'manuscript'] as const) {
      it(`have nothing underlined: ${name}, ${profile ?? 'no'} profile`, () => {
        const { findings } = createEngine({ profile }).check({
          text: read(`clean/${name}`),
          format: 'markdown',
        });
        assert.deepEqual(tell(name, findings), []);
      });
    }
  }
});

describe('the sample draft', () => {
  it('shows a newcomer what is underlined, and leaves alone what it gets right', () => {
    const [name = ''] = readdirSync(sample);
    const text = readFileSync(join(sample, name), 'utf8');
    const { findings } = createEngine().check({ text, format: 'markdown' });
    assert.deepEqual(
      findings.map((finding) => finding.text),
      [
        '70%',
        'safe and effective',
        'miraculous',
        'clinically proven',
        'rebuilds',
        'breakthrough',
        'reverses',
      ],
    );
  });
});
