import type { CaseField, Condition, Sample } from '@yardstick/model';
import { markup, type Html } from '../../encoding/html.js';
import { dateInput, radios, textInput, yesOrNo } from '../components/fields.js';
import type { Say } from '../languages.js';
import type { CaseSection } from '../outline.js';
import { caseWords, pageWords } from '../words.js';

/** What is recorded of a case: its reference, and the fields of its sample. A field that no question turns on may stay blank. */
export function detailsMarkup(sample: Sample, sections: readonly CaseSection[], say: Say): Html {
  const needed = new Set(
    sections.flatMap(({ questions }) =>
      questions.flatMap(({ item }) => (item.relevance ? fieldsIn(item.relevance) : [])),
    ),
  );
  return markup`${textInput(
    { name: 'case', label: say(caseWords.caseReference), hint: say(caseWords.caseReferenceHint) },
    { width: 20 },
  )}${sample.fields.map((field, place) => fieldMarkup(field, place, !needed.has(field.name), say))}`;
}

function fieldMarkup(field: CaseField, place: number, optional: boolean, say: Say): Html {
  const said = say(field.title ?? { text: field.name });
  // In one element: a browser takes the space out between two of a legend whose texts have changed.
  const label = optional
    ? markup`<span><span class="label-name">${said}</span> ${say(pageWords.optional)}</span>`
    : said;
  const named = { name: `field.${place}`, key: `fields/${field.name}`, label };
  switch (field.type) {
    case 'choice':
      return radios(
        named,
        (field.choices ?? []).map((choice) => ({ value: choice.text, label: say(choice) })),
      );
    case 'yesOrNo':
      return yesOrNo(named, say);
    case 'number':
      return textInput(named, { width: 5, inputmode: 'decimal' });
    case 'date':
      return dateInput(named, say);
    case 'text':
      return textInput(named);
  }
}

function fieldsIn(condition: Condition): string[] {
  if ('of' in condition) return condition.of.flatMap(fieldsIn);
  return 'field' in condition ? [condition.field] : [];
}
