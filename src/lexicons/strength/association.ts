import { type Lexicon, phrases } from '../lexicon.ts';

const source =
  'Sumner 2014, BMJ 349:g7015; Yu 2019, EMNLP (correlational language); Haber 2022 (linking words)';

/** Two things go together. */
export const associations: Lexicon = {
  name: 'association',
  source,
  entries: phrases(
    'associate~ with|to, associated, association, associations, associates with, correlate~, correlation, correlations, correlates of, link~ to|with|between, linked, link between, links between, a link, the link, study|studies|research|researchers|scientists link|links',
    'related to, related with, relate~ to|with, relation between, relations between, relationship, relationships, inverse relation, tied to, tie~ to, connected to|with, connection between, coincide~ with, covary~ with, go~ along with, accompanied by, parallels, paralleled, concordance, concordant',
    'depended on, depends on, depend on, dependent on|of|upon, vary~ (*) with|by|according|between|across|among, proportional to, proportionate to, according to the severity, dose dependent, dose response',
    'to link, independent of, interaction, interactions, linking, protective, interrelationships, trend toward|towards|for, gradient, gradients',
  ),
};

/** One thing foretells another. */
export const predictions: Lexicon = {
  name: 'prediction',
  source,
  entries: phrases(
    'predict~, predictor, predictors, predictive, prediction of, predisposing, prognostic, indicator of, indicators of, indicative of, marker of|for, markers of|for, biomarker of|for, biomarkers of|for, precursor of, precede~, foretell~, discriminate~, risk marker, risk markers, signal~ a, determinant, determinants',
  ),
};

/** Risk and odds. */
export const risks: Lexicon = {
  name: 'risk',
  source,
  entries: phrases(
    'risk factor, risk factors, risk indicator, [is|are|was|were|be|remain|remained|put|puts] at (high) (significant) risk, at (a) (an) (significantly) (much) higher|increased|greater|greatest|highest|elevated|lower|reduced|less|least|particular|more risk|odds|likelihood|chance, risk of * was|were|is, odds of, odds ratio, hazard ratio, relative risk, likelihood of',
    'high|low|substantial|significant|greatest|highest|lowest|small risk of|for, risk of, risk for, risks of, cancer risk, increased|higher|greater|elevated|lower|reduced|decreased|excess|raised|doubled (relative) (overall) (cancer) (their) risk|risks|odds|likelihood|incidence|mortality|rates|rate|prevalence|chance|levels|level|survival, more|less|as|equally (much) likely|prone|common|frequent|frequently|susceptible, twice as likely, times as likely|high|common|great, times that of, as likely, high risk * for, times more, times higher, times greater, likelier, prone to, susceptible to, vulnerable to, protective factor, protective factors, face~ a|an (greater|higher|increased|elevated) risk',
  ),
};

/** Graded words that compare where they are said of something: "was higher in", "had worse". */
export const comparatives: Lexicon = {
  name: 'comparative',
  source,
  entries: phrases(
    'superior to, inferior to, higher, lower, greater, larger, smaller, longer, shorter, fewer, better, worse, poorer, diminished, increased, decreased, elevated, reduced',
  ),
};

/** Words that compare only right behind the verb: "were older", "had the worst". */
export const degrees: Lexicon = {
  name: 'degree',
  source,
  entries: phrases(
    'more, less, older, younger, later, earlier, stronger, weaker, (the) worst, (the) best, (the) highest, (the) lowest, (the) greatest, (the) strongest, (the) poorest',
  ),
};

/** What something is held against. */
export const standards: Lexicon = {
  name: 'standard',
  source,
  entries: phrases(
    'than, compared with|to, in comparison with|to, as compared with|to, relative to, versus, vs, in contrast to, twice, exceeded, exceeds, exceed, outnumber~, superiority',
  ),
};

/** Alike or not. */
export const differences: Lexicon = {
  name: 'difference',
  source,
  entries: phrases(
    'no difference, differ~, difference, differences, differential, disparity, disparities, inequalities, comparable, different, differently, similar, similarly, equivalent',
  ),
};

/** Changes as nouns: claimed where somebody observed them. */
export const changesInLevel: Lexicon = {
  name: 'change in level',
  source,
  entries: phrases(
    'increase, increases, decrease, decreases, reduction, reductions, improvement, improvements, decline, declines, change, changes',
  ),
};
