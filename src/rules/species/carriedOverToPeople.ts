import type { Cue } from '../../claims/cue.ts';
import { cuesOf, hasCue, type ReadSentence } from '../../claims/sentence.ts';
import type { Hit, Place, Rule } from '../rule.ts';

/** "So we will repeat this": the writers, not patients. */
const writers = new Set(['we', 'our']);

/** "We will compare mice with people": what the writers plan. */
function isPlan({ entry, first }: Cue, { words }: ReadSentence): boolean {
  return entry.say === 'will' && words.slice(0, first).some(({ lower }) => lower === 'we');
}

/** How many words are underlined at most. */
const longest = 12;

/** "…in mice, so it will help patients": an animal, then a word that carries over, then people. */
function find({ sentence }: Place): readonly Hit[] {
  if (!hasCue(sentence, 'carried over') || !hasCue(sentence, 'people')) return [];
  const studied = cuesOf(sentence, 'animal', 'cells')[0];
  if (!studied) return [];
  const carried = cuesOf(sentence, 'carried over').find((cue) => cue.first > studied.last);
  if (!carried || isPlan(carried, sentence)) return [];
  const people = cuesOf(sentence, 'people').find(
    (cue) => cue.first > carried.last && !writers.has(cue.entry.say),
  );
  if (!people || people.last - carried.first >= longest) return [];
  // What is said of people goes with the words that carry it over.
  const end = sentence.words.at(-1)?.end ?? people.end;
  return [
    {
      start: carried.start,
      end: people.end,
      candidates: [
        { text: 'but whether this holds in people is not known', span: { start: carried.start, end } },
      ],
    },
  ];
}

export const carriedOverToPeople: Rule = {
  id: 'species/carried-over-to-people',
  summary: 'A finding in animals or cells is carried over to people.',
  message: '“{words}” carries a laboratory finding over to people. Say that it was not studied in people.',
  why: 'Guidance on health claims asks for controlled trials in people; animal and cell work alone does not support a claim about patients. About a third of news releases on animal studies draw such inferences.',
  source: 'https://doi.org/10.1136/bmj.g7015',
  severity: 'warning',
  excusedBy: ['negation', 'hedging', 'question'],
  flags: [
    'Compound Y shrank tumours in mice, ⟦so it will help patients⟧. → but whether this holds in people is not known',
    'The gel closed wounds in rats, ⟦meaning people⟧ can heal faster. → but whether this holds in people is not known',
  ],
  allows: [
    'Compound Y shrank tumours in mice, but whether it helps patients is not known.',
    'Compound Y shrank tumours in mice, so it might help patients.',
    'The gel closed wounds in rats but did not help patients.',
    'Mice and people share this gene.',
    'We study this in mice and will look for it in people.',
    'Rats grew faster, so we will repeat this in our laboratory.',
  ],
  needs: ['carried over'],
  find,
};
