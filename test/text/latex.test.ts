import assert from 'node:assert/strict';
import { marks as allMarks, outline as allOutline, read } from './reading.ts';

const outline = (text: string) => allOutline(text, 'latex');
const marks = (text: string) => allMarks(text, 'latex');

/** Each block as typed. */
function sources(text: string): readonly string[] {
  return read(text, 'latex').map(({ start, end }) => text.slice(start, end));
}

describe('LaTeX blocks', () => {
  it('are headings, paragraphs, items, cells, captions and notes, each where it stands', () => {
    const text = [
      '\\section*{Coffee and \\emph{gout}}\\label{sec:a}',
      'A paragraph',
      'of two lines. % cures',
      '',
      '\\begin{itemize}',
      '\\item One',
      '',
      'goes on',
      '\\item[Term] Two',
      '\\end{itemize}',
      'After.',
      '\\begin{table}[ht]',
      '\\caption[Short]{Deaths by arm.}\\label{tab:a}',
      '\\begin{tabular}{l@{}r|p{3cm}}',
      '\\toprule',
      'Arm & Deaths \\\\ \\cmidrule(lr){1-2} \\midrule',
      'Tea & 12\\% & \\multicolumn{2}{c}{A \\& B} \\\\[2pt]',
      '\\end{tabular}',
      '\\end{table}',
      'Tea helps.\\footnote{In a small trial.}',
    ].join('\n');
    assert.deepEqual(outline(text), [
      'heading: Coffee and ·gout·',
      'paragraph: A paragraph of two lines.',
      'list-item: One',
      'list-item: goes on',
      'list-item: Term',
      'list-item: Two',
      'paragraph: After.',
      'caption: Deaths by arm.',
      'table-cell: Arm',
      'table-cell: Deaths',
      'table-cell: Tea',
      'table-cell: 12·%',
      'table-cell: ·A ·& B·',
      'paragraph: Tea helps.¤',
      'footnote: In a small trial.',
    ]);
    assert.deepEqual(sources(text), [
      'Coffee and \\emph{gout}',
      'A paragraph\nof two lines.',
      'One',
      'goes on',
      'Term',
      'Two',
      'After.',
      'Deaths by arm.',
      'Arm',
      'Deaths',
      'Tea',
      '12\\%',
      '\\multicolumn{2}{c}{A \\& B}',
      'Tea helps.\\footnote{',
      'In a small trial.',
    ]);
  });

  it('are the same with every kind of line end and a byte order mark', () => {
    const lines = ['\\section{Tea}', 'a', 'b % c', '', '% d', '\\begin{quote}', 'e', '\\end{quote}', 'f'];
    const expected = ['heading: Tea', 'paragraph: a b', '> paragraph: e', 'paragraph: f'];
    for (const end of ['\n', '\r\n', '\r']) {
      assert.deepEqual(outline(lines.join(end)), expected, JSON.stringify(end));
      assert.deepEqual(outline(`\uFEFF${lines.join(end)}`), expected, JSON.stringify(end));
    }
    assert.deepEqual(outline(''), []);
    assert.deepEqual(outline('\uFEFF'), []);
  });

  it('are only titles in a preamble, and none after the end', () => {
    const text = [
      '\\documentclass{article}',
      'It cures. % \\begin{document}',
      '\\newcommand{\\tea}[1]{\\section{Tea #1}}',
      '\\title[Tea]{Tea cures\\thanks{Acme} gout}',
      '\\author{A. Arden \\and B. Botha}',
      '\\begin{document}',
      '\\maketitle',
      'Body.',
      '\\end{document}',
      'It cures.',
    ].join('\n');
    assert.deepEqual(outline(text), ['heading: Tea cures gout', 'paragraph: Body.']);
    assert.deepEqual(sources(text), ['Tea cures\\thanks{Acme} gout', 'Body.']);
  });

  it('are none in comments, listings, pictures, references and definitions', () => {
    const hidden = ['verbatim', 'lstlisting', 'minted', 'comment', 'tikzpicture', 'thebibliography'];
    for (const name of hidden) {
      const text = `Before.\n\\begin{${name}}[a]\nIt cures % & $ \\item\n\n{\\end{${name}}\nAfter.`;
      assert.deepEqual(outline(text), ['paragraph: Before.', 'paragraph: After.'], name);
    }
    assert.deepEqual(outline('% It cures.\n  % all\nText.\n%%%%'), ['paragraph: Text.']);
    assert.deepEqual(outline('\\newcommand{\\x}[1]{\\caption{It cures #1}}\n\\def\\y#1{cures}\nText.'), [
      'paragraph: Text.',
    ]);
  });

  it('are quoted in quotations, and know slides, abstracts and containers of any name', () => {
    assert.deepEqual(
      outline(
        '\\begin{abstract}A.\\end{abstract}\\begin{frame}[t]{Slide}B.\\begin{quotation}C.\\begin{center}D.\\end{center}\\end{quotation}\\end{frame}\\begin{mybox}{red}[x]E.\\end{mybox}',
      ),
      [
        'paragraph: A.',
        'heading: Slide',
        'paragraph: B.',
        '> paragraph: C.',
        '> paragraph: D.',
        'paragraph: E.',
      ],
    );
  });

  it('keep a note that ends a paragraph apart, and one inside it as words of the paragraph', () => {
    const text =
      'Tea\\footnote{A drink.} helps.\\footnote{So we say.} It cures gout.\\footnote{One.}\\footnote{See \\cite{a}.}%\n\nNext.';
    assert.deepEqual(outline(text), [
      'paragraph: Tea¤{A drink.} helps.¤ So we say. It cures gout.¤',
      'footnote: One.',
      'footnote: See ¤.',
      'paragraph: Next.',
    ]);
    assert.deepEqual(marks(text), [
      'citation: \\footnote',
      'citation: \\footnote',
      'citation: \\footnote{',
      'citation: \\cite{a}',
    ]);
  });

  it('survive markup left half-written, which spoils its own paragraph only', () => {
    assert.deepEqual(outline('\\section{Tea\n\nText.'), ['heading: Tea', 'paragraph: Text.']);
    assert.deepEqual(outline('\\emph{Tea\n\n\\textbf{helps} all.'), [
      'paragraph: ·Tea',
      'paragraph: ·helps· all.',
    ]);
    assert.deepEqual(outline('Tea \\cite{a helps.\n\nText.').at(-1), 'paragraph: Text.');
    assert.deepEqual(outline('Tea $x helps.\n\nText $y$.'), [
      'paragraph: Tea ·x helps.',
      'paragraph: Text ¤.',
    ]);
    assert.deepEqual(outline('\\begin{verbatim}\ncures\n\nText.'), ['paragraph: Text.']);
    assert.deepEqual(outline('\\begin{equation}\nx\n\nText.'), ['paragraph: · x', 'paragraph: Text.']);
    assert.deepEqual(outline('\\begin{tabular}{l}{\\bf a & b \\\\ c\n\nd'), [
      'table-cell: ·a',
      'table-cell: b',
      'table-cell: c',
      'table-cell: d',
    ]);
    assert.deepEqual(outline('\\item a \\end{itemize} b } c'), ['list-item: a', 'list-item: b · c']);
    for (const text of [
      '\\',
      'a\\',
      '{',
      '}',
      '%',
      '$',
      '\\begin',
      '\\begin{',
      '\\verb',
      '\\item[',
      '\\\\[',
      '``',
    ]) {
      assert.doesNotThrow(() => read(text, 'latex'), text);
    }
  });
});

describe('LaTeX inside a block', () => {
  it('keeps words whole round emphasis, accents and special letters', () => {
    const text = '\\emph{Zelor}in {\\bf cures} caf\\\'e na\\"{\\i}ve Stra\\ss e S\\o rensen Ho\\v{r} H$_2$O';
    assert.deepEqual(outline(text), [
      'paragraph: ·Zelor·in ·cures· caf·e na·i·ve Stra·ss·e S·o·rensen Ho·r· H·2·O',
    ]);
  });

  it('reads escapes, spaces and dashes as they print', () => {
    assert.deepEqual(outline('Fig.~2: R\\&D, 70\\% of 5\\,mg --- 1--2 \\ldots{} a\\\\[2pt]b \\$5, x\\_y'), [
      'paragraph: Fig. 2: R·&D, 70·% of 5 mg --- 1--2 · a b ·$5, x·_y',
    ]);
    assert.deepEqual(outline('micro% cures\n  biome and % cures\ntea'), ['paragraph: micro·biome and tea']);
  });

  it('puts a placeholder for citations, references, addresses, code, mathematics and own commands', () => {
    const text =
      'Tea \\citep[see][p.~3]{a,b}, \\ref{fig:a}, \\url{http://a.b/c%20d}, \\verb|x & %|, $x_1$, \\(y\\), \\drug{} and \\gls{rct} end.';
    assert.deepEqual(outline(text), ['paragraph: Tea ¤, ¤, ¤, ¤, ¤, ¤, ¤ and ¤ end.']);
    assert.deepEqual(marks(text), [
      'citation: \\citep[see][p.~3]{a,b}',
      'link-target: \\ref{fig:a}',
      'link-target: \\url{http://a.b/c%20d}',
      'code: \\verb|x & %|',
      'math: $x_1$',
      'math: \\(y\\)',
    ]);
    assert.deepEqual(outline('So\n\\begin{align}\n a & b \\\\ c\n\\end{align}\nwhere $a$ is'), [
      'paragraph: So ¤ where ¤ is',
    ]);
  });

  it('keeps the text of links, colours and commands nobody told us of', () => {
    const text = '\\href{http://a.b/%20}{Tea} \\textcolor{red}{helps} \\mine{some}{people}\\index{x}.';
    assert.deepEqual(outline(text), ['paragraph: ·Tea· ·helps· ·some people·.']);
    assert.deepEqual(marks(text), ['link-target: {http://a.b/%20}']);
  });

  it('keeps figures that are set as mathematics or by a command', () => {
    assert.deepEqual(
      outline('In $70\\%$ ($n=24$, $p < .05$) and \\SI{12}{\\percent} of \\num{30} at \\SI{5}{\\mg} daily'),
      ['paragraph: In ·70·%· (·n=24·, ·p < .05·) and ·12· percent of ·30· at ·5· daily'],
    );
  });

  it('knows raised citations from exponents', () => {
    const text = 'Tea helped.\\textsuperscript{12} Others agree$^{3,4}$ on 5 m$^2$ and 10$^6$ cells.';
    assert.deepEqual(outline(text), ['paragraph: Tea helped.¤ Others agree¤ on 5 m·2· and 10 6· cells.']);
    assert.deepEqual(marks(text), ['citation: \\textsuperscript{12}', 'citation: $^{3,4}$']);
  });

  it('knows quotations by their quotes and by \\enquote', () => {
    const text = "``It's a `real' cure,'' he said; \\enquote{it works}, `in my view' it's ``true.";
    assert.deepEqual(outline(text), [
      "paragraph: “·It's a ‘real’ cure,·” he said; “·it works”, ‘in my view’ it's “·true.",
    ]);
    assert.deepEqual(marks(text), [
      "quotation: ``It's a `real' cure,''",
      'quotation: \\enquote{it works}',
      "quotation: `in my view'",
      'quotation: ``true.',
    ]);
  });

  it('keeps offsets beside emoji, combining marks, lone surrogates and right-to-left text', () => {
    const text = '😀 \\emph{e\u0301} \ud83d\\%\n\n\\textbf{שלום} \\😀 tea\\';
    assert.deepEqual(sources(text), ['😀 \\emph{e\u0301} \ud83d\\%', '\\textbf{שלום} \\😀 tea\\']);
  });
});
