import type { Span, Word } from '../../model.ts';
import type { Cue } from '../cue.ts';
import { cuesOf, hasCue, type ReadSentence } from '../sentence.ts';

/** "The brain is restored", "gout can be cured": an end state, told of an organ or a disease. */
export interface RestoredState {
  /** "is", "can be", "gets": the words that tell it as a fact. */
  readonly auxiliary: Span;
  readonly verb: Cue;
}

const states = new Set([
  'cure',
  'heal',
  'reverse',
  'restore',
  'repair',
  'rebuild',
  'regenerate',
  'reset',
  'rewire',
  'eliminate',
  'eradicate',
  'mend',
  'erase',
  'undo',
]);

const be = /^(?:is|are|be|gets?|being)$/;
const skipped = /ly$|^(?:now|then|soon|fully|often|also|even)$/;

/** Passive present statements of cure whose subject is a health outcome or tissue beside the verb. */
export function findRestoredStates(sentence: ReadSentence, prose: string): readonly RestoredState[] {
  if (!hasCue(sentence, 'cure verb')) return [];
  if (!hasCue(sentence, 'health outcome') && !hasCue(sentence, 'tissue')) return [];
  return cuesOf(sentence, 'cure verb').flatMap((verb) => {
    if (!states.has(verb.inflected?.verb ?? '') || !isParticiple(verb, prose)) return [];
    const { words } = sentence;
    let at = back(words, verb.first - 1);
    if (!be.test(words[at]?.lower ?? '')) return [];
    const last = words[at] as Word;
    let first = last;
    if (last.lower === 'be') {
      at = back(words, at - 1);
      first = words[at] as Word;
      if (!/^(?:can|will)$/.test(first?.lower ?? '')) return [];
    }
    const subject = back(words, at - 1);
    const isSubject = cuesOf(sentence, 'health outcome', 'tissue').some((cue) => cue.last === subject);
    return isSubject ? [{ auxiliary: { start: first.start, end: last.end }, verb }] : [];
  });
}

/** "reset" and "rebuilt" look like other forms of their verbs, and are participles after "is". */
function isParticiple({ inflected, start, end }: Cue, prose: string): boolean {
  const form = inflected?.form;
  return form === 'past' || form === 'participle' || prose.slice(start, end).toLowerCase() === 'reset';
}

function back(words: readonly Word[], from: number): number {
  let at = from;
  while (at > 0 && skipped.test((words[at] as Word).lower)) at -= 1;
  return at;
}
