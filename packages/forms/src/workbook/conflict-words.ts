import type { Framework } from '@yardstick/model';
import type { ConflictWords } from '../page/conflicts.js';
import { labelOf, type Controls } from '../page/controls.js';
import type { FormPage } from '../page/form-page.js';
import { caseName, columnName } from './case-name.js';
import type { WorkbookWords } from './words.js';

/** Names what two inspectors entered otherwise: a field of the workbook, or one of a case, which has no field on this page. */
export function conflictWords(
  framework: Framework,
  controls: Controls,
  page: FormPage<WorkbookWords>,
): ConflictWords {
  return {
    name: ({ values }, key) => {
      const name = controls.nameOf(key);
      if (name !== undefined && !values.has('sample')) return labelOf(name);
      const column = key.slice(key.indexOf('/') + 1);
      return `${caseName(framework, values)}, ${columnName(framework, values, column)}`;
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
