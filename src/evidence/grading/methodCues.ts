import type { DesignCue } from './designCue.ts';

/** A model of what would be is none of the designs. */
export const modelCues: readonly DesignCue[] = [
  [
    'source of unstated design',
    /\b(?:mathematical|decision(?:[- ]analytic(?:al)?)?|simulation|transmission|economic|markov) models?\b|\bdecision analysis\b|\bcost-?\s?(?:effectiveness|utility) (?:analysis|ratios?)\b|\bwe model+ed\b|\bmodel+ing (?:analys[ie]s|study)\b|\bmonte carlo\b|\bsimulated (?:\w+ )?(?:cohorts?|populations?|patients)\b/,
  ],
];

/** Methods that are never those of a bench, however many molecules an abstract names. */
export const unmistakableCues: readonly DesignCue[] = [
  [
    'randomised trial',
    /\b(?:patients|participants|subjects|volunteers|adults|children|women|men)\b[^.]{0,80}\brandom(?:i[sz]ed|ly (?:assigned|allocated))\b|\brandom(?:i[sz]ed|ly (?:assigned|allocated))\b[^.]{0,60}\b(?:patients|participants|volunteers|adults|children|women|men)\b|\bdouble-?\s?blind[^.]{0,60}\b(?:trial|study)\b/,
  ],
  [
    'case-control study',
    /\b\d[\d,]* (?:\w+ ){0,3}cases and \d[\d,]* (?:\w+ )?controls\b|\bwe (?:\w+ ){0,3}case[-–‐]control study\b/,
  ],
];

/** Words that gather what others wrote, said of the source itself; they hold whatever else it speaks of. */
export const gatheringCues: readonly DesignCue[] = [
  [
    'systematic review',
    /\b(?:this|our|a|present) (?:\w+ ){0,3}(?:systematic (?:\w+ )?review|meta-?analys[ie]s)\b|\bsystematic(?:ally)? review(?:ed)?\b|\bmeta-?analys[ie]s (?:was|were|of (?:\w+ ){0,3}(?:trials|studies)|is presented)\b|\bwe (?:\w+ )?(?:searched|meta-?analy[sz]ed)\b|\b(?:medline|pubmed|embase|psycinfo|cochrane)\b[^.]{0,120}\bsearched\b|\bsearch(?:ed)? (?:\w+ ){0,4}(?:medline|pubmed|embase)\b|\bliterature search\b|\bdata sources\W[^.]{0,120}\b(?:medline|pubmed|embase)\b|\bstudy selection\b|\bmeta-?analys[ie]s of (?:\w+ ){0,4}randomi[sz]ed\b|\b(?:eligible|included|relevant) (?:studies|trials|articles)\b/,
  ],
  [
    'case series',
    /\b(?:we|this article|this paper|here) (?:\w+ ){0,2}(?:reports?|describes?|presents?) (?:on )?(?:a|an|the|one|two|three|four|five|six|seven|eight|\d+)(?: first)?(?: [\w-]+){0,6}? (?:cases?|patients?|(?:family|families|kindred)(?= with| having| in which| of)|siblings|twins|child|boys?|girls?|m[ae]n|wom[ae]n|infants?|adult|individuals?)\b|\bcase (?:report|series)\b|\b(?:family|families) (?:\w+ ){0,4}(?:is|are) described\b|\bcases? is (?:described|reported|presented)\b/,
  ],
  [
    'narrative review',
    /\b(?:this|the present|our|in the) (?:\w+ )?(?:review|overview)\b(?! of (?:\S+ ){0,3}(?:records|charts|cases|patients))|\b(?:here,? )?we (?:here |will |also |briefly |critically |first )?review\b|\breview (?:the |our |what is )?(?:current |recent |available )?(?:understanding|knowledge|advances|progress|evidence|literature|information|data|research)\b|\b(?:is|are|will be) (?:briefly |critically )?reviewed\b|\bthis (?:article|paper|chapter) (?:\w+ )?(?:reviews|summari[sz]es|discusses|examines the literature)\b|\bpurpose of (?:this )?review\b|\bareas covered\b|\b(?:here|herein),? we (?:\w+ )?(?:discuss|summari[sz]e|outline|highlight)\b|\bwe (?:will )?(?:discuss|summari[sz]e|outline|highlight) (?:\w+ ){0,6}(?:advances|progress|understanding|knowledge|insights|issues|challenges|roles?|functions?|findings|studies|similarities|evidence|developments|mechanisms?|concepts)\b|\bit will (?:also )?be (?:discussed|presented)\b/,
  ],
  [
    'opinion',
    /\b(?:in )?this (?:commentary|editorial|viewpoint|essay|opinion)\b|\bthis (?:paper|article|essay) (?:\w+ )?argues\b|\bexpert panel\b|\b(?:task force|working group|experts) (?:\S+ ){0,20}(?:convened|recommend\w*|consensus)\b|\bwe (?:must|should) ask\b/,
  ],
];

/** What a structured abstract says behind "DESIGN:", and what any abstract says of its own methods. */
export const methodCues: readonly DesignCue[] = [
  [
    'randomised trial',
    /\b(?:were|was|are|been|patients|participants|subjects) (?:\w+ )?randomi[sz]ed\b|\brandomly (?:\w+ )?(?:assigned|allocated|divided|received)\b|\b(?<!(?:future|further|pending|larger?|direct|powered|controlled) )(?<!mendelian )(?:cluster-)?randomi[sz]ed,? (?:\S+ ){0,5}(?:trial|study|design|evaluation|intervention)\b(?! (?:is|are) (?:needed|warranted|required))|\bdouble-?\s?blind|\bplacebo-controlled\b(?! (?:trials|studies))|\brandomi[sz]ation\b/,
  ],
  [
    'case-control study',
    /\b(?:nested )?case[-–‐]control (?:\w+ )?(?:study|analysis|design|comparison|sample)\b|\bcases and [\d ,]*(?:\w+ )?controls\b|\bcases,? (?:\S+ ){0,4}\d[\d,]* (?:\w+ )?controls\b|\bgenome-wide association (?:study|analysis)\b|\bmatched control (?:subjects|participants)\b|\bcontrol subjects per\b/,
  ],
  [
    'cross-sectional study',
    /\bcross-?\s?sectional(?:ly)? (?:\w+ )?(?:study|survey|analysis|associat\w+|design|data|observational)\b|\bcross-?\s?sectional(?:ly)?\b/,
  ],
  [
    'uncontrolled trial',
    /\bopen-?label\b|\bsingle-arm\b|\bsingle-group\b|\bnon-?comparative\b|\bphase (?:i|1|ia|ib) (?:\w+ )?(?:clinical )?(?:trial|study)\b|\bdose[- ]escalation\b|\buncontrolled (?:\w+ )?(?:trial|study)\b|\bphase (?:ii|2) (?:\w+ )?trial\b|\bpre-? ?(?:and|to|\/) ?post-?(?: ?test|intervention| design)\b/,
  ],
  [
    'cohort study',
    /\bcohort (?:study|analysis)\b|\binception cohort\b|\blongitudinal(?:ly)? (?:[\w-]+ ){0,3}(?:study|cohort|outcome|investigation)\b|\bretrospective (?:\w+ ){0,2}cohort\b|\b(?:hazards?|cox) (?:ratios?|model\w*|regression|proportional)\b|\bproportional[- ]hazards?\b|\bperson-? ?years\b|\b(?:were|was) followed\b|\bfollowed(?: up)? (?:for|until|through|prospectively|between|over)\b|\bstudy of an? (?:\w+ )?cohort\b|\b(?:median|mean|average) (?:\w+ )?follow-?up\b|\bduring (?:\w+ ){0,3}follow-?up\b|\bfollow-?up of \d|\bkaplan[-–]meier\b|\bwere followed\b|\b(?:overall|disease-free|progression-free) survival\b/,
  ],
  [
    'uncontrolled trial',
    /\b(?:underwent|received|completed|performed) (?:\S+ ){0,8}(?:training|program(?:me)?|exercise|supplementation)\b|\bbefore and after (?:\S+ ){0,4}(?:training|treatment|therapy|intervention|exercise|supplementation|program(?:me)?)\b/,
  ],
  [
    'cohort study',
    /\bprospective(?:ly)? (?:[\w-]+ ){0,3}(?:study|cohort|outcome|investigation|follow-?up)\b/,
  ],
  [
    'case-control study',
    /\bcases? than (?:in |among )?(?:\w+ )?controls\b|\b(?:cases|patients) and (?:\S+ ){0,6}(?:age|sex|gender)[- ]?(?:and (?:age|sex|gender)[- ]?)?matched\b|\bcontrol participants\b/,
  ],
  [
    'cross-sectional study',
    /\bquestionnaires?\b|\bsurvey(?:ed|s)?\b|\bprevalence of\b|\bwere interviewed\b|\binterviews\b/,
  ],
  [
    'cohort study',
    /\b(?:retrospective(?:ly)?|consecutive)\b(?=.{0,1500}\b(?:associated with|predict\w*|risk factors?|odds ratio|multivaria\w+|regression|mortality|independent\w*)\b)/s,
  ],
  [
    'case series',
    /\b(?:medical|clinical|hospital|patient) (?:records|charts) (?:of|were|was)\b|\bchart review\b|\bretrospective(?:ly)? (?:\w+ )?(?:review\w*|analy[sz]\w+|study|studied|evaluated|examined)\b|\b(?:consecutive|successive) (?:[\w-]+ ){0,3}(?:patients|cases)\b/,
  ],
  [
    'uncontrolled trial',
    /\bbefore and (?:\w+ )?after\b|\bhealthy volunteers\b|\bhealthy (?:\w+ )?(?:subjects|men|women|individuals|athletes)\b(?=.{0,800}\b(?:after|following|during) (?:\w+ ){0,3}(?:exercise|ingestion|infusion|training|administration|supplementation)\b)|\bpilot (?:trial|study)\b|\bat baseline and after\b/s,
  ],
];

/** What only hints at it: how figures were set against one another. */
export const analysisCues: readonly DesignCue[] = [
  [
    'case-control study',
    /\bpolymorphisms?\b(?=.{0,900}\b(?:controls?|susceptib\w+|odds ratio)\b)|\bcontrols\b(?=.{0,400}\bodds ratios?\b)/,
  ],
  [
    'cohort study',
    /\bcohort of\b|\bpredict(?:s|ed|ors?) (?:of )?(?:\w+ ){0,4}(?:mortality|survival|death|prognosis|outcomes?|response|events|risk|recurrence)\b|\bprognos\w+|\bmortality\b|\bsubsequent\b|\bincidence\b|\bsurvivors?\b|\blong-term\b|\brisk of (?:developing|future)\b/,
  ],
  [
    'uncontrolled trial',
    /\b(?:after|following) (?:\S+ ){0,3}(?:treatment|training|therapy|intervention|infusion|administration|exercise|supplementation)\b/,
  ],
  [
    'cross-sectional study',
    /\bcorrelat\w+|\bassociat(?:ed|ion|ions) (?:with|between)\b|\brelat(?:ion|ionship|ed) (?:between|to)\b|\bcompared (?:with|to) (?:\w+ ){0,3}(?:controls|subjects|volunteers)\b|\bfrequency of\b|\bdata from\b/,
  ],
];
