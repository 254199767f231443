import { CompletionItemKind } from 'vscode-languageserver-types';
import { isBandingRule, isDescribedRule, isExpectation, isInspection } from '../../generated/ast.js';
import { ratingStructure, type Ruled } from '../../structure/rating-structure.js';
import { wordingNamed } from '../../structure/scales.js';
import { said } from '../said.js';
import type { Words } from '../words/words.js';
import { inSnippet } from '../workspace-edit.js';
import { answerForms, figuresIn, samplesOf, statisticForm } from './answers.js';
import { blank, choice, onOneLine, quotedText, type Entry } from './entry.js';
import { isAddedUp } from './keyword-places.js';
import { overallLevels } from './level-entries.js';
import { isUnderWay, type Request } from './request.js';

/** A line for everything that is rated: its rating, and once that is expected its figure. Then a line for what is only entered. */
export function expectationEntries(request: Request, before: string): Entry[] {
  const { merged, cursor, words } = request;
  if (!merged || !isInspection(cursor.block)) return [];
  const stated = alreadySaid(request);
  const entries: Entry[] = [];
  const { overall, items } = ratingStructure(merged);
  const levels = overallLevels(request);
  const ofOverall = levels.length > 0 ? choice(1, levels) : 'not rated';
  if (!stated.has('overall')) entries.push(expected(words, before, 'overall', ofOverall));
  else if (!stated.has('figure of overall'))
    for (const form of figureForms(request, overall)) entries.push(expected(words, before, 'overall', form));
  if (isAddedUp(request) && !stated.has('score'))
    entries.push(expected(words, before, 'score', blank(1, '0')));
  for (const ruled of items) {
    const { item } = ruled;
    if (!item || item.id === '') continue;
    const [figure] = stated.has(`figure of ${item.id}`) ? [] : figureForms(request, ruled);
    const value = stated.has(item.id) ? figure : (expectedValue(request, ruled) ?? figure);
    if (value === undefined) continue;
    entries.push({
      ...expected(words, before, inSnippet(item.id), value),
      detail: onOneLine(said(item.node.title, words)),
    });
  }
  return [...entries, ...enteredEntries(request, before, stated)];
}

/** How the figure of an item or of the overall is written, the form that fits best first; none where it has no figure. */
function figureForms(request: Request, ruled: Ruled): string[] {
  const rule = ruled.inForce?.rule;
  if (isBandingRule(rule) && rule.aggregate)
    return [rule.aggregate === 'share' ? `${blank(1, '0')}%` : blank(1, '0')];
  return answerForms(request, ruled, figuresIn(request))
    .filter(({ form }) => form === 'counts' || form === 'percentage')
    .map(({ insert }) => insert);
}

/** What goes into no rating of its own: restated, it is held against a slip of the hand. */
function enteredEntries(request: Request, before: string, stated: ReadonlySet<string>): Entry[] {
  const { merged, words } = request;
  if (!merged) return [];
  const entry = (what: string, value: string, title: string | undefined): Entry => ({
    ...expected(words, before, what, value),
    detail: onOneLine(title),
    order: before === '' ? 'usual' : 'last',
  });
  const cases = samplesOf(merged).map(({ name, title }) => ({
    key: `cases ${name}`,
    name,
    made: entry(`cases ${name}`, blank(1, '0'), said(title, words)),
  }));
  const checks = [...merged.checks.values()].map(({ name, title }) => ({
    key: name,
    name,
    made: entry(name, choice(1, ['yes', 'no']), said(title, words)),
  }));
  const statistics = [...merged.statistics.values()].map(({ name, title }) => ({
    key: name,
    name,
    made: entry(name, statisticForm(request, name), said(title, words)),
  }));
  return [...cases, ...checks, ...statistics]
    .filter(({ key, name }) => name && !stated.has(key))
    .map(({ made }) => made);
}

function alreadySaid(request: Request): ReadonlySet<string> {
  const { block } = request.cursor;
  const stated = new Set<string>();
  if (!isInspection(block)) return stated;
  for (const member of block.members) {
    if (!isExpectation(member) || isUnderWay(request, member)) continue;
    const { what, subject, cases, figures } = member;
    const name = subject?.$refText ?? '';
    if (what === 'cases') stated.add(`cases ${cases?.$refText ?? ''}`);
    // The figure of an item is expected beside its rating.
    else if (!figures || request.merged?.statistics.has(name)) stated.add(what ?? name);
    else stated.add(`figure of ${what ?? name}`);
  }
  return stated;
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

function expected(words: Words, before: string, what: string, value: string): Entry {
  return {
    label: `${before}${what}`,
    kind: CompletionItemKind.Value,
    insert: `${before}${what} ${value}`,
    documentation: words.completion.expected,
    order: before === '' ? 'first' : 'last',
  };
}
