import type { CheckRule } from './check-rule.js';
import { badDate } from './names/bad-date/rule.js';
import { dateOrder } from './names/date-order/rule.js';
import { duplicateInProject } from './names/duplicate-in-project/rule.js';
import { duplicateName } from './names/duplicate-name/rule.js';
import { duplicateText } from './names/duplicate-text/rule.js';
import { duplicateTranslation } from './names/duplicate-translation/rule.js';
import { duplicateUse } from './names/duplicate-use/rule.js';
import { emptyText } from './names/empty-text/rule.js';
import { hiddenName } from './names/hidden-name/rule.js';
import { saidTwice } from './names/said-twice/rule.js';
import { unknownLanguage } from './names/unknown-language/rule.js';
import { unusedUse } from './names/unused-use/rule.js';
import { useNotFound } from './names/use-not-found/rule.js';
import { useSelf } from './names/use-self/rule.js';
import { circularRelevance } from './structure/circular-relevance/rule.js';
import { constantRelevance } from './structure/constant-relevance/rule.js';
import { duplicateNumber } from './structure/duplicate-number/rule.js';
import { duplicateScore } from './structure/duplicate-score/rule.js';
import { levelOrder } from './structure/level-order/rule.js';
import { misplacedItem } from './structure/misplaced-item/rule.js';
import { numberHole } from './structure/number-hole/rule.js';
import { numberOrder } from './structure/number-order/rule.js';
import { numberOutsideParent } from './structure/number-outside-parent/rule.js';
import { relevanceWithoutSample } from './structure/relevance-without-sample/rule.js';
import { scaleWithoutLevels } from './structure/scale-without-levels/rule.js';
import { singleLevelScale } from './structure/single-level-scale/rule.js';
import { unknownChoice } from './structure/unknown-choice/rule.js';
import { bandBeyondRange } from './bandings/band-beyond-range/rule.js';
import { bandDisorder } from './bandings/band-disorder/rule.js';
import { bandOrder } from './bandings/band-order/rule.js';
import { bandOverlap } from './bandings/band-overlap/rule.js';
import { bandingGap } from './bandings/banding-gap/rule.js';
import { bandingMeasure } from './bandings/banding-measure/rule.js';
import { bandingWithoutBands } from './bandings/banding-without-bands/rule.js';
import { levelWithoutBand } from './bandings/level-without-band/rule.js';
import { reversedBand } from './bandings/reversed-band/rule.js';
import { roundingTooFine } from './bandings/rounding-too-fine/rule.js';
import { scoreNotCovered } from './bandings/score-not-covered/rule.js';
import { unreachableBand } from './bandings/unreachable-band/rule.js';
import { unreachablePhrase } from './bandings/unreachable-phrase/rule.js';
import { wordingGap } from './bandings/wording-gap/rule.js';
import { wordingWithoutPhrases } from './bandings/wording-without-phrases/rule.js';
import { contradictingLimits } from './rules/contradicting-limits/rule.js';
import { countBeyondMembers } from './rules/count-beyond-members/rule.js';
import { discretionReach } from './rules/discretion-reach/rule.js';
import { discretionWithoutRating } from './rules/discretion-without-rating/rule.js';
import { idleLimit } from './rules/idle-limit/rule.js';
import { ignoringUnratedSum } from './rules/ignoring-unrated-sum/rule.js';
import { mixedScales } from './rules/mixed-scales/rule.js';
import { noMembers } from './rules/no-members/rule.js';
import { noRule } from './rules/no-rule/rule.js';
import { noSample } from './rules/no-sample/rule.js';
import { overlappingDiscretions } from './rules/overlapping-discretions/rule.js';
import { unfitTest } from './rules/unfit-test/rule.js';
import { unratedMembers } from './rules/unrated-members/rule.js';
import { unused } from './rules/unused/rule.js';
import { unusedDefault } from './rules/unused-default/rule.js';
import { uselessWeight } from './rules/useless-weight/rule.js';
import { wrongScale } from './rules/wrong-scale/rule.js';
import { zeroWeight } from './rules/zero-weight/rule.js';
import { addWithoutParent } from './revisions/add-without-parent/rule.js';
import { alreadyThere } from './revisions/already-there/rule.js';
import { changeWithoutBase } from './revisions/change-without-base/rule.js';
import { changedKind } from './revisions/changed-kind/rule.js';
import { circularRevision } from './revisions/circular-revision/rule.js';
import { inheritedVersion } from './revisions/inherited-version/rule.js';
import { nothingToChange } from './revisions/nothing-to-change/rule.js';
import { overlappingVersions } from './revisions/overlapping-versions/rule.js';
import { stillUsed } from './revisions/still-used/rule.js';
import { unmarkedChange } from './revisions/unmarked-change/rule.js';
import { answerNotTaken } from './inspections/answer-not-taken/rule.js';
import { countAboveRelevant } from './inspections/count-above-relevant/rule.js';
import { countAboveSample } from './inspections/count-above-sample/rule.js';
import { countNotWhole } from './inspections/count-not-whole/rule.js';
import { duplicateEntry } from './inspections/duplicate-entry/rule.js';
import { enteredDisagrees } from './inspections/entered-disagrees/rule.js';
import { fieldworkOutside } from './inspections/fieldwork-outside/rule.js';
import { impossibleExpectation } from './inspections/impossible-expectation/rule.js';
import { impossiblePercentage } from './inspections/impossible-percentage/rule.js';
import { missingAnswer } from './inspections/missing-answer/rule.js';
import { missingCheck } from './inspections/missing-check/rule.js';
import { missingSampleSize } from './inspections/missing-sample-size/rule.js';
import { noAnswers } from './inspections/no-answers/rule.js';
import { notRatedWithoutReason } from './inspections/not-rated-without-reason/rule.js';
import { overrideChangesNothing } from './inspections/override-changes-nothing/rule.js';
import { overrideNotAllowed } from './inspections/override-not-allowed/rule.js';
import { overrideTooFar } from './inspections/override-too-far/rule.js';
import { overrideWithoutGround } from './inspections/override-without-ground/rule.js';
import { overrideWithoutReason } from './inspections/override-without-reason/rule.js';
import { percentageRange } from './inspections/percentage-range/rule.js';
import { scoreDisagrees } from './inspections/score-disagrees/rule.js';
import { scoreNotSummed } from './inspections/score-not-summed/rule.js';
import { statisticRange } from './inspections/statistic-range/rule.js';
import { unknownLevel } from './inspections/unknown-level/rule.js';
import { unknownNote } from './inspections/unknown-note/rule.js';
import { unknownPhrase } from './inspections/unknown-phrase/rule.js';
import { unknownSample } from './inspections/unknown-sample/rule.js';
import { wrongAnswerForm } from './inspections/wrong-answer-form/rule.js';
import { missingTranslation } from './translations/missing-translation/rule.js';
import { unaskedTranslation } from './translations/unasked-translation/rule.js';

/** Every check. To add one: its folder, and one line here. */
export const checkRules: readonly CheckRule[] = [
  badDate,
  dateOrder,
  duplicateInProject,
  duplicateName,
  duplicateText,
  duplicateTranslation,
  duplicateUse,
  emptyText,
  hiddenName,
  saidTwice,
  unknownLanguage,
  unusedUse,
  useNotFound,
  useSelf,
  circularRelevance,
  constantRelevance,
  duplicateNumber,
  duplicateScore,
  levelOrder,
  misplacedItem,
  numberHole,
  numberOrder,
  numberOutsideParent,
  relevanceWithoutSample,
  scaleWithoutLevels,
  singleLevelScale,
  unknownChoice,
  bandBeyondRange,
  bandDisorder,
  bandOrder,
  bandOverlap,
  bandingGap,
  bandingMeasure,
  bandingWithoutBands,
  levelWithoutBand,
  reversedBand,
  roundingTooFine,
  scoreNotCovered,
  unreachableBand,
  unreachablePhrase,
  wordingGap,
  wordingWithoutPhrases,
  contradictingLimits,
  countBeyondMembers,
  discretionReach,
  discretionWithoutRating,
  idleLimit,
  ignoringUnratedSum,
  mixedScales,
  noMembers,
  noRule,
  noSample,
  overlappingDiscretions,
  unfitTest,
  unratedMembers,
  unused,
  unusedDefault,
  uselessWeight,
  wrongScale,
  zeroWeight,
  addWithoutParent,
  alreadyThere,
  changeWithoutBase,
  changedKind,
  circularRevision,
  inheritedVersion,
  nothingToChange,
  overlappingVersions,
  stillUsed,
  unmarkedChange,
  answerNotTaken,
  countAboveRelevant,
  countAboveSample,
  countNotWhole,
  duplicateEntry,
  enteredDisagrees,
  fieldworkOutside,
  impossibleExpectation,
  impossiblePercentage,
  missingAnswer,
  missingCheck,
  missingSampleSize,
  noAnswers,
  notRatedWithoutReason,
  overrideChangesNothing,
  overrideNotAllowed,
  overrideTooFar,
  overrideWithoutGround,
  overrideWithoutReason,
  percentageRange,
  scoreDisagrees,
  scoreNotSummed,
  statisticRange,
  unknownLevel,
  unknownNote,
  unknownPhrase,
  unknownSample,
  wrongAnswerForm,
  missingTranslation,
  unaskedTranslation,
];
