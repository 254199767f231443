import { byId } from './elements.js';
import { passNotices } from './notices.js';
import { clearProblems } from './problems.js';

export interface Place {
  readonly view: string;
  /** The sheet that is open; blank for a view of all. */
  readonly id: string;
}

/** Which part of the page is open. It is in the address, so that the browser's own buttons and a reload lead back to it. */
export class Views {
  readonly #views: ReadonlyMap<string, HTMLElement>;
  readonly #home: string;
  readonly #opening: (place: Place) => boolean;
  current: Place;

  /** @param opening fills in what a view shows; says whether there is such a place. */
  constructor(home: string, opening: (place: Place) => boolean) {
    const views = [...document.querySelectorAll<HTMLElement>('[data-view]')];
    this.#views = new Map(views.map((view) => [view.dataset['view'] ?? '', view]));
    this.#home = home;
    this.#opening = opening;
    this.current = { view: home, id: '' };
    addEventListener('hashchange', () => {
      // The link that skips to the content leads into the view that is open.
      if (location.hash !== '#main-content') this.#arrive();
    });
  }

  go(view: string, id: string): void {
    const hash = addressOf(view, id);
    if (hash === location.hash) this.#arrive();
    else location.hash = hash;
  }

  #arrive(): void {
    this.show();
    this.#heading()?.focus();
    scrollTo(0, 0);
  }

  /** Shows what the address says. */
  show(): void {
    const [, view = '', id = ''] = /^#\/([\w-]+)(?:\/(\w+))?$/.exec(location.hash) ?? [];
    const home = { view: this.#home, id: '' };
    this.current = this.#views.has(view) ? { view, id } : home;
    if (!this.#opening(this.current)) {
      this.current = home;
      this.#opening(home);
    }
    clearProblems();
    passNotices();
    for (const [name, element] of this.#views) element.hidden = name !== this.current.view;
    document.body.dataset['open'] = this.current.view;
    this.retitle();
  }

  /** The page's title follows the heading of what is open, in the language in which the page is shown. */
  retitle(): void {
    const heading = this.#heading()?.innerText.replace(/\s*\n\s*/g, ': ') ?? '';
    document.title = `${heading} – ${byId('page-name').textContent}`;
  }

  #heading(): HTMLElement | null {
    return this.#views.get(this.current.view)?.querySelector<HTMLElement>('h1') ?? null;
  }
}

export function addressOf(view: string, id: string): string {
  return id === '' ? `#/${view}` : `#/${view}/${id}`;
}
