import { own } from '../values/own.js';

/** Shows the page in another language, in place: the language of the document says which. What is not translated stays as it is and says that it is in English. */
export class Language {
  readonly #texts: {
    readonly element: HTMLElement;
    readonly original: string;
    readonly translations: unknown;
  }[];

  constructor() {
    this.#texts = [...document.querySelectorAll<HTMLElement>('[data-tr]')].map((element) => ({
      element,
      original: element.textContent,
      translations: JSON.parse(element.dataset['tr'] ?? '{}') as unknown,
    }));
    this.show('en');
  }

  /** The texts that the page was made with. */
  show(code: string): void {
    document.documentElement.lang = code;
    for (const { element, original, translations } of this.#texts) {
      const translated = own(translations, code);
      if (typeof translated === 'string') {
        element.textContent = translated;
        element.removeAttribute('lang');
      } else {
        element.textContent = original;
        if (code !== 'en') element.lang = 'en';
        else element.removeAttribute('lang');
      }
    }
    for (const button of document.querySelectorAll<HTMLElement>('[data-language]')) {
      button.setAttribute('aria-current', String(button.dataset['language'] === code));
    }
  }
}
