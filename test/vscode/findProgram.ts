import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const { PATH = '' } = process.env;

/** The full path of a program on the PATH, if it is there. */
export function findProgram(name: string): string | undefined {
  return PATH.split(delimiter)
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
}
