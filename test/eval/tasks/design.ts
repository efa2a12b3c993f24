import { gradeDesign } from '../../../src/evidence/grading/gradeDesign.ts';
import type { Abstract } from '../abstract.ts';
import { tellConfusions } from '../confusions.ts';
import { type LabelledDesign, readDesigns } from '../designs/readDesigns.ts';
import { macroF1, share } from '../metrics.ts';
import type { ReadRows, Score, Task } from '../task.ts';
import { readTexts } from '../texts.ts';

interface Release {
  readonly id: string;
  readonly release_title: string;
  readonly text: string;
}

interface Graded extends LabelledDesign {
  readonly title: string;
  readonly found: ReturnType<typeof gradeDesign>;
}

/** Designs whose species is that of those whom the source itself studied. */
const studies = /study|trial|series/;

/**
 * How a source was studied, read from its title and abstract (or a release, or a page). The designs were
 * labelled by reading, before the code was written; it was built on the part `tune`, whose errors alone are shown.
 */
export const design: Task<Abstract> = {
  name: 'design',
  data: 'retrieval/scifact.corpus',
  score(rows, read) {
    const graded = gradeAll(rows, read);
    const tune = graded.filter(({ part }) => part === 'tune');
    const test = graded.filter(({ part }) => part === 'test');
    return [
      ...scorePart('built on', tune, true),
      ...scorePart(
        'kept apart, beyond doubt',
        test.filter(({ doubtful }) => !doubtful),
      ),
      ...scorePart('kept apart, all', test),
    ];
  },
};

function scorePart(which: string, graded: readonly Graded[], isShown = false): readonly Score[] {
  const wanted = graded.map((each) => each.design);
  const answered = graded.map(({ found }) => found.design);
  const told = graded.map(({ text, title, found }) => `${text} “${found.cues?.design ?? ''}” ${title}`);
  const ofStudies = graded.filter((each) => studies.test(each.design));
  const isSpeciesRight = ({ species, found }: Graded) => species === found.species;
  return [
    {
      metric: `${which}: macro-F1 of designs, ${graded.length} texts`,
      value: macroF1(wanted, answered),
      mark: '≥ 0.80',
      details: isShown ? tellConfusions(wanted, answered, told) : [],
    },
    {
      metric: `${which}: species right, ${ofStudies.length} studies`,
      value: share(ofStudies, isSpeciesRight),
      mark: '',
      details: isShown
        ? ofStudies
            .filter((each) => !isSpeciesRight(each))
            .map((each) => `${each.text} ${each.species} read as ${each.found.species}: ${each.title}`)
        : [],
    },
  ];
}

function gradeAll(rows: readonly Abstract[], read: ReadRows): readonly Graded[] {
  const texts = new Map<string, readonly [title: string, body: string]>([
    ...rows.map(
      ({ doc_id, title, abstract }) => [`abstract/${doc_id}`, [title, abstract.join(' ')]] as const,
    ),
    ...read<Release>('press-releases/releases.dev.jsonl').map(
      ({ id, release_title, text }) => [`release/${id}`, [release_title, text]] as const,
    ),
    ...readTexts()
      .filter(({ id }) => id.startsWith('page/'))
      .map(({ id, draft }) => [id, [draft.text.split('\n')[0] ?? '', draft.text]] as const),
  ]);
  return readDesigns().flatMap((label) => {
    const [title, body] = texts.get(label.text) ?? [];
    if (title === undefined || body === undefined) return [];
    return [{ ...label, title, found: gradeDesign(title, body, 'document') }];
  });
}
