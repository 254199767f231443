import { byId, make, makeButton } from './elements.js';

export interface NoticeAction {
  readonly words: string;
  readonly act: () => void;
}

/** Says something above the page. The place is one that a screen reader reads out when something is added. */
export function notice(
  text: string,
  closeWords: string,
  actions: readonly NoticeAction[] = [],
  kind = '',
): void {
  const body = make('p', 'govuk-body notice-text', text);
  const box = make('div', `notice ${kind}`.trim(), body);
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
}

/** Takes away what was said of a kind. */
export function clearNotices(kind?: string): void {
  for (const box of document.querySelectorAll(kind === undefined ? '.notice' : `.notice.${kind}`))
    box.remove();
}
