/** What LaTeX's environments hold: prose, cells, somebody else's words, mathematics, or no prose. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Their content is taken as it stands, and is no prose. */
export const hiddenEnvironments = names(
  'verbatim verbatim* Verbatim lstlisting minted comment alltt filecontents filecontents* tikzpicture pgfpicture picture forest axis algorithmic thebibliography CCSXML keyword keywords IEEEkeywords',
);

/** Their content is mathematics, which stands inside a sentence. */
export const mathEnvironments = names(
  'equation equation* align align* alignat alignat* flalign flalign* gather gather* multline multline* eqnarray eqnarray* math displaymath dmath dmath* IEEEeqnarray IEEEeqnarray* aligned alignedat gathered split cases dcases array matrix pmatrix bmatrix Bmatrix vmatrix Vmatrix smallmatrix',
);

export const tableEnvironments = names(
  'tabular tabular* tabularx tabulary longtable supertabular xltabular tblr longtblr',
);

export const quotedEnvironments = names(
  'quote quotation displayquote foreigndisplayquote verse blockquote quoting',
);

/** Notes under a table. */
export const noteEnvironments = names('tablenotes');

/** Their first argument is a heading: beamer's slides and boxes. */
export const titledEnvironments = names('frame block alertblock exampleblock');

const argumentsOf: ReadonlyMap<string, string> = new Map([
  ...['tabular', 'longtable', 'supertabular', 'tblr', 'longtblr'].map((name) => [name, 'ox'] as const),
  ...['tabular*', 'tabularx', 'tabulary', 'xltabular'].map((name) => [name, 'xox'] as const),
  ...['wrapfigure', 'wraptable'].map((name) => [name, 'oxox'] as const),
  ...['minipage', 'subfigure', 'subtable'].map((name) => [name, 'ooox'] as const),
  ...['multicols', 'adjustbox', 'otherlanguage', 'spacing'].map((name) => [name, 'x'] as const),
  ...[...titledEnvironments, ...quotedEnvironments, 'abstract', 'center', 'document'].map(
    (name) => [name, 'o'] as const,
  ),
]);

/** What an environment takes, in the letters of a command's arguments; '' where nobody said. */
export function argumentsOfEnvironment(name: string): string | undefined {
  return argumentsOf.get(name);
}
