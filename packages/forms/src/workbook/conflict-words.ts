import type { Framework } from '@yardstick/model';
import type { ConflictWords } from '../page/conflicts.js';
import { labelOf, type Controls } from '../page/controls.js';
import type { FormPage } from '../page/form-page.js';
import { textIn } from '../rating/labels.js';

/** Names what two inspectors entered otherwise: a field of the workbook, or one of a case, which has no field on this page. */
export function conflictWords(framework: Framework, controls: Controls, page: FormPage): ConflictWords {
  return {
    name: ({ values }, key) => {
      const name = controls.nameOf(key);
      if (name !== undefined && !values.has('sample')) return labelOf(name);
      const language = page.language.current;
      const sample = framework.samples.find((one) => one.name === values.get('sample'));
      const kind = sample ? textIn(sample.title ?? { text: sample.name }, language) : '';
      const id = key.slice(key.indexOf('/') + 1);
      const field = sample?.fields.find((one) => one.name === id)?.title;
      const pieces = [
        kind,
        values.get('case') ?? '',
        field && key.startsWith('fields/') ? textIn(field, language) : id,
      ];
      return pieces.filter((piece) => piece !== '').join(', ');
    },
    value: (key, value) => {
      const { words } = page;
      const answers = new Map([
        ['yes', words.yes],
        ['no', words.no],
        ['na', words.notApplicable],
      ]);
      if (key.startsWith('answers/')) return answers.get(value) ?? value;
      const name = controls.nameOf(key);
      return name === undefined ? value : controls.words(name, new Map([[key, value]]));
    },
  };
}
