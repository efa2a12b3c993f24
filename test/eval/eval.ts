/**
 * `npm run eval -- [FOLDER] [--only NAME] [--details]`: scores the product on labelled text and prints one
 * table; with details, what went wrong below each line.
 * FOLDER is laid out as ../shared/eval (its README has the tasks); that one is taken when none is named.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Task } from './task.ts';
import { tasks } from './tasks/index.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { only: { type: 'string' }, details: { type: 'boolean' } },
});
const folder = resolve(positionals[0] ?? resolve(import.meta.dirname, '../../../shared/eval'));

if (!existsSync(folder)) {
  console.log(`Skipped: no labelled text in ${folder}. Name a folder: npm run eval -- FOLDER`);
} else {
  const wanted = tasks.filter(
    ({ data, name = data }) => values.only === undefined || `${data} ${name}`.includes(values.only),
  );
  console.log('| text | rows | score | value | wanted · others | seconds |\n|---|---|---|---|---|---|');
  for (const task of wanted) await measure(task);
}

async function measure(task: Task): Promise<void> {
  const parts = partsOf(task.data);
  if (parts.length === 0) console.log(`| ${task.data} | – | no data here | | | |`);
  for (const part of parts) {
    const rows = readRows<never>(part);
    const started = performance.now();
    const scores = await task.score(rows, readRows);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    for (const { metric, value, mark, details = [] } of scores) {
      const name = part.replace(/\.jsonl$/, '');
      console.log(`| ${name} | ${rows.length} | ${metric} | ${value.toFixed(3)} | ${mark} | ${seconds} |`);
      if (values.details && details.length > 0) console.log(details.map((line) => `    ${line}`).join('\n'));
    }
  }
}

/** `claim-strength/pubmed` → every `claim-strength/pubmed.PART.jsonl` (a corpus is no part), or the file itself. */
function partsOf(data: string): readonly string[] {
  const place = join(folder, dirname(data));
  if (!existsSync(place)) return [];
  const name = basename(data);
  return readdirSync(place)
    .filter((file) => file === `${name}.jsonl` || isPart(file, name))
    .map((file) => join(dirname(data), file));
}

function isPart(file: string, name: string): boolean {
  const [part, ending, ...more] = file.startsWith(`${name}.`) ? file.slice(name.length + 1).split('.') : [];
  return ending === 'jsonl' && more.length === 0 && part !== 'corpus';
}

function readRows<Row>(file: string): readonly Row[] {
  const path = join(folder, file);
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as Row);
}
