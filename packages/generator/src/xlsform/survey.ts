import type { CaseField, Framework, Item, Sample, Text } from '@yardstick/model';
import { sectionsOf } from '../forms/outline.js';
import { expressionOf, reference, type NamesInForm } from './expression.js';
import { formTexts } from './form-texts.js';
import { XlsformNames } from './names.js';
import type { FormRow } from './sheets.js';

/** What the form of one sample asks, and what can be chosen. */
export interface Survey {
  readonly rows: readonly FormRow[];
  readonly choices: readonly FormRow[];
}

const answerList = 'answer';
const yesNoList = 'yes_no';

/** The case assessment of a sample as the rows of an XLSForm: the case, what is recorded of it, and its questions under their standards. */
export function surveyOf(framework: Framework, sample: Sample): Survey {
  const names = new XlsformNames(['case_id', 'sample', 'framework', 'details']);
  const lists = new Map<string, XlsformNames>();
  const inForm: NamesInForm = {
    question: (id) => names.of(id, 'q_'),
    field: (name) => names.of(name, 'f_'),
    choice: (field, text) => {
      const list = lists.get(field) ?? new XlsformNames();
      lists.set(field, list);
      return list.of(text);
    },
  };
  const fields = sample.fields.map((field) => fieldRow(field, inForm));
  const groups = sectionsOf(framework, sample).flatMap(({ parent, questions }, place) => {
    const rows = questions.flatMap(({ item }) => questionRows(item, inForm));
    return parent ? grouped(`section_${place + 1}`, titleOf(parent), rows) : rows;
  });
  return {
    rows: [
      {
        plain: {
          type: 'text',
          name: 'case_id',
          required: 'yes',
          constraint: 'string-length(normalize-space(.)) > 0',
        },
        said: {
          label: formTexts.case,
          hint: formTexts.caseHint,
          required_message: formTexts.caseNeeded,
          constraint_message: formTexts.caseNeeded,
        },
      },
      calculated('sample', sample.name),
      calculated('framework', framework.digest),
      ...(fields.length === 0 ? [] : grouped('details', formTexts.details, fields)),
      ...groups,
    ],
    choices: [
      choice(answerList, 'yes', formTexts.yes),
      choice(answerList, 'no', formTexts.no),
      choice(answerList, 'na', formTexts.notApplicable),
      choice(yesNoList, 'yes', formTexts.yes),
      choice(yesNoList, 'no', formTexts.no),
      ...sample.fields.flatMap(({ name, type, choices = [] }) =>
        type === 'choice'
          ? choices.map((text) => choice(listOf(name, inForm), inForm.choice(name, text.text), text))
          : [],
      ),
    ],
  };
}

function choice(list: string, name: string, label: Text): FormRow {
  return { plain: { list_name: list, name }, said: { label } };
}

/** What the form carries along unseen, so that whoever reads its data knows what was filled in. */
function calculated(name: string, value: string): FormRow {
  const known = value.replace(/[^A-Za-z0-9_.+/=-]/g, '');
  return { plain: { type: 'calculate', name, calculation: `'${known}'` } };
}

function grouped(name: string, label: Text, rows: readonly FormRow[]): FormRow[] {
  return [
    { plain: { type: 'begin_group', name, appearance: 'field-list' }, said: { label } },
    ...rows,
    { plain: { type: 'end_group', name } },
  ];
}

function titleOf({ id, title }: Item): Text {
  return numbered(id, title ?? { text: '' });
}

/** A text with its number before it, in every language. */
function numbered(id: string, { text, translations }: Text): Text {
  const before = (words: string) => `${id} ${words}`.trim();
  return {
    text: before(text),
    ...(translations && {
      translations: Object.fromEntries(
        Object.entries(translations).map(([language, words]) => [language, before(words)]),
      ),
    }),
  };
}

function fieldRow({ name, title, type }: CaseField, names: NamesInForm): FormRow {
  const kinds = {
    choice: `select_one ${listOf(name, names)}`,
    yesOrNo: `select_one ${yesNoList}`,
    number: 'decimal',
    date: 'date',
    text: 'text',
  };
  return {
    plain: { type: kinds[type], name: names.field(name), required: 'yes' },
    said: { label: title ?? { text: name }, required_message: formTexts.fieldNeeded },
  };
}

function listOf(field: string, names: NamesInForm): string {
  return `list_${names.field(field)}`;
}

/** The question, why it is not applicable where it is not, and the evidence. */
function questionRows({ id, asks, title, prompts, relevance }: Item, names: NamesInForm): FormRow[] {
  const name = names.question(id);
  const asked = relevance ? expressionOf(relevance, names) : '';
  const notApplicable = `${reference(name)} = 'na'`;
  return [
    {
      plain: { type: `select_one ${answerList}`, name, required: 'yes', relevant: asked },
      said: {
        label: numbered(id, asks ?? title ?? { text: '' }),
        hint: prompts.length === 0 ? undefined : linesOf(prompts),
        required_message: formTexts.answerNeeded,
      },
    },
    {
      plain: {
        type: 'text',
        name: `${name}_reason`,
        required: 'yes',
        relevant: asked === '' ? notApplicable : `(${asked}) and ${notApplicable}`,
      },
      said: { label: formTexts.reason, required_message: formTexts.reasonNeeded },
    },
    {
      plain: { type: 'text', name: `${name}_evidence`, relevant: asked, appearance: 'multiline' },
      said: { label: formTexts.evidence },
    },
  ];
}

/** Several texts as the lines of one, in every language that any of them has. */
function linesOf(texts: readonly Text[]): Text {
  const languages = new Set(texts.flatMap(({ translations = {} }) => Object.keys(translations)));
  const inLanguage = (language: string) =>
    texts
      .map(({ text, translations = {} }) =>
        Object.hasOwn(translations, language) ? translations[language] : text,
      )
      .join('\n');
  return {
    text: texts.map(({ text }) => text).join('\n'),
    ...(languages.size > 0 && {
      translations: Object.fromEntries([...languages].map((language) => [language, inLanguage(language)])),
    }),
  };
}
