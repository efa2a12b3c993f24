/**
 * Words of drafts, sources and file systems as part of a message. VS Code makes links of "[words](address)"
 * in messages, of commands too, and knows no escape; a space between the two parts them.
 */
export function asMessage(words: string): string {
  return words.replaceAll('](', '] (');
}
