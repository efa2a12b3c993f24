import { type Lexicon, phrases } from '../lexicon.ts';

const source = 'Li 2021, EMNLP (advice in research papers: strong, weak, none)';

/** Tells somebody to act. */
export const strongAdvice: Lexicon = {
  name: 'strong advice',
  source,
  entries: phrases(
    'should, must, ought to, need to, needs to, needs better|more|careful|special|regular|improvement, unmet need, suggesting|indicating|suggests|indicates (a) (the) need for|of, need (a) better|stricter|improved|improvement|improvements|more|earlier|closer|careful|special, [is|are|be|remains] (*) needed|required|mandatory|imperative|paramount|crucial|critical|essential|warranted|recommended|encouraged|advised|advocated|discouraged|mandated, [be|been] (strongly|highly) recommended|encouraged|discouraged|avoided, we (strongly|therefore|would|also|thus) (strongly|also) recommend|suggest|advise|advocate|urge, recommend, recommends, there is (also|therefore) (an|a) (urgent|clear|critical|great) need, need exists, highlight~|underscore~|underline~|emphasize~|emphasise~|stress~|suggest~|demonstrate~|reinforce~|show~|indicate~|support~|illustrate~|confirm~|reveal~|identify~|accentuate~ the|a|an (*) need|necessity|requirement, urgent need, urgently needed, warrant, warrants, warranting, has|have to be, call for, calls for, critically important to, it is essential|crucial|imperative|vital|mandatory',
  ),
};

/** Says what could be done, or is worth doing. */
export const weakAdvice: Lexicon = {
  name: 'weak advice',
  source,
  entries: phrases(
    'can|could|may|might (also|then|not|only|safely|effectively|reliably|successfully|thus|therefore|now|even|potentially) (safely|effectively|reliably|successfully) be (safely|effectively|reliably|successfully|confidently|further) used|useful|helpful|beneficial|necessary|considered|offered|utilized|utilised|employed|adopted|performed|applied|recommended|implemented|attempted|added|suggested|preferable|appropriate|advisable|warranted|needed|preferred|indicated|valuable|suitable|prescribed|administered|safely|undertaken|justified|required|feasible|worthwhile|advantageous|integrated|targeted|effective|expanded|introduced|incorporated|included|trained|taught|tried|extended|replaced|managed|treated|avoided|omitted|optimal|important|essential|reserved|made, we|clinicians|physicians|nurses|surgeons|providers can|could|may|might use|offer|consider|employ, may|might|could|can act|serve|function|be used as, has|have|having (*) potential as|for|to',
    'option, an|the alternative, alternative to|for|in, alternatives to, good|useful|viable|acceptable|effective|safe|valid|feasible|better|attractive alternative|alternatives, adjunct, useful, helpful, clinical utility, valuable, suitable, preferable, worthwhile, of choice, first choice, attractive, viable, promising approach|treatment|option|therapy|strategy|intervention|target|tool|method, good choice, best choice, a role for, candidate, adjuvant to',
    '[is|are|as|represents|represent|be] a|an (*) (*) (*) (*) method|procedure|approach|technique|strategy|modality|alternative|option|tool|instrument, suggests|suggest a|an (*) role for, [is|are|be|a|an|as|both|with] safe and effective|efficacious, effective and safe, [is|are|be|as|a|an] effective treatment|method|approach|therapy|technique|strategy|intervention|tool|procedure|way|means|choice|drug|agent, safe (and) * method|procedure|technique|approach|alternative|treatment, [is|are] (both|also) (simple|effective|easy|feasible) (and) safe|feasible, feasibility of, [is|are] (highly|very) effective (for|in) (the) treatment|prevention|management|treating|preventing|reducing, valid|reliable|novel|useful|additional|essential|sensitive|important (and) (reliable|valid|simple|noninvasive|non) (invasive) marker|indicator|biomarker|component|measure|tool|method|scale|instrument|predictor, potential as, potential target|targets|marker|therapy|treatment|pharmacotherapies|biomarker|drug|opportunities|role, good|high diagnostic accuracy, prove~ (to) (be) beneficial|effective|useful|feasible, is beneficial, are beneficial, not support, no evidence to support, reliable method|tool|indicator',
    'can|could|may|might (*) (*) be (a|an) (*) (*) (*) (*) agent|intervention|therapy|treatment|surgery|way|step|solution|strategy|measure|index|target|adjunct|marker|biomarker, can|could|may (*) (*) be regarded|proposed|performed|supported|harnessed|applied, be of (*) value|importance|use|benefit|help, clinical value, potential use, provide|provides|add|adds (*) support for, strong evidence to support, promising new',
    'support|supports|supported|supporting|justify|justifies|justified|encourage|encourages|favor|favour|favors|favours (the|its|their|this|a|use) (continued|routine|early) use|inclusion|application|implementation|role|recommendation|idea|strategies|practice|administration|introduction|need|development|integration|recommending, support for the use|inclusion|implementation, rationale for, evidence for the use, in favor of, in favour of',
    'the importance of, importance of, is|are (also|very) important to|for|before|in|that, it is important, seems|seem|appears|appear (to) (be) important|warranted|necessary|justified|useful|safe|appropriate|effective|preferable|required|reasonable, merits, merit, deserve~, warrant~|merit~|deserve~|require~ (further) consideration, may|might|could (still|also|well) need|require|consider|benefit, may|might|could|can|would replace|offer|provide|serve|help|accept|prefer|consider|warrant|guide|aid|inform|assist, would benefit, not necessary, no need, is appropriate, are appropriate, is necessary, are necessary, is reasonable, is indicated, are indicated, help guide, not recommended, potential target, therapeutic target|targets, treatment target, potential targets, confidently use, help to',
  ),
};

/** What advice is not addressed to: science itself. */
export const research: Lexicon = {
  name: 'research',
  source,
  entries: phrases(
    'study, studies, research, further testing, trial, trials, investigation, investigations, further work, future work, more work, additional work, replication, confirmation, clarification, validation, analyses, hypothesis, researchers, longer|long follow up, longer term follow up, experiments, search, samples',
  ),
};

/** What is done to open questions. */
export const inquiry: Lexicon = {
  name: 'inquiry',
  source,
  entries: phrases(
    'studied, investigated, explored, examined, evaluated, confirmed, validated, elucidated, determined, replicated, clarified, verified, tested, reproduced, reassessed, proven, analysed, analyzed, understood, defined, refined, in larger|future|further trials|studies, as tentative|preliminary, explore, evaluate, elucidate, determine, confirm, clarify, investigate, examine, replicate, validate, verify, interpreted, generalized, generalised, borne in mind, further research|study|studies|investigation|evaluation|work|trials|analysis, future research|study|studies|work|trials, replication, weighed, extrapolated, strengthened by, with caution, cautiously, systematic|rigorous|formal evaluation|testing|study|validation, undergo (*) (*) evaluation, with circumspection, considered preliminary, noted, mentioned, remembered, acknowledged, kept in mind, interpreting, pursued, confirmatory, definitive trial|trials|study',
  ),
};

export const adviceLists: readonly Lexicon[] = [strongAdvice, weakAdvice, research, inquiry];
