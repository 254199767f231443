import { CompletionItemKind } from 'vscode-languageserver-types';
import { isInspection, isSampleSize } from '../../generated/ast.js';
import { ruledBy } from '../../structure/discretions.js';
import { memberKindOf } from '../../structure/rules.js';
import { ratingStructure } from '../../structure/rating-structure.js';
import { answerForms, figuresIn, otherAnswers, samplesOf, statisticForm, unanswered } from './answers.js';
import { blank, choice, onOneLine, type Entry } from './entry.js';
import { expectationEntries } from './expectation-entries.js';
import { kindSaid, said } from '../said.js';
import type { AnswerFormName } from '../words/completion.js';
import { inSnippet } from '../workspace-edit.js';
import { overallLevels } from './level-entries.js';
import { itemEntry } from './name-entries.js';
import { isUnderWay, type Request } from './request.js';

/** The lines that an inspection still wants: answers, checks, statistics, sizes of samples and what the report says. */
export function lineEntries(request: Request): Entry[] {
  return [
    ...sizeEntries(request, 'cases '),
    ...answerEntries(request),
    ...checkEntries(request),
    ...statisticEntries(request),
    ...expectedLines(request),
  ];
}

/** Where there are very many items, what is expected of them is offered after the word `expect` only. */
function expectedLines(request: Request): Entry[] {
  const isLong = request.merged !== undefined && request.merged.byId.size > mostItemsListed;
  return isLong ? [] : expectationEntries(request, 'expect ');
}

const mostItemsListed = 150;

/** Every item still to be answered, with its text, and the form of answer that fits it best. */
function answerEntries(request: Request): Entry[] {
  const { words } = request;
  const figures = figuresIn(request);
  const entries = unanswered(request).flatMap(({ ruled, isNeeded }): Entry[] => {
    const { item } = ruled;
    const [form] = answerForms(request, ruled, figures);
    if (!item || !form) return [];
    const { title, asks } = item.node;
    const { label, means } = words.completion.answers[form.form];
    return [
      {
        label: item.id,
        kind: CompletionItemKind.Value,
        insert: `${inSnippet(item.id)} ${form.insert}`,
        detail: onOneLine(said(title, words) ?? kindSaid(item.kind, words)),
        documentation: [said(asks, words), words.completion.takes(label, means)].filter(Boolean).join('\n\n'),
        order: isNeeded ? 'first' : 'rare',
      },
    ];
  });
  const levels = otherAnswers(request).has('overall') ? [] : overallLevels(request);
  if (levels.length === 0) return entries;
  return [
    ...entries,
    {
      label: 'overall',
      kind: CompletionItemKind.Value,
      insert: `overall ${choice(1, levels)}`,
      documentation: words.completion.overall,
      order: 'rare',
    },
  ];
}

/** What can be written after the number of an item, or the name of a check or a statistic: entered, or after `expect` expected. */
export function valueEntries(request: Request): Entry[] {
  const { merged, cursor } = request;
  const [first, second] = cursor.member;
  const subject = (first?.image === 'expect' ? second : first)?.image ?? '';
  if (!merged) return [];
  const statistic = merged.statistics.get(subject);
  if (statistic) {
    const form = statistic.unit === 'percent' ? 'percentage' : 'number';
    const { means } = request.words.completion.answers.number;
    return [{ ...figure(request, form, statisticForm(request, subject)), documentation: means }];
  }
  const item = merged.byId.get(subject);
  if (!item) return [];
  const forms = answerForms(request, ratingStructure(merged).of(item), figuresIn(request));
  return forms
    .filter(({ form }) => form !== 'level' && form !== 'phrase')
    .map(({ form, insert }) => figure(request, form, insert));
}

const examples: Readonly<Partial<Record<AnswerFormName, string>>> = {
  percentage: '67%',
  counts: '18 of 42',
  number: '12',
};

function figure({ words }: Request, form: AnswerFormName, insert: string): Entry {
  const { label, means } = words.completion.answers[form];
  return {
    label: examples[form] ?? label,
    kind: CompletionItemKind.Value,
    insert,
    detail: label,
    documentation: means,
    order: 'first',
  };
}

function checkEntries(request: Request): Entry[] {
  const answers = otherAnswers(request);
  return [...(request.merged?.checks.values() ?? [])]
    .filter(({ name }) => name && !answers.has(name))
    .map(({ name, title }) => ({
      label: name,
      kind: CompletionItemKind.Value,
      insert: `${name} ${choice(1, ['yes', 'no'])}`,
      detail: onOneLine(said(title, request.words)),
      order: 'first',
    }));
}

function statisticEntries(request: Request): Entry[] {
  const answers = otherAnswers(request);
  return [...(request.merged?.statistics.values() ?? [])]
    .filter(({ name }) => name && !answers.has(name))
    .map(({ name, title }) => ({
      label: name,
      kind: CompletionItemKind.Value,
      insert: `${name} ${statisticForm(request, name)}`,
      detail: onOneLine(said(title, request.words)),
      documentation: request.words.completion.statistic,
      order: 'usual',
    }));
}

/** The samples whose size is not yet said. */
export function sizeEntries(request: Request, before: string): Entry[] {
  const { merged, cursor } = request;
  if (!merged || !isInspection(cursor.block)) return [];
  const sized = new Set(
    cursor.block.members
      .filter(isSampleSize)
      .filter((member) => member.size !== undefined && !isUnderWay(request, member))
      .map(({ cases }) => cases?.$refText),
  );
  return samplesOf(merged)
    .filter(({ name }) => !sized.has(name))
    .map(({ name, title }) => ({
      label: `${before}${name}`,
      kind: CompletionItemKind.Value,
      insert: `${before}${name} ${blank(1, '0')}`,
      detail: onOneLine(said(title, request.words)),
      documentation: request.words.completion.sampleSize,
      order: 'first',
    }));
}

/** Only what a discretion covers can be overridden. */
export function overrideEntries(request: Request): Entry[] {
  const { merged } = request;
  if (!merged) return [];
  const covered = new Map<string, Entry>();
  for (const discretion of merged.discretions.values()) {
    for (const { item } of ruledBy(merged, discretion)) {
      const id = item?.id ?? 'overall';
      if (covered.has(id) || id === '') continue;
      const entry = item ? itemEntry(item.node, request.words) : overallEntry;
      covered.set(id, {
        ...entry,
        insert: `${entry.insert} to `,
        documentation: onOneLine(said(discretion.title, request.words)),
      });
    }
  }
  return [...covered.values()];
}

const overallEntry: Entry = {
  label: 'overall',
  kind: CompletionItemKind.Reference,
  insert: 'overall',
  order: 'first',
};

/** Only items that have headings for notes. */
export function notedEntries({ merged, words }: Request): Entry[] {
  if (!merged) return [];
  return [...merged.byId.values()]
    .filter(({ id, kind }) => id !== '' && merged.noteHeadings.has(memberKindOf(kind)))
    .map(({ node }) => itemEntry(node, words));
}
