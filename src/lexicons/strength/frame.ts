import { type Lexicon, phrases } from '../lexicon.ts';

/** What somebody should do; what follows is wished for, not found. */
export const recommendations: Lexicon = {
  name: 'recommendation',
  source: 'ours, after Li 2021, EMNLP (health advice in research papers)',
  entries: phrases(
    'should, shall, must, ought to, need~ to, needs to, needed, there is|are (an|a) (urgent|clear|critical|great|continued|unmet) need, need exists, highlight~|underscore~|emphasise~|emphasize~|stress~|demonstrate~|support~|show~|indicate~|suggest~|substantiate~|reinforce~ the|a need, in need of, merits, merit, deserve~, call for, calls for, advocate~',
    '[is|are|be|was|were|been|being] (also|strongly|urgently|highly|therefore|thus|still|clearly) required|necessary|recommended|warranted|advisable|advised|encouraged|imperative|mandatory|suggested|desirable|preferable|indicated, seem|seems|appear|appears|merit|deserve warranted|necessary, may|might be warranted|necessary, would be warranted, warrant~, require, requires, recommend, recommends, recommending, urge~, we suggest|propose|advise, propose~ that',
    'it is (also|therefore) important|crucial|essential|critical|necessary|imperative, priority, justify~, remains to be, remain to be, has to be, have to be, needs',
  ),
};

/** A call for research. */
export const researchWanted: Lexicon = {
  name: 'research wanted',
  source: 'ours; the closing sentence of most abstracts',
  entries: phrases(
    'further|future|additional|larger|more (well) (designed) (large) (high) (quality) (research) (clinical) (prospective) (randomized|randomised) (controlled) (longitudinal) (intervention) study|studies|research|trial|trials|work|investigation|investigations|evaluation|confirmation|assessment|analyses|exploration|clarification|examination, longer follow up, long term follow up, remain~ unclear|unknown|uncertain|controversial, is unclear, are unclear, is unknown, are unknown, not known, requires further|more|additional, require further, be confirmed|validated|explored|elucidated|replicated|investigated',
  ),
};

/** What the study set out to do, or how. */
export const aims: Lexicon = {
  name: 'aim',
  source: 'ours; the moves of an abstract (Swales 1990; PubMed structured abstracts)',
  entries: phrases(
    'aim~ to|at, aim of, aimed, objective, objectives, purpose of, goal of, goal is, sought to, set out to, intend~ to, investigate~, examine~, evaluate~, explore~, assess~, assessed, looked at, analysed, analyzed, analyse, analyze, discuss~, review~, describe~, summarise~, summarize~, outline~, to determine, to examine, to evaluate, to assess, to investigate, to explore, to compare, to test, to understand, whether, hypothesis that, was designed to, were designed to, was conducted, were conducted, was performed, to identify, to describe, to estimate',
  ),
};

/** Where a text was published, registered or paid for. */
export const records: Lexicon = {
  name: 'record',
  source: 'ours; the furniture of abstracts and press releases',
  entries: phrases(
    'registration, clinicaltrials gov, clinicaltrial gov, trial registered, registered at, funded by, isrctn',
  ),
};

/** What was known before. */
export const background: Lexicon = {
  name: 'background',
  source: 'ours; the moves of an abstract (Swales 1990)',
  entries: phrases(
    'it is (well) known that, well known, long known, has|have already|long been, has|have been reported|proven|proved to, has|have previously been, previous work|studies|research, earlier studies|work, it is widely|generally accepted|believed, once thought',
  ),
};
