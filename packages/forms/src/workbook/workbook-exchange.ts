import type { Inspection } from '@yardstick/model';
import { sampleOf } from '../cases/case-values.js';
import { mergeImported, takeCases, type Taken } from '../cases/take-cases.js';
import type { FormEngine } from '../engine.js';
import { casesCsv } from '../exchange/case-file.js';
import { fileName } from '../exchange/file-name.js';
import { jsonText } from '../exchange/json-text.js';
import { download } from '../page/download.js';
import type { FormPage } from '../page/form-page.js';
import type { Sheet } from '../storage/sitting.js';
import { withValue, type Values } from '../values/values.js';
import { readWorkbook, workbookJson } from './workbook-file.js';
import type { WorkbookWords } from './words.js';

/** What the workbook is, to whoever takes it out or in. */
export interface Workbook {
  readonly main: Sheet;
  readonly cases: readonly Sheet[];
  readonly inspection: Inspection;
  /** Whether the engine takes it as it is. */
  readonly isRatable: boolean;
  /** Shows what stands in the way. */
  readonly showProblems: () => void;
}

/** The way out and in for a workbook: files, and what this browser holds of another version of the framework. */
export class WorkbookExchange {
  readonly #engine: FormEngine;
  readonly #page: FormPage<WorkbookWords>;
  readonly #workbook: Workbook;

  constructor(engine: FormEngine, page: FormPage<WorkbookWords>, workbook: Workbook) {
    this.#engine = engine;
    this.#page = page;
    this.#workbook = workbook;
  }

  listen(): void {
    for (const input of document.querySelectorAll<HTMLInputElement>('[data-import]')) {
      input.addEventListener('change', () => {
        void this.#importFiles([...(input.files ?? [])]).then(() => {
          input.value = '';
        });
      });
    }
    this.#page.on('export-cases', () => {
      const text = casesCsv(this.#engine.framework, this.#cases, sampleOf);
      download(this.#fileName('cases', 'csv'), 'text/csv', text);
    });
    this.#page.on('export-inspection', () => {
      this.#download('inspection', jsonText(this.#workbook.inspection));
    });
    this.#page.on('export-ratings', () => {
      this.#exportRatings();
    });
    this.#page.on('export-workbook', () => {
      const { framework, digest } = this.#engine;
      this.#download('workbook', workbookJson(framework, digest, this.#workbook.main.values, this.#cases));
    });
  }

  get #cases(): readonly Values[] {
    return this.#workbook.cases.map(({ values }) => values);
  }

  #fileName(what: string, extension: string): string {
    return fileName(
      `${this.#workbook.inspection.inspection ?? this.#engine.framework.name}-${what}`,
      extension,
    );
  }

  #download(what: string, text: string): void {
    download(this.#fileName(what, 'json'), 'application/json', text);
  }

  /** The engine's own result, as the command line and every other engine give it for this inspection. */
  #exportRatings(): void {
    if (!this.#workbook.isRatable) {
      // What is missing or wrong is listed there.
      this.#workbook.showProblems();
      return;
    }
    this.#download('ratings', jsonText(this.#engine.rate(this.#workbook.inspection)));
  }

  async #importFiles(files: readonly File[]): Promise<void> {
    const { words } = this.#page;
    for (const file of files) {
      const read = readWorkbook(await file.text(), this.#engine.framework);
      if (typeof read === 'string') {
        this.#page.say(words.refusedFile(file.name, words.whyRefused[read] ?? ''));
        continue;
      }
      const { added, merged, differing } = this.#take(read.cases);
      this.#takeMain(read.values);
      this.#page.say(words.imported(file.name, added, merged, differing));
      if (read.digest !== undefined && read.digest !== this.#engine.digest)
        this.#page.say(words.importedOther(file.name));
    }
    this.#page.redraw();
  }

  /** Takes values of the workbook in. They are signed off here or not at all. */
  #takeMain(imported: Values): void {
    const { id, values, conflicts } = this.#workbook.main;
    const merged = mergeImported(values, withValue(withValue(imported, 'signed', ''), 'deleted', ''));
    this.#page.sitting.change(id, merged.values, new Map([...conflicts, ...merged.conflicts]));
  }

  /** Takes cases in, and says what of them has no place here. */
  #take(cases: readonly Values[]): Taken {
    const taken = takeCases(this.#page.sitting, this.#engine.framework, cases, sampleOf);
    if (taken.unknown.length > 0) this.#page.say(this.#page.words.leftOut(taken.unknown.join(', ')));
    return taken;
  }

  /** Says that this browser holds a workbook of another version of the framework, and brings it in if asked. */
  offerOtherVersion(): void {
    const others = this.#page.sitting.others.filter(
      ({ values }) => values.size > 0 && !values.has('deleted'),
    );
    if (others.length === 0) return;
    this.#page.say(this.#page.words.otherVersion, {
      words: this.#page.words.bringIn,
      act: () => {
        const cases = others.filter(({ id }) => id !== this.#workbook.main.id).map(({ values }) => values);
        this.#take(cases);
        for (const { values } of others.filter(({ id }) => id === this.#workbook.main.id))
          this.#takeMain(values);
        this.#page.redraw();
      },
    });
  }
}
