import type { Text } from '@yardstick/model';
import { markup, type Html } from '../../encoding/html.js';
import type { Say } from '../languages.js';

/** A button for the script, which finds what to do by its name. */
export function button(
  does: string,
  words: Text,
  say: Say,
  kind: 'primary' | 'secondary' = 'secondary',
): Html {
  const look = kind === 'primary' ? '' : ' govuk-button--secondary';
  return markup`<button type="button" class="govuk-button${look} needs-script" data-do="${does}">${say(words)}</button>`;
}
