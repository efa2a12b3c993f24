import { parseArgs } from 'node:util';
import { nearest, severities } from '../../engine.ts';
import { type ProfileName, profileNames, type Severity } from '../../model.ts';
import { printable } from '../../report/printable.ts';
import { type Command, UsageError } from './usage.ts';

/** How a command prints what it has to say. */
export type OutputFormat = 'text' | 'json' | 'sarif' | 'github' | 'markdown' | 'md' | 'csv' | 'html';

/** The formats each command can print, its own default first. */
const formatsOf: Record<Command, readonly OutputFormat[]> = {
  check: ['text', 'json', 'sarif', 'github'],
  claims: ['md', 'csv', 'html', 'json'],
  search: ['text', 'json'],
  strength: ['json'],
  compare: ['json'],
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
  readonly profile?: ProfileName;
  /** The folders to look for sources in; none stands for the sources that are bundled. */
  readonly library: readonly string[];
  /** True where each finding is to be shown with its evidence. */
  readonly evidence: boolean;
  /** The mildest severity at which a check answers 1. */
  readonly failOn: Severity;
  /** At most so many sources for a query. */
  readonly limit: number;
  /** The earlier version of a draft to tell from what was reworded. */
  readonly since?: string;
  /** The file to write to, instead of standard output. */
  readonly output?: string;
  /** The sentence whose strength is to be explained. */
  readonly sentence?: string;
}

const everyOption = {
  format: { type: 'string' },
  'stdin-filename': { type: 'string' },
  config: { type: 'string' },
  'no-config': { type: 'boolean' },
  'show-ignored': { type: 'boolean' },
  profile: { type: 'string' },
  library: { type: 'string', multiple: true },
  evidence: { type: 'boolean' },
  'fail-on': { type: 'string' },
  limit: { type: 'string' },
  sentence: { type: 'string' },
  since: { type: 'string' },
  output: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

/** The options of each command, as they are written after two dashes. */
export const optionsOf: Record<Command, readonly (keyof typeof everyOption)[]> = {
  check: [
    'profile',
    'library',
    'evidence',
    'fail-on',
    'format',
    'stdin-filename',
    'config',
    'no-config',
    'show-ignored',
    'help',
  ],
  claims: [
    'profile',
    'library',
    'since',
    'format',
    'output',
    'stdin-filename',
    'config',
    'no-config',
    'help',
  ],
  search: ['library', 'limit', 'format', 'help'],
  strength: ['help'],
  compare: ['help'],
  rules: ['format', 'help'],
  explain: ['sentence', 'help'],
};

/** Reads what follows a command's name. Throws a UsageError for what the command does not know. */
export function readOptions(command: Command, args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const foreign = Object.keys(values).find((name) => !optionsOf[command].some((own) => own === name));
  if (foreign !== undefined) throw new UsageError(`${command} has no option '--${foreign}'`);
  const { help = false, 'stdin-filename': stdinFilename, 'no-config': noConfig, library = [] } = values;
  if (stdinFilename === '') throw new UsageError('--stdin-filename needs a name');
  if (values.config === '') throw new UsageError('--config needs a file');
  if (library.includes('')) throw new UsageError('--library needs a folder');
  if (values.since === '') throw new UsageError('--since needs a file');
  if (values.output === '') throw new UsageError('--output needs a file');
  if (values.sentence?.trim() === '') throw new UsageError('--sentence needs a sentence');
  if (noConfig && values.config !== undefined)
    throw new UsageError('--config and --no-config exclude each other');
  const config = noConfig ? false : values.config;
  const profile = readChoice('profile', values.profile, profileNames);
  return {
    operands: operandsOf(positionals, stdinFilename),
    help,
    format: readChoice('format', values.format, formatsOf[command]) ?? formatsOf[command][0] ?? 'text',
    showIgnored: values['show-ignored'] ?? false,
    library,
    evidence: values.evidence ?? false,
    failOn: readChoice('fail-on', values['fail-on'], severities) ?? 'warning',
    limit: readLimit(values.limit),
    ...(stdinFilename === undefined ? {} : { stdinFilename }),
    ...(config === undefined ? {} : { config }),
    ...(profile === undefined ? {} : { profile }),
    ...(values.sentence === undefined ? {} : { sentence: values.sentence }),
    ...(values.since === undefined ? {} : { since: values.since }),
    ...(values.output === undefined ? {} : { output: values.output }),
  };
}

function operandsOf(positionals: readonly string[], stdinFilename: string | undefined): readonly string[] {
  if (stdinFilename === undefined) return positionals;
  if (positionals.length === 0) return ['-'];
  if (!positionals.includes('-')) throw new UsageError("--stdin-filename names standard input; add '-'");
  return positionals;
}

/** One of the names an option takes; undefined where it was not given. */
function readChoice<Name extends string>(
  option: string,
  asked: string | undefined,
  names: readonly Name[],
): Name | undefined {
  const name = names.find((known) => known === asked);
  if (name !== undefined || asked === undefined) return name;
  const [near] = nearest(asked, names);
  const advice = near === undefined ? '' : `; did you mean ${near}?`;
  const choices = [names.slice(0, -1).join(', '), names.at(-1)].filter((part) => part !== '').join(' or ');
  throw new UsageError(`--${option} takes ${choices}, not '${printable(asked)}'${advice}`);
}

function readLimit(asked = '10'): number {
  const limit = /^[1-9]\d{0,8}$/.test(asked) ? Number(asked) : undefined;
  if (limit === undefined)
    throw new UsageError(`--limit takes a whole number above 0, not '${printable(asked)}'`);
  return limit;
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
