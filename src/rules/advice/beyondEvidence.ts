import type { Cue } from '../../claims/cue.ts';
import { cuesOf, hasCue } from '../../claims/sentence.ts';
import { readStrength } from '../../claims/strength/readStrength.ts';
import type { Facts } from '../../claims/study/facts.ts';
import { type Hit, hitCue, type Place, type Rule } from '../rule.ts';

/** Those whose business advice is. */
const advisers =
  /\b(?:guidelines?|guidance|consensus|task force|societ(?:y|ies)|college|academy|association|organi[sz]ations?|federation|commission|ministry)\b/i;
const advisersInShort = /\b(?:WHO|FDA|EMA|CDC|NICE|NHS|USPSTF)\b/;

/**
 * The design of the draft that cannot carry advice: association only, nobody to compare with, animals or
 * cells. Advice is weighed against other things in drafts that name a trial, or no design at all.
 */
function weakDesign({ trial, animal, cells, observational, uncontrolled }: Facts): string | undefined {
  return trial === undefined ? (uncontrolled ?? observational ?? animal ?? cells) : undefined;
}

/** To know, to ask and to be told is no treatment. */
const harmless =
  /^\W+(?:also |always |therefore )?(?:be (?:aware|informed|told|mindful|reassured)|know|ask|talk|speak|contact|call|discuss|tell|report|remember|note|prepare|read|review|see (?:a|their|your)|weigh|understand|take into account|bear in mind|keep in mind|consider (?:\w+['’] |the |their )?(?:\w+ )?(?:risks?|benefits?|cardiovascular|preferences|history))/i;
/** "Teams for patients should include": another is advised. */
const other =
  /\b(?:for|of|in|among|with|by|from)\s+(?:(?:the|their|these|all|most|our)\s+)?(?:[\w-]+\s+){1,2}$/i;
/** "What types of patients should be treated": what is asked, not what is advised. */
const asks = /\b(?:what|which|whether|how)(?:\W+\w+){0,4}\W*$/i;

/** "Doctors should consider the patch" in the report of a cohort: the strength of the sentence must bear it out. */
function findInCare(place: Place, advised: readonly Cue[]): readonly Hit[] {
  const { sentence, reading, document } = place;
  const design = weakDesign(document);
  if (advised.length === 0 || design === undefined) return [];
  const { prose } = reading.block;
  const { advice, cues } = readStrength(prose.slice(sentence.start, sentence.end));
  if (advice !== 'strong') return [];
  return advised
    .filter(({ start, end }) => !harmless.test(prose.slice(end, end + 60)) && isSubject(before(place, start)))
    .filter(({ start, end }) =>
      cues.some(
        (cue) =>
          cue.says === 'firm advice' && sentence.start + cue.start < end && start < sentence.start + cue.end,
      ),
    )
    .map((cue) => ({
      ...hitCue(cue),
      message: `“${prose.slice(cue.start, cue.end)}” gives advice, and the study described here (“${design}”) cannot carry it. Say what was found and in whom, and leave advice to guidelines.`,
    }));
}

/** How far before advice it is looked for who gives it, in characters. */
const near = 300;

function before({ sentence, reading }: Place, at: number): string {
  return reading.block.prose.slice(Math.max(sentence.start, at - near), at);
}

function isFromAdviser(words: string): boolean {
  return advisers.test(words) || advisersInShort.test(words);
}

function isSubject(words: string): boolean {
  return !asks.test(words) && !other.test(words);
}

function find(place: Place): readonly Hit[] {
  const { sentence } = place;
  if (!hasCue(sentence, 'advice to all') && !hasCue(sentence, 'advice in care')) return [];
  const toAll = cuesOf(sentence, 'advice to all');
  const inCare = cuesOf(sentence, 'advice in care').filter(
    (cue) => !toAll.some(({ start, end }) => start < cue.end && cue.start < end),
  );
  const hits = [...toAll.map(hitCue), ...findInCare(place, inCare)];
  return hits.filter(({ start }) => !isFromAdviser(before(place, start)));
}

export const beyondEvidence: Rule = {
  id: 'advice/beyond-evidence',
  summary: 'People are told what to take or do, on no evidence or on evidence that cannot carry it.',
  message:
    '“{words}” gives advice to people at large. Say what was found and in whom, and leave advice to guidelines.',
  why: 'Advice weighs benefits, harms and costs, which one study seldom does. Two in five news releases gave more direct advice than the paper they were about.',
  source: 'https://doi.org/10.1136/bmj.g7015',
  severity: 'warning',
  excusedBy: ['negation', 'hedging', 'question', 'citation'],
  flags: [
    'Everyone ⟦should⟧ take vitamin D in winter. → could ask whether to',
    'We are ⟦recommending that⟧ people eat more walnuts. → suggesting research on whether it helps if',
    'In this cohort, tea went with fewer falls. Doctors ⟦should⟧ offer tea. → may wish to',
    'We gave rats zinc. Dentists ⟦should⟧ offer zinc every day. → may wish to',
    'In this cohort, tea went with fewer falls. Men who smoke and women ⟦should⟧ drink tea. → could ask whether to',
    'This was a chart review of 80 patients. ⟦We recommend⟧ the patch after surgery. → We suggest further study of',
  ],
  allows: [
    'Nobody should take vitamin D without a test.',
    'Should everyone take vitamin D?',
    'Patients should take the tablet with food.',
    'Everyone should take vitamin D in winter [@lee2020].',
    'Guidelines recommend a test every five years.',
    'The WHO asks us to recommend that women have a test every five years.',
    'The society goes on to recommend that women have a test every five years.',
    'In this randomised trial, tea reduced falls. Doctors should offer tea.',
    'In this cohort, tea went with fewer falls. Doctors should be aware of this.',
    'In this cohort, tea went with fewer falls. Doctors may offer tea.',
    'In this cohort, tea went with fewer falls. Teams for older patients should have a dietitian.',
    'In this cohort, tea went with fewer falls. It is open which patients should drink tea.',
    'In this cohort, tea went with fewer falls. Patients should talk to their doctor.',
    'In this cohort, tea went with fewer falls. The findings should be confirmed in a trial.',
  ],
  needs: ['advice to all', 'advice in care'],
  find,
};
