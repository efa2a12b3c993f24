import { findWholeTag, readDeclaration, readTag } from '../html/tags.ts';
import { replace } from '../markings.ts';
import type { Scan } from './scan.ts';

const autolink = /<(?:[a-z][a-z\d+.-]{1,31}:[^\s<>]{1,2000}|[\w.!#$%&'*+/=?^`{|}~-]{1,64}@[\w.-]{1,255})>/iy;

/** Reads the comment, address or tag at the < at `at`; returns its end, or past the <. */
export function readAngle(scan: Scan, at: number): number {
  const { source } = scan;
  const next = source.charAt(at + 1);
  if (next === '!' || next === '?') return readDeclaration(scan, at);
  autolink.lastIndex = at;
  if (autolink.test(source)) {
    const isPaper = /^<https?:\/\/(?:dx\.)?doi\.org\//i.test(source.slice(at, at + 30));
    return replace(scan, at, autolink.lastIndex, isPaper ? 'citation' : 'link-target');
  }
  const tag = findWholeTag(source, at);
  return tag ? readTag(scan, at, tag) : at + 1;
}
