import type { Cue } from '../../claims/cue.ts';
import { cuesOf, type ReadSentence } from '../../claims/sentence.ts';
import { type Hit, hitCue, type Place, type Rule } from '../rule.ts';

/** A word before "studies show" that does not say which studies: "in vitro studies show" and "these studies show" do. */
const unspecific =
  /^(?:and|but|as|that|because|since|while|though|although|indeed|now|yet|so|if|where|when|moreover|furthermore|however|or|by|of|in|on|to)$/;

/** Phrases that begin so name no study, whatever stands before them: "it is backed by science", "the science is clear". */
const ofItself = /^(?:backed|by|according|study|trial)$/;

const endsInShowing = /^(?:that|show|prove|demonstrate|reveal|confirm|establish)/;

/** "Studies have shown that …" in an abstract, which has no room for references: the paper gives them. */
function isBackground({ sentence, reading }: Place, cue: Cue): boolean {
  return reading.facts.abstract !== undefined && endsInShowing.test(sentence.words[cue.last]?.lower ?? '');
}

/** "…, new research shows.": the end of a headline about the very study. */
function isNews({ words }: ReadSentence, cue: Cue): boolean {
  return words[cue.first]?.lower === 'new' && words[cue.last + 1] === undefined;
}

/** Nothing before the phrase says which studies are meant. */
function isUnnamed(sentence: ReadSentence, cue: Cue): boolean {
  const [first, second] = sentence.words.slice(cue.first, cue.first + 2).map(({ lower }) => lower);
  if (ofItself.test(first ?? '') || second === 'is') return true;
  const before = sentence.words[cue.first - 1];
  return before === undefined || before.end + 1 < cue.start || unspecific.test(before.lower);
}

/** "Study after study has found": the verb follows into the plural. */
function hitStudies(cue: Cue, { words }: ReadSentence): Hit {
  const hit = hitCue(cue);
  const next = words[cue.last + 1];
  if (!/^(?:study|trial) after/.test(cue.entry.say) || next?.lower !== 'has') return hit;
  const span = { start: cue.start, end: next.end };
  return { ...hit, candidates: hit.candidates.map(({ text }) => ({ text: `${text} have`, span })) };
}

export const unnamedStudies: Rule = {
  id: 'authority/unnamed-studies',
  summary: 'Research is called upon without saying which.',
  message:
    '“{words}” calls upon research without naming it. Cite the studies, or say how many and of what kind.',
  why: 'A claim about health needs evidence that a reader can find; a number of unnamed studies is not it.',
  source: 'https://www.asa.org.uk/type/non_broadcast/code_section/12.html',
  severity: 'info',
  excusedBy: ['technical use', 'negation', 'hedging', 'question', 'citation'],
  flags: [
    '⟦Study after study⟧ has found that tea calms. → Some studies have',
    '⟦Research has shown that⟧ zinc helps. → Some studies report that',
    '⟦Countless studies⟧ back the diet. → Some studies',
    '⟦Dozens of trials have shown⟧ a benefit. → Some studies report that',
    '⟦Evidence shows that⟧ zinc helps. → Some studies report that',
    'It is ⟦backed by 40 years of research⟧. → studied',
    'The ⟦evidence is overwhelming⟧.',
  ],
  allows: [
    'Studies have shown that zinc helps [@lee2020].',
    'No study has shown that zinc helps.',
    'Our studies show a small effect.',
    'The study showed a small effect.',
    'Few studies have been done.',
    'Research shows mixed results.',
    'Chess sharpens memory, new research shows.',
    'Numerous trials have compared the two, with mixed results.',
    'Gene transfer studies show that the receptor binds.',
    'Studies have shown that zinc helps. We aimed to test this. In 80 adults, we gave zinc for a week. Colds were as long.',
  ],
  needs: ['unnamed studies'],
  find: (place) =>
    cuesOf(place.sentence, 'unnamed studies')
      .filter(
        (cue) => isUnnamed(place.sentence, cue) && !isBackground(place, cue) && !isNews(place.sentence, cue),
      )
      .map((cue) => hitStudies(cue, place.sentence)),
};
