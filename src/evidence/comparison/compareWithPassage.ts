import { type Comparison, type ComparisonVerdict, comparisonVerdicts, type Difference } from '../../model.ts';
import { createStemmer } from '../../text/stem.ts';
import { rankSentences } from './closestSentence.ts';
import { findContradiction } from './contradiction.ts';
import { findDifferentFigure } from './differentFigure.ts';
import { isSure } from './isSure.ts';
import { findOtherPopulation } from './otherPopulation.ts';
import { tellOtherSubstance } from './otherSubstance.ts';
import { findOverstatement } from './overstatement.ts';
import { readText } from './readText.ts';
import { compareSubjects, tellUnrelated, tellUnsaid } from './subjectMatter.ts';
import type { Told } from './told.ts';

/**
 * Compares a claim with one passage, both as plain text: subject matter, direction, whom they speak
 * of, figures, strength. Direction, population, figures and strength rest on cues in the same place on
 * both sides; what a passage leaves unsaid rests on shared words alone, and is told as such. Where
 * nothing speaks against the claim, the passage supports it as far as words can tell. Never throws;
 * time is linear in both.
 */
export function compareWithPassage(claim: string, passage: string): Comparison {
  const stem = createStemmer();
  const said = readText(claim, stem);
  const source = readText(passage, stem);
  const subjects = compareSubjects(said, source);
  const ranked = rankSentences(said, source);
  const unrelated = tellUnrelated(subjects, ranked[0]) ?? tellOtherSubstance(said, source);
  if (unrelated) return comparisonOf([{ verdict: 'unrelated', ...unrelated }]);

  const found: Partial<Record<ComparisonVerdict, Told | undefined>> = {
    contradicted: findContradiction(said, source, ranked),
    'different-population': findOtherPopulation(said, source, ranked[0]),
    'different-figure': findDifferentFigure(said, source, ranked, subjects.part),
    overstated: findOverstatement(said, source, ranked) ?? tellUnsaid(subjects),
  };
  const differences = comparisonVerdicts.flatMap((verdict): readonly Difference[] => {
    const told = found[verdict];
    if (!told) return [];
    const { isSureOnly: _, ...difference } = told;
    return [{ verdict, ...difference, ...(isSure(verdict, told, said, ranked) ? { isSure: true } : {}) }];
  });
  return comparisonOf(differences);
}

function comparisonOf(differences: readonly Difference[]): Comparison {
  const [first] = differences;
  if (!first) return { verdict: 'supported', verdicts: ['supported'], reasons: [supports], differences };
  return {
    verdict: first.verdict,
    verdicts: differences.map(({ verdict }) => verdict),
    reasons: differences.map(({ reason }) => reason),
    differences,
  };
}

const supports = 'Nothing in the words of the claim goes beyond the passage.';
