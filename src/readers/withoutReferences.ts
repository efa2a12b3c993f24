const listTitle =
  /^(?:\d{1,2}\.? |[ivx]{1,5}\. )?(?:references(?: and notes)?|bibliography|literature(?: cited)?|works cited|reference list)\W*$/i;
const afterList =
  /^(?:appendi(?:x|ces)|supplement|supporting information|tables?\b|figures?\b|figure legends)/i;
/** The list of references stands in the later part of a document. */
const earliest = 0.3;

/**
 * A document's paragraphs without its list of references: the titles there are other works' claims. The
 * list goes on to the end or to an appendix.
 */
export function withoutReferences<Part extends { readonly text: string }>(parts: readonly Part[]): Part[] {
  const start = parts.findLastIndex(
    ({ text }, at) => at >= parts.length * earliest && text.length < 60 && listTitle.test(text.trim()),
  );
  if (start < 0) return [...parts];
  const length = parts
    .slice(start + 1)
    .findIndex(({ text }) => text.length < 80 && afterList.test(text.trim()));
  return [...parts.slice(0, start), ...(length < 0 ? [] : parts.slice(start + 1 + length))];
}
