/** Where the files of a pattern are looked for. */
export interface PatternPlace {
  /** The folder that all of them lie in, relative to where the pattern starts; '' where it is that one. */
  readonly folder: string;
  /** Which files below it, as a pattern; left out where the pattern names one folder or one file. */
  readonly files?: string;
  /** True where no file further down than that folder can match. */
  readonly isShallow: boolean;
  /** True for a pattern of one name, such as `*.bib`: it is looked for beside drafts too. */
  readonly isBesideDrafts: boolean;
}

/** Splits a folder, file or file pattern of `overclaim.library` where its first wildcard stands. */
export function splitPattern(pattern: string): PatternPlace {
  const names = pattern
    .replace(/^\.\//, '')
    .replace(/(?<=.)\/+$/, '')
    .split('/');
  const wild = names.findIndex((name) => /[*?{]/.test(name));
  if (wild < 0) return { folder: names.join('/'), isShallow: false, isBesideDrafts: false };
  const files = names.slice(wild).join('/');
  const hasOneName = wild === names.length - 1 && !files.includes('**') && !pattern.endsWith('/');
  return {
    folder: names.slice(0, wild).join('/'),
    files: pattern.endsWith('/') ? `${files}/` : files,
    isShallow: hasOneName,
    isBesideDrafts: hasOneName && wild === 0,
  };
}
