import { compareWithPassage } from '../../../src/engine.ts';
import type { ComparisonVerdict } from '../../../src/model.ts';
import { macroF1 } from '../metrics.ts';
import type { Task } from '../task.ts';

interface Row {
  readonly claim: string;
  readonly evidence: Readonly<Record<string, readonly { readonly label: string }[]>>;
  readonly cited_doc_ids: readonly number[];
}

interface Passage {
  readonly doc_id: number;
  readonly abstract: readonly string[];
}

/** Sentences that cite a source, each against the passage cited: does it support them? */
export const citedSource: Task<Row> = {
  data: 'cited-source/citations',
  score(rows, read) {
    const passages = new Map(
      read<Passage>('cited-source/corpus.jsonl').map(({ doc_id, abstract }) => [doc_id, abstract.join(' ')]),
    );
    const expected = rows.map(({ evidence }) => Object.values(evidence).flat()[0]?.label ?? 'NEI');
    const verdicts = rows.map(
      ({ claim, cited_doc_ids: [id] }) => compareWithPassage(claim, passages.get(id ?? -1) ?? '').verdict,
    );
    const answered = verdicts.map(labelOf);
    return [
      {
        metric: 'macro-F1',
        value: macroF1(expected, answered),
        mark: '≥ 0.50 · 0.52 and GPT-4 0.45, both with retrieval',
        details: [
          ...confusion(expected, answered),
          ...rows.flatMap(({ claim }, at) =>
            expected[at] === answered[at] ? [] : [`${expected[at]} · ${verdicts[at]}: ${claim}`],
          ),
        ],
      },
    ];
  },
};

/** The labels of the set, as its README maps our verdicts to them. */
function labelOf(verdict: ComparisonVerdict): string {
  if (verdict === 'unrelated') return 'NEI';
  return verdict === 'supported' ? 'SUPPORT' : 'REFUTE';
}

function confusion(expected: readonly string[], answered: readonly string[]): readonly string[] {
  const labels = [...new Set(expected)].sort();
  return labels.map((label) => {
    const counts = labels.map(
      (other) => `${other} ${expected.filter((each, at) => each === label && answered[at] === other).length}`,
    );
    return `${label} answered ${counts.join(', ')}`;
  });
}
