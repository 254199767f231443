import * as ast from '../../generated/ast.js';
import { addMissingAnswers } from './add-missing-answers.js';
import { addTranslation } from './add-translation.js';
import { closeBlock } from './close-block.js';
import { closeComment } from './close-comment.js';
import { closeGap } from './close-gap.js';
import { closeText } from './close-text.js';
import { endAtMost } from './end-at-most.js';
import { countUnrated } from './count-unrated.js';
import { endBelow } from './end-below.js';
import { exceptItem, exceptWeightless } from './except-item.js';
import { giveReason } from './give-reason.js';
import { fittingValue } from './fitting-value.js';
import { giveNumber } from './give-number.js';
import { mendName } from './mend-name.js';
import { moveToOrder } from './move-to-order.js';
import { numberForParent } from './number-for-parent.js';
import { numberFrom } from './number-from.js';
import { openBlock } from './open-block.js';
import type { QuickFix } from './quick-fix.js';
import { removeLimit } from './remove-limit.js';
import { removeLine } from './remove-line.js';
import { removeStray } from './remove-stray.js';
import { removeWeight } from './remove-weight.js';
import { removeWords } from './remove-words.js';
import { replaceWord } from './replace-word.js';
import { roundToBands } from './round-to-bands.js';
import { sayOverall } from './say-overall.js';
import { sayReplace } from './say-replace.js';
import { sayRule } from './say-rule.js';
import { saySample } from './say-sample.js';
import { sayWhatChanges } from './say-what-changes.js';
import { sortBands, sortLevels } from './sort-lines.js';
import { swapDates } from './swap-dates.js';
import { takeOneOf } from './take-one-of.js';
import { turnBandRound } from './turn-band-round.js';
import { writeName } from './write-name.js';

/** The fixes of each diagnostic code, the likeliest first. Of every warning, `allow` is offered after them. */
export const quickFixes: ReadonlyMap<string, readonly QuickFix[]> = new Map<string, readonly QuickFix[]>([
  // How a text is written.
  ['unknown-word', [replaceWord('replacement')]],
  ['keyword-case', [replaceWord('replacement')]],
  ['name-case', [replaceWord('replacement')]],
  ['curly-quotes', [replaceWord('replacement')]],
  ['unclosed-text', [closeText]],
  ['unknown-character', [replaceWord('replacement')]],
  ['expected-word', [replaceWord('replacement')]],
  ['expected-name', [writeName]],
  ['expected-number', [replaceWord('replacement'), giveNumber]],
  ['expected-text', [replaceWord('replacement')]],
  ['unexpected-word', [removeStray]],
  ['unclosed-block', [closeBlock]],
  ['unopened-block', [openBlock]],
  ['unclosed-comment', [closeComment]],
  ['extra-brace', [removeWords('brace')]],

  // Names.
  ['unknown-name', [replaceWord('replacement'), mendName]],
  ['unknown-language', [replaceWord('replacement')]],
  ['use-not-found', [replaceWord('replacement')]],
  ['use-self', [removeLine(ast.isUse, 'line')]],
  ['unused-use', [removeLine(ast.isUse, 'line')]],
  ['duplicate-use', [removeLine(ast.isUse, 'line')]],
  ['duplicate-translation', [removeLine(ast.isTranslation, 'thisTranslation')]],
  ['said-twice', [removeLine(isLine, 'thisLine')]],
  ['date-order', [swapDates]],

  // Structure.
  ['misplaced-item', [replaceWord('meant', /^[a-z]+$/)]],
  ['unknown-choice', [replaceWord('meant'), takeOneOf('choices')]],
  ['level-order', [sortLevels]],
  ['duplicate-number', [numberFrom]],
  ['number-hole', [numberFrom]],
  ['relevance-without-sample', [saySample]],
  ['number-order', [moveToOrder]],
  ['number-outside-parent', [numberForParent]],

  // Bandings.
  ['banding-gap', [closeGap]],
  ['band-overlap', [endBelow]],
  ['band-order', [sortBands]],
  ['band-beyond-range', [endAtMost]],
  ['reversed-band', [turnBandRound]],
  ['rounding-too-fine', [roundToBands]],
  ['unreachable-band', [removeLine(ast.isBand, 'band')]],
  ['unreachable-phrase', [removeLine(ast.isPhrase, 'phrase')]],

  // Rules.
  ['unused', [removeLine(ast.isRevisable, 'declaration')]],
  ['unused-default', [removeLine(ast.isDefaultRule, 'rule')]],
  ['no-rule', [sayRule, sayOverall]],
  ['wrong-scale', [takeOneOf('levels')]],
  ['idle-limit', [removeLimit]],
  ['useless-weight', [removeWeight]],
  ['unrated-members', [exceptItem]],
  ['unfit-test', [fittingValue]],
  ['zero-weight', [exceptWeightless]],
  ['no-sample', [saySample]],
  ['ignoring-unrated-sum', [countUnrated]],
  ['discretion-reach', [replaceWord('most')]],

  // Revisions.
  ['already-there', [sayReplace]],
  ['changed-kind', [replaceWord('replacement')]],
  ['nothing-to-change', [replaceWord('replacement')]],
  ['unmarked-change', [sayWhatChanges]],

  // Inspections.
  ['duplicate-entry', [removeLine(isLine, 'thisLine')]],
  ['impossible-expectation', [removeLine(ast.isExpectation, 'expectation')]],
  ['missing-answer', [addMissingAnswers]],
  ['missing-check', [addMissingAnswers]],
  ['missing-sample-size', [addMissingAnswers]],
  ['no-answers', [addMissingAnswers]],
  ['override-changes-nothing', [removeLine(ast.isOverride, 'override')]],
  ['wrong-answer-form', [replaceWord('replacement')]],
  ['unknown-note', [replaceWord('meant'), takeOneOf('choices')]],
  ['unknown-phrase', [takeOneOf('choices')]],

  // Translations and allowances.
  ['missing-translation', [addTranslation]],
  ['unasked-translation', [removeLine(ast.isTranslation, 'translation')]],
  ['allow-unused', [removeWords('comment', /\/\/\s*$/)]],
  ['allow-without-reason', [giveReason]],
]);

/** Slips that can only mean one thing, so that "fix all" may mend them unasked. What may be half written yet is none of them. */
export const safeToFix: ReadonlySet<string> = new Set([
  'unknown-word',
  'keyword-case',
  'curly-quotes',
  'use-self',
  'duplicate-use',
  'allow-unused',
]);

/** Whatever stands on a line of its own in a block. */
function isLine(node: Parameters<typeof ast.isInspectionMember>[0]): boolean {
  return ast.isInspectionMember(node) || ast.isFrameworkMember(node) || ast.isItemMember(node);
}
