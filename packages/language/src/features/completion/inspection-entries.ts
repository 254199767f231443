import { CompletionItemKind } from 'vscode-languageserver-types';
import { isDescribedRule, isExpectation, isInspection, isSampleSize } from '../../generated/ast.js';
import { ruledBy } from '../../structure/discretions.js';
import { memberKindOf } from '../../structure/rules.js';
import { ratingStructure, type Ruled } from '../../structure/rating-structure.js';
import { wordingNamed } from '../../structure/scales.js';
import { answerForms, figuresIn, otherAnswers, unanswered } from './answers.js';
import { blank, choice, onOneLine, quotedText, type Entry } from './entry.js';
import { inSnippet } from '../workspace-edit.js';
import { isAddedUp } from './keyword-places.js';
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
  const figures = figuresIn(request);
  const entries = unanswered(request).flatMap(({ ruled, isNeeded }): Entry[] => {
    const { item } = ruled;
    const [form] = answerForms(request, ruled, figures);
    if (!item || !form) return [];
    const { title, asks } = item.node;
    return [
      {
        label: item.id,
        kind: CompletionItemKind.Value,
        insert: `${inSnippet(item.id)} ${form.insert}`,
        detail: onOneLine(title?.value ?? item.kind),
        documentation: [asks?.value, `Takes ${form.label}. ${form.means}`].filter(Boolean).join('\n\n'),
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
      documentation: 'The overall rating as published. What leads to it may then be left out.',
      order: 'rare',
    },
  ];
}

/** What can be written after the number of an item, or the name of a check or a statistic. */
export function valueEntries(request: Request): Entry[] {
  const { merged, cursor } = request;
  const subject = cursor.member[0]?.image ?? '';
  if (!merged) return [];
  const statistic = merged.statistics.get(subject);
  if (statistic) {
    const label = statistic.unit === 'percent' ? 'a percentage' : 'a number';
    return [figure(label, statisticForm(request, subject), 'The figure of the service.')];
  }
  const item = merged.byId.get(subject);
  if (!item) return [];
  const forms = answerForms(request, ratingStructure(merged).of(item), figuresIn(request));
  return forms
    .filter(({ label }) => label !== 'a level' && label !== 'a phrase')
    .map(({ label, insert, means }) => figure(label, insert, means));
}

const examples: ReadonlyMap<string, string> = new Map([
  ['a percentage', '67%'],
  ['counts', '18 of 42'],
  ['a number', '12'],
]);

function figure(form: string, insert: string, means: string): Entry {
  return {
    label: examples.get(form) ?? form,
    kind: CompletionItemKind.Value,
    insert,
    detail: form,
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
      detail: onOneLine(title?.value),
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
      detail: onOneLine(title?.value),
      documentation: 'A figure of the service. It may be followed by an average and a range.',
      order: 'usual',
    }));
}

function statisticForm({ merged }: Request, name: string): string {
  return merged?.statistics.get(name)?.unit === 'percent' ? `${blank(1, '0')}%` : blank(1, '0');
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
  const samples = new Map(
    [...ratingStructure(merged).items].flatMap(({ item }) => {
      const named = item?.node.samples?.ref;
      return named ? [[named.name, named] as const] : [];
    }),
  );
  return [...merged.cases.values(), ...samples.values()]
    .filter((cases, at, all) => cases.name && all.findIndex(({ name }) => name === cases.name) === at)
    .filter(({ name }) => !sized.has(name))
    .map(({ name, title }) => ({
      label: `${before}${name}`,
      kind: CompletionItemKind.Value,
      insert: `${before}${name} ${blank(1, '0')}`,
      detail: onOneLine(title?.value),
      documentation: 'How many cases were sampled.',
      order: 'first',
    }));
}

/** A line for everything that is rated and of which nothing is expected yet. */
export function expectationEntries(request: Request, before: string): Entry[] {
  const { merged, cursor } = request;
  if (!merged || !isInspection(cursor.block)) return [];
  const said = new Set<string | undefined>(
    cursor.block.members
      .filter(isExpectation)
      .filter((member) => !isUnderWay(request, member))
      .map(({ what, subject }) => what ?? subject?.$refText),
  );
  const entries: Entry[] = [];
  const levels = overallLevels(request);
  if (!said.has('overall'))
    entries.push(expected(before, 'overall', levels.length > 0 ? choice(1, levels) : 'not rated'));
  if (isAddedUp(request) && !said.has('score')) entries.push(expected(before, 'score', blank(1, '0')));
  for (const ruled of ratingStructure(merged).items) {
    const { item } = ruled;
    const value = expectedValue(request, ruled);
    if (!item || item.id === '' || said.has(item.id) || value === undefined) continue;
    entries.push({
      ...expected(before, inSnippet(item.id), value),
      detail: onOneLine(item.node.title?.value),
    });
  }
  return entries;
}

function expectedValue(request: Request, { item, inForce, scale }: Ruled): string | undefined {
  if (!item || !request.merged) return undefined;
  if (isDescribedRule(inForce?.rule)) {
    const { phrases } = wordingNamed(request.merged, inForce.rule.wording) ?? { phrases: [] };
    const texts = phrases.flatMap(({ text }) => (text?.value ? [quotedText(text.value)] : []));
    return texts.length > 0 ? choice(1, texts) : undefined;
  }
  const levels = scale?.levels.map(({ name }) => name).filter(Boolean) ?? [];
  return levels.length > 0 ? choice(1, levels) : undefined;
}

function expected(before: string, what: string, value: string): Entry {
  return {
    label: `${before}${what}`,
    kind: CompletionItemKind.Value,
    insert: `${before}${what} ${value}`,
    documentation: 'What the published report says.',
    order: before === '' ? 'first' : 'last',
  };
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
      const entry = item ? itemEntry(item.node) : overallEntry;
      covered.set(id, {
        ...entry,
        insert: `${entry.insert} to `,
        documentation: onOneLine(discretion.title?.value),
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
export function notedEntries({ merged }: Request): Entry[] {
  if (!merged) return [];
  return [...merged.byId.values()]
    .filter(({ id, kind }) => id !== '' && merged.noteHeadings.has(memberKindOf(kind)))
    .map(({ node }) => itemEntry(node));
}

function overallLevels({ merged }: Request): readonly string[] {
  const scale = merged && ratingStructure(merged).overall.scale;
  return scale?.levels.map(({ name }) => name).filter(Boolean) ?? [];
}
