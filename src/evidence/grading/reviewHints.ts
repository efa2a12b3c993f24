import type { DesignCue } from './designCue.ts';

/** Openings of titles that reviews have more often than studies do; they count only where no own work is told. */
export const reviewHints: readonly DesignCue[] = [
  [
    'narrative review',
    /^(?:the )?(?:(?:emerging|expanding|multiple|new|central|potential) )?roles? of\b|\bmechanisms? (?:of|in)\b|^management of\b|\bpathophysiology\b|\bpathogenesis\b|\betiology\b|\bbiology of\b|\binsights? into\b|\btargets?\b|\btherap(?:y|eutic|ies)\b|\bimplications\b|\bperspectives?\b|\bfrom \w+ to\b|\bbeyond\b|: the \w+|\bregulation of\b|\b(?:in|of) (?:health|disease|cancer)\b|\bnovel players\b|\bdisease$/,
  ],
];

/** How knowledge is told that is not one's own: where no own work is told, the text is a review. */
export const knowledge: readonly DesignCue[] = [
  [
    'narrative review',
    /\b(?:has|have) (?:\w+ )?been (?:\w+ )?(?:shown|implicated|identified|reported|demonstrated|described|proposed|suggested|linked|associated|developed|used|made|recognized|recogni[sz]ed)\b|\b(?:recent|accumulating|emerging|growing|increasing|several|many|numerous) (?:lines of )?(?:studies|evidence|findings|data|reports)\b|\b(?:is|are) (?:known|thought|believed|considered|characteri[sz]ed|emerging|caused|involved|recommended|required)\b|\bis (?:a|an|one of|the)\b|\b(?:may|can) be\b/,
  ],
];

/** What was done is told in the past; more often than twice, it is no review. */
export const pastDeeds = /\b(?:was|were|had|did|showed|resulted|revealed|exhibited|abolished|here)\b/g;

/** Where no own work is told, what the authors hold is an opinion. */
export const arguing: readonly DesignCue[] = [
  [
    'opinion',
    /\b(?:we|i) (?:\w+ )?(?:argue|believe|contend|advocate|call for|urge)\b|\bin (?:our|my) (?:view|opinion)\b/,
  ],
];

/** Words of those who plead: two of them, where no own work is told, make an opinion. */
export const pleading =
  /\b(?:must|should|ought to|need(?:s)? to|surely|critics|debat\w+|controvers\w+|proponents|promis\w+|assumption|claim\w*|reforms?)\b/g;

/** Words by which authors tell of work of their own. */
export const ownWork =
  /\bwe (?:\w+ ){0,2}(?:show|showed|found|find|report|identif\w+|demonstrat\w+|investigat\w+|examin\w+|measur\w+|studied|analy[sz]ed|compared|observed|determined|assessed|evaluated|tested|used|developed|generated|performed|conducted|estimated|collected|enrolled|included|characteri[sz]ed|mapped|provide evidence|establish\w*|reveal\w*|uncovered|explored|isolated)\b|\b(?:this|the present|our|the current) (?:study|results|data|findings|work|report|investigation)\b|\b(?:was|were) (?:\w+ )?(?:measured|studied|determined|examined|analy[sz]ed|assessed|compared|recruited|included|evaluated|tested|treated|obtained|collected|found|observed|identified|investigated|performed|detected|seen|shown)\b|\bp ?[<=] ?0|\bresults\b/;
