import type { Cue } from '../../claims/cue.ts';
import { cuesOf, hasCue, type ReadSentence } from '../../claims/sentence.ts';
import { type Hit, hitCue, type Place, type Rule } from '../rule.ts';

/** How many words behind "better than" the other treatment may stand. */
const reach = 7;

function isPresent({ inflected }: Cue): boolean {
  return inflected === undefined || inflected.form === 'present' || inflected.form === 'base';
}

/** "There is a need for a safer option": what is wanted is not claimed. */
const wanting =
  /^(?:need|needs|needed|want|wants|seek|seeking|search|searching|looking|develop|developing|lack)$/;

function isWanted({ words }: ReadSentence, { first }: Cue): boolean {
  return words.slice(Math.max(0, first - 6), first).some(({ lower }) => wanting.test(lower));
}

/** "Faster than expected", "safer than ever": measured against itself, not against a treatment. */
const measures =
  /^(?:expected|ever|before|usual|normal|average|previously|thought|chance|nothing|i|it|we|they)$/;
/** What may stand behind "an alternative to". */
const noun = /^(?!(?:with|without|in|after|when|for|by|at|on|if|that)$)./;

function wordBehind({ words }: ReadSentence, { last }: Cue): string {
  return words[last + 1]?.lower ?? '';
}

/** "is safer than …"; "outperforms …" of treatments or people's health; what was better in a study is a report. */
function find({ sentence }: Place): readonly Hit[] {
  const treatments = cuesOf(sentence, 'other treatments');
  const isAboutHealth =
    hasCue(sentence, 'health outcome') ||
    cuesOf(sentence, 'people').some(({ entry }) => !/^(?:we|our|us|them|humans?)$/.test(entry.say));
  const better = cuesOf(sentence, 'better than').filter(
    (cue) =>
      (cue.inflected !== undefined && isAboutHealth) ||
      treatments.some(({ first }) => first > cue.last && first <= cue.last + reach),
  );
  return [...cuesOf(sentence, 'superiority', 'fewer harms'), ...better]
    .filter((cue) => isPresent(cue) && !isWanted(sentence, cue) && !measures.test(wordBehind(sentence, cue)))
    .map((cue) => (noun.test(wordBehind(sentence, cue)) ? hitCue(cue) : { ...hitCue(cue), candidates: [] }));
}

export const betterThan: Rule = {
  id: 'comparison/better-than',
  summary: 'A treatment is put above another, with no study that compared them.',
  message:
    '“{words}” ranks treatments. Name the study that compared them, what it measured and by how much they differed.',
  why: 'Better, safer and faster are results of a comparison. Drug rules in the United States allow them only as far as substantial evidence goes, and in the United Kingdom advertising to the public must not claim them at all.',
  source: 'https://www.ecfr.gov/current/title-21/section-202.1',
  severity: 'warning',
  excusedBy: [
    'citation',
    'absolute figures',
    'sample stated',
    'trial stated',
    'negation',
    'hedging',
    'question',
  ],
  flags: [
    'The patch is ⟦safer than⟧ tablets. → an alternative to',
    'Needling ⟦works faster than⟧ painkillers. → is an alternative to',
    'Our drops are ⟦more effective than⟧ aspirin. → an alternative to',
    'For people with gout, our patch ⟦outperforms⟧ tablets. → is an alternative to',
    'It is ⟦better than⟧ other drugs. → an alternative to',
    'The capsules offer ⟦superior⟧ absorption. → reported',
    'Our tablet is ⟦gentler on the stomach than⟧ aspirin. → an alternative to',
    'Our ⟦safer⟧ option spares you tablets. →',
    'It has ⟦fewer side effects than⟧ steroids. → side effects that differ from those of',
  ],
  allows: [
    'In a randomised trial, the patch is safer than tablets.',
    'The patch was superior to tablets in 212 adults.',
    'Pain relief was better than with placebo.',
    'Nothing is better than sleep.',
    'Recovery is more efficient than expected.',
    'There is a need for a safer option.',
    'The aligner outperforms other software on the human genome.',
    'Prevention is better than cure.',
    'The patch is not safer than tablets.',
    'It is unclear whether the patch is safer than tablets.',
    'The patch is safer than tablets [@lee2020].',
  ],
  needs: ['superiority', 'fewer harms', 'better than'],
  find,
};
