import type { Framework, Item, Text } from '@yardstick/model';
import { markup, type Html, type HtmlHole } from '../../encoding/html.js';
import { button } from '../components/button.js';
import { taskList } from '../components/task-list.js';
import { viewHeading } from '../components/view-heading.js';
import { footerMarkup, type FormContext } from '../form-context.js';
import { sayer, type Say } from '../languages.js';
import { sectionsOf } from '../outline.js';
import { pageText } from '../page.js';
import { workbookTexts } from '../runtime/generated/runtime-texts.js';
import { formScript } from '../script.js';
import { workbookWords } from '../workbook-words.js';
import { pageWords } from '../words.js';
import { departuresMarkup } from './departures.js';
import { itemMarkup } from './judged-part.js';
import { particularsMarkup } from './particulars.js';
import { placedItems, placedWithin, type PlacedItem } from './rateables.js';
import { overallMarkup, ratingsTable } from './ratings.js';
import { signOffMarkup } from './sign-off.js';
import { statisticsMarkup } from './statistics.js';

/** A part of the workbook: a view of its own and a line of its task list. */
interface Part {
  readonly view: string;
  readonly name: HtmlHole;
  readonly content: HtmlHole;
}

/** The workbook of an inspection: what is judged, what is counted, and the ratings that follow while it is filled in. */
export function workbook(context: FormContext): string {
  const { framework, languages } = context;
  const say = sayer(languages);
  const placed = placedItems(framework);
  const hasCases = framework.samples.some((sample) => sectionsOf(framework, sample).length > 0);
  const parts: readonly Part[] = [
    {
      view: 'particulars',
      name: say(workbookWords.particulars),
      content: particularsMarkup(framework, say),
    },
    ...(hasCases ? [casesPart(context, say)] : []),
    ...placed.filter(({ depth }) => depth === 0).map((top) => judgedPart(context, placed, top, say)),
    ...(framework.statistics.length > 0
      ? [
          {
            view: 'statistics',
            name: say(workbookWords.statistics),
            content: statisticsMarkup(framework, say),
          },
        ]
      : []),
    ratingsPart(framework, placed, say),
    ...(framework.discretions.length > 0
      ? [
          {
            view: 'departures',
            name: say(workbookWords.departures),
            content: departuresMarkup(framework, placed, say),
          },
        ]
      : []),
  ];
  const title = framework.title ?? { text: framework.name };
  return pageText({
    title: [workbookWords.form],
    heading: title,
    languages,
    say,
    main: [
      homeMarkup(framework, parts, title, say),
      parts.map(({ view, name, content }) => partView(view, name, content, say)),
      signOffView(framework, placed, say),
    ],
    footer: footerMarkup(context),
    script: formScript(context.engine, workbookTexts, languages),
  });
}

function homeMarkup(framework: Framework, parts: readonly Part[], title: Text, say: Say): Html {
  return markup`
  <section data-view="home" class="screen" hidden>
    <h1 class="govuk-heading-l" tabindex="-1"><span class="govuk-caption-l">${say(title)}</span>${say(workbookWords.form)}</h1>
    <p class="govuk-body">${say(workbookWords.intro)}</p>
    <div id="conflicts"></div>
    ${overallMarkup(framework, say)}
    ${taskList([...parts, { view: 'sign-off', name: say(workbookWords.signOff) }])}
    <div class="govuk-button-group">${button('print', workbookWords.print, say)}${button('start-anew', workbookWords.startAnew, say)}</div>
    <h2 class="govuk-heading-m">${say(workbookWords.keep)}</h2>
    <div class="govuk-button-group">${button('export-inspection', workbookWords.exportInspection, say)}${button('export-ratings', workbookWords.exportRatings, say)}${button('export-workbook', workbookWords.exportWorkbook, say)}</div>
    ${importField('import', say(workbookWords.importWorkbook), say(workbookWords.importHint))}
  </section>`;
}

function importField(id: string, label: HtmlHole, hint: HtmlHole): Html {
  return markup`<div class="govuk-form-group needs-script">
      <label class="govuk-label" for="${id}">${label}</label>
      <div class="govuk-hint" id="${id}-hint">${hint}</div>
      <input class="govuk-file-upload" data-import id="${id}" type="file" multiple accept=".json,.csv,application/json,text/csv" aria-describedby="${id}-hint">
    </div>`;
}

function partView(view: string, name: HtmlHole, content: HtmlHole, say: Say): Html {
  return markup`
  <form data-view="${view}" class="paper" novalidate autocomplete="off">
    ${viewHeading('', name)}${content}
    <div class="govuk-button-group screen needs-script">
      <button type="submit" class="govuk-button">${say(pageWords.continue)}</button>
      <a class="govuk-link" href="#/home" data-go="home">${say(workbookWords.back)}</a>
    </div>
  </form>`;
}

function casesPart({ framework }: FormContext, say: Say): Part {
  const samples = framework.samples.map(({ name, title }, place) => ({
    title: title ?? { text: name },
    place,
  }));
  return {
    view: 'cases',
    name: say(workbookWords.cases),
    content: markup`
    ${importField('import-cases', say(workbookWords.importCases), say(workbookWords.casesHint))}
    <table class="govuk-table">
      <thead class="govuk-table__head"><tr class="govuk-table__row">
        <th scope="col" class="govuk-table__header">${say(workbookWords.sample)}</th>
        <th scope="col" class="govuk-table__header govuk-table__header--numeric">${say(workbookWords.count)}</th>
        <th scope="col" class="govuk-table__header govuk-table__header--numeric">${say(workbookWords.unfinished)}</th>
      </tr></thead>
      <tbody class="govuk-table__body">${samples.map(
        ({ title, place }) => markup`
        <tr class="govuk-table__row">
          <th scope="row" class="govuk-table__cell row-header">${say(title)}</th>
          <td class="govuk-table__cell govuk-table__cell--numeric" data-sample-count="${place}"></td>
          <td class="govuk-table__cell govuk-table__cell--numeric" data-sample-unfinished="${place}"></td>
        </tr>`,
      )}</tbody>
    </table>
    <ul class="govuk-list govuk-list--bullet" id="case-problems"></ul>
    <div class="govuk-button-group">${button('export-cases', workbookWords.exportCases, say)}${button('remove-cases', workbookWords.removeCases, say)}</div>`,
  };
}

function judgedPart(
  { framework }: FormContext,
  placed: readonly PlacedItem[],
  top: PlacedItem,
  say: Say,
): Part {
  const judged = new Set<Item>();
  const within = placedWithin(placed, top);
  for (const { item } of within) {
    if (item.rule?.by === 'inspectors' || judged.has(item))
      for (const member of item.items) judged.add(member);
  }
  return {
    view: `part-${top.place}`,
    name: [top.item.id, ' ', top.item.title && say(top.item.title)],
    content: within.map((one) => itemMarkup(one, framework, judged.has(one.item), one === top, say)),
  };
}

function ratingsPart(framework: Framework, placed: readonly PlacedItem[], say: Say): Part {
  return {
    view: 'ratings',
    name: say(workbookWords.ratings),
    content: markup`${ratingsTable(framework, placed, say)}
    <div id="missing" hidden>
      <h2 class="govuk-heading-m">${say(workbookWords.missing)}</h2>
      <ul class="govuk-list govuk-list--bullet" id="missing-list"></ul>
    </div>`,
  };
}

function signOffView(framework: Framework, placed: readonly PlacedItem[], say: Say): Html {
  return markup`
  <form data-view="sign-off" class="paper" novalidate autocomplete="off">
    ${viewHeading('', say(workbookWords.signOff))}
${signOffMarkup(framework, placed, say)}
    <div class="govuk-button-group screen needs-script">
      <button type="submit" class="govuk-button">${say(workbookWords.sign)}</button>
      <a class="govuk-link" href="#/home" data-go="home">${say(workbookWords.back)}</a>
    </div>
  </form>`;
}
