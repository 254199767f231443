import type { Inspection } from '@yardstick/model';
import type { FormEngine } from '../engine.js';
import { make } from '../page/elements.js';
import type { RatedSoFar } from '../rating/so-far.js';
import { levelLabel } from '../rating/labels.js';
import type { WorkbookWords } from './words.js';

/** Writes what is about to be signed off, beside the ratings and the numbers of cases: of what, and where it departs from the rules. */
export function drawSignOff(
  { framework }: FormEngine,
  inspection: Inspection,
  rated: RatedSoFar | undefined,
  problems: number,
  words: WorkbookWords,
): void {
  const label = (level: string | null): string =>
    level === null ? words.notRated : levelLabel(framework, level);
  const departures = rated?.result.trace.flatMap(({ item, rating, override }) =>
    override
      ? [`${item}: ${words.departed(label(override.mechanical), label(rating), override.because)}`]
      : [],
  );
  const { inspection: name, service, fieldwork } = inspection;
  write('inspection', [name, service, fieldwork], words);
  write('departures', departures ?? [], words);
  write('missing', problems === 0 ? [] : [words.toDo(problems)], words);
}

function write(part: string, texts: readonly (string | undefined)[], words: WorkbookWords): void {
  const said = texts.filter((text) => text !== undefined);
  document
    .querySelector(`[data-sign="${part}"]`)
    ?.replaceChildren(...(said.length === 0 ? [words.none] : said).map((text) => make('p', 'answer', text)));
}
