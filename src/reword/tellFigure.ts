import type { Result, Source } from '../model.ts';

/**
 * A sentence that says what one source found and no more: design, number and kind of people, figure,
 * comparator, certainty where someone rated it, citation. Only for shares (unit %).
 */
export function tellFigure(source: Source, result: Result, citation: string): string {
  const { outcome, arm, value, comparator, time, certainty } = result;
  const who = `${result.n === undefined ? '' : `${result.n.toLocaleString('en-US')} `}${source.population}`;
  const against = comparator ? `, compared with ${comparator.value}% with ${comparator.arm}` : '';
  const rated = certainty ? `; the certainty of this evidence was rated ${certainty}` : '';
  const when = time ? (/^\d/.test(time) ? ` after ${time}` : ` at the ${time}`) : '';
  return `In ${withArticle(source.design)} of ${who}, the rate of ${outcome} was ${value}%${when} with ${arm}${against}${rated} (${citation}).`;
}

function withArticle(noun: string): string {
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
