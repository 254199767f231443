import * as ast from '../../generated/ast.js';
import { addMissingAnswers } from './add-missing-answers.js';
import { addTranslation } from './add-translation.js';
import { closeGap } from './close-gap.js';
import { giveReason } from './give-reason.js';
import { endAtMost, endBelow, turnRound } from './mend-band.js';
import { closeBlock, closeComment, openBlock } from './mend-braces.js';
import { mendName } from './mend-name.js';
import { exceptItem, roundToBands, sayReplace, sayWhatChanges, swapDates } from './mend-words.js';
import { moveToOrder, numberForParent, numberFrom } from './mend-numbers.js';
import type { QuickFix } from './quick-fix.js';
import { remove, removeWeight, removeWords } from './remove.js';
import { replaceWord } from './replace-word.js';
import { sayRule } from './say-rule.js';
import { sortBands, sortLevels } from './sort-lines.js';
import { takeOneOf } from './take-one-of.js';

/** The fixes of each diagnostic code, the likeliest first. Of every warning, `allow` is offered after them. */
export const quickFixes: ReadonlyMap<string, readonly QuickFix[]> = new Map<string, readonly QuickFix[]>([
  // How a text is written.
  ['unknown-word', [replaceWord('replacement')]],
  ['keyword-case', [replaceWord('replacement')]],
  ['name-case', [replaceWord('replacement')]],
  ['curly-quotes', [replaceWord('replacement')]],
  ['unclosed-text', [replaceWord('replacement')]],
  ['unknown-character', [replaceWord('replacement')]],
  ['expected-word', [replaceWord('replacement')]],
  ['unclosed-block', [closeBlock]],
  ['unopened-block', [openBlock]],
  ['unclosed-comment', [closeComment]],
  ['extra-brace', [removeWords('the brace')]],

  // Names.
  ['unknown-name', [replaceWord('replacement'), mendName]],
  ['unknown-language', [replaceWord('replacement')]],
  ['use-not-found', [replaceWord('replacement')]],
  ['use-self', [remove(ast.isUse, 'the line')]],
  ['unused-use', [remove(ast.isUse, 'the line')]],
  ['duplicate-use', [remove(ast.isUse, 'the line')]],
  ['duplicate-translation', [remove(ast.isTranslation, 'this translation')]],
  ['said-twice', [remove(isLine, 'this line')]],
  ['date-order', [swapDates]],

  // Structure.
  ['misplaced-item', [replaceWord('meant')]],
  ['unknown-choice', [replaceWord('meant'), takeOneOf('choices')]],
  ['level-order', [sortLevels]],
  ['duplicate-number', [numberFrom]],
  ['number-hole', [numberFrom]],
  ['number-order', [moveToOrder]],
  ['number-outside-parent', [numberForParent]],

  // Bandings.
  ['banding-gap', [closeGap]],
  ['band-overlap', [endBelow]],
  ['band-order', [sortBands]],
  ['band-beyond-range', [endAtMost]],
  ['reversed-band', [turnRound]],
  ['rounding-too-fine', [roundToBands]],
  ['unreachable-band', [remove(ast.isBand, 'the band')]],
  ['unreachable-phrase', [remove(ast.isPhrase, 'the phrase')]],

  // Rules.
  ['unused', [remove(ast.isRevisable, 'the declaration')]],
  ['unused-default', [remove(ast.isDefaultRule, 'the rule')]],
  ['no-rule', [sayRule]],
  ['wrong-scale', [takeOneOf('levels')]],
  ['idle-limit', [remove(ast.isLimit, 'the limit')]],
  ['useless-weight', [removeWeight]],
  ['unrated-members', [exceptItem]],
  ['discretion-reach', [replaceWord('most')]],

  // Revisions.
  ['already-there', [sayReplace]],
  ['changed-kind', [replaceWord('replacement')]],
  ['nothing-to-change', [replaceWord('replacement')]],
  ['unmarked-change', [sayWhatChanges]],

  // Inspections.
  ['duplicate-entry', [remove(isLine, 'this line')]],
  ['missing-answer', [addMissingAnswers]],
  ['missing-check', [addMissingAnswers]],
  ['missing-sample-size', [addMissingAnswers]],
  ['no-answers', [addMissingAnswers]],
  ['override-changes-nothing', [remove(ast.isOverride, 'the override')]],
  ['wrong-answer-form', [replaceWord('replacement')]],

  // Translations and allowances.
  ['missing-translation', [addTranslation]],
  ['unasked-translation', [remove(ast.isTranslation, 'the translation')]],
  ['allow-unused', [removeWords('the comment')]],
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
