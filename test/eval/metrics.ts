/** The mean over classes of F1; a class is counted where it is expected at least once. */
export function macroF1(expected: readonly string[], answered: readonly string[]): number {
  const classes = [...new Set(expected)];
  return mean(classes.map((name) => f1(name, expected, answered)));
}

function f1(name: string, expected: readonly string[], answered: readonly string[]): number {
  const hits = expected.filter((label, at) => label === name && answered[at] === name).length;
  const wanted = expected.filter((label) => label === name).length;
  const given = answered.filter((label) => label === name).length;
  return wanted + given === 0 ? 0 : (2 * hits) / (wanted + given);
}

/** Pearson's r; 0 where one side does not vary. */
export function pearson(left: readonly number[], right: readonly number[]): number {
  const [meanLeft, meanRight] = [mean(left), mean(right)];
  const covariance = left.reduce(
    (sum, value, at) => sum + (value - meanLeft) * ((right[at] ?? 0) - meanRight),
    0,
  );
  const spread = (values: readonly number[], middle: number) =>
    Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0));
  const both = spread(left, meanLeft) * spread(right, meanRight);
  return both === 0 ? 0 : covariance / both;
}

/** Normalised discounted cumulative gain of the first k answers; every relevant id counts the same. */
export function ndcg(answers: readonly string[], relevant: ReadonlySet<string>, k: number): number {
  const gain = (at: number) => 1 / Math.log2(at + 2);
  const got = answers.slice(0, k).reduce((sum, id, at) => sum + (relevant.has(id) ? gain(at) : 0), 0);
  const best = Array.from({ length: Math.min(k, relevant.size) }, (_, at) => gain(at)).reduce(
    (sum, value) => sum + value,
    0,
  );
  return best === 0 ? 0 : got / best;
}

/** The share of relevant ids among the first k answers. */
export function recall(answers: readonly string[], relevant: ReadonlySet<string>, k: number): number {
  const found = answers.slice(0, k).filter((id) => relevant.has(id)).length;
  return relevant.size === 0 ? 0 : found / relevant.size;
}

export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** The share of rows for which something holds. */
export function share<T>(rows: readonly T[], holds: (row: T) => boolean): number {
  return rows.length === 0 ? 0 : rows.filter(holds).length / rows.length;
}
