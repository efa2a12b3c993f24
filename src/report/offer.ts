import type { Finding } from '../model.ts';
import { printable } from './printable.ts';

/**
 * The preferred rewording of a finding in words, printable: what to type, or what to put in place of
 * what. Undefined where there is none. `draft` is the text the finding was made in.
 */
export function offer(finding: Finding, draft: string): string | undefined {
  const [rewording] = finding.rewordings;
  if (rewording === undefined) return undefined;
  if (rewording.title !== undefined) return printable(rewording.title);
  const { start, end } = rewording;
  const old = printable(draft.slice(start, end));
  const words = printable(rewording.text);
  if (words === '') return `leave out "${old}"`;
  if (old === '') return `add "${words}"`;
  return start === finding.start && end === finding.end ? words : `"${old}" → "${words}"`;
}
