/** What HTML elements do to the prose around and inside them. Source: the HTML standard's content models. */
import type { BlockKind } from '../../model.ts';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose content is no prose and parts what stands around them. */
const hiddenBlocks = names(
  'pre nav textarea template noscript select iframe object canvas audio video button',
);

/** Elements whose content is no prose. */
export const hiddenElements: ReadonlySet<string> = new Set([...hiddenBlocks, ...names('script style svg')]);

/** Elements whose content stands for a noun: code, or the title or name that a work is cited by. */
export const nounElements: ReadonlyMap<string, 'code' | 'math' | 'citation'> = new Map([
  ...['code', 'kbd', 'samp', 'tt'].map((name) => [name, 'code'] as const),
  ['math', 'math'],
  ['cite', 'citation'],
]);

/** Elements that part blocks of text; the others stand inside or around words. */
export const blockElements: ReadonlySet<string> = new Set([
  ...hiddenBlocks,
  ...names(
    'p div section article header footer main aside hr ul ol menu li dl dt dd table thead tbody tfoot tr td th caption figure figcaption blockquote details summary dialog fieldset legend form hgroup search body html head title center address h1 h2 h3 h4 h5 h6',
  ),
]);

/** Elements that say what their text is. */
export const kindOfElement: ReadonlyMap<string, BlockKind> = new Map([
  ...['title', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, 'heading'] as const),
  ...['li', 'dd', 'dt'].map((name) => [name, 'list-item'] as const),
  ...['td', 'th'].map((name) => [name, 'table-cell'] as const),
  ...['caption', 'figcaption'].map((name) => [name, 'caption'] as const),
]);

/** What the start of an element ends, unless one of `within` stands between. */
interface Ending {
  readonly ends: ReadonlySet<string>;
  readonly within: ReadonlySet<string>;
}

const headings = names('h1 h2 h3 h4 h5 h6');
const nothing = names('');

/** End tags that may be left out, or often are: "<li>One<li>Two". Source: the HTML standard, optional tags. */
export const impliedEndings: ReadonlyMap<string, Ending> = new Map([
  ['li', { ends: names('li'), within: names('ul ol menu') }],
  ...['dt', 'dd'].map((name) => [name, { ends: names('dt dd'), within: names('dl') }] as const),
  ...['td', 'th'].map((name) => [name, { ends: names('td th'), within: names('tr table') }] as const),
  ['tr', { ends: names('td th tr caption'), within: names('table') }],
  ...['thead', 'tbody', 'tfoot'].map(
    (name) => [name, { ends: names('td th tr thead tbody tfoot caption'), within: names('table') }] as const,
  ),
  ...['p', 'ul', 'ol', 'dl', 'table', 'section', 'article', ...headings].map(
    (name) => [name, { ends: headings, within: nothing }] as const,
  ),
]);
