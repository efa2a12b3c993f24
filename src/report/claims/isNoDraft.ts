/**
 * Said at the end of a table that is written in a format of drafts: it repeats claims and makes none, and
 * would else be underlined wherever it is opened.
 */
export const isNoDraft = '<!-- overclaim-disable-file -- a table of claims, made by Overclaim -->\n';
