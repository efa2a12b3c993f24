import type { Lexicon } from './lexicon.ts';
import { phrases } from './lexicon.ts';

/** Words that deny what follows them in their clause. */
export const negators: Lexicon = {
  name: 'negator',
  source: 'ours, after NegEx (Chapman 2001): pre-negation triggers',
  entries: phrases(
    'not, no, never, none, nor, neither, without, cannot, nobody, nothing, hardly, barely, scarcely, rarely',
    "isn't, aren't, wasn't, weren't, doesn't, don't, didn't, won't, can't, couldn't, hasn't, haven't, hadn't, wouldn't, shouldn't",
    'lack~, lack of, lacking, absence of, fail~ to, far from, unlikely to, rather than, instead of, yet to, unable to',
    'anything but, little evidence, insufficient evidence, un, non',
  ),
};

/** Words that deny what stands before them: "a definitive answer does not exist". */
export const denials: Lexicon = {
  name: 'denial',
  source: 'ours, after NegEx: post-negation triggers',
  entries: phrases(
    "do~ not, doesn't, don't, didn't, is not, isn't, are not, aren't, was not, wasn't, has not, hasn't, cannot, can't",
    'have not, were not, remain~ elusive, is lacking, are lacking, is unlikely, are unlikely, is missing, was lacking',
    'remains to be, is elusive, is a myth, are myths',
  ),
};

/** Look like negators and are not. */
export const notNegators: Lexicon = {
  name: 'not a negator',
  source: 'ours, after NegEx: pseudo-negations',
  entries: phrases(
    'not only, not just, not merely, not simply, no doubt, without (a|any) doubt, no longer, no wonder, not surprisingly',
    "not|never|wasn't|weren't|isn't|aren't afraid|shy|hesitant|reluctant to, not|never|don't|doesn't|didn't hesitate to",
    'no other, nothing short of, nothing less than, no less than, not to mention, why not, no matter',
  ),
};

/** Words that leave room. */
export const hedges: Lexicon = {
  name: 'hedge',
  source: 'Sumner 2014 (conditional statements); Puy et al., hedging terms; Yu 2019',
  entries: phrases(
    'may, might, could, would, perhaps, possibly, probably, likely, potentially, presumably, apparently, seemingly',
    'appear~ to, seem~ to, it appears, it seems, suggest~, indicate~, hint~, thought to, believed to, hypothesise~, hypothesize~, speculate~',
    'potential to, potential, possible, possibility, hypothesis, hypotheses, proposed, hoped to, expected to, whether, if',
    'is being studied, are being studied, under investigation, investigate~, in theory, theoretically, aim~ to, hope~',
    'tend~ to, some evidence, some studies, preliminary evidence, point~ to, raises the question, unclear, uncertain',
  ),
};

/** Terms of art that merely contain a hype word. */
export const technicalUses: Lexicon = {
  name: 'technical use',
  source: 'Batalo 2026, step 1 (names and technical compounds carry no value judgement); ours',
  entries: phrases(
    'breakthrough infection|infections|pain|bleeding|seizure|seizures|case|cases|cancer|covid|symptoms|disease',
    'breakthrough curve|curves|time|dose|doses|medication|invasive|fungal, breakthrough cancer pain',
    '(fda) breakthrough (therapy|device) designation|designated|status, breakthrough device|devices',
    'magic mushroom|mushrooms|angle|number|numbers, miracle fruit|berry, magic kingdom',
    'proof of concept|principle|mechanism|purchase, burden|standard of proof, proof read|reading|reader|reads',
    'living|future|fool|water|bullet proof, proof against, mathematical|formal proof, proof of the theorem',
    'biopsy|histologically|histology|culture|pathologically|cytologically|microbiologically|pcr proven|proved',
    'tissue|autopsy|angiographically|bacteriologically|genetically|surgically|endoscopically|bacteriology proven|proved',
    'prove~ to be, prove~ (very|more|too) difficult|challenging|elusive|fatal|unsuccessful|unresponsive|costly',
    'prove~ (very|more|too) ineffective|futile|negative|otherwise|lethal|problematic|controversial|wrong|necessary',
    'to prove, reset button, revolutionary war, industrial|french|green revolution',
    'definitive chemoradiotherapy|chemoradiation|radiotherapy|radiation|surgery|therapy|treatment|diagnosis|endoderm',
  ),
};

/** Verbs of speech, to name who is quoted. */
export const speech: Lexicon = {
  name: 'speech',
  source: 'ours',
  entries: phrases(
    'say~, said, tell~, told, write~, wrote, written, add~, explain~, note~, claim~, argue~, according to, report~',
  ),
};

/** Words that carry an animal finding over to people. */
export const carriedOver: Lexicon = {
  name: 'carried over',
  source: 'Sumner 2014 (inference to humans from animal research)',
  entries: phrases(
    'so, therefore, thus, hence, meaning, means, which means, this means, proving, paving the way, will',
    'offers hope, bringing hope, new hope, translates to, just like',
  ),
};

/** Words that give a percentage its comparator. */
export const comparators: Lexicon = {
  name: 'comparator',
  source:
    'FDA 2023, Presenting Quantitative Efficacy and Risk Information (control-group figure, absolute frequency)',
  entries: phrases(
    'compared, versus, vs, placebo, controls, comparator, relative to, respectively, baseline, sham, usual care',
    'control group|groups|arm|arms|subjects|patients|animals|mice|rats|cells|condition|participants|women|men',
    'confidence interval, ci, hazard ratio, odds ratio, risk ratio, rate ratio, relative risk of, number needed',
    'vehicle, unexposed, untreated, non users, than those|in|the',
  ),
};

/** Words that give a risk itself, not how it changed. */
export const absolutes: Lexicon = {
  name: 'absolute',
  source: 'FDA 2023 (absolute frequency); ABPI Code (relative risk never without absolute risk)',
  entries: phrases(
    'absolute risk|risks|difference|reduction|terms|rates|numbers, percentage points, number needed, one in, per year',
    'hazard ratio, odds ratio, risk ratio, rate ratio, relative risk of, confidence interval, ci, person years',
  ),
};

export const contextLists: readonly Lexicon[] = [
  negators,
  denials,
  notNegators,
  hedges,
  technicalUses,
  speech,
  carriedOver,
  comparators,
  absolutes,
];
