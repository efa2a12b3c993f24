const label =
  /^[\s\u2060\uFFFC]*(?:(?:Supplement(?:ary|al)|Extended Data|Online)\s)?(?:Figure|Fig\.?|Table|Box|Scheme|Video)[\s\u2060]{1,5}[A-Z]?\d{1,3}[A-Za-z]?(?:[\s\u2060]*[.:|)–—-]|[\s\u2060]*$|\u2060|\s+\p{Lu})|^[\s\u2060\uFFFC]*(?:Table|Figure):\s/u;

/** True where a paragraph begins as captions do: "Figure 2. …", "Table S1: …", but not "Table 1 shows …". */
export function isCaption(prose: string): boolean {
  return label.test(prose);
}
