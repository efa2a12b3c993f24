/**
 * The files that a `file` field names. Zotero and JabRef write "description:path:type" with ";" between
 * several and "\" before a colon in a path; Mendeley the same; others a bare path.
 */
export function attachedFiles(field: string): readonly string[] {
  return split(field, ';').flatMap((attached) => {
    const parts = split(attached, ':');
    const isDrive = parts.length === 2 && /^[a-z]$/i.test(parts[0] ?? '');
    const path =
      parts.length === 1 || isDrive ? attached : parts.slice(1, Math.max(2, parts.length - 1)).join(':');
    const plain = unescapePath(path).trim();
    return plain === '' ? [] : [plain];
  });
}

function split(text: string, mark: string): readonly string[] {
  const parts: string[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === mark) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  return [...parts, text.slice(start)];
}

function unescapePath(path: string): string {
  return path.replace(/\$\\backslash\$/g, '').replace(/\\([\\:;_{}&%$#~ ])/g, '$1');
}
