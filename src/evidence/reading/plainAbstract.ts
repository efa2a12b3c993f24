const blockTag =
  /<\/?(?:jats:)?(?:p|title|sec|div|br|li|ul|ol|list|list-item|abstract|h[1-6])\b[^<>]{0,200}>/gi;
const inlineTag =
  /<\/?(?:jats:)?(?:italic|bold|i|b|em|strong|sub|sup|sc|u|span|underline|monospace|inline-formula|ext-link|xref)(?:\s[^<>]{0,200})?\/?>/gi;

const characters: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&nbsp;': ' ',
  '&amp;': '&',
};

/**
 * A title or an abstract as plain text: the tags that Crossref (JATS) and reference managers leave in
 * are taken out, the commonest character references read, white space made single spaces. A bare
 * "p < 0.05" stays.
 */
export function plainAbstract(text: string): string {
  const untagged = text.includes('<') ? text.replace(blockTag, ' ').replace(inlineTag, '') : text;
  const read = untagged.includes('&')
    ? untagged.replace(/&(?:lt|gt|quot|apos|nbsp|amp|#39);/g, (name) => characters[name] ?? name)
    : untagged;
  return read.replace(/\s+/g, ' ').trim();
}
