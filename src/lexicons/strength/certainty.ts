import { type Lexicon, phrases } from '../lexicon.ts';

const source =
  'Pei and Jurgens 2021, EMNLP (certainty of findings as readers rate it); Hyland 1998 (hedges and boosters); GRADE wording (Santesso 2020)';

/** May and might, and their kin: the reader hears that it is open. */
export const openness: Lexicon = {
  name: 'left open',
  source,
  entries: phrases(
    'may, might, maybe, perhaps, conceivably, not clear, unclear, unknown, not known, uncertain, inconclusive, whether, remains to be, little is known, speculate~, could potentially, may potentially, not enough evidence, insufficient evidence, potentially, gaps, thought to, additional research, further research',
  ),
};

/** One step firmer. */
export const likelihood: Lexicon = {
  name: 'held likely',
  source,
  entries: phrases(
    'could, possibly, likely, probably, unlikely, possible, potential, appear~ to, seem~, seems, apparently, presumably, believe~, suggesting, suggest, suggests, suggested, implying, estimate~, predicted to, expected to, projected to, would, should',
  ),
};

/** Limits of how much, how often, how many. */
export const qualifiers: Lexicon = {
  name: 'qualified',
  source,
  entries: phrases(
    'about, approximately, around, roughly, nearly, almost, some, often, sometimes, typically, generally, usually, mostly, mainly, largely, partly, partially, in part, tend~ to, can, rarely, commonly, relatively, somewhat, if, at least, up to, as much as, as many as, on average, rather, more likely, less likely',
  ),
};

/** Words that close the question. */
export const settled: Lexicon = {
  name: 'settled',
  source,
  entries: phrases(
    'clearly, clear evidence, demonstrate, demonstrates, demonstrated, prove~, proven, proof, confirm~, establish~, certainly, definitely, undoubtedly, conclusively, indeed, entirely, completely, exactly, must, know, known, never, exclusively, fundamental, substantial, markedly, dramatically, strong evidence, essential, critical',
  ),
};

/** Denials: readers hear "no difference" as the surest of all. */
export const flatDenials: Lexicon = {
  name: 'flat denial',
  source,
  entries: phrases(
    "not, neither, never, nothing, without, didn't, doesn't, isn't, wasn't, don't, aren't, no longer, unable to, fail~ to, lack~ of",
  ),
};

/** "No difference", "no evidence": of all findings readers rate these the surest. */
export const noneAtAll: Lexicon = {
  name: 'none at all',
  source,
  entries: phrases('no, none, nor, not significantly, not at all'),
};

export const certaintyLists: readonly Lexicon[] = [
  openness,
  likelihood,
  qualifiers,
  settled,
  flatDenials,
  noneAtAll,
];
