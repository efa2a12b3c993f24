import { beyondEvidence } from './advice/beyondEvidence.ts';
import { renown } from './authority/renown.ts';
import { shownBySomebody } from './authority/shownBySomebody.ts';
import { unnamedExperts } from './authority/unnamedExperts.ts';
import { unnamedStudies } from './authority/unnamedStudies.ts';
import { fromCorrelation } from './cause/fromCorrelation.ts';
import { imagingAsProof } from './cause/imagingAsProof.ts';
import { mechanismToldAsFact } from './cause/mechanismToldAsFact.ts';
import { revealed } from './cause/revealed.ts';
import { toldAsFact } from './cause/toldAsFact.ts';
import { verbFromObservational } from './cause/verbFromObservational.ts';
import { finality } from './certainty/finality.ts';
import { proof } from './certainty/proof.ts';
import { toldAsObvious } from './certainty/toldAsObvious.ts';
import { betterThan } from './comparison/betterThan.ts';
import { disparaged } from './comparison/disparaged.ts';
import { setApart } from './comparison/setApart.ts';
import { halfAndShare } from './consistency/halfAndShare.ts';
import { impossible } from './consistency/impossible.ts';
import { intervalAndEstimate } from './consistency/intervalAndEstimate.ts';
import { intervalAndP } from './consistency/intervalAndP.ts';
import { partsAndTotal } from './consistency/partsAndTotal.ts';
import { pToldTwice } from './consistency/pToldTwice.ts';
import { shareOfCount } from './consistency/shareOfCount.ts';
import { toldTwice } from './consistency/toldTwice.ts';
import { halfPromise } from './efficacy/halfPromise.ts';
import { manyConditions } from './efficacy/manyConditions.ts';
import { presupposed } from './efficacy/presupposed.ts';
import { toldWithoutStudy } from './efficacy/toldWithoutStudy.ts';
import { advance } from './hype/advance.ts';
import { alarm } from './hype/alarm.ts';
import { amazement } from './hype/amazement.ts';
import { amplified } from './hype/amplified.ts';
import { breakthrough } from './hype/breakthrough.ts';
import { feelings } from './hype/feelings.ts';
import { gratuitous } from './hype/gratuitous.ts';
import { hope } from './hype/hope.ts';
import { miracle } from './hype/miracle.ts';
import { praise } from './hype/praise.ts';
import { priority } from './hype/priority.ts';
import { stacked } from './hype/stacked.ts';
import { key } from './metaphor/key.ts';
import { machine } from './metaphor/machine.ts';
import { war } from './metaphor/war.ts';
import { bareMultiple } from './number/bareMultiple.ts';
import { barePercentage } from './number/barePercentage.ts';
import { bestCase } from './number/bestCase.ts';
import { duration } from './number/duration.ts';
import { hundredPercent } from './number/hundredPercent.ts';
import { minimisedTime } from './number/minimisedTime.ts';
import { relativeWithoutAbsolute } from './number/relativeWithoutAbsolute.ts';
import { singleArm } from './number/singleArm.ts';
import { smallSample } from './number/smallSample.ts';
import { vagueCount } from './number/vagueCount.ts';
import { vagueRate } from './number/vagueRate.ts';
import { vagueSpeed } from './number/vagueSpeed.ts';
import { cure } from './promise/cure.ts';
import { endOfDisease } from './promise/endOfDisease.ts';
import { healing } from './promise/healing.ts';
import { imminence } from './promise/imminence.ts';
import { livesSaved } from './promise/livesSaved.ts';
import { prospect } from './promise/prospect.ts';
import { toTheReader } from './promise/toTheReader.ts';
import { approvalAsProof } from './regulatory/approvalAsProof.ts';
import { approvalByAge } from './regulatory/approvalByAge.ts';
import { approvalLookalike } from './regulatory/approvalLookalike.ts';
import { approvalWithoutIndication } from './regulatory/approvalWithoutIndication.ts';
import { newness } from './regulatory/newness.ts';
import { recognitionWithoutUse } from './regulatory/recognitionWithoutUse.ts';
import { unapprovedPraised } from './regulatory/unapprovedPraised.ts';
import type { Rule } from './rule.ts';
import { harmsMinimised } from './safety/harmsMinimised.ts';
import { unqualified } from './safety/unqualified.ts';
import { animalToldAsHuman } from './species/animalToldAsHuman.ts';
import { carriedOverToPeople } from './species/carriedOverToPeople.ts';
import { cellsToldAsPatients } from './species/cellsToldAsPatients.ts';
import { conditionWidened } from './species/conditionWidened.ts';
import { dropped } from './species/dropped.ts';
import { modelUnnamed } from './species/modelUnnamed.ts';
import { subgroupWidened } from './species/subgroupWidened.ts';
import { tissueToldAsHuman } from './species/tissueToldAsHuman.ts';
import { benefitWithoutHarms } from './spin/benefitWithoutHarms.ts';
import { conclusionStrongerThanResults } from './spin/conclusionStrongerThanResults.ts';
import { noHarms } from './spin/noHarms.ts';
import { primaryOutcomeMissing } from './spin/primaryOutcomeMissing.ts';
import { secondaryInConclusion } from './spin/secondaryInConclusion.ts';
import { surrogateToldAsOutcome } from './spin/surrogateToldAsOutcome.ts';
import { titleStrongerThanResults } from './spin/titleStrongerThanResults.ts';
import { absenceAsEquivalence } from './statistics/absenceAsEquivalence.ts';
import { bareSignificance } from './statistics/bareSignificance.ts';
import { gradedSignificance } from './statistics/gradedSignificance.ts';
import { oddsToldAsRisk } from './statistics/oddsToldAsRisk.ts';
import { pWithoutSize } from './statistics/pWithoutSize.ts';
import { zeroProbability } from './statistics/zeroProbability.ts';
import { best } from './superlative/best.ts';
import { first } from './superlative/first.ts';
import { leading } from './superlative/leading.ts';
import { story } from './testimonial/story.ts';

/** Every rule there is. The order breaks ties between equally severe rules on the same words. */
export const rules: readonly Rule[] = [
  animalToldAsHuman,
  carriedOverToPeople,
  dropped,
  modelUnnamed,
  conditionWidened,
  subgroupWidened,
  cellsToldAsPatients,
  tissueToldAsHuman,
  shareOfCount,
  toldTwice,
  pToldTwice,
  halfAndShare,
  intervalAndEstimate,
  intervalAndP,
  partsAndTotal,
  impossible,
  bestCase,
  bareMultiple,
  barePercentage,
  relativeWithoutAbsolute,
  toldAsFact,
  verbFromObservational,
  fromCorrelation,
  imagingAsProof,
  revealed,
  mechanismToldAsFact,
  secondaryInConclusion,
  surrogateToldAsOutcome,
  conclusionStrongerThanResults,
  titleStrongerThanResults,
  primaryOutcomeMissing,
  benefitWithoutHarms,
  noHarms,
  toldWithoutStudy,
  presupposed,
  halfPromise,
  manyConditions,
  beyondEvidence,
  proof,
  finality,
  unqualified,
  harmsMinimised,
  miracle,
  breakthrough,
  betterThan,
  disparaged,
  setApart,
  duration,
  hundredPercent,
  minimisedTime,
  smallSample,
  singleArm,
  vagueCount,
  vagueRate,
  vagueSpeed,
  approvalAsProof,
  approvalByAge,
  approvalLookalike,
  approvalWithoutIndication,
  recognitionWithoutUse,
  newness,
  unapprovedPraised,
  absenceAsEquivalence,
  bareSignificance,
  gradedSignificance,
  zeroProbability,
  pWithoutSize,
  oddsToldAsRisk,
  toldAsObvious,
  amazement,
  feelings,
  hope,
  alarm,
  advance,
  praise,
  gratuitous,
  amplified,
  stacked,
  priority,
  best,
  first,
  leading,
  unnamedStudies,
  shownBySomebody,
  unnamedExperts,
  renown,
  toTheReader,
  endOfDisease,
  cure,
  livesSaved,
  imminence,
  prospect,
  healing,
  machine,
  war,
  key,
  story,
];
