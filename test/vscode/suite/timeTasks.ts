/**
 * Times tasks of ours while they run in the extension host: those begun by a timer of `delay`
 * milliseconds. The host's other tasks are not ours: VS Code's own Markdown support alone takes longer
 * than 16 ms on a long draft.
 */
export function timeTasks(delay: number): { readonly times: number[]; readonly stop: () => void } {
  const times: number[] = [];
  const real = globalThis.setTimeout;
  const timed = (work: (...args: unknown[]) => void, time?: number, ...args: unknown[]) =>
    real(
      (...given: unknown[]) => {
        const start = performance.now();
        work(...given);
        if (time === delay) times.push(performance.now() - start);
      },
      time,
      ...args,
    );
  globalThis.setTimeout = timed as typeof setTimeout;
  const stop = () => {
    globalThis.setTimeout = real;
  };
  return { times, stop };
}
