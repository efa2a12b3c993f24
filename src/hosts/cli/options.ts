import { parseArgs } from 'node:util';
import { printable } from '../../report/printable.ts';
import { type Command, UsageError } from './usage.ts';

/** How a command prints what it has to say. */
export type OutputFormat = 'text' | 'json' | 'sarif' | 'github' | 'markdown';

/** The formats each command can print, its own default first. */
const formatsOf: Record<Command, readonly OutputFormat[]> = {
  check: ['text', 'json'],
  rules: ['text', 'json', 'markdown'],
  explain: ['text'],
};

/** A command's arguments, read. */
export interface Options {
  readonly operands: readonly string[];
  readonly help: boolean;
  readonly format: OutputFormat;
  readonly stdinFilename?: string;
  /** The project file that counts for every draft; false where none does; else the nearest one. */
  readonly config?: string | false;
  /** True where what is ignored is to be listed. */
  readonly showIgnored: boolean;
}

const everyOption = {
  format: { type: 'string' },
  'stdin-filename': { type: 'string' },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  'show-ignored': { type: 'boolean' },
  help: { type: 'boolean', short: 'h' },
} as const;

const optionsOf: Record<Command, readonly string[]> = {
  check: ['format', 'stdin-filename', 'config', 'no-config', 'show-ignored', 'help'],
  rules: ['format', 'help'],
  explain: ['help'],
};

/** Reads what follows a command's name. Throws a UsageError for what the command does not know. */
export function readOptions(command: Command, args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const foreign = Object.keys(values).find((name) => !optionsOf[command].includes(name));
  if (foreign !== undefined) throw new UsageError(`${command} has no option '--${foreign}'`);
  const { help = false, 'stdin-filename': stdinFilename, 'no-config': noConfig } = values;
  const format = readFormat(command, values.format);
  if (stdinFilename === '') throw new UsageError('--stdin-filename needs a name');
  if (values.config === '') throw new UsageError('--config needs a file');
  if (noConfig && values.config !== undefined)
    throw new UsageError('--config and --no-config exclude each other');
  const config = noConfig ? false : values.config;
  return {
    operands: positionals,
    help,
    format,
    showIgnored: values['show-ignored'] ?? false,
    ...(stdinFilename === undefined ? {} : { stdinFilename }),
    ...(config === undefined ? {} : { config }),
  };
}

function readFormat(command: Command, asked = 'text'): OutputFormat {
  const formats = formatsOf[command];
  const format = formats.find((known) => known === asked);
  if (format) return format;
  const names = `${formats.slice(0, -1).join(', ')} or ${formats.at(-1)}`;
  throw new UsageError(`--format takes ${names}, not '${printable(asked)}'`);
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: everyOption, allowPositionals: true });
  } catch (error) {
    throw new UsageError(firstClause(error));
  }
}

/** Node's messages go on to say how to pass a file that begins with a dash; the first clause is enough. */
function firstClause(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const [clause = ''] = message.split(/\.\s|\n/u);
  return printable(clause.charAt(0).toLowerCase() + clause.slice(1));
}
