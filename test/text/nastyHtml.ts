/** An HTML draft with all the markup we know. */
export const html = `<!DOCTYPE html>
<html><head><title>Tea &amp; gout</title><style>p { a: b }</style>
<script>if (a<b && c>d) cures()</script></head>
<body>
<nav><ul><li><a href="/">Home</a></li></ul></nav>
<h1>Tea <em>cures</em> gout</h1>
<!-- a comment -->
<p>In mice,&nbsp;tea didn&rsquo;t cure na&iuml;ve gout<sup><a href="#r1">1</a></sup> (p &lt; 0.05; 70%).<br>Dr. Arden
said &ldquo;It is a <b>miracle</b>.&rdquo; &quot;Yes,&quot; <q>really</q> <img src="a.png" alt="x"> <code>x()</code>
<cite>The Lancet</cite> 5 < 6 😀 e\u0301 שלום.
<p class=x id="y"z>Unclosed <math><mi>x</mi></math> p &#38; q <svg><text>no</text></svg>
<ul><li>One<li>Two <ul><li>Three</ul> four</ul>
<h2>Heading left open
<p>Text.
<blockquote><p>Quoted.</p></blockquote>
<table><caption>Caption</caption><tr><th>Arm<th>Deaths<tr><td>Tea<td>12%</table>
<figure><img src=x><figcaption>Figure</figcaption></figure>
<dl><dt>Term<dd>Definition</dl>
<pre>code</pre>
<section class="footnotes" role="doc-endnotes"><ol><li id="fn1"><p>A note. <a>↩</a></p></li></ol></section>
<o:p></o:p><p>Last</p></body></html>
`;

export const htmlScraps = [
  '<',
  '>',
  '</',
  '/>',
  '<p',
  '<p>',
  '</p>',
  '<p class="',
  '"',
  "'",
  '<!--',
  '-->',
  '<!',
  '<?',
  '<script>',
  '</script>',
  '<pre>',
  '</PRE>',
  '<nav>',
  '</nav>',
  '<code>',
  '</code>',
  '<q>',
  '</q>',
  '<sup>1</sup>',
  '<blockquote>',
  '</blockquote>',
  '<li>',
  '<ul>',
  '</ul>',
  '<td>',
  '<table>',
  '</table>',
  '<div class="footnotes">',
  '</div>',
  '<h1>',
  '</h1>',
  '<title>',
  '<b>',
  '</b>',
  '<br>',
  '<x-y z>',
  '&',
  '&;',
  '&amp;',
  '&rsquo;',
  '&ldquo;',
  '&#x27;',
  '&nbsp',
  '&eacute;',
];
