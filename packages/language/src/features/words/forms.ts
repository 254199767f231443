/** A place to fill in: what it is called in a form, and what goes there. */
export interface SlotWords {
  readonly name: string;
  readonly means: string;
}

/** The places of forms, by what goes there. */
export type SlotName =
  | 'members'
  | 'level'
  | 'condition'
  | 'scale'
  | 'percentBanding'
  | 'scoreBanding'
  | 'wording'
  | 'items'
  | 'leastItems'
  | 'item'
  | 'check'
  | 'checkAnswer'
  | 'field'
  | 'choice'
  | 'choices'
  | 'numberField'
  | 'numberLimit'
  | 'yesNoField'
  | 'recorded'
  | 'question'
  | 'answer'
  | 'levels'
  | 'ground'
  | 'points'
  | 'casesChanged'
  | 'fewCases'
  | 'upperLimit'
  | 'least'
  | 'most'
  | 'value';

/** What each form says, in one line for a methodologist. */
export type FormName =
  | 'inspectors'
  | 'percentage'
  | 'lowest'
  | 'highest'
  | 'median'
  | 'sum'
  | 'mean'
  | 'share'
  | 'described'
  | 'limit'
  | 'anyIs'
  | 'allAre'
  | 'someBelow'
  | 'itemIs'
  | 'itemBelow'
  | 'itemNotRated'
  | 'checkIs'
  | 'hasChoice'
  | 'hasOneOf'
  | 'fieldBelow'
  | 'fieldIs'
  | 'questionIs'
  | 'discretion'
  | 'nearBoundary'
  | 'oneCaseChanges'
  | 'casesChange'
  | 'fewCases'
  | 'bandBelow'
  | 'bandTo'
  | 'bandToBelow'
  | 'bandOrMore'
  | 'bandExactly';

/** What signature help says of the forms that a piece of the language can take. It is no Markdown. */
export interface FormWords {
  readonly slots: Readonly<Record<SlotName, SlotWords>>;
  readonly forms: Readonly<Record<FormName, string>>;
}
