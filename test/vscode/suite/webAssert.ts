/** An error as a regular expression describes it; the other ways of Node's assertions are not here. */
type Expected = RegExp | undefined;

/** Mocha shows the difference between `actual` and `expected`. */
class AssertionError extends Error {
  override readonly name = 'AssertionError';
  readonly actual: unknown;
  readonly expected: unknown;
  readonly showDiff = true;

  constructor(message: string, actual?: unknown, expected?: unknown) {
    super(message);
    this.actual = actual;
    this.expected = expected;
  }
}

function demand(
  isMet: boolean,
  message: string | undefined,
  otherwise: string,
  actual?: unknown,
  expected?: unknown,
): asserts isMet {
  if (isMet) return;
  throw new AssertionError(message ?? otherwise, actual, expected);
}

/**
 * What the suite uses of `node:assert/strict`, for the web worker host: the build puts this in its
 * place there. `assertions.test.ts` holds both to the same behaviour.
 */
const assert = {
  ok(value: unknown, message?: string): asserts value {
    demand(Boolean(value), message, `${String(value)} is not truthy`, value, true);
  },
  equal<T>(actual: unknown, expected: T, message?: string): asserts actual is T {
    demand(Object.is(actual, expected), message, 'Expected the same value', actual, expected);
  },
  notEqual(actual: unknown, expected: unknown, message?: string): void {
    demand(!Object.is(actual, expected), message, 'Expected another value', actual, expected);
  },
  deepEqual<T>(actual: unknown, expected: T, message?: string): asserts actual is T {
    demand(isSame(actual, expected), message, 'Expected an equal value', actual, expected);
  },
  notDeepEqual(actual: unknown, expected: unknown, message?: string): void {
    demand(!isSame(actual, expected), message, 'Expected an unequal value', actual, expected);
  },
  match(text: string, pattern: RegExp, message?: string): void {
    demand(pattern.test(text), message, `${pattern} does not match “${text}”`, text, pattern);
  },
  doesNotMatch(text: string, pattern: RegExp, message?: string): void {
    demand(!pattern.test(text), message, `${pattern} matches “${text}”`, text, pattern);
  },
  fail(message?: string): never {
    throw new AssertionError(message ?? 'Failed');
  },
  throws(run: () => unknown, expected?: Expected, message?: string): void {
    let thrown: unknown;
    try {
      run();
    } catch (error) {
      thrown = error;
    }
    demandError(thrown, expected, message);
  },
  async rejects(
    run: (() => Promise<unknown>) | Promise<unknown>,
    expected?: Expected,
    message?: string,
  ): Promise<void> {
    const thrown = await (typeof run === 'function' ? run() : run).then(
      () => undefined,
      (error: unknown) => error,
    );
    demandError(thrown, expected, message);
  },
};

export default assert;

function demandError(thrown: unknown, expected: Expected, message: string | undefined): void {
  demand(thrown !== undefined, message, 'Expected an error');
  if (expected) demand(expected.test(String(thrown)), message, 'Expected another error', thrown, expected);
}

/** Plain data, strictly compared: the same kinds, the same keys, the same values. */
function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return false;
  if (Object.getPrototypeOf(one) !== Object.getPrototypeOf(other)) return false;
  if (one instanceof Map || one instanceof Set) return isSame([...one], [...(other as typeof one)]);
  if (one instanceof Date || one instanceof RegExp || one instanceof Error)
    return String(one) === String(other);
  const keys = Object.keys(one);
  return (
    keys.length === Object.keys(other).length &&
    keys.every(
      (key) =>
        Object.hasOwn(other, key) &&
        isSame((one as Record<string, unknown>)[key], (other as Record<string, unknown>)[key]),
    )
  );
}
