/** What HTML elements do to the prose around and inside them. Source: the HTML standard's content models. */

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Elements whose content is no prose. */
export const hiddenElements = names('script style pre textarea template svg');

/** Elements whose content stands for a noun. */
export const codeElements = names('code kbd samp tt');

/** Elements that part blocks of text; the others stand inside or around words. */
export const blockElements = names(
  'p div section article header footer main nav aside hr ul ol li dl dt dd table thead tbody tfoot tr td th caption figure figcaption blockquote details summary form body html head title center address h1 h2 h3 h4 h5 h6',
);
