import { citeFull } from '../../engine.ts';
import type { Evidence, Verdict } from '../../model.ts';
import type { CitedPassage } from '../../report/checked-file.ts';

/** The verdicts as programs read them. Without evidence there are no passages to say it of. */
const words: Readonly<Record<Verdict, string>> = {
  supported: 'supported',
  overstated: 'overstated',
  'different population': 'different-population',
  'different figure': 'different-figure',
  contradicted: 'contradicted',
  'no evidence found in your sources': 'none',
  'closest passages, compare': 'closest-passages',
};

/** Evidence as the reports show it: studies and labels, best first; who merely retells them is left out. */
export function citeEvidence({ passages, verdict }: Evidence): readonly CitedPassage[] {
  return passages.map(({ source, passage }) => ({
    source: source.csl.id,
    citation: citeFull(source.csl),
    passage: passage.text,
    design: source.design,
    population: source.population,
    verdict: words[verdict],
  }));
}
