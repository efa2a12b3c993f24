/** The most names that are suggested. */
const most = 3;

/**
 * Up to three of the names that somebody who wrote `wanted` may have meant, nearest first. A name of
 * several parts (`certainty/proven`) is also near where one of its parts is.
 */
export function nearest(wanted: string, names: readonly string[]): readonly string[] {
  const asked = wanted.toLowerCase();
  if (asked === '' || asked.length > 100) return [];
  return names
    .map((name) => ({ name, distance: distanceTo(asked, name) }))
    .filter(({ distance }) => distance <= Math.ceil(asked.length / 3))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ name }) => name);
}

/** The least number of edits to any of the forms a name is asked for in; one if it is part of it. */
function distanceTo(asked: string, name: string): number {
  const forms = [name, ...name.split('/'), ...name.split(/[/-]/u)];
  const distances = forms.map((form) => editDistance(asked, form));
  return Math.min(...distances, asked.length > 2 && name.includes(asked) ? 1 : Number.POSITIVE_INFINITY);
}

/** Levenshtein's distance, row by row: insertions, deletions and substitutions each count one. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const substituted = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
