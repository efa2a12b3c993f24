import type { ConfigurationProblem, Span } from '../model.ts';

/** A value as it was written, with its place, whichever notation it was written in. */
export type Value = Span &
  (
    | { readonly kind: 'group'; readonly entries: readonly Entry[] }
    | { readonly kind: 'list'; readonly items: readonly Value[] }
    | { readonly kind: 'text'; readonly text: string }
    /** A number, true, false or nothing: no key of ours takes one. */
    | { readonly kind: 'other' }
  );

/** One `key: value` of a group. */
export interface Entry {
  readonly key: string;
  readonly keyPlace: Span;
  readonly value: Value;
}

/** Says what is wrong at a place of the file; an error unless said otherwise. */
export type Note = (place: Span, message: string, severity?: ConfigurationProblem['severity']) => void;

/** What a parser gives: nothing where the text holds no value at all. */
export type Parse = (text: string, note: Note) => Value | undefined;

/** Values nested deeper than this are not read: no key of ours goes half as deep. */
export const deepest = 50;
