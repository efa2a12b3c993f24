/** Writes draft.md from expected.json, and the Word file among the references. */
import { readFileSync, writeFileSync } from 'node:fs';
import { paragraph, writeDocx } from '../../readers/writeDocx.ts';

interface Part {
  readonly heading: string;
  readonly sentences: readonly { readonly text: string }[];
}

const here = (name: string): URL => new URL(name, import.meta.url);
const parts = JSON.parse(readFileSync(here('expected.json'), 'utf8')) as readonly Part[];
const body = parts.map(
  ({ heading, sentences }) => `## ${heading}\n\n${sentences.map(({ text }) => text).join('\n\n')}\n`,
);
writeFileSync(here('draft.md'), `# Small comforts: what the evidence says\n\n${body.join('\n')}`);

const paragraphs = [
  paragraph('Board games and wakefulness of bus drivers', 'Title'),
  paragraph('Methods', 'Heading1'),
  paragraph('We observed 30 drives of bus drivers who had played board games before the night shift.'),
  paragraph('Results', 'Heading1'),
  paragraph('Bus drivers stayed awake in 12 of 30 drives (40%) after board games.'),
  paragraph('Bus drivers were less sleepy after board games.'),
];
writeFileSync(here('references/board-games.docx'), writeDocx(paragraphs.join('')));
