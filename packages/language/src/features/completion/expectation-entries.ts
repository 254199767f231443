import { CompletionItemKind } from 'vscode-languageserver-types';
import { isDescribedRule, isExpectation, isInspection } from '../../generated/ast.js';
import { ratingStructure, type Ruled } from '../../structure/rating-structure.js';
import { wordingNamed } from '../../structure/scales.js';
import { inSnippet } from '../workspace-edit.js';
import { statisticForm } from './answers.js';
import { blank, choice, onOneLine, quotedText, type Entry } from './entry.js';
import { isAddedUp } from './keyword-places.js';
import { overallLevels } from './level-entries.js';
import { isUnderWay, type Request } from './request.js';

/**
 * A line for everything that is rated and of which nothing is expected yet, then for what is only entered. The figure of an item is
 * offered after its number, where it is one more thing that can be expected.
 */
export function expectationEntries(request: Request, before: string): Entry[] {
  const { merged, cursor } = request;
  if (!merged || !isInspection(cursor.block)) return [];
  const said = alreadySaid(request);
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
  return [...entries, ...enteredEntries(request, before, said)];
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
  const cases = [...merged.cases.values()].map(({ name, title }) => ({
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
