import { appendFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';

/**
 * VS Code calls this in its extension host. Runs every test file compiled beside this one and throws
 * when a test fails or none was found, which makes the host end with an exit code other than 0.
 *
 * The host's console does not reach the terminal, so the report goes into the file that
 * OVERCLAIM_SUITE_REPORT names, line by line, and `run.ts` shows it as it grows.
 */
export async function run(): Promise<void> {
  // Mocha is an ES module, and this file is loaded by `require`.
  const { default: Mocha } = await import('mocha');
  const { OVERCLAIM_SUITE_REPORT: report, CI } = process.env;
  if (report !== undefined) {
    Mocha.reporters.Base.consoleLog = (...words: unknown[]) =>
      appendFileSync(report, `${format(...words)}\n`);
  }
  const mocha = new Mocha({ timeout: 30_000, forbidOnly: Boolean(CI) });
  for (const file of readdirSync(__dirname).sort()) {
    if (file.endsWith('.test.cjs')) mocha.addFile(join(__dirname, file));
  }
  const stats = await new Promise<Mocha.Stats | undefined>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats));
  }).catch((error: unknown) => {
    // A file that cannot be loaded never reaches mocha's own report.
    Mocha.reporters.Base.consoleLog(error);
    throw error;
  });
  if (!stats?.passes || stats.failures > 0) throw new Error('The suite failed.');
}
