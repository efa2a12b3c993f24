import { createHash } from 'node:crypto';
import { createEngine } from '../../../src/engine.ts';
import type { Finding } from '../../../src/model.ts';
import { utf16Offsets } from '../codePoints.ts';
import { share } from '../metrics.ts';
import type { Task } from '../task.ts';

const engine = createEngine({ profile: 'news' });
const mostWords = 12;

interface Row {
  readonly id: string;
  readonly text: string;
  readonly criteria: { readonly sensational_language?: { readonly answer: string } };
  /** Offsets count code points; -1 where only the title has the phrase. */
  readonly sensational_quotes: readonly { readonly phrase: string; readonly in_text_offset: number }[];
}

/** A release with its warnings, and what its reviewers objected to. */
interface Read {
  /** True for the half whose misses were read while phrases were chosen. */
  readonly isBuiltOn: boolean;
  readonly words: number;
  readonly isSatisfactory: boolean;
  readonly warnings: readonly Finding[];
  readonly phrases: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

/** Whole press releases: what expert reviewers quoted as sensational, and how much else is underlined. */
export const pressReleases: Task<Row> = {
  data: 'press-releases/releases',
  score(rows) {
    const read = rows.map(readRelease);
    const phrases = read.flatMap(({ phrases, warnings, isBuiltOn }) =>
      phrases.map((phrase) => ({
        text: phrase.text,
        isBuiltOn,
        isFound: warnings.some(({ start, end }) => start < phrase.end && phrase.start < end),
      })),
    );
    const sober = read.filter(({ isSatisfactory }) => isSatisfactory);
    const calm = density(sober);
    const loud = density(read.filter(({ isSatisfactory }) => !isSatisfactory));
    return [
      {
        metric: 'share of located phrases warned of',
        value: share(phrases, ({ isFound }) => isFound),
        mark: '≥ 0.60 (issue 6)',
        details: phrases.filter(({ isFound }) => !isFound).map(({ text }) => text),
      },
      ...[true, false].map((half) => ({
        metric: half ? 'the same, built on' : 'the same, other half',
        value: share(
          phrases.filter(({ isBuiltOn }) => isBuiltOn === half),
          ({ isFound }) => isFound,
        ),
        mark: '≥ 0.60',
      })),
      {
        metric: 'warnings per 1,000 words, language satisfactory',
        value: calm,
        mark: '≤ 4',
        details: sober.flatMap(({ warnings }) => warnings.map(({ rule, text }) => `${rule} “${text}”`)),
      },
      { metric: 'warnings per 1,000 words, not satisfactory', value: loud, mark: 'more than twice as many' },
    ];
  },
};

function readRelease({ id, text, criteria, sensational_quotes: quotes }: Row): Read {
  const at = utf16Offsets(text);
  const { findings } = engine.check({ text, format: 'plaintext' });
  return {
    isBuiltOn: Number.parseInt(createHash('sha1').update(id).digest('hex').slice(0, 8), 16) % 2 === 0,
    words: text.split(/\s+/).length,
    isSatisfactory: criteria.sensational_language?.answer === 'Satisfactory',
    warnings: findings.filter(
      (finding) => finding.severity === 'warning' && finding.text.split(/\s+/).length <= mostWords,
    ),
    phrases: quotes
      .filter((quote) => quote.in_text_offset >= 0)
      .map(({ phrase, in_text_offset: start }) => ({
        text: phrase,
        start: at(start),
        end: at(start + [...phrase].length),
      })),
  };
}

function density(releases: readonly Read[]): number {
  const words = releases.reduce((sum, release) => sum + release.words, 0);
  return words === 0 ? 0 : (1000 * releases.reduce((sum, { warnings }) => sum + warnings.length, 0)) / words;
}
