import { markup, type Html, type HtmlHole } from '../../encoding/html.js';

export interface Task {
  readonly view: string;
  readonly name: HtmlHole;
}

/** The parts of long work, in any order. The script writes each one's status. */
export function taskList(tasks: readonly Task[]): Html {
  return markup`
      <ul class="govuk-task-list">${tasks.map(
        ({ view, name }) => markup`
        <li class="govuk-task-list__item govuk-task-list__item--with-link">
          <div class="govuk-task-list__name-and-hint"><a class="govuk-link govuk-task-list__link" href="#/${view}" data-go="${view}" aria-describedby="status-${view}">${name}</a></div>
          <div class="govuk-task-list__status" id="status-${view}" data-status="${view}"></div>
        </li>`,
      )}
      </ul>`;
}
