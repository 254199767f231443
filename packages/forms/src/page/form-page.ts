import { SheetStore } from '../storage/sheet-store.js';
import { Sitting, type Saving } from '../storage/sitting.js';
import { byId } from './elements.js';
import { Language } from './language.js';
import { clearNotices, notice } from './notices.js';
import { preparePrinting } from './print.js';
import type { AllTexts } from '../texts.js';
import type { Words } from './words.js';

/** What every form has around its fields: saving and how it stands, languages, buttons that do something by name. */
export class FormPage<FormWords extends Words = Words> {
  readonly sitting: Sitting;
  readonly #language = new Language();
  readonly #texts: AllTexts<FormWords>;
  readonly #store: SheetStore;
  readonly #actions = new Map<string, (button: HTMLElement) => void>();
  /** Shows everything again: what was chosen or taken in, what another tab has changed, another language. */
  readonly redraw: () => void;
  #failure: Saving | undefined;
  #savedAt: Date | undefined;

  /**
   * @param form what tells its sheets from those of other forms
   * @param redraw shows everything again
   */
  constructor(texts: AllTexts<FormWords>, form: string, digest: string, redraw: () => void) {
    this.#texts = texts;
    this.#store = new SheetStore(form, digest);
    this.redraw = redraw;
    this.sitting = new Sitting(this.#store, `${form} ${digest}`, {
      onSaving: (saving, at) => {
        this.#showSaving(saving, at);
      },
      onElsewhere: () => {
        this.say(this.words.elsewhere);
        redraw();
      },
    });
    document.documentElement.classList.add('has-script');
    document.addEventListener('click', (event) => {
      const target = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-do]') : null;
      if (!target) return;
      const { language } = target.dataset;
      if (language === undefined) this.#actions.get(target.dataset['do'] ?? '')?.(target);
      else this.speak(language);
    });
    this.#saveBeforeLeaving();
    preparePrinting();
  }

  /** What the form says, in the language in which it is shown. */
  get words(): FormWords {
    return this.#texts[document.documentElement.lang] ?? this.#texts.en;
  }

  /** What a button of the page does. */
  on(action: string, act: (button: HTMLElement) => void): void {
    this.#actions.set(action, act);
  }

  async open(): Promise<void> {
    await this.sitting.open();
    const language = await this.#store.setting('language').catch(() => undefined);
    // The language is kept for all forms, and another framework may not be translated into it.
    const offered = [...document.querySelectorAll<HTMLElement>('[data-language]')];
    if (language !== undefined && offered.some(({ dataset }) => dataset['language'] === language))
      this.#language.show(language);
  }

  speak(language: string): void {
    this.#language.show(language);
    void this.#store.set('language', language).catch(() => undefined);
    this.#showTime();
    this.redraw();
  }

  /** Says something above the page. */
  say(text: string, ...actions: Parameters<typeof notice>[2] & object): void {
    notice(text, this.words.close, actions);
  }

  #showSaving(saving: Saving, at: Date): void {
    if (saving === 'waiting') {
      if (this.#failure === undefined) byId('saved').textContent = this.words.saving;
      return;
    }
    if (saving === 'saved') {
      this.#savedAt = at;
      this.#failure = undefined;
      clearNotices('failure');
      this.#showTime();
      return;
    }
    if (this.#failure === saving) return;
    this.#failure = saving;
    byId('saved').textContent = '';
    clearNotices('failure');
    notice(this.words[saving], this.words.close, [], 'failure');
  }

  #showTime(): void {
    if (this.#savedAt === undefined) return;
    // Hours and minutes come first, in this notation in every language.
    byId('saved').textContent = this.words.savedAt(this.#savedAt.toTimeString().slice(0, 5));
  }

  #saveBeforeLeaving(): void {
    document.addEventListener('visibilitychange', () => {
      // Coming back, the page shows what another tab has saved; going, it saves before the browser may stop it.
      if (document.visibilityState === 'visible') void this.sitting.refresh();
      else this.sitting.leave();
    });
    addEventListener('beforeunload', (event) => {
      this.sitting.leave();
      // What cannot be saved is lost with the page: the browser asks.
      if (this.#failure !== undefined) event.preventDefault();
    });
  }
}
