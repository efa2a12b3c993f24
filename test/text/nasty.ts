import type { Format } from '../../src/model.ts';
import { html, htmlScraps } from './nastyHtml.ts';
import { latex, latexScraps } from './nastyLatex.ts';

/** A draft with all the markup its format knows, and scraps of markup to spoil it with. */
export interface Nasty {
  readonly text: string;
  readonly scraps: readonly string[];
}

const markdown = `---
title: "Coffee *cures* gout"
---

# Coffee and **gout** {#sec-a}

In this cohort, *coffee* drinkers [@smith2019, p. 3] lived longer (p < 0.05; 95% CI 1.2–3.4)[^1].
“It’s a miracle,” Dr. Arden said; ![icon](a.png) $x_1$ and $5, $6 \\
\`code\` &nbsp; <b>text</b> [link *text*](https://a.b/c "T") [12], ~~gone~~ H~2~O^12^

> - quoted [x][y]
>   > **deeper**
lazy

1. one
   - [ ] two

         code

| a | b \\| c |
|---|---|
| 70% | \`d\` |

![Alt](b.png)

[^1]: A note.

    More.

[y]: https://example.org

::: {.box}
<div>
<p>HTML 😀 e\u0301 \u05d0\u05d1 שלום</p>
</div>
:::

$$
a
- b
$$
`;

const restructuredText = `=========
Gout 😀
=========

:Author: R. Okafor
:Abstract: It *cures*
    gout.

1. Tea
======

Tea [1]_ is *good*, **very** \`\`n\`\` :sub:\`2\` :cite:p:\`a\` \`a <b>\`_ |x| _\`t\` word_ \\* H\\ O::

    code

- one

  a) two
     goes on
- three

term : kind
   Its meaning e\u0301 שלום.

   -- Somebody

| verse
| more
  wrapped

+-----+------+
| a   | b    |
+=====+======+
| c   | d|e  |
|     | f    |
+-----+------+

===  ====
a    b
===  ====
c    d e
===  ====

>>> x

.. figure:: a.png
   :alt: b

   Caption.

.. note:: Text
   :class: x

   More.

.. list-table:: T

   * - a
     - b

.. code::

   c

.. |x| replace:: y
.. [1] Note
   goes on.
.. _t: https://a.b
.. comment
   more
`;

const asciidoc = `= Gout 😀
Ada Okafor <a@b.org>
v1, 2024-01-01
:toc: a \\
 b

[abstract]
Tea *cures* _gout_ **v**ery \`n\` #m# ^2^ ~2~ +p+ ++q++ +++r+++ {x} <<a,b>> <<c2019>> cite:[a].footnote:[A note.] +
https://a.b/c[site^] link:d[e,w=f] stem:[x] "\`q\`" (( i )) ((j)) (((k))) [[l]] [.m]#n# \\*o* &nbsp;
// comment

.Title
* one
goes on
** two
+
attached
. three

a:: b
c::
  d

NOTE: e

____
Quoted e\u0301 שלום.
____

[source,r]
----
code
----

.T
[cols="1,a"]
|===
|a |b
2+^.>s|c
a|* d

e
|===

,===
a,"b, c"
,===

====
--
in
--
====

Setext
------

image::a.png[Alt, 3]

////
x
////

 literal

> q
> r

"said"
-- who
`;

/** Markup, half markup and hard characters to type into a draft of any format. */
const anywhere = [
  '*',
  '**',
  '_',
  '`',
  '```\n',
  '~~~',
  '$',
  '$$',
  '$$\n',
  '\\',
  '\\(',
  '\\]',
  '[',
  ']',
  '](',
  '(',
  ')',
  '![',
  '[^1]',
  '[^1]: ',
  '[@a',
  '@b',
  '<',
  '>',
  '<!--',
  '-->',
  '<b>',
  '</script>',
  '<script>',
  '<div>\n',
  '&',
  '&amp;',
  '{',
  '}',
  '{#a}',
  '{{< ',
  '\n',
  '\r\n',
  '\r',
  '\n\n',
  '\n> ',
  '\n- ',
  '\n1. ',
  '\n    ',
  '\n\t',
  '|',
  '\n|-|-|\n',
  '---\n',
  '+++\n',
  '\n===\n',
  '# ',
  ':::\n',
  ': ',
  '~',
  '^',
  '“',
  '”',
  '"',
  '‘',
  '’',
  "'",
  '«',
  '\ud83d',
  '\ude00',
  '😀',
  '\u0301',
  '\u202e',
  'שלום ',
  '\u2060',
  '\uFFFC',
  '\uFEFF',
  '\0',
  '70%',
  '1,200',
  '0.',
  '.',
  '? ',
  '! ',
  '…',
  'e.g. ',
  'Dr. ',
  '(Smith et al., 2019)',
  '10.1000/x',
  'https://a.b/c',
  'a@b.org',
  '12 Comments\n',
  '• ',
  'Comments are closed.\n',
  ' ',
  'word ',
];

const restructuredTextScraps = [
  '\n====\n',
  '\n----\n',
  '::\n\n  ',
  '\n.. ',
  '\n.. [1] ',
  '\n.. note:: ',
  '\n.. figure:: a\n',
  '\n.. code::\n\n   ',
  '\n   :a: b',
  '\n* - ',
  '\n   ',
  '\n\t',
  '\n| ',
  '\n+--+--+\n',
  '\n| a | b |\n',
  '\n== ==\n',
  '``',
  '`_',
  ' <a>`__',
  ':math:`',
  ':sup:`12`',
  '[a]_',
  '|a|_',
  '_`',
  '\\ ',
  '>>> ',
  '__ ',
  ':a: ',
  'a. ',
];

const asciidocScraps = [
  '\n----\n',
  '\n....\n',
  '\n====\n',
  '\n____\n',
  '\n--\n',
  '\n////\n',
  '\n|===\n',
  '\n,===\n',
  '|a',
  'a|',
  '2+|',
  '\n[quote]\n',
  '\n[source]\n',
  '\n[[a]]\n',
  '\n.T\n',
  '\n+\n',
  '\n* ',
  '\n. ',
  '\na:: ',
  ':: ',
  '\n:a: b \\\n',
  '\n== ',
  '\nNOTE: ',
  '\nimage::a[b]\n',
  '\n// ',
  '\n-- a',
  'footnote:[',
  'footnoteref:[a,',
  'link:a[',
  'https://a[',
  'cite:[a]',
  'stem:[',
  'pass:[',
  '<<a,',
  '>>',
  '{a}',
  '+++',
  '"`',
  '`"',
  '((',
  '))',
  '[.a]#',
  ' +\n',
  '**',
  '__',
];

/** What to try each reader on. */
export const nasty: Readonly<Record<Format, Nasty>> = {
  markdown: { text: markdown, scraps: anywhere },
  plaintext: { text: markdown, scraps: anywhere },
  restructuredtext: { text: restructuredText, scraps: [...anywhere, ...restructuredTextScraps] },
  asciidoc: { text: asciidoc, scraps: [...anywhere, ...asciidocScraps] },
  latex: { text: latex, scraps: [...anywhere, ...latexScraps] },
  html: { text: html, scraps: [...anywhere, ...htmlScraps] },
};
