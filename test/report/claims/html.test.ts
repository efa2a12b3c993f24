import assert from 'node:assert/strict';
import { writeClaimsHtml } from '../../../src/report/claims/writeClaimsHtml.ts';
import { claim, draft, source, table } from './claimed.ts';

const hostile = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>&lt;`;

describe('The claims as a page', () => {
  it('are one table with a caption, column heads and row heads, in a language', () => {
    const page = writeClaimsHtml({ ...table(claim(), claim({ action: 'open' })), date: '2026-01-02' });
    assert.match(page, /^<!doctype html>\n<html lang="en">/);
    assert.match(page, /<title>Claims of a\.md<\/title>/);
    assert.match(page, /<caption>2 claims: 1 open, 1 with nothing said against them\. Made on 2026-01-02\./);
    assert.equal(page.match(/<th scope="col">/g)?.length, 7);
    assert.equal(page.match(/<th scope="row" class="line">1</g)?.length, 2);
    assert.doesNotMatch(page, /rowgroup" colspan/);
  });

  it('need no script and no other file', () => {
    const page = writeClaimsHtml(table(claim({ sources: [source()] })));
    assert.match(page, /Content-Security-Policy" content="default-src &#39;none&#39;;/);
    assert.doesNotMatch(page, /<script|<link|\bsrc=|url\(|@import|https?:/);
  });

  it('show text of drafts and sources, and let it do nothing', () => {
    const passage = { ...source().passage, text: hostile };
    const page = writeClaimsHtml({
      drafts: [
        draft(
          hostile,
          claim({
            text: hostile,
            marks: [{ start: 0, end: 8 }],
            reasons: [hostile],
            sources: [source({ citation: hostile, passage, doi: `10.1000/${hostile.replace(/\s/g, '')}` })],
            findings: [{ rule: hostile, message: hostile }],
            action: 'ignored',
            note: hostile,
          }),
        ),
        draft('b.md'),
      ],
      earlier: hostile,
    });
    assert.doesNotMatch(page, /<script|<img/);
    assert.ok(page.includes('<mark>&lt;script&gt;</mark>alert(1)&lt;/script&gt;&quot;&#39;&gt;'));
    const addresses = [...page.matchAll(/href="([^"]*)"/g)].map(([, address]) => address);
    assert.equal(addresses.length, 1);
    assert.match(addresses[0] ?? '', /^https:\/\/doi\.org\/10\.1000\/%3Cscript%3E/);
  });

  it('link to what is an identifier, and to nothing else', () => {
    const links = (parts: Parameters<typeof source>[0]) =>
      [...writeClaimsHtml(table(claim({ sources: [source(parts)] }))).matchAll(/href="([^"]*)"/g)].map(
        ([, address]) => address,
      );
    assert.deepEqual(links({ doi: '10.1016/s0140-6736(19)30041-8', pmid: '30739746' }), [
      'https://doi.org/10.1016/s0140-6736(19)30041-8',
      'https://pubmed.ncbi.nlm.nih.gov/30739746/',
    ]);
    assert.deepEqual(links({ doi: 'javascript:alert(1)', pmid: '../x' }), []);
  });

  it('mark the words that differ, where they stand', () => {
    const page = writeClaimsHtml(
      table(
        claim({
          text: 'A & B cured 5%',
          marks: [
            { start: 0, end: 1 },
            { start: 12, end: 14 },
          ],
          sources: [source({ words: { start: 14, end: 17 } })],
        }),
      ),
    );
    assert.ok(page.includes('<mark>A</mark> &amp; B cured <mark>5%</mark>'));
    assert.ok(page.includes('<q>Falls fell by <mark>20%</mark>.</q>'));
  });

  it('say in words what became of a claim', () => {
    const page = (action: 'ignored' | 'reworded') => writeClaimsHtml(table(claim({ action, note: 'So.' })));
    assert.match(page('ignored'), /<p>ignored<\/p><p><small>because: So\./);
    assert.match(page('reworded'), /<p>reworded<\/p><p><small>before: So\./);
  });

  it('name each of several drafts', () => {
    const page = writeClaimsHtml({ drafts: [draft('a.md', claim()), draft('b.md')] });
    assert.match(page, /<h1>Claims of 2 drafts<\/h1>/);
    assert.equal(page.match(/<th scope="rowgroup" colspan="7">[ab]\.md</g)?.length, 2);
  });

  it('lead to the claim, and offer what the host can do', () => {
    const page = writeClaimsHtml(table(claim()), {
      linkTo: ({ start }) => `command:show?["${start}"]`,
      actions: [{ title: 'Save…', address: 'command:save' }],
    });
    assert.ok(page.includes('<a href="command:show?[&quot;4&quot;]">1</a>'));
    assert.ok(page.includes('<nav><a href="command:save">Save…</a></nav>'));
  });
});
