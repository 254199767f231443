import type { Inspection, Item } from '@yardstick/model';
import type { FormEngine } from '../engine.js';
import { byId, make } from '../page/elements.js';
import type { RatedSoFar } from '../rating/so-far.js';
import { figureWords, levelLabel, textIn } from './rating-words.js';
import type { WorkbookWords } from './words.js';

/** Writes what is about to be signed off: of what, by which framework, with what outcome, and where it departs from the rules. */
export function drawSignOff(
  engine: FormEngine,
  items: readonly Item[],
  inspection: Inspection,
  rated: RatedSoFar | undefined,
  problems: number,
  words: WorkbookWords,
  language: string,
): void {
  const { framework, digest } = engine;
  const label = (level: string | null | undefined): string =>
    level == null ? words.notRated : levelLabel(framework, level, language);
  const entries = new Map(rated?.result.trace.map((entry) => [entry.item, entry]));
  const departures = [...entries.values()].flatMap(({ item, rating, override }) =>
    override
      ? [`${item}: ${words.departed(label(override.mechanical), label(rating), override.because)}`]
      : [],
  );
  const overall = entries.get('overall');
  const rows: [string, string[]][] = [
    [words.framework, [`${framework.name} ${framework.version ?? ''}`.trim(), digest]],
    [
      words.inspection,
      [inspection.inspection, inspection.service, inspection.fieldwork].filter((one) => one !== undefined),
    ],
    [
      words.sampleCases,
      framework.samples.map(({ name, title }) => {
        const count = inspection.cases && Object.hasOwn(inspection.cases, name) ? inspection.cases[name] : 0;
        return `${textIn(title ?? { text: name }, language)}: ${count ?? 0}`;
      }),
    ],
    ...items
      .filter(({ id }) =>
        framework.items.some((top) => top.id === id || top.items.some((one) => one.id === id)),
      )
      .filter(({ id }) => entries.get(id)?.kind !== undefined && entries.get(id)?.description === undefined)
      .map(({ id, title }): [string, string[]] => [
        `${id} ${textIn(title ?? { text: '' }, language)}`,
        [label(entries.get(id)?.rating)],
      ]),
    [words.overall, [`${label(overall?.rating)} ${overall ? figureWords(overall, words) : ''}`.trim()]],
    [words.departures, departures.length === 0 ? [words.none] : departures],
    [words.stillMissing, [problems === 0 ? words.none : words.toDo(problems)]],
  ];
  const said = rows.filter(([, values]) => values.length > 0);
  byId('sign-off-summary').replaceChildren(
    ...said.map(([key, values]) =>
      make(
        'div',
        'govuk-summary-list__row',
        make('dt', 'govuk-summary-list__key', key),
        make('dd', 'govuk-summary-list__value', ...values.map((value) => make('p', 'answer', value))),
      ),
    ),
  );
}
