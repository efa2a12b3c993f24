/** What a raised figure cites after: a word or a stop ("reported¹²", "in mice.³"), not a unit ("m²", "10⁶"). */
const citesAfter = /(?:\p{L}{3}|[.,;:)”"’])[\u2060*_]*$/u;

/** True where raised figures at `at` are a citation, judged by what stands before them. */
export function canCiteAt(text: string, at: number): boolean {
  return citesAfter.test(text.slice(Math.max(0, at - 20), at));
}
