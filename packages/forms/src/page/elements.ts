/** An element of the page that the generator has promised. */
export function byId(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (!element) throw new Error(`The page has no ${id}.`);
  return element;
}

type Child = Node | string;

/** A new element. Text is only ever added as text. */
export function make(tag: string, className: string, ...children: readonly Child[]): HTMLElement {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...children);
  return element;
}

export function makeButton(
  words: string,
  act: () => void,
  className = 'govuk-button govuk-button--secondary',
): HTMLElement {
  const button = make('button', className, words);
  button.setAttribute('type', 'button');
  button.addEventListener('click', act);
  return button;
}
