import type { PageElement, PageText } from './pageTexts.ts';

/** Elements and roles that hold no part of an article. Source: the HTML standard's sectioning, WAI-ARIA's landmarks. */
const asideElements: ReadonlySet<string> = new Set(
  'nav aside footer form fieldset figure figcaption caption button dialog menu select address title head'.split(
    ' ',
  ),
);
const asideRole =
  /\srole\s*=\s*["']?(?:navigation|complementary|banner|contentinfo|dialog|alertdialog|search|menu|menubar|form)\b/i;
const hidden =
  /\s(?:hidden(?=[\s>=/])|aria-hidden\s*=\s*["']?true|style\s*=\s*["'][^"']{0,200}display\s*:\s*none)/i;
const naming = /\s(?:class|id)\s*=\s*(?:"([^"]{0,500})"|'([^']{0,500})'|([^\s"'>]{1,200}))/gi;
/** Words that classes and ids name such parts by, each as a whole word of the name. */
const asideName =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|sidebar|side-?bar|footer|breadcrumbs?|cookies?|consent|gdpr|banner|popup|modal|overlay|newsletter|subscribe|subscription|sign-?up|related|recommended|recommendations?|read-?next|more-?stories|trending|popular|most-?read|teasers?|promos?|promoted|sponsor(?:ed)?|ads?|advert(?:s|isement)?|outbrain|taboola|share|sharing|social|comments?|commentlist|disqus|respond|replies|caption|credit|byline|author-?(?:box|bio|info)|tags|toolbar|skip-?link|paywall)(?=$|[\s_-])/i;
const bodyElements: ReadonlySet<string> = new Set(['html', 'body', 'main', 'article', '']);

/** A run of text that is mostly links leads elsewhere. */
const mostLinked = 0.6;
/** The main text is what stands in the innermost element with this share of the long paragraphs. */
const mainShare = 0.6;
const longParagraph = 80;

/**
 * The texts of a page that are its article: those in the innermost element that holds most of the long
 * paragraphs, without menus, captions, related headlines, comments, banners and runs of links. A part that
 * by its name would be left out stays where it holds most of the page. Linear.
 */
export function findMainTexts(texts: readonly PageText[]): readonly PageText[] {
  const lengths = lengthsWithin(texts);
  const total = texts.reduce((sum, text) => sum + weigh(text), 0);
  const known = new Map<PageElement, boolean>();
  const isAside = (element: PageElement): boolean =>
    isAnyAbove(element, known, (each) => isAsideItself(each, (lengths.get(each) ?? 0) > total / 2));

  const kept = texts.filter(
    (text) => !isAside(text.within) && text.linked <= mostLinked * (text.end - text.start),
  );
  const own = lengthsWithin(kept);
  const most = kept.reduce((sum, text) => sum + weigh(text), 0) * mainShare;
  const main = [...own].reduce<PageElement | undefined>(
    (best, [element, length]) =>
      length > 0 && length >= most && element.depth > (best?.depth ?? -1) && !isLeaf(element)
        ? element
        : best,
    undefined,
  );
  if (!main) return kept;
  const inside = new Map<PageElement, boolean>([[main, true]]);
  return kept.filter(({ within }) => isAnyAbove(within, inside, () => false));
}

function isLeaf({ name }: PageElement): boolean {
  return /^(?:p|li|h[1-6]|td|th|tr|blockquote|dd|dt)$/.test(name);
}

function isAsideItself({ name, tag }: PageElement, holdsMost: boolean): boolean {
  if (asideElements.has(name) && !(name === 'form' && holdsMost)) return true;
  if (hidden.test(tag) || asideRole.test(tag)) return true;
  if (bodyElements.has(name) || holdsMost) return false;
  for (const [, ...values] of tag.matchAll(naming)) {
    if (asideName.test(values.find((value) => value !== undefined) ?? '')) return true;
  }
  return false;
}

/** How much of the long paragraphs stands in each element. */
function lengthsWithin(texts: readonly PageText[]): Map<PageElement, number> {
  const own = new Map<PageElement, number>();
  for (const text of texts) {
    for (let at: PageElement | undefined = text.within; at; at = at.parent) {
      own.set(at, (own.get(at) ?? 0) + weigh(text));
    }
  }
  return own;
}

function weigh({ start, end, linked }: PageText): number {
  return end - start >= longParagraph && linked * 2 < end - start ? end - start : 0;
}

/** True where something is true of an element or of one it stands in; `known` are the answers so far. */
function isAnyAbove(
  element: PageElement,
  known: Map<PageElement, boolean>,
  isTrue: (element: PageElement) => boolean,
): boolean {
  const path: PageElement[] = [];
  let at: PageElement | undefined = element;
  while (at && !known.has(at)) {
    path.push(at);
    at = at.parent;
  }
  let found = at ? (known.get(at) ?? false) : false;
  for (const each of path.reverse()) {
    found ||= isTrue(each);
    known.set(each, found);
  }
  return found;
}
