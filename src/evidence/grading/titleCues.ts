import type { DesignCue } from './designCue.ts';

/**
 * What says the design in a title, where it speaks of the source itself. The first that fits counts: a
 * review of trials is a review, a case report with a review of others is a case report.
 */
export const titleCues: readonly DesignCue[] = [
  [
    'systematic review',
    /\bsystematic (?:\w+ ){0,2}reviews?\b|\bmeta-?\s?analy(?:s[ie]s|tic)\b|\b(?:scoping|umbrella) review\b|\bsystematic analysis\b|\bpooled analys[ie]s of\b/,
  ],
  [
    'case series',
    /\bcase (?:series|reports?)\b|\ba case (?:of|and)\b|\bchart review\b|^(?:an? |\w+ )?cases? of\b/,
  ],
  [
    'opinion',
    /\b(?:commentary|editorial|viewpoint|opinion|(?:position|policy|scientific|consensus) statement|position paper|consensus (?:statement|definitions?|report)|letter to the editor)\b|\bguidelines? (?:on|for)\b|: a statement (?:for|from|of)\b|^recommendations (?:for|on)\b|\bpractice guidelines?\b|^perspective:/,
  ],
  [
    'narrative review',
    /(?<!chart |retrospective |prospective |peer |record |case |medical )\breviews?(?! of (?:\S+ ){0,3}(?:records|charts|requests|cases|patients))\b|\boverview\b|\bstate of the art\b|\b(?:recent )?advances in\b|\bcurrent (?:concepts|status|understanding)\b|: an update\b/,
  ],
  ['case-control study', /\bcase[-–‐]control\b|\bgenome-?wide association\b/],
  [
    'randomised trial',
    /(?<!mendelian )\brandomi[sz]ed\b(?! (?:trials|studies))|\bdouble-?\s?blind|\bplacebo-controlled\b|\bcrossover (?:trial|study)\b/,
  ],
  ['cross-sectional study', /\bcross-?\s?sectional\b|\bprevalence\b|\bsurvey\b|\bquestionnaire study\b/],
  [
    'uncontrolled trial',
    /\bopen-?label\b|\bsingle-arm\b|\buncontrolled\b|\bphase (?:i|1|ia|ib|1a|1b|i\/ii|1\/2)\b|\bdose[- ]escalation\b|\bfirst-in-human\b|\bbefore[- ]and[- ]after (?:study|trial)\b|\bbefore and after (?:\w+ )?(?:treatment|training|intervention|therapy)\b/,
  ],
  [
    'cohort study',
    /\bcohorts?\b|\b(?:prospective|longitudinal|observational|retrospective) (?:\w+ ){0,2}study\b|\blongitudinal\b|\bfollow-?up (?:study|of)\b|\byears? of follow-?up\b|\bpredict(?:s|ors? of) (?:\w+ ){0,6}(?:mortality|survival|death|prognosis|outcomes?|progression|events|risk|recurrence|disability)\b|\blong-term (?:survival|outcomes?|prognosis)\b|\bprognostic (?:value|factors?|impact|significance|role|markers?)\b/,
  ],
];
