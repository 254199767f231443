import { CompletionItemKind } from 'vscode-languageserver-types';
import { isBandingRule, isDescribedRule, isExpectation, isInspection } from '../../generated/ast.js';
import { ratingStructure, type Ruled } from '../../structure/rating-structure.js';
import { wordingNamed } from '../../structure/scales.js';
import { inSnippet } from '../workspace-edit.js';
import { answerForms, figuresIn, samplesOf, statisticForm } from './answers.js';
import { blank, choice, onOneLine, quotedText, type Entry } from './entry.js';
import { isAddedUp } from './keyword-places.js';
import { overallLevels } from './level-entries.js';
import { isUnderWay, type Request } from './request.js';

/** A line for everything that is rated: its rating, and once that is expected its figure. Then a line for what is only entered. */
export function expectationEntries(request: Request, before: string): Entry[] {
  const { merged, cursor } = request;
  if (!merged || !isInspection(cursor.block)) return [];
  const said = alreadySaid(request);
  const entries: Entry[] = [];
  const { overall, items } = ratingStructure(merged);
  const levels = overallLevels(request);
  const ofOverall = levels.length > 0 ? choice(1, levels) : 'not rated';
  if (!said.has('overall')) entries.push(expected(before, 'overall', ofOverall));
  else if (!said.has('figure of overall'))
    for (const form of figureForms(request, overall)) entries.push(expected(before, 'overall', form));
  if (isAddedUp(request) && !said.has('score')) entries.push(expected(before, 'score', blank(1, '0')));
  for (const ruled of items) {
    const { item } = ruled;
    if (!item || item.id === '') continue;
    const [figure] = said.has(`figure of ${item.id}`) ? [] : figureForms(request, ruled);
    const value = said.has(item.id) ? figure : (expectedValue(request, ruled) ?? figure);
    if (value === undefined) continue;
    entries.push({
      ...expected(before, inSnippet(item.id), value),
      detail: onOneLine(item.node.title?.value),
    });
  }
  return [...entries, ...enteredEntries(request, before, said)];
}

/** How the figure of an item or of the overall is written, the form that fits best first; none where it has no figure. */
function figureForms(request: Request, ruled: Ruled): string[] {
  const rule = ruled.inForce?.rule;
  if (isBandingRule(rule) && rule.aggregate)
    return [rule.aggregate === 'share' ? `${blank(1, '0')}%` : blank(1, '0')];
  return answerForms(request, ruled, figuresIn(request))
    .filter(({ label }) => label === 'counts' || label === 'a percentage')
    .map(({ insert }) => insert);
}

/** What goes into no rating of its own: restated, it is held against a slip of the hand. */
function enteredEntries(request: Request, before: string, said: ReadonlySet<string>): Entry[] {
  const { merged } = request;
  if (!merged) return [];
  const entry = (what: string, value: string, title: string | undefined): Entry => ({
    ...expected(before, what, value),
    detail: onOneLine(title),
    order: before === '' ? 'usual' : 'last',
  });
  const cases = samplesOf(merged).map(({ name, title }) => ({
    key: `cases ${name}`,
    name,
    made: entry(`cases ${name}`, blank(1, '0'), title?.value),
  }));
  const checks = [...merged.checks.values()].map(({ name, title }) => ({
    key: name,
    name,
    made: entry(name, choice(1, ['yes', 'no']), title?.value),
  }));
  const statistics = [...merged.statistics.values()].map(({ name, title }) => ({
    key: name,
    name,
    made: entry(name, statisticForm(request, name), title?.value),
  }));
  return [...cases, ...checks, ...statistics]
    .filter(({ key, name }) => name && !said.has(key))
    .map(({ made }) => made);
}

function alreadySaid(request: Request): ReadonlySet<string> {
  const { block } = request.cursor;
  const said = new Set<string>();
  if (!isInspection(block)) return said;
  for (const member of block.members) {
    if (!isExpectation(member) || isUnderWay(request, member)) continue;
    const { what, subject, cases, figures } = member;
    const name = subject?.$refText ?? '';
    if (what === 'cases') said.add(`cases ${cases?.$refText ?? ''}`);
    // The figure of an item is expected beside its rating.
    else if (!figures || request.merged?.statistics.has(name)) said.add(what ?? name);
    else said.add(`figure of ${what ?? name}`);
  }
  return said;
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
