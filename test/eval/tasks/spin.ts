import { createEngine } from '../../../src/engine.ts';
import type { Finding } from '../../../src/model.ts';
import type { Abstract } from '../abstract.ts';
import { share } from '../metrics.ts';
import { sample } from '../sample.ts';
import type { Score, Task } from '../task.ts';

const engine = createEngine({ profile: 'manuscript' });

/** An abstract in which one sentence of the conclusion says what goes with what, and the same told as a cause. */
interface Pair {
  readonly asPrinted: string;
  readonly changed: string;
  /** The sentence that was changed, in the changed text. */
  readonly start: number;
  readonly end: number;
}

/** Chance or an experimenter's hand, which can show a cause: nothing is overstated there. */
const experimental =
  /randomi[sz]|placebo|\btrials?\b|\bmice\b|\bmouse\b|\brats?\b|murine|in vitro|in vivo|cell lines?|knock|transgenic|mutant|mutations|zebrafish|yeast/i;
const opensConclusion =
  /^(?:CONCLUSIONS?|INTERPRETATION|Conclusions?:|In conclusion|We conclude|In summary|Taken together)\b/;
const record = /^\W*(?:TRIAL REGISTRATION|FUNDING|ClinicalTrials|\(?Funded)/i;
const associated =
  /(?<!\b(?:that|which|who|not) )\b(is|are|was|were) (?:(?:also|strongly|significantly|independently|positively|inversely) )?associated with (?:an? )?(?:(?:significantly|markedly) )?(?:(increased|higher|greater|elevated)|(reduced|lower|decreased))? ?/;

/**
 * Spin in abstracts: how often one is flagged as printed, and whether a cause is found that was written
 * over the association of a conclusion.
 */
export const spin: Task<Abstract> = {
  data: 'retrieval/scifact.corpus',
  score(rows) {
    // The rules were built on the abstracts with an even number.
    return [
      ...scoreHalf(
        'built on',
        rows.filter(({ doc_id: id }) => id % 2 === 0),
      ),
      ...scoreHalf(
        'other half',
        rows.filter(({ doc_id: id }) => id % 2 === 1),
      ),
    ];
  },
};

function scoreHalf(half: string, rows: readonly Abstract[]): readonly Score[] {
  const texts = rows.map(({ title, abstract }) => `# ${title}\n\n${abstract.join(' ')}`);
  const words = texts.reduce((sum, text) => sum + text.split(/\s+/).length, 0);
  const findings = texts.flatMap((text) => findSpin(text).map((finding) => tell(finding, text)));
  const pairs = sample(rows.flatMap(makePair), 100, 1);
  return [
    {
      metric: `${half}: spin per 1,000 words as printed`,
      value: (1000 * findings.length) / words,
      mark: '≤ 0.3',
      details: findings,
    },
    {
      metric: `${half}: ${pairs.length} conclusions told as causes, found`,
      value: share(pairs, isFound),
      mark: '≥ 0.80',
      details: pairs
        .filter((pair) => !isFound(pair))
        .map(({ changed, start, end }) => changed.slice(start, end)),
    },
    {
      metric: `${half}: the same as printed, silent`,
      value: share(pairs, ({ asPrinted }) => findSpin(asPrinted).length === 0),
      mark: '≥ 0.97',
      details: pairs.flatMap(({ asPrinted }) =>
        findSpin(asPrinted).map((finding) => tell(finding, asPrinted)),
      ),
    },
  ];
}

function makePair({ title, abstract }: Abstract): readonly Pair[] {
  if (experimental.test(`${title} ${abstract.join(' ')}`)) return [];
  const labelled = abstract.findIndex((sentence) => opensConclusion.test(sentence));
  const last = abstract.findLastIndex((sentence) => !record.test(sentence));
  for (let at = labelled < 0 ? last : labelled; at >= 0 && at <= last; at += 1) {
    const sentence = abstract[at] ?? '';
    const told = tellAsCause(sentence);
    // What goes on to speak of an association says both; a comparison that lost its verb is no English.
    if (told === sentence || /associat|correlat|\bthan\b/i.test(told)) continue;
    const before = `# ${title}\n\n${abstract.slice(0, at).join(' ')}${at === 0 ? '' : ' '}`;
    const behind = abstract
      .slice(at + 1)
      .map((each) => ` ${each}`)
      .join('');
    return [
      {
        asPrinted: before + sentence + behind,
        changed: before + told + behind,
        start: before.length,
        end: before.length + told.length,
      },
    ];
  }
  return [];
}

/** "is associated with an increased risk" → "increases risk"; "are associated with" → "cause". */
function tellAsCause(sentence: string): string {
  return sentence.replace(associated, (_, be: string, more?: string, less?: string) => {
    const verb = more ? 'increase' : less ? 'reduce' : 'cause';
    const said = be === 'is' ? `${verb}s` : be === 'are' ? verb : `${verb}d`;
    return more || less ? `${said} the ` : `${said} `;
  });
}

function findSpin(text: string): readonly Finding[] {
  return engine
    .check({ text, format: 'markdown' })
    .findings.filter((finding) => [finding, ...finding.also].some(({ rule }) => rule.startsWith('spin/')));
}

function isFound({ changed, start, end }: Pair): boolean {
  return findSpin(changed).some((finding) => finding.start < end && start < finding.end);
}

function tell({ rule, text: words, sentence }: Finding, text: string): string {
  return `${rule} “${words}” · ${text.slice(sentence.start, sentence.end)}`;
}
