/**
 * What LaTeX's commands do to the prose around and inside their arguments. Sources: the LaTeX kernel
 * ("usrguide"), and the manuals of the packages that manuscripts use most.
 */

/**
 * What becomes of a command's name: glue, where it leaves no room on the page or stands inside words;
 * space, where it parts words; or what stands for a noun, with its mark where it has one.
 */
export type Effect = 'glue' | 'space' | 'noun' | 'citation' | 'link-target' | 'code';

/**
 * A command's arguments, in order: o [option], x {not prose}, n {name} or \name, p (places), r {address,
 * where % is a character}, t {text}, u {unit}. Of these, o and p may be missing; another that is not
 * there ends them.
 */
export interface Command {
  readonly effect: Effect;
  readonly takes: string;
}

function each(effect: Effect, takes: string, names: string): readonly (readonly [string, Command])[] {
  return names.split(' ').map((name) => [name, { effect, takes }]);
}

const known: ReadonlyMap<string, Command> = new Map([
  ...each(
    'glue',
    't',
    'emph textbf textit textsl textsc textsf textrm textmd textup textnormal underline uline uuline uwave sout st ul hl so text mbox hbox fbox MakeUppercase MakeLowercase uppercase lowercase textsubscript textsuperscript alert structure highlight ce enquote textquote c v u H k r b d t',
  ),
  ...each('glue', 'ot', 'hyperref added num ang makecell thead shortstack blockquote textelp'),
  ...each('glue', 'otx', 'replaced'),
  ...each('glue', 'tx', 'texorpdfstring'),
  ...each('glue', 'xt', 'textcolor colorbox hyperlink hypertarget scalebox textlang'),
  ...each('glue', 'rt', 'href'),
  ...each('glue', 'xxt', 'fcolorbox resizebox multicolumn'),
  ...each('glue', 'oxt', 'foreignlanguage rotatebox'),
  ...each('glue', 'oot', 'makebox framebox'),
  ...each('glue', 'oooxt', 'parbox'),
  ...each('glue', 'xoot', 'raisebox'),
  ...each('glue', 'oxoxot', 'multirow'),
  ...each('glue', 'otu', 'SI qty'),
  ...each('glue', 'ottu', 'SIrange qtyrange'),
  ...each('noun', 'ou', 'si unit'),
  ...each('space', 'px', 'cmidrule'),
  ...each(
    'glue',
    '',
    'protect xspace textregistered texttrademark copyright textdegree degree textmu textcopyright',
  ),
  ...each('glue', 'x', 'label phantom vphantom hphantom nocite color cellcolor rowcolor'),
  ...each('glue', 'ox', 'index todo deleted corref fnref tnoteref'),
  ...each(
    'space',
    '',
    'newline par smallskip medskip bigskip vfill hfill hfil hrulefill dotfill quad qquad enspace enskip thinspace ldots dots textellipsis textendash textemdash textbar textbackslash S P dag ddag and ' +
      'centering raggedright raggedleft noindent indent maketitle tableofcontents listoffigures listoftables newpage clearpage cleardoublepage appendix frontmatter mainmatter backmatter sloppy onecolumn doublespacing onehalfspacing singlespacing linenumbers hline toprule midrule bottomrule firsthline lasthline endhead endfirsthead endfoot endlastfoot makeatletter makeatother printindex FloatBarrier null pause sep',
  ),
  ...each(
    'space',
    'o',
    'linebreak nolinebreak pagebreak nopagebreak twocolumn addlinespace printbibliography',
  ),
  ...each(
    'space',
    'x',
    'hspace vspace cline pagestyle thispagestyle pagenumbering markright stepcounter refstepcounter newlength newsavebox input include includeonly bibliographystyle bibliography graphicspath hypersetup lstset sisetup tikzset pgfplotsset geometry fontfamily fontseries fontshape date email orcid orcidlink keywords tag hyphenation bibitem titlerunning authorrunning',
  ),
  ...each(
    'space',
    'ox',
    'addbibresource captionsetup author institute affil affiliation address rowcolors thanks newcounter ead cortext fntext tnotetext corresp usetikzlibrary tikz lstinputlisting',
  ),
  ...each('space', 'oox', 'includegraphics includepdf'),
  ...each('space', 'oxo', 'documentclass usepackage RequirePackage'),
  ...each(
    'space',
    'xx',
    'setcounter addtocounter markboth fontsize colorlet PassOptionsToPackage DeclareAcronym newglossaryentry rule',
  ),
  ...each('space', 'xxx', 'addcontentsline definecolor'),
  ...each('space', 'oxxx', 'newacronym'),
  ...each('space', 'nx', 'setlength addtolength DeclareMathOperator let'),
  ...each('space', 'noox', 'newcommand renewcommand providecommand DeclareRobustCommand def gdef edef'),
  ...each('space', 'nooxx', 'newenvironment renewenvironment'),
  ...each('space', 'xoxo', 'newtheorem'),
  ...each('noun', '', 'today LaTeX TeX BibTeX LaTeXe'),
  ...each(
    'noun',
    'ox',
    'ac Ac acs acf acl acp Acp acsp acfp aclp gls Gls GLS glspl Glspl acrshort acrlong acrfull',
  ),
  ...each('link-target', 'r', 'url nolinkurl path'),
  ...each('code', 'x', 'texttt code'),
  ...each('citation', 'o', 'footnotemark'),
]);

const citing = /^[a-z]*cite[a-z]*$/i;
const citation: Command = { effect: 'citation', takes: 'ooxooxooxooxoox' };
const referring = /^(?:auto|eq|page|name|full|label|sub|th|[cCv]pageref|[cCvz])?(?:ref|range)$/;
const reference: Command = { effect: 'link-target', takes: 'oxx' };

/** What a command is known to do, by its name without \ and *. */
export function findCommand(name: string): Command | undefined {
  const command = known.get(name);
  if (command) return command;
  if (name.includes('cite') || name.includes('Cite')) return citing.test(name) ? citation : undefined;
  return name.endsWith('ref') && referring.test(name) ? reference : undefined;
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Commands that change the font of what follows, and take the space after them along. */
export const switches = names(
  'bf it em sl sc tt rm sf bfseries mdseries itshape slshape scshape upshape ttfamily sffamily rmfamily normalfont selectfont boldmath tiny scriptsize footnotesize small normalsize large Large LARGE huge Huge',
);

/** Commands whose name is the letters they print, accents aside: "Stra\ss e", "S\o rensen". */
export const letters = names('ss ae oe aa o l i j AE OE AA O L SS');

/** Commands that put their words at the foot or in the margin of the page. */
export const notes = names('footnote endnote tablefootnote sidenote marginnote marginpar');

/** Commands that quote their words. */
export const quoting = names('enquote textquote blockquote');
