import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeTemporaryFolder } from './temporaryFolder.ts';

/** The file that the suite inside VS Code writes its report into, shown in the terminal as it grows. */
export interface SuiteReport {
  readonly path: string;
  /** Shows the rest, and returns whether the report is whole: some tests passed and none failed. */
  finish(): boolean;
}

/** Makes an empty report and follows it. */
export function followReport(): SuiteReport {
  const path = join(makeTemporaryFolder(), 'report.txt');
  writeFileSync(path, '');
  let shown = 0;
  const show = () => {
    const report = readFileSync(path);
    process.stdout.write(report.subarray(shown));
    shown = report.length;
    return report.toString();
  };
  const timer = setInterval(show, 200);
  return {
    path,
    finish() {
      clearInterval(timer);
      const report = show();
      // Mocha's own summary; VS Code's exit code alone would also be 0 if the suite never ran.
      return /^ +[1-9]\d* passing/m.test(report) && !/^ +\d+ failing/m.test(report);
    },
  };
}
