import { createEngine } from '../../../src/engine.ts';
import type { Abstract } from '../abstract.ts';
import type { Task } from '../task.ts';

const engine = createEngine({ profile: 'manuscript' });

/** Abstracts of papers, each with its title: text that should hold few overclaims. */
export const soberText: Task<Abstract> = {
  data: 'retrieval/scifact.corpus',
  score(rows) {
    let words = 0;
    let findings = 0;
    for (const { title, abstract } of rows) {
      const text = `# ${title}\n\n${abstract.join(' ')}`;
      words += text.split(/\s+/).length;
      findings += engine.check({ text, format: 'markdown' }).findings.length;
    }
    return [{ metric: 'findings per 1,000 words', value: (1000 * findings) / words, mark: '≤ 4' }];
  },
};
