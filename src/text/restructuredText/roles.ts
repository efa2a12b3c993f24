import type { MarkKind } from '../../model.ts';

const codeRoles = new Set(
  'code literal samp file command program kbd envvar option regexp makevar mimetype func class meth mod attr data exc obj const raw'.split(
    ' ',
  ),
);
const linkRoles = new Set('ref doc numref eq download any keyword pep rfc issue token'.split(' '));
const codeDomains = /^(?:py|c|cpp|js|rst)$/i;

/**
 * What an interpreted text stands for, by its role: a noun that is no prose, or undefined where its
 * words are prose. A role may carry its domain, "py:func".
 */
export function roleNamed(role: string): MarkKind | undefined {
  const parts = role.toLowerCase().split(':');
  const name = parts.at(-1) ?? '';
  if (parts.some((part) => part.includes('cite')) || name === 'doi' || name === 'pmid') return 'citation';
  if (name === 'math') return 'math';
  if (codeRoles.has(name) || (parts.length > 1 && codeDomains.test(parts[0] ?? ''))) return 'code';
  return linkRoles.has(name) ? 'link-target' : undefined;
}

/** True for the role whose figures may be citations, "word\ :sup:`12`". */
export function isRaised(role: string): boolean {
  return role === 'sup' || role === 'superscript';
}
