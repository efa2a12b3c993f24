import { mayMisstateShare, mayStateSpelledCount } from '../../claims/statistics/mayState.ts';
import type { Numeral } from '../../claims/statistics/numeral.ts';
import { roundsTo } from '../../claims/statistics/rounding.ts';
import { readSharesOfCounts, type ShareOfCount } from '../../claims/statistics/shareOfCount.ts';
import type { Candidate, Hit, Place, Rule } from '../rule.ts';

/** "About 30%" may be so many percentage points off; "nine out of ten" half a tenth. */
const aboutGives = 2.5;
/** A share that was weighted, adjusted or estimated over time is none of the count beside it. */
const workedOut =
  /\b(?:weighted|adjusted|standardi[sz]ed|kaplan|actuarial|cumulative|imput\w+|model-based)\b/i;

function shareOf({ part }: ShareOfCount, whole: Numeral): number {
  return (100 * part.value) / whole.value;
}

function agrees(stated: ShareOfCount): boolean {
  const { share, whole, orOf, isAbout, isRatio } = stated;
  const give = Math.max(isAbout ? aboutGives : 0, isRatio ? 50 / whole.value : 0);
  return [whole, ...orOf].some((one) => {
    const exact = shareOf(stated, one);
    return roundsTo(exact, share) || Math.abs(exact - share.value) <= give;
  });
}

function isWorkedOut({ part, whole, share }: ShareOfCount): boolean {
  return [part, whole, share].some(({ before }) => workedOut.test(before.slice(-60)));
}

/** The share with the decimals and the decimal point that the writer uses. */
function writeShare(stated: ShareOfCount): string {
  const written = shareOf(stated, stated.whole).toFixed(stated.share.decimals);
  return stated.share.text.includes('·') ? written.replace('.', '·') : written;
}

function report(stated: ShareOfCount): Hit {
  const { part, whole, share } = stated;
  const written = writeShare(stated);
  const counts = `${part.text} of ${whole.text} is ${written}%`;
  const isWritten = share.digitsEnd > share.start && part.value <= whole.value;
  const candidates: readonly Candidate[] = isWritten
    ? [{ text: written, span: { start: share.start, end: share.digitsEnd }, computed: written }]
    : [];
  return {
    start: share.start,
    end: share.end,
    candidates,
    message: `“{words}” does not follow from its count: ${counts}. Correct one of the three, or say what the share is of.`,
    related: [
      {
        start: Math.min(part.start, whole.start),
        end: Math.max(part.end, whole.end),
        message: counts,
      },
    ],
  };
}

/** Shares of counts in figures, and of counts in words. */
function sharesIn({ sentence, reading }: Place): readonly ShareOfCount[] {
  const inFigures = mayMisstateShare(sentence, reading.block.prose)
    ? readSharesOfCounts(sentence.statistics.numerals)
    : [];
  if (!mayStateSpelledCount(sentence, reading.block.prose)) return inFigures;
  const isSpelled = ({ start, digitsEnd }: Numeral) => start === digitsEnd;
  const withWords = readSharesOfCounts(sentence.statistics.numeralsAndWords);
  return [...inFigures, ...withWords.filter(({ part, whole }) => isSpelled(part) || isSpelled(whole))];
}

function find(place: Place): readonly Hit[] {
  return sharesIn(place)
    .filter((stated) => !agrees(stated) && !isWorkedOut(stated))
    .map(report);
}

export const shareOfCount: Rule = {
  id: 'consistency/share-of-count',
  summary: 'A percentage does not follow from the count and the total beside it.',
  message: '“{words}” does not follow from its count. Correct one of the three, or say what the share is of.',
  why: 'Readers use whichever figure they meet first, so a slip in one of the three becomes a second result. When a program recalculated psychology papers, half of them held a figure that did not follow from the figures beside it.',
  source: 'https://doi.org/10.3758/s13428-015-0664-2',
  severity: 'warning',
  excusedBy: [],
  flags: [
    'Nausea was reported by 12/40 (⟦45%⟧) patients. → 30',
    'Of those given the patch, 84 of 120 patients (⟦65%⟧) recovered. → 70',
    'In all, n = 30 (⟦25%⟧) of 100 withdrew. → 30',
    'Headache was rarer: ⟦12.5%⟧ (9/80) had one. → 11.3',
    'Twelve (⟦45%⟧) of 40 adults had nausea. → 30',
    'Nausea came in two of six (⟦50%⟧). → 33',
    'Of 312 women, 104 (⟦31%⟧) had moved. → 33',
    'Of 120 adults, 84 (70%) finished and 36 (⟦40%⟧) moved. → 30',
  ],
  allows: [
    'Nausea was reported by 12/40 (30%) patients.',
    'One in six: 5/30 (17%) or, cut short, 16.7% (5/30).',
    'At 1 of 8 sites (12%) or (13%), halves go either way: 1 of 8 (13%).',
    'About a third, 12/40 (about 32%), had nausea.',
    'Of 120 patients, 84 finished; 30 (36%) of these had headaches.',
    'Of 120 adults, 84 (70%) finished, 42 (50%) of these early.',
    'Almost nine out of 10 people (86%) slept better.',
    'One hundred twelve (30%) of 373 adults had nausea; at least two of six (40%) slept.',
    'Grade 3/4 (12%) nausea was rare.',
    'Response was 12 of 40 (30%, 95% CI 17% to 47%).',
    'Of 40 patients, 12 (weighted share, 35%) had nausea.',
    'Pressure fell from 150/95 mmHg (10%).',
  ],
  needs: ['a percentage'],
  find,
};
