import type { ValueForm } from '../completion/conditions.js';
import type { FormName, SlotName } from '../words/forms.js';

/** A form that a piece of the language can take: words as they are written, and places to fill in. */
export interface Form {
  readonly parts: readonly Part[];
  /** What says it in words. */
  readonly means: FormName;
  /** A test of something whose value has this form. */
  readonly of?: ValueForm;
}

export type Part = string | Slot;

/** A place to fill in. */
export interface Slot {
  readonly slot: SlotName;
  /** One word, or all words up to the next word of the form. */
  readonly takes: 'word' | 'rest';
  /** The words of the language that may stand there. */
  readonly accepts?: readonly string[];
}

function word(slot: SlotName): Slot {
  return { slot, takes: 'word' };
}

function rest(slot: SlotName): Slot {
  return { slot, takes: 'rest' };
}

function yesOrNo(slot: SlotName): Slot {
  return { slot, takes: 'word', accepts: ['yes', 'no'] };
}

const members = rest('members');
const level = word('level');

/** What can stand after `rated by`. */
export const ruleForms: readonly Form[] = [
  { parts: ['inspectors', 'on', word('scale')], means: 'inspectors' },
  { parts: [word('percentBanding')], means: 'percentage' },
  { parts: ['lowest', 'of', members], means: 'lowest' },
  { parts: ['highest', 'of', members], means: 'highest' },
  { parts: ['median', 'of', members], means: 'median' },
  { parts: [word('scoreBanding'), 'of', 'sum', 'of', members], means: 'sum' },
  { parts: [word('scoreBanding'), 'of', 'mean', 'of', members], means: 'mean' },
  { parts: [word('percentBanding'), 'of', 'share', 'of', members], means: 'share' },
];

/** What can stand after `described by`. */
export const describedForms: readonly Form[] = [{ parts: [word('wording')], means: 'described' }];

/** A limit, from its first word on. */
export const limitForms: readonly Form[] = [
  { parts: ['at', 'most', level, 'when', rest('condition')], means: 'limit' },
];

const items = rest('items');

/** A test in the condition of a limit. */
export const limitTestForms: readonly Form[] = [
  { parts: ['any', items, 'is', level], means: 'anyIs' },
  { parts: ['all', items, 'are', level], means: 'allAre' },
  { parts: [word('leastItems'), 'or', 'more', items, 'are', 'below', level], means: 'someBelow' },
  { parts: [word('item'), 'is', level], means: 'itemIs', of: 'level' },
  { parts: [word('item'), 'is', 'below', level], means: 'itemBelow', of: 'level' },
  { parts: [word('item'), 'is', 'not', 'rated'], means: 'itemNotRated', of: 'level' },
  { parts: [word('check'), 'is', yesOrNo('checkAnswer')], means: 'checkIs', of: 'yesOrNo' },
];

/** A test in the condition that makes a case relevant. */
export const relevanceTestForms: readonly Form[] = [
  { parts: [word('field'), 'is', word('choice')], means: 'hasChoice', of: 'choice' },
  { parts: [word('field'), 'is', 'one', 'of', rest('choices')], means: 'hasOneOf', of: 'choice' },
  { parts: [word('numberField'), 'is', 'below', word('numberLimit')], means: 'fieldBelow', of: 'number' },
  { parts: [word('yesNoField'), 'is', yesOrNo('recorded')], means: 'fieldIs', of: 'yesOrNo' },
  { parts: [word('question'), 'is', yesOrNo('answer')], means: 'questionIs', of: 'yesOrNo' },
];

/** What a discretion says between its braces. */
export const discretionForms: readonly Form[] = [
  { parts: ['up', 'to', word('levels'), 'level', 'when', rest('ground')], means: 'discretion' },
];

/** The grounds of a discretion. */
export const groundForms: readonly Form[] = [
  { parts: ['within', word('points'), 'points', 'of', 'a', 'boundary'], means: 'nearBoundary' },
  { parts: ['one', 'case', 'changes', 'the', 'rating'], means: 'oneCaseChanges' },
  { parts: [word('casesChanged'), 'cases', 'change', 'the', 'rating'], means: 'casesChange' },
  { parts: [word('fewCases'), 'cases', 'or', 'fewer'], means: 'fewCases' },
];

/** A band. */
export const bandForms: readonly Form[] = [
  { parts: ['below', word('upperLimit'), 'is', level], means: 'bandBelow' },
  { parts: [word('least'), 'to', word('most'), 'is', level], means: 'bandTo' },
  { parts: [word('least'), 'to', 'below', word('upperLimit'), 'is', level], means: 'bandToBelow' },
  { parts: [word('least'), 'or', 'more', 'is', level], means: 'bandOrMore' },
  { parts: [word('value'), 'is', level], means: 'bandExactly' },
];
