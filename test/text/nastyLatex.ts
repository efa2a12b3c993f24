/** A LaTeX draft with all the markup we know. */
export const latex = String.raw`\documentclass{article}
\newcommand{\tea}[1]{\section{#1}}
\title[Tea]{Tea \emph{cures} gout\thanks{Acme}}
\author{A. Arden}
\begin{document}
\maketitle
\begin{abstract}
In this trial, tea helped 70\,\% of patients ($p < 0.05$).
\end{abstract}
\section*{Methods}\label{sec:m}
% a comment with } and \section{
Coffee~\cite[p.~3]{smith2019} and \textbf{tea} % more
in caf\'e na\"{\i}ve Stra\ss e H\textsubscript{2}O cm$^2$ said.\textsuperscript{12}
${'``'}It's a ${'`'}real' miracle,'' Dr.~Arden said.\footnote{Bought from Acme. \cite{a}}

Tea\footnote{New.} is \verb|x & %| at \url{http://a.b/c%20d} and \href{http://a.b/%20}{here}.
\begin{align*}
  a & b \\ c
\end{align*}
where \(x\), \[y\] and $$z$$ are \foo{}, \drug[a]{x}{y}, \SI{70}{\percent} {\bf bold}.

\begin{itemize}
\item One
\item[Term] Two
  \begin{quote}
  Quoted, \enquote{twice}.
  \end{quote}
\end{itemize}
\begin{table}[ht]
\caption[short]{Deaths by \emph{arm}.}
\begin{tabular}{l@{}r|p{3cm}}
\toprule
Arm & Deaths & \multicolumn{2}{c}{Tea \& milk}\\ \hline
Tea & 12\% & \makecell{a\\b} \\[2pt]
\end{tabular}
\end{table}
\begin{verbatim}
cures % & $
\end{verbatim}
😀 ${'e\u0301'} שלום --- done.
\begin{frame}[t]{Slide}
Body
\end{frame}
\end{document}
Nothing.
`;

export const latexScraps = [
  '\\',
  '\\\\',
  '\\\\[',
  '{',
  '}',
  '}}',
  '[',
  ']',
  '%',
  '\\%',
  '&',
  '$',
  '$$',
  '\\(',
  '\\]',
  '~',
  '``',
  "''",
  '`',
  "'",
  '\n\n',
  '\\begin{document}',
  '\\end{document}',
  '\\begin{verbatim}',
  '\\end{verbatim}',
  '\\begin{equation}',
  '\\end{equation}',
  '\\begin{tabular}{ll}',
  '\\end{tabular}',
  '\\begin{itemize}',
  '\\end{itemize}',
  '\\begin{quote}',
  '\\begin{',
  '\\item',
  '\\item[',
  '\\section{',
  '\\caption{',
  '\\footnote{',
  '\\footnotetext{',
  '\\emph{',
  '\\cite{',
  '\\cite[',
  '\\label{',
  '\\url{',
  '\\href{',
  '\\verb|',
  '\\verb',
  '\\textsuperscript{1}',
  '\\SI{5}{',
  '\\enquote{',
  '\\multicolumn{2}{',
  '\\newcommand{\\x}',
  '\\unknown',
  '\\unknown{a}{',
  '\\ss ',
  "\\'",
  '$^2$',
  '$70\\%$',
];
