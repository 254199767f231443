import type { Framework, Sample, Text } from '@yardstick/model';
import { markup, type Html, type HtmlHole } from '../../encoding/html.js';
import { button } from '../components/button.js';
import { textArea } from '../components/fields.js';
import { summaryList } from '../components/summary-list.js';
import { taskList } from '../components/task-list.js';
import { viewHeading } from '../components/view-heading.js';
import { footerMarkup, type FormContext } from '../form-context.js';
import { sayer, type Say } from '../languages.js';
import { sectionsOf, type CaseSection } from '../outline.js';
import { pageText } from '../page.js';
import { caseFormTexts } from '../runtime/generated/runtime-texts.js';
import { formScript } from '../script.js';
import { caseWords, pageWords } from '../words.js';
import { caseListMarkup } from './case-list.js';
import { detailsMarkup } from './details.js';
import { questionMarkup } from './questions.js';

/** The case assessment of one sample: many cases in one sitting, on one page. */
export function caseForm(context: FormContext, sample: Sample): string {
  const { framework, languages } = context;
  const say = sayer(languages);
  const sections = sectionsOf(framework, sample);
  const title = sample.title ?? { text: sample.name };
  return pageText({
    title: [caseWords.form, title],
    heading: framework.title ?? { text: framework.name },
    languages,
    say,
    main: [
      caseListMarkup(sample, sections, say),
      caseMarkup(sections, say),
      detailsView(sample, sections, title, say),
      sections.map((section) => sectionView(section, framework, languages, say)),
      summaryView(say),
      checkView(sample, sections, say),
    ],
    footer: footerMarkup(context),
    script: formScript(context.engine, caseFormTexts, languages, sample.name),
  });
}

function sectionName({ parent }: CaseSection, say: Say): HtmlHole {
  return parent ? [parent.id, ' ', parent.title && say(parent.title)] : say(caseWords.question);
}

function caseMarkup(sections: readonly CaseSection[], say: Say): Html {
  return markup`
  <section data-view="case" class="screen" hidden>
    ${viewHeading('', say(caseWords.form))}
    ${taskList([
      { view: 'details', name: say(caseWords.caseDetails) },
      ...sections.map((section) => ({ view: section.view, name: sectionName(section, say) })),
      { view: 'summary', name: say(caseWords.summary) },
      { view: 'check', name: say(caseWords.check) },
    ])}
    <div class="govuk-button-group">${button('print-case', caseWords.printCase, say)}${button('next-case', caseWords.nextCase, say)}${button('delete-case', caseWords.deleteCase, say)}<a class="govuk-link" href="#" data-go="list">${say(caseWords.allCases)}</a></div>
  </section>`;
}

/** What stands under every view in which something is filled in. */
function viewButtons(say: Say, clear: boolean): Html {
  return markup`
    <div class="govuk-button-group screen needs-script">
      <button type="submit" class="govuk-button">${say(pageWords.continue)}</button>
      ${clear && button('clear-section', pageWords.clearSection, say)}
      <a class="govuk-link" href="#" data-go="case">${say(caseWords.backToCase)}</a>
    </div>`;
}

function detailsView(sample: Sample, sections: readonly CaseSection[], title: Text, say: Say): Html {
  return markup`
  <form data-view="details" class="paper" novalidate autocomplete="off">
    ${viewHeading(say(title), say(caseWords.caseDetails))}
    ${detailsMarkup(sample, sections, say)}${viewButtons(say, false)}
  </form>`;
}

function sectionView(
  section: CaseSection,
  framework: Framework,
  languages: readonly string[],
  say: Say,
): Html {
  const { view, parent, questions } = section;
  return markup`
  <form data-view="${view}" class="paper" novalidate autocomplete="off">
    ${viewHeading('', sectionName(section, say))}
    ${parent?.statement && markup`<p class="govuk-body">${say(parent.statement)}</p>`}${questions.map(
      (question) => questionMarkup(question, framework, languages, say),
    )}${viewButtons(say, true)}
  </form>`;
}

function summaryView(say: Say): Html {
  return markup`
  <form data-view="summary" class="paper" novalidate autocomplete="off">
    ${viewHeading('', say(caseWords.summary))}
    ${textArea({ name: 'summary', label: markup`${say(caseWords.summaryLabel)} ${say(pageWords.optional)}`, hint: say(caseWords.summaryHint) }, { rows: 8 })}${viewButtons(say, true)}
  </form>`;
}

function checkView(sample: Sample, sections: readonly CaseSection[], say: Say): Html {
  const details = [
    { name: 'case', said: say(caseWords.caseReference) },
    ...sample.fields.map(({ name, title }, place) => ({
      name: `field.${place}`,
      said: say(title ?? { text: name }),
    })),
  ];
  return markup`
  <form data-view="check" class="screen" novalidate hidden>
    ${viewHeading('', say(caseWords.check))}
    <h2 class="govuk-heading-m">${say(caseWords.caseDetails)}</h2>${summaryList(
      details.map(({ name, said }) => ({
        key: said,
        about: said,
        names: [name],
        view: 'details',
        focus: name,
      })),
      say,
    )}${sections.map(
      (section) => markup`
    <h2 class="govuk-heading-m">${sectionName(section, say)}</h2>${summaryList(
      section.questions.map(({ item, place }) => ({
        key: [item.id, ' ', item.title && say(item.title)],
        about: item.id,
        names: [`answer.${place}`, `reason.${place}`, `evidence.${place}`],
        view: section.view,
        focus: `answer.${place}`,
      })),
      say,
    )}`,
    )}
    <h2 class="govuk-heading-m">${say(caseWords.summary)}</h2>${summaryList(
      [
        {
          key: say(caseWords.summary),
          about: say(caseWords.summary),
          names: ['summary'],
          view: 'summary',
          focus: 'summary',
        },
      ],
      say,
    )}
    <div class="govuk-button-group needs-script">
      <button type="submit" class="govuk-button">${say(caseWords.markComplete)}</button>
      <a class="govuk-link" href="#" data-go="case">${say(caseWords.backToCase)}</a>
    </div>
  </form>`;
}
