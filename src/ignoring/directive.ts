import type { Span } from '../model.ts';

/** What a directive says, by the words it is written with. */
export const directiveKinds = {
  'overclaim-disable-line': 'line',
  'overclaim-disable-next-line': 'next line',
  'overclaim-disable': 'block',
  'overclaim-enable': 'end of block',
  'overclaim-disable-file': 'file',
} as const;
export type DirectiveKind = (typeof directiveKinds)[keyof typeof directiveKinds];

/** A stretch of the draft where one rule is silent, in draft offsets. */
export interface Silence extends Span {
  readonly rule: string;
}

/** A comment that tells Overclaim to be silent somewhere. Its own span is the whole comment. */
export interface Directive extends Span {
  readonly kind: DirectiveKind;
  /** Why, as the writer put it; left out where no reason is given. */
  readonly reason?: string;
  /** Where it makes which rules silent: one stretch a rule; none for an end of block. */
  readonly silences: readonly Silence[];
}
