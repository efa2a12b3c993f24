import type { Cue } from '../../claims/cue.ts';
import { cuesOf, type ReadSentence } from '../../claims/sentence.ts';
import { hitCue, type Rule } from '../rule.ts';

/** "Has been clearly demonstrated in cells": of others' work, and no finding follows as it does behind "that". */
function isBackground({ words }: ReadSentence, cue: Cue): boolean {
  return (
    /^(?:been|being|was|were|is|are)$/.test(words[cue.first - 1]?.lower ?? '') &&
    /ly$/.test(words[cue.first]?.lower ?? '') &&
    words[cue.last + 1]?.lower !== 'that'
  );
}

export const toldAsObvious: Rule = {
  id: 'certainty/told-as-obvious',
  summary: 'A finding or a mechanism is told as plain to see.',
  message: '“{words}” tells readers that nothing is left to ask. Say what was found, and what is still open.',
  why: 'What is obvious needs no evidence, and readers stop asking for it. Conclusions that signal certainty are heard as stronger than the design behind them.',
  source: 'https://doi.org/10.1037/xap0000100',
  severity: 'info',
  excusedBy: ['technical use', 'negation', 'question', 'hedging'],
  flags: [
    '⟦The reasons are simple⟧: the tea calms nerves. → Several explanations have been proposed',
    'The data ⟦clearly show⟧ a benefit. → suggest',
    '⟦It is no wonder that⟧ runners sleep well. → Some evidence suggests that',
  ],
  allows: [
    'The reasons are not simple.',
    'The margins were clearly visible.',
    'Is the answer simple?',
    'The procedure is simple.',
    'Although its role has been clearly demonstrated in cells, little is known of people.',
  ],
  needs: ['obviousness'],
  find: ({ sentence }) =>
    cuesOf(sentence, 'obviousness')
      .filter((cue) => !isBackground(sentence, cue))
      .map(hitCue),
};
