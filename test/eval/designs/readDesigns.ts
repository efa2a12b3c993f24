import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Design, Species } from '../../../src/model.ts';

/** What a methodologist reads a text to be: by reading title and abstract, before the code that grades was written. */
export interface LabelledDesign {
  /** Which text, as test/eval/texts.ts names it: "abstract/4983". */
  readonly text: string;
  /** Drawn by a hash of the text's name: the code was built on one part and is scored on the other. */
  readonly part: 'tune' | 'test';
  readonly design: Design;
  readonly species: Species;
  /** Where methodologists would differ, as over a laboratory study of patients' tissue. */
  readonly doubtful?: true;
}

const file = resolve(import.meta.dirname, 'designs.jsonl');

/** Every text labelled, as kept. */
export function readDesigns(): readonly LabelledDesign[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as LabelledDesign);
}
