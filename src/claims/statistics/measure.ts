/** What an estimate measures, as far as its null value goes: 1 for a ratio, 0 for a difference. */
export interface Measure {
  readonly kind: 'ratio' | 'difference';
  /** As the words name it: "odds ratio", "HR". */
  readonly name: string;
}

/** The words before an estimate may name more than one measure; the last is its own. */
const spelled =
  /(?<![\p{L}\p{N}])(?:((?:relative risk|absolute risk|risk|rate) reductions?|differences?|regression coefficients?|beta|β)|(?:odds|hazards?|risk|rate|prevalence|mortality|incidence|response)(?: rate)? ratios?|relative (?:risks?|hazards?|odds|rates?))(?![\p{L}])/giu;
/** Letters must be capitals: "or" is a word. */
const abbreviated =
  /(?<![\p{L}\p{N}-])(?:(W?MD|SMD|RD|ARR|RRR|ARD)|(?:adj|[acpmA])?(?:OR|HR)s?|[acpm]?(?:RR|IRR|SMR|SIR|SHR|PR)s?|sHRs?)(?![\p{L}\p{N}])/gu;
/** On a logarithmic scale a ratio's null value is 0. */
const logarithm = /\b(?:log(?:arithm of)?|ln)[ -]?(?:the |of )?[([]?$/i;
/** A name further from its estimate than this, in characters, is not trusted to be its own. */
const furthest = 48;

/**
 * The measure that the words before an estimate name, close enough to be its own: "hazard ratio for
 * death, ", "(OR = ", "risk ratio [RR] of "; undefined where none does, or where it is a logarithm.
 * `before` reaches back to the number before.
 */
export function readMeasure(before: string): Measure | undefined {
  const found = later(lastMatch(spelled, before), lastMatch(abbreviated, before));
  if (!found) return undefined;
  const tail = before.slice(found.index + found[0].length);
  if (tail.length > furthest || /[;.]/.test(tail.replace(/\b(?:vs|adj)\./g, ''))) return undefined;
  if (logarithm.test(before.slice(0, found.index))) return undefined;
  return { kind: found[1] ? 'difference' : 'ratio', name: found[0] };
}

function lastMatch(pattern: RegExp, text: string): RegExpExecArray | undefined {
  return [...text.matchAll(pattern)].at(-1);
}

function later(
  one: RegExpExecArray | undefined,
  other: RegExpExecArray | undefined,
): RegExpExecArray | undefined {
  return one && (!other || one.index > other.index) ? one : other;
}
