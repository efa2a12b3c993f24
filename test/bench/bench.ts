/**
 * `npm run bench`: how long a first check and a one-character edit take, beside other engines.
 *
 * `--strict` ends with 1 where a target is missed; `--only a,b` measures those engines; `--rounds N`
 * sets how often (15). The other engines come from the npm registry the first time.
 *
 * Every engine has a process of its own, so that nobody pays for another's garbage, and they take
 * turns run by run, so that whatever else the machine does slows them all alike.
 */
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { engines } from './engines.ts';
import { type Started, startEngine } from './started.ts';
import { type Cell, formatTable } from './table.ts';
import { judgeTargets } from './targets.ts';

const sizes = [
  { name: '20 KB', length: 20_000 },
  { name: '200 KB', length: 200_000 },
  { name: '1 MB', length: 1_000_000 },
] as const;
type Size = (typeof sizes)[number];
/** A first check that would take longer is left out, in milliseconds. */
const longestCheck = 20_000;
/** An engine that has been at one size for so long takes no more turns there, in milliseconds. */
const longestCell = 30_000;
/** Before its first turn at a size an engine checks other drafts of that size for so long, in milliseconds. */
const timeToWarm = 3000;
/** Seeds that no measured draft has. */
const warmSeeds = 1_000_000;

const { values } = parseArgs({
  options: {
    strict: { type: 'boolean', default: false },
    only: { type: 'string' },
    rounds: { type: 'string', default: '15' },
  },
});
const only = values.only?.split(',');
const rounds = Number(values.rounds);

console.log(
  `Overclaim beside other engines on generated Markdown, Node ${process.versions.node}, ${cpus().length} cores.\n` +
    'The first time this needs the npm registry: the other engines are installed into .cache/bench/.\n',
);

const started: Started[] = [];
for (const engine of engines) {
  if (!only || only.includes(engine.name)) started.push(await startEngine(engine));
}

const cells = new Map<string, Cell>();
let smaller: Size | undefined;
for (const size of sizes) {
  const rows = await measure(size);
  for (const cell of rows) cells.set(keyOf(cell.engine, size), cell);
  console.log(`${size.name}\n${formatTable(rows)}\n`);
  smaller = size;
}
for (const engine of started) engine.stop();

const targets = judgeTargets((engine, name) => cells.get(`${engine} ${name}`));
for (const { text } of targets) console.log(text);
if (values.strict && targets.some(({ isMet }) => !isMet)) process.exitCode = 1;

/** Lets all engines take turns at one size, each with the same drafts. */
async function measure(size: Size): Promise<readonly Cell[]> {
  const rows = started.map((engine) => ({ engine, cell: startCell(engine, size), spent: 0 }));
  for (const { engine, cell } of rows) if (!cell.note) cell.note = await warm(engine, size);
  for (let round = 1; round <= rounds; round++) {
    for (const row of rows) {
      const { engine, cell } = row;
      if (cell.note || row.spent > longestCell) continue;
      const start = performance.now();
      const outcome = await engine.run({ length: size.length, seed: round });
      row.spent += performance.now() - start;
      if ('failed' in outcome) {
        cell.note = `failed: ${outcome.failed}`;
        continue;
      }
      cell.firsts.push(outcome.run.first);
      cell.edits.push(...outcome.run.edits);
      cell.findings = outcome.run.findings;
    }
  }
  return rows.map(({ cell }) => cell);
}

/** Warms an engine's code; returns what went wrong, or ''. */
async function warm(engine: Started, { length }: Size): Promise<string> {
  const until = performance.now() + timeToWarm;
  for (let seed = warmSeeds; performance.now() < until; seed++) {
    const outcome = await engine.run({ length, seed });
    if ('failed' in outcome) return `failed: ${outcome.failed}`;
  }
  return '';
}

/** An empty cell, with a note where the engine cannot be measured at this size. */
function startCell({ name, failed = '' }: Started, size: Size): Cell {
  const cell: Cell = { engine: name, firsts: [], edits: [], findings: 0, note: failed };
  const before = smaller && cells.get(keyOf(name, smaller));
  if (failed || !smaller || !before) return cell;
  const expected = (Math.min(...before.firsts) * size.length) / smaller.length;
  if (before.note) cell.note = before.note;
  else if (expected > longestCheck) cell.note = `left out: about ${Math.round(expected / 1000)} s a check`;
  return cell;
}

function keyOf(engine: string, { name }: Size): string {
  return `${engine} ${name}`;
}
