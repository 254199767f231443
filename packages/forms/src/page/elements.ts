import { piecesOf } from './english-pieces.js';

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
  fill(element, ...children);
  return element;
}

/** Puts something in the place of all that an element holds. */
export function fill(element: Element, ...children: readonly Child[]): void {
  element.replaceChildren(
    ...children.flatMap((child) => (typeof child === 'string' ? piecesOf(child) : child)),
  );
}

/** A link that does something in the page. */
export function makeLink(words: string, address: string, act: () => void): HTMLElement {
  const link = make('a', 'govuk-link', words);
  link.setAttribute('href', address);
  link.addEventListener('click', (event) => {
    event.preventDefault();
    act();
  });
  return link;
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
