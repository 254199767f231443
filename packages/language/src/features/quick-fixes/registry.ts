import * as ast from '../../generated/ast.js';
import { addMissingAnswers } from './add-missing-answers.js';
import { addTranslation } from './add-translation.js';
import { closeGap } from './close-gap.js';
import { giveReason } from './give-reason.js';
import { endAtMost, endBelow, turnRound } from './mend-band.js';
import { closeBlock, openBlock } from './mend-braces.js';
import { mendName } from './mend-name.js';
import { exceptItem, roundToBands, sayReplace, sayWhatChanges, swapDates } from './mend-words.js';
import { moveToOrder, numberForParent, numberFrom } from './mend-numbers.js';
import type { QuickFix } from './quick-fix.js';
import { remove, removeWeight, removeWords } from './remove.js';
import { replaceWord } from './replace-word.js';

/** The fixes of each diagnostic code, the likeliest first. Of every warning, `allow` is offered after them. */
export const quickFixes: ReadonlyMap<string, readonly QuickFix[]> = new Map<string, readonly QuickFix[]>([
  // How a text is written.
  ['unknown-word', [replaceWord('replacement', true)]],
  ['keyword-case', [replaceWord('replacement', true)]],
  ['name-case', [replaceWord('replacement')]],
  ['curly-quotes', [replaceWord('replacement', true)]],
  ['unclosed-text', [replaceWord('replacement')]],
  ['unknown-character', [replaceWord('replacement')]],
  ['expected-word', [replaceWord('replacement')]],
  ['unclosed-block', [closeBlock]],
  ['unopened-block', [openBlock]],
  ['extra-brace', [removeWords('the brace')]],

  // Names.
  ['unknown-name', [replaceWord('replacement'), mendName]],
  ['unknown-language', [replaceWord('replacement')]],
  ['use-not-found', [replaceWord('replacement')]],
  ['use-self', [remove(ast.isUse, 'the line', { isSafe: true })]],
  ['unused-use', [remove(ast.isUse, 'the line', { isSafe: true })]],
  ['duplicate-use', [remove(ast.isUse, 'the line', { isSafe: true })]],
  ['duplicate-translation', [remove(ast.isTranslation, 'this translation')]],
  ['said-twice', [remove(isLine, 'this line')]],
  ['date-order', [swapDates]],

  // Structure.
  ['misplaced-item', [replaceWord('meant')]],
  ['unknown-choice', [replaceWord('meant')]],
  ['duplicate-number', [numberFrom]],
  ['number-hole', [numberFrom]],
  ['number-order', [moveToOrder]],
  ['number-outside-parent', [numberForParent]],

  // Bandings.
  ['banding-gap', [closeGap]],
  ['band-overlap', [endBelow]],
  ['band-beyond-range', [endAtMost]],
  ['reversed-band', [turnRound]],
  ['rounding-too-fine', [roundToBands]],
  ['unreachable-band', [remove(ast.isBand, 'the band')]],
  ['unreachable-phrase', [remove(ast.isPhrase, 'the phrase')]],

  // Rules.
  ['unused', [remove(ast.isRevisable, 'the declaration')]],
  ['unused-default', [remove(ast.isDefaultRule, 'the rule')]],
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
  ['allow-unused', [removeWords('the comment', true)]],
  ['allow-without-reason', [giveReason]],
]);

/** Whatever stands on a line of its own in a block. */
function isLine(node: Parameters<typeof ast.isInspectionMember>[0]): boolean {
  return ast.isInspectionMember(node) || ast.isFrameworkMember(node) || ast.isItemMember(node);
}
