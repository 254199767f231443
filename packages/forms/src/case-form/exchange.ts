import type { Sample } from '@yardstick/model';
import { problemsOf } from '../cases/problems.js';
import { takeCases, type Taken } from '../cases/take-cases.js';
import type { FormEngine } from '../engine.js';
import { casesCsv, casesJson, readCases } from '../exchange/case-file.js';
import { fileName } from '../exchange/file-name.js';
import { download } from '../page/download.js';
import { byId } from '../page/elements.js';
import type { FormPage } from '../page/form-page.js';
import type { Values } from '../values/values.js';
import type { CaseWords } from './words.js';

/** The way out and in for cases: files, and what this browser holds of another version of the framework. */
export class Exchange {
  readonly #engine: FormEngine;
  readonly #sample: Sample;
  readonly #page: FormPage<CaseWords>;

  constructor(engine: FormEngine, sample: Sample, page: FormPage<CaseWords>) {
    this.#engine = engine;
    this.#sample = sample;
    this.#page = page;
  }

  get #words(): CaseWords {
    return this.#page.words;
  }

  listen(): void {
    this.#page.on('export-json', () => {
      const { framework, digest } = this.#engine;
      download(
        this.#fileName('json'),
        'application/json',
        casesJson(framework, digest, this.#sample.name, this.#all),
      );
    });
    this.#page.on('export-csv', () => {
      this.#exportCsv();
    });
    const input = byId('import') as HTMLInputElement;
    input.addEventListener('change', () => {
      void this.#importFiles([...(input.files ?? [])]).then(() => {
        // The same file can then be chosen again.
        input.value = '';
      });
    });
  }

  get #all(): readonly Values[] {
    return this.#page.sitting.sheets.map(({ values }) => values);
  }

  #fileName(extension: string): string {
    return fileName(`${this.#engine.framework.name}-${this.#sample.name}-cases`, extension);
  }

  #exportCsv(): void {
    const all = this.#all;
    const { framework } = this.#engine;
    const incomplete = all.filter(
      (values) => problemsOf(this.#engine, this.#sample.name, values, []).length > 0,
    ).length;
    download(
      this.#fileName('csv'),
      'text/csv',
      casesCsv(framework, all, () => this.#sample.name),
    );
    if (incomplete > 0) this.#page.say(this.#words.csvIncomplete(incomplete));
  }

  async #importFiles(files: readonly File[]): Promise<void> {
    const words = this.#words;
    for (const file of files) {
      const read = readCases(await file.text(), this.#engine.framework);
      const found = typeof read === 'string' ? [] : read.filter(({ sample }) => sample === this.#sample.name);
      const refusal = typeof read === 'string' ? read : found.length === 0 ? 'no-sample' : undefined;
      if (refusal !== undefined) {
        this.#page.say(words.refusedFile(file.name, words.whyRefused[refusal] ?? ''));
        continue;
      }
      const { added, merged, differing } = this.#take(found.flatMap(({ cases }) => cases));
      this.#page.say(words.imported(file.name, added, merged, differing));
      if (found.some(({ digest }) => digest !== undefined && digest !== this.#engine.digest))
        this.#page.say(words.importedOther(file.name));
    }
    this.#page.redraw();
  }

  /** Takes cases in, and says what of them has no place here. */
  #take(cases: readonly Values[]): Taken {
    const { framework } = this.#engine;
    const taken = takeCases(this.#page.sitting, framework, cases, () => this.#sample.name);
    if (taken.unknown.length > 0) this.#page.say(this.#words.leftOut(taken.unknown.join(', ')));
    return taken;
  }

  /** Says that this browser holds cases of another version of the framework, and brings them in if asked. */
  offerOtherVersions(): void {
    const others = this.#page.sitting.others.filter(
      ({ values }) => values.has('case') && !values.has('deleted'),
    );
    if (others.length === 0) return;
    this.#page.say(this.#words.otherVersion(others.length), {
      words: this.#words.bringIn,
      act: () => {
        this.#take(others.map(({ values }) => values));
        this.#page.redraw();
      },
    });
  }
}
