import type { Engine, EngineSettings } from '../../../src/engine.ts';
import type { Finding, Ignored, SetAside } from '../../../src/model.ts';

const message = 'Praises the result beyond what was seen.';

/**
 * An engine with two rules, so that tests of the command line need no lexicon: "miracle" is a
 * warning, "novel" is info, and "no miracle" is set aside. Settings are kept: rules, and the text of
 * ignore patterns; the ignore file holds for every claim of a rule; the profile "news" makes "novel" a warning.
 * A draft that says "crash" makes it throw. Evidence is every passage that holds the word.
 */
export function stubEngine({ rules: levels = {}, ignore = [], profile }: EngineSettings = {}): Engine {
  const engine: Pick<Engine, 'rules' | 'check' | 'reword' | 'weigh' | 'identify' | 'checkSources'> = {
    rules: [
      {
        id: 'hype/miracle',
        summary: 'Calls a result a miracle.',
        message,
        why: 'A trial measures effects, not wonders.',
        source: 'https://example.org/hype',
        severity: 'warning',
        flags: ['Green tea is a ⟦miracle⟧ for gout. → remedy that was tried'],
        allows: ['Green tea is no miracle.'],
        excusedBy: ['negation', 'question'],
      },
      {
        id: 'hype/novel',
        summary: 'Calls a thing novel.',
        message,
        why: 'Novelty is for readers to judge.',
        source: 'https://example.org/novel',
        severity: 'info',
        flags: ['A ⟦novel⟧ tea. →', 'Tea, ⟦novel⟧ or not.'],
        allows: [],
        excusedBy: [],
      },
    ],
    check({ text }, { known = [] } = {}) {
      if (text.includes('crash')) throw new Error('engine out of order');
      const findings: Finding[] = [];
      const setAside: SetAside[] = [];
      const ignored: Ignored[] = [];
      for (const match of text.matchAll(/(no )?(miracle|novel)/gu)) {
        const [all, negated, word = ''] = match;
        const start = match.index + all.length - word.length;
        const span = { start, end: start + word.length };
        const rule = `hype/${word}`;
        if (levels[rule] === 'off' || ignore.some(({ pattern }) => pattern === word)) continue;
        const entry = known.find((claim) => claim.rule === rule);
        if (entry) {
          ignored.push({
            ...span,
            rule,
            text: word,
            by: 'file',
            ...(entry.reason ? { reason: entry.reason } : {}),
          });
        } else if (negated !== undefined) setAside.push({ ...span, rule, because: 'negation' });
        else {
          const severity = levels[rule] ?? (word === 'miracle' || profile === 'news' ? 'warning' : 'info');
          findings.push({
            ...span,
            rule,
            severity,
            message,
            text: word,
            also: [],
            sentence: span,
            rewordings: [],
          });
        }
      }
      return {
        findings,
        setAside,
        ignored,
        problems: text.includes('slow') ? [{ message: 'one rule failed' }] : [],
      };
    },
    weigh: (_, { text }, { sources }) => {
      const passages = sources.flatMap((source) =>
        source.passages
          .filter((passage) => passage.text.includes(text))
          .map((passage) => ({ source, passage, score: 1 })),
      );
      const verdict = passages.length > 0 ? 'closest passages, compare' : 'no evidence found in your sources';
      return { cited: [], verdict, reasons: [], passages, results: [], retellings: passages };
    },
    checkSources: () => ({ findings: [], ignored: [], problems: [], names: new Map() }),
    identify: (_, { rule, text }) => `${rule} ${text}`,
    reword: (_, { start, end }) => [{ start, end, text: 'result' }],
  };
  return engine as Engine;
}
