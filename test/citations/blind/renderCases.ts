import { generator } from '../../eval/sample.ts';
import { absentWorks, capital, type Form, type Journal, journals, type Work, works } from './readTables.ts';

export type Part = 'journal' | 'year' | 'author';

/** A sentence about a work, with what a reader would want to be told of it. */
export interface MentionCase {
  readonly form: string;
  /** The key of the work; none where the library does not have it. */
  readonly work?: string;
  /** What the sentence says otherwise than the record. */
  readonly changed?: Part;
  /** Whether the rest of the sentence still tells which work is meant, by `tellsWork`. */
  readonly isTold: boolean;
  readonly text: string;
}

/**
 * Each form with `perForm` works of the library, as their records have them and with each part that it
 * names changed; and with `absentPerForm` works that the library does not have, where it cites by no key
 * and no title.
 */
export function renderCases(
  forms: readonly Form[],
  { seed, perForm, absentPerForm }: { seed: number; perForm: number; absentPerForm: number },
): readonly MentionCase[] {
  const draw = generator(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(draw() * from.length)] as T;
  const cases: MentionCase[] = [];
  for (const form of forms) {
    for (let turn = 0; turn < perForm; turn++) {
      const work = pick(works);
      cases.push({ form: form.text, work: work.key as string, isTold: true, text: render(form, work, work) });
      if (form.isNearMiss) continue;
      for (const part of partsOf(form)) {
        const other = pick(works);
        const said = change(other, part, form);
        cases.push({
          form: form.text,
          work: other.key as string,
          changed: part,
          isTold: tellsWork(form, other, part),
          text: render(form, other, said),
        });
      }
    }
    if (form.isNearMiss || /\{(?:cite|title)\}/.test(form.text)) continue;
    for (let turn = 0; turn < absentPerForm; turn++) {
      const absent = {
        ...pick(absentWorks),
        journal: pick(journals).name,
        year: 2008 + Math.floor(draw() * 15),
      };
      cases.push({ form: form.text, isTold: false, text: render(form, absent, absent) });
    }
  }
  return cases;

  function change(work: Work, part: Part, form: Form): Work {
    for (;;) {
      const said: Work =
        part === 'journal'
          ? { ...work, journal: pick(journals).name }
          : part === 'year'
            ? { ...work, year: work.year + pick([-6, -4, -3, -2, -1, 1, 2, 3, 4, 5]) }
            : { ...work, authors: [...pick(absentWorks).authors.slice(0, 1), ...work.authors.slice(1)] };
      // What is said must be true of no work.
      if (
        !works.some((other) => partsOf(form).every((named) => namedOf(other, named) === namedOf(said, named)))
      )
        return said;
    }
  }

  /** `work` is the one meant, `said` what the sentence says of it. */
  function render(form: Form, work: Work, said: Work): string {
    const journal = journals.find(({ name }) => name === said.journal) as Journal;
    const others = journals.filter(({ name }) => name !== work.journal);
    const [first, second] = said.authors;
    const surname = first?.family ?? '';
    const italic = draw() < 0.25 ? '*' : '';
    const etal =
      said.authors.length === 2 && second !== undefined
        ? `${surname} and ${second.family}`
        : `${surname} ${draw() < 0.5 ? 'et al.' : 'and colleagues'}`;
    const slots: Record<string, string> = {
      A: surname,
      As: `${surname}${surname.endsWith('s') ? '’' : '’s'}`,
      Afull: `${first?.given} ${surname}`,
      B: pick(absentWorks).authors[0]?.family ?? '',
      etal,
      J: journal.inProse.replace(/^(the )?(.*)$/, `$1${italic}$2${italic}`),
      Jbare: `${italic}${journal.bare}${italic}`,
      Jabbr: journal.abbreviated,
      otherJ: pick(others).inProse,
      Y: String(said.year),
      early: String(work.year - 3 - Math.floor(draw() * 4)),
      late: String(2022 + Math.floor(draw() * 3)),
      topic: work.topic,
      finding: work.finding,
      Finding: capital(work.finding),
      title: work.title ?? '',
      cite: `[@${work.key}]`,
    };
    const sentence = capital(form.text.replace(/\{(\w+)\}/g, (_, slot: string) => slots[slot] ?? ''));
    const after = pick(['', '', ' Not everyone was convinced.', ' More work is needed.']);
    return sentence + after;
  }
}

/** What a form names of a work. */
function partsOf({ text }: Form): readonly Part[] {
  const parts: Part[] = [];
  if (/\{(?:J|Jbare|Jabbr)\}/.test(text)) parts.push('journal');
  if (/\{Y\}/.test(text)) parts.push('year');
  if (/\{(?:A|As|Afull|etal)\}/.test(text)) parts.push('author');
  return parts;
}

/**
 * Settled before the rules were read: a sentence with one part changed still tells which work is meant
 * where it cites it or gives its title; or where what else it names, of journal, year and author, fits no
 * other work; or fits several, of which it gives one's finding in that one's words. Without the author,
 * journal and year alone do not tell, since others publish in that journal in that year: the finding must
 * be there.
 */
function tellsWork(form: Form, work: Work, changed: Part): boolean {
  if (/\{(?:cite|title)\}/.test(form.text)) return true;
  const rest = partsOf(form).filter((part) => part !== changed);
  if (rest.length === 0) return false;
  const givesFinding = /\{[Ff]inding\}/.test(form.text);
  if (changed === 'author') return rest.length === 2 && givesFinding;
  const fitting = works.filter((other) => rest.every((part) => namedOf(other, part) === namedOf(work, part)));
  return fitting.length === 1 || givesFinding;
}

function namedOf(work: Work, part: Part): string | number | undefined {
  return part === 'author' ? work.authors[0]?.family : work[part];
}
