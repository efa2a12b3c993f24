/** What was taken for what: a line for each pair of labels with its count, and the texts below it. */
export function tellConfusions(
  wanted: readonly string[],
  answered: readonly string[],
  texts: readonly string[],
): readonly string[] {
  const kinds = new Map<string, string[]>();
  wanted.forEach((label, at) => {
    const kind = `${label} read as ${answered[at]}`;
    const list = kinds.get(kind);
    const text = label === answered[at] ? [] : [texts[at] ?? ''];
    if (list) list.push(...text);
    else kinds.set(kind, text);
  });
  const right = wanted.filter((label, at) => label === answered[at]).length;
  const wrong = [...kinds].filter(([, list]) => list.length > 0).sort(([, a], [, b]) => b.length - a.length);
  return [
    `right ${right} of ${wanted.length}`,
    ...wrong.flatMap(([kind, list]) => [`${kind}: ${list.length}`, ...list.map((text) => `  ${text}`)]),
  ];
}
