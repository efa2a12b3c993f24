import manifest from '../../../package.json' with { type: 'json' };
import { nearest } from '../../engine.ts';
import { printable } from '../../report/printable.ts';
import { check } from './check.ts';
import { claims } from './claims.ts';
import { compare } from './compare.ts';
import { explain } from './explain.ts';
import { type Options, readOptions } from './options.ts';
import { rules } from './rules.ts';
import { search } from './search.ts';
import { strength } from './strength.ts';
import { complain, type StartEngine, type Terminal } from './terminal.ts';
import { type Command, help, isCommand, UsageError } from './usage.ts';

type Run = (options: Options, terminal: Terminal, startEngine: StartEngine) => Promise<number>;

const commands: Record<Command, Run> = {
  check,
  claims,
  search,
  strength,
  compare,
  rules: (options, terminal, startEngine) => rules(options, terminal, startEngine()),
  explain: (options, terminal, startEngine) => explain(options, terminal, startEngine()),
};

/**
 * Runs the command line, `argv` being what follows `overclaim`, and answers the exit code. Never
 * throws: what goes wrong is one line on standard error and the answer 2.
 */
export async function main(
  argv: readonly string[],
  terminal: Terminal,
  startEngine: StartEngine,
): Promise<number> {
  try {
    return await run(argv, terminal, startEngine);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = error instanceof UsageError ? message : `failed: ${printable(message)}`;
    await complain(terminal, line).catch(() => {});
    return 2;
  }
}

async function run(argv: readonly string[], terminal: Terminal, startEngine: StartEngine): Promise<number> {
  const [name, ...args] = argv;
  if (name === '--version' || name === '-v') return await print(terminal, `${manifest.version}\n`);
  if (name === '--help' || name === '-h') return await print(terminal, help['']);
  if (name === undefined || !isCommand(name)) throw new UsageError(notUnderstood(name));
  const options = readOptions(name, args);
  if (options.help) return await print(terminal, help[name]);
  return await commands[name](options, terminal, startEngine);
}

async function print({ stdout }: Terminal, text: string): Promise<number> {
  await stdout.write(text);
  return 0;
}

function notUnderstood(name: string | undefined): string {
  if (name === undefined)
    return "no command; 'overclaim check FILE' checks a draft, 'overclaim --help' says more";
  const [near] = nearest(name, Object.keys(commands));
  const kind = name.startsWith('-') ? 'option' : 'command';
  const advice = near === undefined ? "'overclaim --help' lists them" : `did you mean ${near}?`;
  return `unknown ${kind} '${printable(name)}'; ${advice}`;
}
