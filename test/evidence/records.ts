import { readRecord } from '../../src/evidence/reading/record/readRecord.ts';
import type { Source } from '../../src/model.ts';

/** What a test needs to say of a source; the rest is filled in. */
export interface Sketch {
  readonly id: string;
  readonly front?: string;
  readonly findings?: readonly string[];
}

/** Writes a record and reads it; fails the test when it has a problem. */
export function sketch({ id, front = '', findings = [] }: Sketch): Source {
  const lines = front.split('\n').map((line) => line.trimEnd());
  const keys = lines.map((line) => /^[\w-]+/.exec(line)?.[0]);
  const defaults = [
    `title: A study called ${id}`,
    'design: randomised trial',
    'checked: Made up for a test.',
  ];
  const missing = defaults.filter((line) => !keys.includes(line.split(':')[0]));
  const text = ['---', ...missing, ...lines, '---', ...findings.map((finding) => `- ${finding}`)].join('\n');
  const { source, problems } = readRecord(text, `${id}.md`);
  if (!source || problems.length > 0) {
    throw new Error(`the sketch has problems: ${problems.map(({ message }) => message).join('; ')}\n${text}`);
  }
  return source;
}
