import { characterReference, readCharacterReference } from '../characterReferences.ts';
import { plainAbstract } from '../plainAbstract.ts';
import type { RawItem } from '../readCslCitation.ts';
import { readDate } from '../readDate.ts';

const metaTag = /<meta\s[^<>]{1,4000}>/gi;
const attribute = /\s(name|property|itemprop|content)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;
const titleTag = /<title\b[^<>]{0,200}>([^<]{1,1000})/i;
const headingTag = /<h1\b[^<>]{0,500}>([\s\S]{1,1000}?)<\/h1\s*>/i;
const jsonTag = /<script\b[^<>]{0,300}application\/ld\+json[^<>]{0,300}>/gi;
const canonical = /<link\b[^<>]{0,300}\brel\s*=\s*["']?canonical\b[^<>]{0,1000}>/i;

/** How much of a page is looked at: what a page says of itself stands at its top. */
const longestHead = 500_000;
const mostScripts = 10;

/**
 * What a page says of itself for a citation: Highwire's `citation_*` tags, Dublin Core, Open Graph, then
 * schema.org's JSON-LD, then its title. Source: Google Scholar's inclusion guidelines; ogp.me; schema.org.
 */
export function readMeta(text: string): RawItem {
  const head = text.slice(0, longestHead);
  const named = readTags(head);
  const linked = readLinkedData(head);
  const all = (...names: readonly string[]): readonly string[] =>
    names.map((name) => named.get(name) ?? []).find((values) => values.length > 0) ?? [];
  const one = (...names: readonly string[]): string | undefined => all(...names)[0];
  const authors = all('citation_author', 'dc.creator', 'author', 'article:author', 'parsely-author');
  const journal = one('citation_journal_title');
  const [first, last] = [one('citation_firstpage'), one('citation_lastpage')];
  return {
    type: journal ? 'article-journal' : typeOf(linked.type, one('og:type')),
    title:
      one('citation_title', 'dc.title', 'og:title', 'twitter:title') ??
      linked.title ??
      plainText(headingTag.exec(head)?.[1]) ??
      plainText(titleTag.exec(head)?.[1]),
    author: (authors.length > 0 ? authors.filter((name) => !/^https?:/.test(name)) : linked.authors).map(
      readName,
    ),
    'container-title': journal ?? one('og:site_name', 'citation_conference_title') ?? linked.publisher,
    issued: [
      one('citation_publication_date', 'citation_date', 'citation_online_date', 'dc.date', 'dc.date.issued'),
      one('article:published_time', 'datepublished', 'date', 'parsely-pub-date'),
      linked.date,
    ]
      .map((date) => readDate(date ?? ''))
      .find((date) => date !== undefined),
    volume: one('citation_volume'),
    issue: one('citation_issue'),
    page: first && last ? `${first}-${last}` : first,
    DOI: one('citation_doi', 'dc.identifier.doi', 'prism.doi') ?? doiOf(one('dc.identifier')),
    PMID: one('citation_pmid'),
    URL:
      one('og:url', 'citation_public_url') ??
      /\shref\s*=\s*["']([^"']+)/.exec(canonical.exec(head)?.[0] ?? '')?.[1],
  };
}

function readTags(head: string): ReadonlyMap<string, string[]> {
  const named = new Map<string, string[]>();
  for (const [tag] of head.matchAll(metaTag)) {
    const pairs = Array.from(tag.matchAll(attribute), ([, name = '', ...values]) => [
      name.toLowerCase(),
      plainText(values.find((value) => value !== undefined)) ?? '',
    ]);
    const { name, property, itemprop, content }: Partial<Record<string, string>> = Object.fromEntries(pairs);
    const key = (name ?? property ?? itemprop)?.toLowerCase();
    if (!key || !content) continue;
    const values = named.get(key) ?? [];
    values.push(content);
    named.set(key, values);
  }
  return named;
}

/** What of a group of JSON-LD is looked at. */
type Group = {
  readonly [Key in
    | '@type'
    | '@graph'
    | 'name'
    | 'headline'
    | 'datePublished'
    | 'publisher'
    | 'author']?: unknown;
};

interface LinkedData {
  readonly type?: string;
  readonly title?: string | undefined;
  readonly date?: string | undefined;
  readonly publisher?: string | undefined;
  readonly authors: readonly string[];
}

/** The first article that the page's JSON-LD describes. */
function readLinkedData(head: string): LinkedData {
  for (const json of findScripts(head)) {
    for (const item of itemsOf(parse(json))) {
      const type = textOf(item['@type']);
      if (!type || !/(?:Article|Posting|Report|WebPage)$/.test(type)) continue;
      const { headline, datePublished, publisher, author } = item;
      return {
        type,
        title: textOf(headline),
        date: textOf(datePublished),
        publisher: nameOf(publisher),
        authors: (Array.isArray(author) ? author : [author]).flatMap((each) => nameOf(each) ?? []),
      };
    }
  }
  return { authors: [] };
}

function findScripts(head: string): readonly string[] {
  const scripts: string[] = [];
  jsonTag.lastIndex = 0;
  while (scripts.length < mostScripts && jsonTag.test(head)) {
    const end = head.indexOf('</script', jsonTag.lastIndex);
    if (end < 0) break;
    scripts.push(head.slice(jsonTag.lastIndex, end));
    jsonTag.lastIndex = end;
  }
  return scripts;
}

function itemsOf(value: unknown): readonly Group[] {
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  return values.filter(isGroup).flatMap((item) => {
    const graph = item['@graph'];
    return Array.isArray(graph) ? [item, ...graph.filter(isGroup)] : [item];
  });
}

function isGroup(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

function textOf(value: unknown): string | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'string' ? plainText(one) : undefined;
}

function nameOf(value: unknown): string | undefined {
  return isGroup(value) ? textOf(value.name) : textOf(value);
}

function typeOf(schema: string | undefined, openGraph: string | undefined): string {
  if (schema === 'NewsArticle') return 'article-newspaper';
  if (schema === 'ScholarlyArticle' || schema === 'MedicalScholarlyArticle') return 'article-journal';
  if (schema === 'BlogPosting') return 'post-weblog';
  return openGraph === 'article' || schema ? 'webpage' : 'document';
}

function doiOf(identifier: string | undefined): string | undefined {
  return /\b10\.\d{4,9}\/\S+/.exec(identifier ?? '')?.[0];
}

/** "Family, Given" or "Given Family"; a name of many words is a body's. */
function readName(name: string): Record<string, string> {
  const [family = '', given] = name.replace(/^by\s+/i, '').split(/\s*,\s*/);
  if (given) return { family, given };
  const words = family.split(' ');
  if (words.length < 2 || words.length > 3) return { literal: family };
  return { family: words.at(-1) ?? '', given: words.slice(0, -1).join(' ') };
}

function plainText(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const untagged = text.replace(/<[^<>]{0,500}>/g, '');
  return plainAbstract(untagged.replace(characterReference, readCharacterReference)) || undefined;
}
