import { byId, make, makeButton } from './elements.js';

export interface NoticeAction {
  readonly words: string;
  readonly act: () => void;
}

const MOST_AT_ONCE = 4;

/** Says something above the page. The place is one that a screen reader reads out when something is added. */
export function notice(
  text: string,
  closeWords: string,
  actions: readonly NoticeAction[] = [],
  kind = '',
): void {
  const body = make('p', 'govuk-body notice-text', text);
  // What can be undone, and a failure, stay until somebody closes them.
  const stays = actions.length > 0 || kind !== '';
  const box = make('div', `notice ${stays ? kind : 'passing'}`.trim(), body);
  const dismiss = (): void => {
    box.remove();
  };
  const buttons = actions.map(({ words, act }) =>
    makeButton(words, () => {
      dismiss();
      act();
    }),
  );
  box.append(make('div', 'notice-buttons', ...buttons, makeButton(closeWords, dismiss, 'link-button')));
  byId('notices').append(box);
  // What was said long ago would push away what is said now.
  const old = [...document.querySelectorAll('.notice:not(.failure)')].slice(0, -MOST_AT_ONCE);
  for (const one of old) one.remove();
}

/** Takes away what was said of a kind. */
export function clearNotices(kind: string): void {
  for (const box of document.querySelectorAll(`.notice.${kind}`)) box.remove();
}

/** A message stands in the view in which it appears, and in the one that it led to. */
export function passNotices(): void {
  clearNotices('passed');
  for (const box of document.querySelectorAll('.notice.passing')) box.classList.replace('passing', 'passed');
}
