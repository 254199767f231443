import type { Inspection } from '@yardstick/model';
import type { FormEngine } from '../engine.js';
import { make } from '../page/elements.js';
import type { RatedSoFar } from '../rating/so-far.js';
import { own } from '../values/own.js';
import { levelLabel, textIn } from '../rating/labels.js';
import type { WorkbookWords } from './words.js';

/** Writes what is about to be signed off, beside the ratings: of what, from how many cases, and where it departs from the rules. */
export function drawSignOff(
  { framework }: FormEngine,
  inspection: Inspection,
  rated: RatedSoFar | undefined,
  problems: number,
  words: WorkbookWords,
  language: string,
): void {
  const label = (level: string | null): string =>
    level === null ? words.notRated : levelLabel(framework, level, language);
  const departures = rated?.result.trace.flatMap(({ item, rating, override }) =>
    override
      ? [`${item}: ${words.departed(label(override.mechanical), label(rating), override.because)}`]
      : [],
  );
  const cases = framework.samples.map(
    ({ name, title }) =>
      `${textIn(title ?? { text: name }, language)}: ${Number(own(inspection.cases, name) ?? 0)}`,
  );
  const { inspection: name, service, fieldwork } = inspection;
  write('inspection', [name, service, fieldwork], words);
  write('cases', cases, words);
  write('departures', departures ?? [], words);
  write('missing', problems === 0 ? [] : [words.toDo(problems)], words);
}

function write(part: string, texts: readonly (string | undefined)[], words: WorkbookWords): void {
  const said = texts.filter((text) => text !== undefined);
  document
    .querySelector(`[data-sign="${part}"]`)
    ?.replaceChildren(...(said.length === 0 ? [words.none] : said).map((text) => make('p', 'answer', text)));
}
