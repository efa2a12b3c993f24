/**
 * What a wording put in place must not leave behind. Each is a fault of English wherever it stands, so
 * that a wording which fits most positions of its phrase can be offered there and refused elsewhere.
 */
const faults: readonly RegExp[] = [
  // Punctuation that nothing stands between: "provides,, evidence", "it is, easy", "Boston –, a trial".
  /,\s*,|[–—]\s*,|\b(?:is|are|was|were|it['’]s)\s*,/gi,
  // The same word twice, but for "had had", "that that".
  /\b(?!had\b|that\b)(\p{L}+) \1\b/giu,
  // An article or a degree before what takes none: "a further in", "the of", "highly a", "most option".
  /\b(?:an?|the) (?:an?|the|some of|is|are|of|to|for|under study|further in|possibly (?:a|an|the))\b/g,
  /\b(?:most|highly|very|so|too) (?:an?|option|options|under|reported|being studied|is|was|do|does)\b|\bas (?:better|alternative)\b/gi,
  // Two finite verbs: "has may be", "can adversely are", "still is not may".
  /\b(?:has|have|had|can|could|may|might|must|will|would|cannot|to) (?:\p{L}+ly )?(?:is|are|was|were|may|might)\b/giu,
  /\b(?:we|they|you|i) be\b|\b\p{L}+ly (?:is|are|was|were) associated with\b/giu,
  // A comparative before what it cannot qualify: "better many measures", "lower the risk".
  /\bassociated with (?:better|worse|higher|lower|faster|slower|less|more|fewer) (?:many|the|an?|some|all|both|these|those|our|your|their|its|his|her|how|what|most|several)\b/gi,
  // What was left of "it is without doubt that", "no longer around the corner", "and a" before a degree.
  /\bit is (?:now |also |thus )?that\b|\bno longer not\b|\b(?:faster|better|safer|cheaper|easier) (?:and|or) an alternative\b/gi,
  // An object that the verb put in cannot have, and a means that it has none for.
  /\bsuggest(?:s|ed)? (?:to be\b|(?:an? )?(?:\p{L}+ )?(?:challenge|success|failure|difficult|useful|helpful|effective|fatal|valuable|elusive)\b)/giu,
  /\bless common by\b|\bon its label (?:for|in)\b|, improvement\b/gi,
  /\bsome (?:studies|trials|experts|researchers) (?:has|is|was|shows|suggests|finds)\b/gi,
  // An article before a bare verb: what was "the first to examine".
  /\b(?:an?|the) (?:examine|demonstrate|compare|identify|describe|investigate|assess|evaluate|prove|achieve|develop)\b/gi,
  // What the words stood for is gone: "a funded by", "the recent that", "who have helped".
  /\b(?:an?|the) (?:funded|based|located|dedicated) (?:by|in|at|to)\b|\b(?:the|an?) recent (?:that|which|to|in|for)\b|\bwho (?:have |has )?helped\b|\bhelps if (?:all |most |every )?\w+ to\b|\ba finding by\b|\b(?:since|after) \p{L}+ing some people\b|\baim for (?:you|we|they|it|that|the patients?)\b/giu,
  /\brecent new\b|\bthe body system\b|\bthere (?:was|were) not clearly\b|\b(\p{L}+) and \1\b|\bsatisfied (?:avoid|be|see|have|get)\b/giu,
  /\bease symptoms, \p{L}|s, for the use on its label\b|\bsafety and effect \p{L}{4,}/giu,
  /\b(?:bears?|bore|borne|bearing) on\s*[.,;]|\blook(?:s|ed)? with\b|\bsome people report that they (?:an?|the)\b/gi,
  // A degree whose verb is gone: "may lower mortality than".
  /\bmortality than\b/gi,
  // A study that shows what is under study.
  /\b(?:show|shows|showed|demonstrate|demonstrates|demonstrated|prove|proves|proved|confirm|confirms|confirmed|conclude|concludes|concluded)\b[^.;]{0,80}\b(?:is|are|was|were) under study\b/gi,
];

/** True where a wording leaves a fault of English that the sentence did not have. */
export function breaksSentence(before: string, after: string): boolean {
  return faults.some((fault) => (after.match(fault)?.length ?? 0) > (before.match(fault)?.length ?? 0));
}
