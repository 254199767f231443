import type { Inspection, Item, Tally } from '@yardstick/model';
import type { FormEngine } from '../engine.js';
import { drawConflicts, type ConflictWords } from '../page/conflicts.js';
import { Controls } from '../page/controls.js';
import { byId } from '../page/elements.js';
import { FormPage } from '../page/form-page.js';
import { clearProblems, focusField, problemLines, showProblems } from '../page/problems.js';
import { Views } from '../page/views.js';
import { ratedSoFar, type RatedSoFar } from '../rating/so-far.js';
import type { Sheet } from '../storage/sitting.js';
import type { AllTexts } from '../texts.js';
import { NO_VALUES, withValue, type Values } from '../values/values.js';
import { drawCases, tallyOf } from './draw-cases.js';
import { drawDepartures } from './draw-departures.js';
import { drawRatings } from './draw-ratings.js';
import { drawSignOff } from './draw-sign-off.js';
import { conflictWords } from './conflict-words.js';
import { flatItems } from './flat-items.js';
import { inspectionOf } from './inspection-of.js';
import { drawStatuses } from './statuses.js';
import { WorkbookExchange, type Workbook } from './workbook-exchange.js';
import { workbookProblems, type WorkbookProblem } from './workbook-problems.js';
import type { WorkbookWords } from './words.js';

const MAIN = 'main';
const NOTHING_COUNTED: Tally = { cases: {}, answers: {}, problems: [] };

/** The workbook of one inspection: what is entered, and everything that follows from it while it is. */
export class WorkbookForm implements Workbook {
  readonly #engine: FormEngine;
  readonly #items: readonly Item[];
  readonly #controls: Controls;
  readonly #page: FormPage<WorkbookWords>;
  readonly #views: Views;
  readonly #conflictWords: ConflictWords;
  readonly #exchange: WorkbookExchange;
  #tally: Tally = NOTHING_COUNTED;
  #drawing: ReturnType<typeof setTimeout> | undefined;

  constructor(engine: FormEngine, texts: AllTexts<WorkbookWords>) {
    this.#engine = engine;
    this.#items = flatItems(engine.framework.items);
    this.#controls = new Controls();
    this.#page = new FormPage(texts, `${engine.framework.name}/workbook`, engine.digest, () => {
      this.redraw();
    });
    this.#conflictWords = conflictWords(engine.framework, this.#controls, this.#page);
    this.#exchange = new WorkbookExchange(engine, this.#page, this);
    this.#views = new Views('home', () => {
      this.#draw();
      return true;
    });
  }

  async start(): Promise<void> {
    await this.#page.open();
    this.#page.sitting.named(MAIN);
    this.#exchange.offerOtherVersion();
    this.#listen();
    this.redraw();
    this.#views.show();
  }

  get main(): Sheet {
    return this.#page.sitting.named(MAIN);
  }

  get cases(): readonly Sheet[] {
    return this.#page.sitting.sheets.filter(({ id }) => id !== MAIN);
  }

  get #words(): WorkbookWords {
    return this.#page.words;
  }

  get inspection(): Inspection {
    return inspectionOf(this.#engine.framework, this.main.values, this.#tally);
  }

  get isRatable(): boolean {
    return !this.#problems(this.inspection).some(({ severity }) => severity === 'error');
  }

  showProblems(): void {
    this.#go('ratings');
  }

  /** What stands in the way: in the inspection, in its cases, and where two inspectors have not been brought together. */
  #problems(inspection: Inspection): readonly WorkbookProblem[] {
    const toChoose = this.#page.sitting.sheets.reduce((sum, { conflicts }) => sum + conflicts.size, 0);
    const found = (count: number, message: string, view: string): WorkbookProblem[] =>
      count === 0 ? [] : [{ severity: 'error', message, name: undefined, view }];
    const inCases = this.#tally.problems.length;
    return [
      ...found(toChoose, this.#words.toChoose(toChoose), 'home'),
      ...found(inCases, this.#words.casesToFinish(inCases), 'cases'),
      ...workbookProblems(this.#engine, this.#items, this.#controls, inspection, this.#words),
    ];
  }

  /** Everything again: another language, another tab, cases from a file. */
  redraw(): void {
    this.#tally = this.cases.length === 0 ? NOTHING_COUNTED : tallyOf(this.#engine, this.cases);
    this.#controls.show(this.main.values);
    drawCases(this.#engine, this.cases, this.#tally, this.#words);
    drawConflicts(this.#page, this.#conflictWords);
    this.#draw();
    this.#views.retitle();
  }

  #draw(): void {
    const inspection = this.inspection;
    const rated = ratedSoFar(this.#engine, inspection);
    const problems = this.#problems(inspection);
    drawRatings(this.#engine.framework, rated, this.#words);
    const lines = problemLines(problems, ({ name, view }) => {
      this.#go(view, name);
    });
    byId('missing-list').replaceChildren(...lines);
    byId('missing').hidden = lines.length === 0;
    const { view } = this.#views.current;
    if (view === 'departures') drawDepartures(this.#engine, rated, inspection.overrides, this.#words);
    if (view === 'sign-off') this.#drawSignOff(inspection, rated, problems);
    drawStatuses(problems, this.main.values, this.cases, this.#words);
    for (const caption of document.querySelectorAll('[data-case-name]'))
      caption.textContent = inspection.service ?? inspection.inspection ?? '';
  }

  #drawSignOff(
    inspection: Inspection,
    rated: RatedSoFar | undefined,
    problems: readonly WorkbookProblem[],
  ): void {
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    drawSignOff(this.#engine, inspection, rated, errors, this.#words);
  }

  #listen(): void {
    document.addEventListener('input', ({ target }) => {
      this.#typed((target as HTMLInputElement | HTMLTextAreaElement).name);
    });
    document.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#continue();
    });
    this.#page.on('clear-departure', (button) => {
      this.#clearDeparture(button.closest<HTMLElement>('[data-departure]')?.dataset['departure'] ?? '');
    });
    this.#exchange.listen();
    this.#page.on('print', () => {
      document.body.dataset['open'] = 'print';
      this.#drawForPrint();
      print();
      this.#views.show();
    });
    this.#page.on('start-anew', () => {
      this.#startAnew();
    });
    this.#page.on('remove-cases', () => {
      this.#removeCases();
    });
  }

  #drawForPrint(): void {
    const inspection = this.inspection;
    const rated = ratedSoFar(this.#engine, inspection);
    if (document.getElementById('no-departures'))
      drawDepartures(this.#engine, rated, inspection.overrides, this.#words);
    this.#drawSignOff(inspection, rated, this.#problems(inspection));
  }

  #typed(name: string): void {
    const key = this.#controls.keyOf(name);
    if (key === undefined) return;
    const typed = withValue(this.main.values, key, this.#controls.read(name));
    this.#page.sitting.change(MAIN, withValue(typed, 'signed', ''));
    clearTimeout(this.#drawing);
    this.#drawing = setTimeout(() => {
      this.#draw();
    }, 80);
  }

  #go(view: string, name?: string): void {
    this.#views.go(view, '');
    if (name !== undefined)
      setTimeout(() => {
        focusField(name);
      });
  }

  #clearDeparture(id: string): void {
    const before = this.main.values;
    this.#change(withValue(withValue(before, `to/${id}`, ''), `because/${id}`, ''));
  }

  #change(values: Values): void {
    this.#page.sitting.change(MAIN, values);
    this.redraw();
  }

  /** Goes on where nothing in the view is wrong. To sign off, nothing at all may be. */
  #continue(): void {
    const { view } = this.#views.current;
    const found = this.#problems(this.inspection).filter(
      ({ severity, view: where }) => severity === 'error' && (view === 'sign-off' || where === view),
    );
    this.#views.retitle();
    if (found.length > 0) {
      showProblems(found, this.#words, ({ name, view: there }) => {
        if (there === view && name !== undefined) focusField(name);
        else this.#go(there, name);
      });
      return;
    }
    clearProblems();
    if (view === 'sign-off') {
      this.#change(withValue(this.main.values, 'signed', 'yes'));
      this.#page.say(this.#words.signedOff);
      this.#go('home');
      return;
    }
    const order = [...document.querySelectorAll<HTMLElement>('[data-view]')].map(
      ({ dataset }) => dataset['view'] ?? '',
    );
    this.#go(order[order.indexOf(view) + 1] ?? 'home');
  }

  #removeCases(): void {
    this.#remove(this.cases);
  }

  #startAnew(): void {
    this.#remove([...this.cases, this.main]);
  }

  /** Takes sheets out, and brings them back if asked. */
  #remove(sheets: readonly Sheet[]): void {
    for (const { id, values } of sheets)
      this.#page.sitting.change(id, id === MAIN ? NO_VALUES : withValue(values, 'deleted', 'yes'), NO_VALUES);
    this.redraw();
    this.#page.say(this.#words.cleared, {
      words: this.#page.words.undo,
      act: () => {
        for (const { id, values, conflicts } of sheets) this.#page.sitting.change(id, values, conflicts);
        this.redraw();
      },
    });
  }
}
