import { type Lexicon, phrases } from '../lexicon.ts';

const source =
  'Hyland 1998 (hedging in research articles); Yu 2019, EMNLP (conditional cause: may, might, appear to, probably); GRADE (Santesso 2020: may, probably)';

/** Verbs that leave a claim open. */
export const possibilities: Lexicon = {
  name: 'possibility',
  source,
  entries: phrases(
    'may, might, could, maybe, perhaps, possibly, possible, possibility, conceivably, would, potential to, potential for',
  ),
};

/** What seems so. */
export const appearances: Lexicon = {
  name: 'appearance',
  source,
  entries: phrases(
    'appear~ to, appears, seem~ to, seems, seem, seemed, seemingly, apparently, tend~ to, probably, probable, presumably, likely, unlikely, potential, potentially, hypothesise~, hypothesize~, speculate~, postulate~, presume~, promising, can potentially, assumed to, thought to, believed to, suspected of, suspected to',
  ),
};

/** What can be: cause as fact, but not that it always comes about. */
export const abilities: Lexicon = {
  name: 'ability',
  source: 'Sumner 2014, BMJ 349:g7015: "can cause" is a step of its own below "causes"',
  entries: phrases('can, able to, capable of'),
};
