import assert from 'node:assert/strict';
import { readHtmlPage } from '../../../src/evidence/reading/readHtmlPage.ts';

const read = (text: string) => readHtmlPage(text, 'page.html');
const said = (text: string) => read(text).sources[0]?.passages.map((passage) => passage.text) ?? [];

const news = `<!DOCTYPE html><html class="has-sidebar comments-open"><head><title>Tea and sleep | The Daily Leaf</title>
<meta property="og:title" content="Tea &amp; sleep"><meta property="og:site_name" content="The Daily Leaf">
<meta property="article:published_time" content="2019-04-12T10:00:00Z"><meta name="author" content="Ann Brown">
<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"x","datePublished":"2018"}]}</script>
</head><body>
<nav><a href="/">Home</a> Our readers are the best readers in the whole world of tea.</nav>
<div id="cookie-banner"><p>We use cookies to make this page better for you and for all our partners.</p></div>
<div class="layout with-sidebar"><main><article>
<h1>Tea &amp; sleep</h1><p class="byline">By Ann Brown for the paper, who writes about tea every week here.</p>
<p>Adults who drank <b>green</b> tea slept longer in a trial of 80 people, na&iuml;ve to tea.
They slept&nbsp;for 7&ndash;8 hours.</p>
<figure><img src="x"><figcaption>A cup of tea stands on a table in a garden in the late summer.</figcaption></figure>
<p>The researchers gave 40 of them hot water, and none of those slept any longer than they had before.</p>
<aside><p>Read our long story about coffee and why everybody should drink more of it now.</p></aside>
<div class="ad-slot"><p>Buy this wonderful tea today and sleep like a child until the morning comes.</p></div>
<p>Sleep was measured with a watch, which some experts do not trust at all, as they told this paper.</p>
</article>
<section class="related-stories"><h2>Related stories</h2><ul>
<li><a href="1">Coffee makes people run faster, say the people who sell coffee in the town</a></li></ul>
<p>Milk is white, a new study finds, and nobody in the dairy industry was surprised.</p></section>
<div id="comments"><h3>3 comments</h3><p>I drank tea for nine years and I slept like a stone every single night of it.</p></div>
</main><div class="sidebar"><p>The weather will be fine tomorrow in all parts of the country, we hope.</p></div></div>
<footer><p>Copyright The Daily Leaf, all rights are reserved by the owners of the paper.</p></footer></body></html>`;

describe('readHtmlPage', () => {
  it('reads the article of a news page, and nothing around it', () => {
    assert.deepEqual(said(news), [
      'Adults who drank green tea slept longer in a trial of 80 people, naïve to tea.',
      'They slept for 7–8 hours.',
      'The researchers gave 40 of them hot water, and none of those slept any longer than they had before.',
      'Sleep was measured with a watch, which some experts do not trust at all, as they told this paper.',
    ]);
  });

  it('places each passage in the file, markup between its words', () => {
    const spans = read(news).sources[0]?.passages.map(({ span }) => news.slice(span.start, span.end));
    assert.equal(
      spans?.[0],
      'Adults who drank <b>green</b> tea slept longer in a trial of 80 people, na&iuml;ve to tea.',
    );
    assert.equal(spans?.[1], 'They slept&nbsp;for 7&ndash;8 hours.');
  });

  it('reads what the head says: Open Graph before JSON-LD', () => {
    const source = read(news).sources[0];
    assert.deepEqual(source?.csl, {
      id: 'page.html',
      type: 'article-newspaper',
      title: 'Tea & sleep',
      author: [{ family: 'Brown', given: 'Ann' }],
      'container-title': 'The Daily Leaf',
      issued: '2019-04-12',
    });
  });

  it('reads the citation tags of a journal page, and its sections', () => {
    const journal = `<head><meta name="citation_title" content="Tea in gout: a randomised trial">
<meta name="citation_author" content="Brown, Ann"><meta name="citation_author" content="White, Bo">
<meta name="citation_journal_title" content="J Tea"><meta name="citation_publication_date" content="2019/04/12">
<meta name="citation_doi" content="10.1000/tea.1"><meta name="citation_firstpage" content="12"></head>
<body><div role="navigation">All the issues of this journal are listed on this page for you.</div>
<div class="article-body"><section><h2>Methods</h2><p>We assigned 80 adults with gout to tea or water for a whole year of their lives.</p></section>
<section><h2>Results</h2><p>Uric acid fell by 12% in both groups (p &lt; 0.05), and it did not differ between them.</p>
<table><caption>Table 1. What the adults had drunk before they were assigned to a group.</caption><tr><td>Tea</td><td>40</td></tr></table></section></div>
<div class="recommended"><p>Other readers of this paper have read a paper on milk and have liked it.</p></div></body>`;
    const source = read(journal).sources[0];
    assert.deepEqual(
      [source?.csl.type, source?.csl.DOI, source?.csl.issued, source?.csl.page, source?.csl.author?.length],
      ['article-journal', '10.1000/tea.1', '2019-04-12', '12', 2],
    );
    assert.equal(source?.design, 'randomised trial');
    assert.deepEqual(said(journal), [
      'We assigned 80 adults with gout to tea or water for a whole year of their lives.',
      'Uric acid fell by 12% in both groups (p < 0.05), and it did not differ between them.',
    ]);
  });

  it('reads a clinic page without article or main, and without end tags', () => {
    const clinic = `<title>Tea baths - Leaf Clinic</title><body><div class=menu><ul><li><a href=a>Our doctors</a><li><a href=b>Prices and payment of all our services</a></ul></div>
<div class=entry><h1>Tea baths</h1><p>Tea baths are used at our clinic for the care of tired feet and of tired hands.
<p>Most of our guests say that they feel better after the first of four baths, and none said worse.
<h2>More</h2><p>A bath takes one hour, and you should not eat anything in the three hours before it.</div>
<form><p>Please leave your name and your address, and we will call you on the next day.</p></form>`;
    assert.deepEqual(said(clinic), [
      'Tea baths are used at our clinic for the care of tired feet and of tired hands.',
      'Most of our guests say that they feel better after the first of four baths, and none said worse.',
      'A bath takes one hour, and you should not eat anything in the three hours before it.',
    ]);
    assert.equal(read(clinic).sources[0]?.csl.title, 'Tea baths');
  });

  it('keeps what holds most of the page, whatever it is called', () => {
    const text = `<div class="comments-page"><p>Tea was given to 80 adults, and they slept for longer in that year than they had done without it.</p></div>`;
    assert.equal(said(text).length, 1);
  });

  it('says so where a page has no article', () => {
    assert.deepEqual(read('<nav>Home</nav>'), {
      sources: [],
      problems: [{ message: 'page.html:1: no article was found on this page; it is left out' }],
    });
    assert.deepEqual(read(''), { sources: [], problems: [] });
  });
});
