import assert from 'node:assert/strict';
import { splitSentences } from '../../src/text/sentences.ts';

/** Each passage is prose with ¦ where one sentence ends and the next begins. */
const passages: Readonly<Record<string, readonly string[]>> = {
  'titles and names': [
    'Dr. Arden saw the patients. ¦ Prof. Bell did not.',
    'J. W. Smith and A. B. Jones led the trial. ¦ Neither spoke.',
    'The tea was tested by Mr. and Mrs. Hale in St. Albans. ¦ It cured nobody.',
    'St. John’s wort is sold as a remedy. ¦ Its effects vary.',
    'Maria K. Lund of Acme Inc. reviewed the data. ¦ Acme Inc. paid for it.',
    'The sponsor was Borealis Ltd. ¦ The authors were free to publish.',
    'Gen. Orr asked about the next gen. ¦ It is not ready.',
  ],
  'Latin and short forms': [
    'Statins, e.g. rosuvastatin, lower LDL. ¦ They do not cure gout.',
    'The primary outcome, i.e. death from any cause, was rare. ¦ It fell in both arms.',
    'Coffee vs. tea was compared in 40 adults. ¦ Tea won.',
    'Patients were older (approx. 60 years). ¦ Most were women.',
    'It was given ca. 30 min. before sleep. ¦ Nobody minded.',
    'Cf. the earlier trial. ¦ That one was larger.',
    'They took vitamins, minerals, etc. ¦ The placebo group took none.',
    'Fish oil, zinc, etc. were allowed. ¦ Warfarin was not.',
    'As Marlowe et al. reported, sleep improved. ¦ As did mood.',
    'This agrees with Marlowe et al. ¦ The others disagree.',
    'Marlowe et al. (2019) found no effect. ¦ Nor did we.',
    'The dose was 5 mg b.i.d. for a week. ¦ It was then halved.',
    'It was given i.v. in one arm. ¦ The other arm took tablets.',
    'Rates rose in the U.S. and the U.K. alike. ¦ Nobody knows why.',
    'It is not sold in the U.S. ¦ The company withdrew it.',
    'The U.S. Preventive Services Task Force disagreed. ¦ So did we.',
    'Samples were taken at 8 a.m. and at 6 p.m. ¦ The last was lost.',
    'Anna Berg, Ph.D., wrote the report. ¦ It was short.',
    'See Smith, J. Nat. Rev. Cardiol. 2019 for details. ¦ It is free to read.',
  ],
  'figures, tables and references': [
    'Survival is shown in Fig. 2 and Figs. 3–5. ¦ Table 1 lists the deaths.',
    'As Fig. S1 shows, the curve is flat. ¦ Eq. 3 explains it.',
    'See ref. 12 and refs. 14–16. ¦ Both are small.',
    'It is stated in the ref. ¦ Nobody checked.',
    'Patient No. 3 withdrew. ¦ Nos. 4 and 5 stayed.',
    'Did it help? ¦ No. ¦ Did it harm? ¦ Yes.',
    'See vol. 4, pp. 12–19. ¦ The rest is lost.',
    'The trial began on Jan. 5 and ended on Sept. 9. ¦ It was small.',
    'The effect was seen before (Suppl. Table 4). ¦ It did not last.',
    'Chap. 2 covers dosing. ¦ Sect. 4 covers harms.',
  ],
  'figures with stops': [
    'The difference was significant at p < 0.05. ¦ The interval was wide.',
    'The difference was not (P = .06). ¦ It was reported as a trend.',
    'HbA1c fell by 0.5 points. ¦ 12 patients left.',
    'The dose was 0.25 mg/kg. ¦ Higher doses failed.',
    'Take 10 mg/d. ¦ Do not take 20 mg/d. at night.',
    'In 2019. ¦ 40 adults joined.',
    'It rose by 1.2%. ¦ The other fell by .3%.',
    '1. The drug was tested. ¦ 2. It failed.',
    'Version 2.1 of the guideline says so. ¦ Version 2.0 did not.',
    'The ratio was 1:2. ¦ It was 1:1 before.',
    'Mean age was 61.4 (SD 3.2) y. ¦ All were men.',
  ],
  'single letters': [
    'Everyone took vitamin D. ¦ Patients in the other arm took none.',
    'It protects against hepatitis B. ¦ Vaccinated adults were spared.',
    'Most were in group A. ¦ Half of group B. left early.',
    'The strain was E. coli. ¦ S. aureus was absent.',
    'The cancer was stage I. ¦ Surgery was enough.',
    'It acts on factor X. ¦ Warfarin does not.',
    'They tested plan B. ¦ The women were pleased.',
  ],
  'lower case that starts a sentence': [
    'The gene was silent. ¦ mRNA was not found.',
    'The buffer was changed. ¦ pH stayed at 7.4.',
    'Kidneys were healthy. ¦ eGFR was above 90.',
    'It acts in the nucleus. ¦ p53 is not involved.',
    'Hearts were scanned. ¦ β-blockers were allowed.',
    'Cells were dyed. ¦ c-Fos was counted.',
    'It was sold as a cure. nobody believed it.',
  ],
  'quotes and brackets': [
    '“It works.” ¦ That is what the leaflet says.',
    '“It works. ¦ It is safe,” said the maker.',
    '“Does it work?” she asked. ¦ “Yes.” ¦ He smiled.',
    '“What a result!” Dr. Arden said. ¦ The others agreed.',
    'He called it "a miracle." ¦ Others called it "luck".',
    'The effect was small (see Table 2.) ¦ It faded.',
    'It failed. ¦ (It failed twice, in fact. We saw both.) ¦ Then it was dropped.',
    'The remedy (why?) was popular. ¦ It is not now.',
    'The tea [sic] was brewed. ¦ [The editors disagree.] ¦ It cooled.',
    'The drug (sold as Restora. It is blue) was stopped. ¦ It was dear.',
    '«C’est un miracle.» ¦ That was the headline.',
  ],
  'other stops': [
    'Does coffee prevent gout? ¦ Nobody knows!',
    'It helped … a little. ¦ Then it stopped.',
    'It helped… ¦ Then it stopped.',
    'It helped a lot... ¦ We think. ¦ Or not?!',
    'What??? ¦ Long term effects?? ¦ None.',
    'It ended.¦The next trial began. ¦ It ended too.',
    'Coffee cures gout: see below; it does not. ¦ Tea does not either',
    'A heading without a stop',
    'ارتفع ضغط الدم. ¦ انخفض بعد أسبوع؟ ¦ نعم.',
    '薬は効いた。¦副作用はなかった。',
    'Visit node.js or acme.com today. ¦ It is free.',
  ],
  'citations after the stop': [
    'It works.\uFFFC\uFFFC ¦ Others disagree.',
    'It works. \uFFFC\uFFFC\uFFFC ¦ Others disagree.',
    'It works \uFFFC. ¦ Others disagree.',
    'It works. ¦ \uFFFC showed that it does not.',
    'As in ref. \uFFFC and elsewhere. ¦ It works.',
    'Compare (e.g. \uFFFC). ¦ It works.',
    '\u2060\u2060It works.\u2060\u2060 ¦ \u2060It\u2060 does not. \uFFFC\uFFFC',
  ],
};

function split(prose: string): readonly string[] {
  return splitSentences(prose).map(({ start, end }) => prose.slice(start, end));
}

describe('sentences', () => {
  for (const [subject, marked] of Object.entries(passages)) {
    describe(subject, () => {
      for (const passage of marked) {
        it(passage, () => {
          const expected = passage.split('¦').map((sentence) => sentence.trim());
          assert.deepEqual(split(passage.replace(/¦ ?/g, '')), expected);
        });
      }
    });
  }

  it('leave out the white space around them and keep what has no words with the sentence before', () => {
    assert.deepEqual(split('  It works.   * * *  '), ['It works.   * * *']);
    assert.deepEqual(split('It works!  ! ?'), ['It works!  ! ?']);
    assert.deepEqual(split(''), []);
    assert.deepEqual(split('   '), []);
  });

  it('end at a space after 2,000 characters without a stop, and never inside a character', () => {
    const words = splitSentences('tea helps '.repeat(1000));
    assert.ok(words.every(({ start, end }) => end - start <= 2000));
    assert.equal(words.length, 5);
    const faces = splitSentences(`a${'😀'.repeat(3000)}`);
    assert.ok(faces.every(({ start }) => start === 0 || start % 2 === 1));
  });

  it('are in order and disjoint', () => {
    const prose = Object.values(passages).flat().join(' ').replaceAll('¦', '');
    let last = 0;
    for (const { start, end } of splitSentences(prose)) {
      assert.ok(last <= start && start < end && end <= prose.length);
      last = end;
    }
  });
});
