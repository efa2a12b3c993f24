/**
 * Text from drafts and sources as Markdown that shows it and does nothing else: no markup, no
 * links, no HTML, one line.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_{}[\]()#+\-.!|~>$:@"'=^]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;');
}
