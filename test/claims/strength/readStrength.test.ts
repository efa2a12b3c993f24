import assert from 'node:assert/strict';
import { readStrength } from '../../../src/engine.ts';
import type { Strength } from '../../../src/model.ts';

function reads(strength: Strength, sentences: readonly string[]): void {
  for (const sentence of sentences) {
    const read = readStrength(sentence);
    assert.equal(read.strength, strength, `${sentence}\n${JSON.stringify(read.cues)}`);
  }
}

describe('the strength of a claim', () => {
  it('is direct where a cause is told as fact', () => {
    reads('direct', [
      'Coffee reduces the risk of gout.',
      'Daily walking lowered blood pressure in older adults.',
      'We found that zolarin improves sleep and shortens recovery.',
      'Poor sleep leads to weight gain.',
      'Treatment with zolarin resulted in fewer relapses.',
      'The programme was effective in preventing falls.',
      'Statins can cause muscle pain.',
      'Asthma in these children is caused by damp housing.',
      'Vitamin D had no effect on bone density.',
      'Zolarin did not reduce mortality.',
      'Green tea plays a major role in weight control.',
      'Screening in these villages has reduced deaths from stroke.',
    ]);
  });

  it('is conditional where the cause is held open', () => {
    reads('conditional', [
      'Coffee may reduce the risk of gout.',
      'Zolarin appears to improve sleep.',
      'Statins could protect against dementia.',
      'Poor sleep might lead to weight gain.',
      'Walking is likely to lower blood pressure.',
      'Our data suggest that vitamin D may be effective in preventing falls.',
      'Could damp housing cause asthma?',
    ]);
  });

  it('is correlational where two things go together', () => {
    reads('correlational', [
      'Coffee drinking was associated with a lower risk of gout.',
      'Coffee drinking may be associated with gout.',
      'Sleep correlated with body weight.',
      'Age and smoking are independent risk factors for falls.',
      'Grip strength predicted admission to hospital.',
      'Smokers are at increased risk of fracture.',
      'Vitamin D was not associated with falls.',
      'Women who slept badly were twice as likely to fall.',
    ]);
  });

  it('is none where nothing is said to go with anything', () => {
    reads('none', [
      'Half of the patients took coffee daily.',
      'The prevalence of gout was 4%.',
      'Zolarin was safe and well tolerated.',
      'This trial was registered at ClinicalTrials.gov as NCT00000000.',
      'Gout is a disease of the joints.',
      'Tea has long been linked to sleep.',
    ]);
  });

  it('reads a comparison as a correlation, and a count as none', () => {
    reads('correlational', [
      'Pain scores were higher in the coffee group than in the tea group.',
      'Relapses were more frequent among smokers.',
      'Survival did not differ between the two arms.',
      'There was no difference in weight between groups.',
      'Recovery was similar in both arms.',
      'Compared with controls, smokers had poorer sleep.',
    ]);
    reads('none', ['More than half of the patients took coffee.', 'Fewer than 20 patients took part.']);
  });

  it('reads no effect from words that only look like verbs of effect', () => {
    reads('none', [
      'Patients with impaired hearing took part.',
      'All-cause mortality was 4%.',
      'Cholesterol-lowering drugs were taken by half of the patients.',
      'Changes in coding were frequent.',
    ]);
  });

  it('takes the strongest of several clauses', () => {
    reads('direct', [
      'Although coffee was associated with better sleep, tea reduced anxiety.',
      'Zolarin improved sleep, but larger trials are needed.',
    ]);
    reads('correlational', ['Smoking was linked to falls; further research should find out why.']);
    reads('conditional', ['Sleep was related to weight, and longer sleep may reduce appetite.']);
  });

  it('claims nothing in a frame that claims nothing', () => {
    reads('none', [
      'Further studies are needed to determine whether zolarin reduces falls.',
      'We aimed to examine the association between coffee and gout.',
      'Programmes to reduce smoking should be introduced.',
      'Because coffee is associated with gout, we recommend tea.',
      'It is well known that smoking causes cancer.',
      'It is unclear if coffee increases the risk of gout.',
    ]);
  });

  it('does not take what names somebody for what is claimed of them', () => {
    reads('none', ['Patients who take drugs that increase bleeding were excluded.']);
    reads('correlational', ['Women who reduced their coffee intake were at lower risk of gout.']);
  });

  it('reads headlines, with verbs and without', () => {
    reads('direct', [
      'Study: coffee cuts stroke risk',
      'Walking halves risk of falls',
      'Coffee lowers blood pressure',
      'A pill that cuts stroke risk',
    ]);
    reads('conditional', ['Coffee may cut stroke risk']);
    reads('correlational', ['Stroke risk higher in smokers', 'Coffee linked to longer life']);
    reads('none', ['New map of the human gut']);
  });

  it('finds the verb of a subject far away', () => {
    reads('direct', [
      'Zolarin (given daily with food) reduced falls.',
      'Capsules of zolarin for adults with gout improve sleep.',
      'Short courses of zolarin given at home markedly improve sleep.',
      'A diet with nuts, when eaten daily, lowered weight.',
      'As people get older, walking boosts their sleep.',
    ]);
    reads('correlational', [
      'Women who drink tea and girls who like coffee are more likely to sleep badly.',
      'Patients with patient-reported falls had lower weight.',
    ]);
  });

  it('tells a verb from the participle it looks like', () => {
    reads('none', ['Patients have impaired hearing.', 'We had limited options for the trial.']);
    reads('direct', ['Screening has reduced deaths.', 'Sleep was improved by zolarin.']);
    reads('correlational', ['The risk was reduced by half.', 'Weight was reduced in smokers.']);
  });

  it('hears no effect in who is likely to benefit, nor in what helps to know', () => {
    reads('correlational', ['Older patients are more likely to benefit from zolarin.']);
    reads('none', ['The scan helps identify tumours.', 'Our findings help clinicians choose a dose.']);
  });

  it('does not compare groups where it compares with what was known', () => {
    reads('none', [
      'Prices were higher than previously thought.',
      'Our figures were comparable to published series.',
    ]);
    reads('correlational', ['Prices were higher in towns than in villages.']);
  });

  it('reads a definition as what it says', () => {
    reads('direct', ['Gout is a disease that damages the joints.']);
  });

  it('does not take a name for a claim', () => {
    reads('none', ['The work appeared in the journal of the European Sleep Association.']);
  });

  it('keeps what is attributed', () => {
    reads('direct', [
      'Coffee reduces the risk of gout, according to a study published in the Journal of Tea.',
      'The authors conclude that zolarin prevents falls.',
    ]);
  });
});

describe('the cues of a claim', () => {
  it('say what decided, in offsets of the sentence', () => {
    const sentence = 'Coffee may reduce the risk of gout.';
    const { cues } = readStrength(sentence);
    assert.deepEqual(
      cues.filter(({ says }) => says === 'hedge' || says === 'asserts cause'),
      [
        { text: 'may', says: 'hedge', start: 7, end: 10 },
        { text: 'reduce', says: 'asserts cause', start: 11, end: 17 },
      ],
    );
    for (const { text, start, end } of cues) assert.equal(sentence.slice(start, end), text);
  });

  it('say what takes a claim back', () => {
    const { cues } = readStrength('Further research is needed on coffee.');
    assert.ok(cues.some(({ says }) => says === 'calls for research'));
  });
});

describe('any text', () => {
  const nothing = { strength: 'none', certainty: 4.8, advice: 'none', cues: [] };

  it('without words claims nothing', () => {
    for (const text of ['', ' ', '?!…—', '\n\t']) assert.deepEqual(readStrength(text), nothing);
  });

  it('may hold halves of characters', () => {
    assert.equal(readStrength('\ud83d coffee reduces \udc00 risk \ud83d').strength, 'direct');
    assert.equal(readStrength('\udfff').strength, 'none');
  });
});
