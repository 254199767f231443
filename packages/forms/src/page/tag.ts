import { make } from './elements.js';

/** A status in one of the colours of GOV.UK's tags. */
export function tag(words: string, colour: 'grey' | 'blue' | 'red'): HTMLElement {
  return make('strong', `govuk-tag govuk-tag--${colour}`, words);
}
