import type { Sample } from '@yardstick/model';
import { AskedQuestions, cleared } from '../cases/asked.js';
import { questionsOf, sectionsOf, type SampledQuestion } from '../cases/questions.js';
import type { FormEngine } from '../engine.js';
import { drawConflicts } from '../page/conflicts.js';
import { Controls, labelOf, viewOf } from '../page/controls.js';
import { byId } from '../page/elements.js';
import { FormPage } from '../page/form-page.js';
import { clearProblems, focusField, showProblems } from '../page/problems.js';
import { Views, type Place } from '../page/views.js';
import type { Sheet } from '../storage/sitting.js';
import type { AllTexts } from '../texts.js';
import { NO_VALUES, withValue, type Values } from '../values/values.js';
import { drawCaseList, drawResults } from './case-list.js';
import { caseProblems, type CaseFieldProblem } from './case-problems.js';
import { drawCase, drawAnswers, drawQuestions } from './case-view.js';
import { Exchange } from './exchange.js';
import type { CaseWords } from './words.js';

/** The case assessment: a list of cases, and one of them open on the fields of the page. */
export class CaseForm {
  readonly #engine: FormEngine;
  readonly #sample: Sample;
  readonly #questions: readonly SampledQuestion[];
  readonly #sections: readonly (readonly number[])[];
  readonly #controls: Controls;
  readonly #page: FormPage<CaseWords>;
  readonly #views: Views;
  readonly #exchange: Exchange;

  constructor(engine: FormEngine, texts: AllTexts<CaseWords>, sampleName: string) {
    const { framework, digest } = engine;
    this.#engine = engine;
    this.#sample = framework.samples.find(({ name }) => name === sampleName) ?? {
      name: sampleName,
      fields: [],
    };
    this.#questions = questionsOf(framework, sampleName);
    this.#sections = sectionsOf(this.#questions);
    this.#controls = new Controls();
    this.#page = new FormPage(texts, `${framework.name}/cases/${sampleName}`, digest, () => {
      this.#redraw();
    });
    this.#views = new Views('list', (place) => this.#open(place));
    this.#exchange = new Exchange(engine, this.#sample, this.#page);
  }

  async start(): Promise<void> {
    await this.#page.open();
    this.#exchange.offerOtherVersions();
    this.#listen();
    this.#views.show();
  }

  #drawConflicts(): void {
    drawConflicts(this.#page, {
      name: (sheet, key) => this.#fieldName(sheet, key),
      value: (key, value) => this.#controls.words(this.#controls.nameOf(key) ?? '', new Map([[key, value]])),
    });
  }

  /** A field of a case in words. The label of an answer has the number of its question; those beside it have not. */
  #fieldName(sheet: Sheet, key: string): string {
    const name = this.#controls.nameOf(key) ?? '';
    const id = /^(?:reasons|evidence)\//.test(key) ? key.slice(key.indexOf('/') + 1) : '';
    const pieces = [sheet.values.get('case') ?? this.#words.newCase, id, labelOf(name)];
    return pieces.filter((piece) => piece !== '').join(', ');
  }

  get #words(): CaseWords {
    return this.#page.words;
  }

  get #sheet(): Sheet | undefined {
    const sheet = this.#page.sitting.sheet(this.#views.current.id);
    return sheet?.values.has('deleted') ? undefined : sheet;
  }

  /** Fills in what a view shows, before it is shown. */
  #open({ view, id }: Place): boolean {
    const { sitting } = this.#page;
    const words = this.#words;
    if (view === 'list') {
      drawCaseList(this.#engine, this.#sample.name, this.#questions, sitting.sheets, words);
      this.#drawResults();
      this.#drawConflicts();
      return true;
    }
    const sheet = sitting.sheet(id);
    if (!sheet || sheet.values.has('deleted')) return false;
    this.#controls.show(sheet.values);
    this.#drawSheet(sheet, id);
    return true;
  }

  #drawSheet(sheet: Sheet, id: string): void {
    const asked = new AskedQuestions(this.#engine, this.#sample.name, this.#questions, sheet.values);
    drawCase(sheet, id, asked, this.#sections, this.#problems(sheet), this.#words);
    drawQuestions(this.#questions, asked, this.#words);
    drawAnswers(this.#controls, sheet.values, asked, this.#words);
  }

  #drawResults(): void {
    if ((byId('results') as HTMLDetailsElement).open)
      drawResults(this.#engine, this.#sample.name, this.#questions, this.#page.sitting.sheets);
  }

  #redraw(): void {
    this.#open(this.#views.current);
    this.#views.retitle();
  }

  #problems({ id, values }: Sheet): readonly CaseFieldProblem[] {
    const others = this.#page.sitting.sheets.filter((other) => other.id !== id);
    return caseProblems(
      this.#engine,
      this.#sample,
      this.#questions,
      values,
      others.map((other) => other.values),
      this.#words,
    );
  }

  #listen(): void {
    document.addEventListener('input', ({ target }) => {
      this.#typed((target as HTMLInputElement | HTMLTextAreaElement).name);
    });
    document.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#continue();
    });
    document.addEventListener('click', (event) => {
      const link = (event.target as Element).closest<HTMLElement>('[data-go]');
      if (!link) return;
      event.preventDefault();
      this.#go(link.dataset['go'] ?? 'list', link.dataset['focus']);
    });
    byId('results').addEventListener('toggle', () => {
      this.#drawResults();
    });
    this.#page.on('add-case', () => {
      this.#addCase();
    });
    this.#page.on('next-case', () => {
      this.#addCase();
    });
    this.#page.on('delete-case', () => {
      this.#deleteCase();
    });
    this.#page.on('clear-section', () => {
      this.#clearSection();
    });
    this.#page.on('print-case', () => {
      print();
    });
    this.#page.on('print-blank', () => {
      this.#printBlank();
    });
    this.#exchange.listen();
  }

  /** Takes over what was typed, and clears what is not asked any more; both can be undone together. */
  #typed(name: string): void {
    const sheet = this.#sheet;
    const key = this.#controls.keyOf(name);
    if (!sheet || key === undefined) return;
    const before = sheet.values;
    const typed = withValue(before, key, this.#controls.read(name));
    const turns = key.startsWith('fields/') || key.startsWith('answers/');
    const after = turns
      ? cleared(this.#engine, this.#sample.name, this.#questions, typed)
      : { values: typed, cleared: [] };
    this.#page.sitting.change(sheet.id, withValue(after.values, 'complete', ''));
    if (after.cleared.length > 0) {
      for (const gone of after.cleared) this.#controls.showKey(gone, after.values);
      const ids = [...new Set(after.cleared.map((gone) => gone.slice(gone.indexOf('/') + 1)))].join(', ');
      this.#offerUndo(this.#words.clearedAnswers(ids), sheet.id, before);
    }
    if (turns) {
      const asked = new AskedQuestions(this.#engine, this.#sample.name, this.#questions, after.values);
      drawQuestions(this.#questions, asked, this.#words);
    }
  }

  #offerUndo(text: string, id: string, before: Values): void {
    this.#page.say(text, {
      words: this.#words.undo,
      act: () => {
        this.#page.sitting.change(id, before);
        this.#redraw();
      },
    });
  }

  #go(view: string, focus?: string): void {
    this.#views.go(view, view === 'list' ? '' : this.#views.current.id);
    // The view is shown when the address has changed.
    if (focus !== undefined)
      setTimeout(() => {
        focusField(focus);
      });
  }

  #addCase(): void {
    const sheet = this.#page.sitting.add(NO_VALUES);
    this.#views.go('details', sheet.id);
  }

  #deleteCase(): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    this.#page.sitting.change(sheet.id, withValue(sheet.values, 'deleted', 'yes'));
    const name = sheet.values.get('case') ?? this.#words.newCase;
    this.#views.go('list', '');
    this.#offerUndo(this.#words.deletedCase(name), sheet.id, sheet.values);
  }

  #clearSection(): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    const form = document.querySelector(`[data-view="${this.#views.current.view}"]`);
    const names = [...(form?.querySelectorAll<HTMLElement>('[data-group]') ?? [])].map(
      (group) => group.dataset['group'],
    );
    const values = new Map(sheet.values);
    for (const name of names) values.delete(this.#controls.keyOf(name ?? '') ?? '');
    values.delete('complete');
    this.#page.sitting.change(sheet.id, values);
    this.#controls.show(values);
    clearProblems();
    this.#offerUndo(this.#words.cleared, sheet.id, sheet.values);
  }

  /** Goes on where nothing in the view is wrong; else says what is. Nothing is checked before. */
  #continue(): void {
    const sheet = this.#sheet;
    if (!sheet) return;
    const { view } = this.#views.current;
    const problems = this.#problems(sheet).filter(({ name }) => view === 'check' || viewOf(name) === view);
    this.#views.retitle();
    if (problems.length > 0) {
      showProblems(problems, this.#words, ({ name }) => {
        const there = viewOf(name) ?? view;
        if (there === view) focusField(name);
        else this.#go(there, name);
      });
      return;
    }
    clearProblems();
    if (view === 'check') {
      this.#page.sitting.change(sheet.id, withValue(sheet.values, 'complete', 'yes'));
      this.#views.go('list', '');
      this.#page.say(this.#words.markedComplete);
      return;
    }
    const order = ['details', ...this.#sections.map((_, place) => `section-${place}`), 'summary', 'check'];
    this.#go(order[order.indexOf(view) + 1] ?? 'case');
  }

  #printBlank(): void {
    this.#controls.show(NO_VALUES);
    for (const caption of document.querySelectorAll('[data-case-name]')) caption.textContent = '';
    document.body.dataset['open'] = 'blank';
    print();
    this.#views.show();
  }
}
