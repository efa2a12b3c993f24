/**
 * The process of one engine: loads it, then measures whenever it is asked to.
 * `node worker.ts NAME FOLDER`, started by bench.ts.
 */
import type { Change } from '../../src/engine.ts';
import { type LongDraft, typeLetter, writeDraft } from './draft.ts';
import { engines, type Fresh } from './engines.ts';

/** One run: how long a first check took, and each edit after it, in milliseconds. */
export interface Run {
  readonly first: number;
  readonly edits: readonly number[];
  readonly findings: number;
}

export interface Request {
  readonly length: number;
  readonly seed: number;
}

export type Answer = { readonly ready: true } | { readonly run: Run } | { readonly failed: string };

/** Edits after one first check: as many as fit into this time, in milliseconds, and no more than so many. */
const timeForEdits = 200;
const mostEdits = 20;

async function measure(engine: Fresh, { text, middles }: LongDraft): Promise<Run> {
  const start = performance.now();
  const findings = await engine.check(text);
  const first = performance.now() - start;

  const edits: number[] = [];
  let spent = 0;
  let edited = text;
  for (let at = 0; at < mostEdits && spent < timeForEdits; at++) {
    // All over the draft, the middle first; each letter typed before moves what comes after it.
    const nth = Math.floor(middles.length * ((0.5 + at * 0.618) % 1));
    const offset = (middles[nth] as number) + at;
    edited = typeLetter(edited, offset);
    const change: Change = { start: offset, oldEnd: offset, newEnd: offset + 1 };
    const began = performance.now();
    await engine.recheck(edited, change);
    const took = performance.now() - began;
    edits.push(took);
    spent += took;
  }
  return { first, edits, findings };
}

function answer(message: Answer): void {
  process.send?.(message);
}

function fail(error: unknown): void {
  answer({ failed: String(error instanceof Error ? error.message : error).split('\n')[0] ?? '' });
}

const [, , name, folder = ''] = process.argv;
const engine = engines.find((one) => one.name === name);
try {
  if (!engine) throw new Error(`There is no engine “${name}”.`);
  const make = await engine.load(folder);
  const run = async (length: number, seed: number) => {
    const fresh = await make();
    const result = await measure(fresh, writeDraft(length, seed));
    await fresh.close?.();
    return result;
  };
  process.on('disconnect', () => process.exit());
  process.on('message', ({ length, seed }: Request) => {
    run(length, seed).then((result) => answer({ run: result }), fail);
  });
  answer({ ready: true });
} catch (error) {
  fail(error);
}
