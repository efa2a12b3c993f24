import type { Steps } from '../../engine.ts';

/** Work under way: what it comes to, or undefined where it was stopped. */
export interface Sliced<Result> {
  readonly result: Promise<Result | undefined>;
  stop(): void;
}

/** How long we keep the extension host from other work at a time, in milliseconds; a step more may come to it. */
const longest = 5;
/** The pause between two slices, in milliseconds; a number that nobody else uses, so that slices can be timed. */
export const pauseBetweenSlices = 7;

/** Does work a slice at a time, so that other work comes in between. A slice ends with the step that fills it. */
export function runInSlices<Result>(steps: Steps<Result>): Sliced<Result> {
  let isWanted = true;
  let settle: (result: Result | undefined) => void;
  const result = new Promise<Result | undefined>((resolve) => {
    settle = resolve;
  });
  const slice = () => {
    const end = performance.now() + longest;
    while (isWanted) {
      const { done, value } = steps.next();
      if (done) return settle(value);
      if (performance.now() >= end) {
        setTimeout(slice, pauseBetweenSlices);
        return;
      }
    }
    settle(undefined);
  };
  setTimeout(slice, pauseBetweenSlices);
  const stop = () => {
    isWanted = false;
    settle(undefined);
  };
  return { result, stop };
}
