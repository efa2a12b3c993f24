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
/** A first check that would take longer is left out, in milliseconds. */
const longestCheck = 20_000;
/** An engine that has been at one size for so long takes no more turns there, in milliseconds. */
const longestCell = 30_000;

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
for (const [index, size] of sizes.entries()) {
  const rows = started.map((engine): Cell => {
    const smaller = sizes[index - 1];
    const cell: Cell = { engine: engine.name, firsts: [], edits: [], findings: 0, note: engine.failed ?? '' };
    const before = smaller && cells.get(keyOf(engine.name, smaller.name));
    if (cell.note || !smaller || !before) return cell;
    const expected = (Math.min(...before.firsts) * size.length) / smaller.length;
    if (before.firsts.length === 0) cell.note = before.note;
    else if (expected > longestCheck)
      cell.note = `left out: it would take about ${Math.round(expected / 1000)} s`;
    return cell;
  });
  const spent = new Map<string, number>();
  for (let round = 1; round <= rounds; round++) {
    for (const [at, engine] of started.entries()) {
      const cell = rows[at] as Cell;
      const soFar = spent.get(engine.name) ?? 0;
      if (cell.note || soFar > longestCell) continue;
      const start = performance.now();
      const answer = await engine.run({ length: size.length, seed: round });
      spent.set(engine.name, soFar + performance.now() - start);
      if ('failed' in answer) cell.note = `failed: ${answer.failed}`;
      else {
        cell.firsts.push(answer.run.first);
        cell.edits.push(...answer.run.edits);
        cell.findings = answer.run.findings;
      }
    }
  }
  for (const cell of rows) cells.set(keyOf(cell.engine, size.name), cell);
  console.log(`${size.name}\n${formatTable(rows)}\n`);
}
for (const engine of started) engine.stop();

const targets = judgeTargets((engine, size) => cells.get(keyOf(engine, size)));
for (const { text } of targets) console.log(text);
if (values.strict && targets.some(({ isMet }) => !isMet)) process.exitCode = 1;

function keyOf(engine: string, size: string): string {
  return `${engine} ${size}`;
}
