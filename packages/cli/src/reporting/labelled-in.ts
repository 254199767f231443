import { Labels, type RatedInspection } from '@yardstick/generator/ratings';
import { languagesOf } from '@yardstick/generator/reports';
import { listed } from '@yardstick/model';
import { CannotRun } from '../host/cannot-run.js';
import { printable } from '../text/printable.js';

/**
 * The same inspection with the framework's texts in a language, and as they are written: a page encodes them itself, so nothing is
 * made fit for a terminal. Throws `CannotRun` where no text is in that language.
 */
export function labelledIn(language: string | undefined, rated: RatedInspection): RatedInspection {
  const { framework } = rated.labels;
  if (language === undefined || language === 'en') return { ...rated, labels: new Labels(framework) };
  const languages = languagesOf(framework);
  if (!languages.includes(language)) {
    const there =
      languages.length === 0 ? 'none of it is translated' : `its translations are in ${listed(languages)}`;
    throw new CannotRun(`${framework.name} has nothing in the language ${printable(language)}: ${there}.`);
  }
  return { ...rated, labels: new Labels(framework, { language }) };
}
