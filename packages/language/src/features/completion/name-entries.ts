import type { AstNode } from 'langium';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { isBanding, isBandingRule, isCaseField, isItem, isText, type Item } from '../../generated/ast.js';
import { selectedItems } from '../../structure/members.js';
import type { MergedItem } from '../../structure/merged-framework.js';
import { memberKindOf } from '../../structure/rules.js';
import { testableSubjects } from './conditions.js';
import type { Continuation } from './continuations.js';
import { declaredElsewhere } from './declared-elsewhere.js';
import { choice, onOneLine, type Entry } from './entry.js';
import { kindSaid, said } from '../said.js';
import type { Words } from '../words/words.js';
import { inSnippet } from '../workspace-edit.js';
import { holdingKinds, itemKinds, kindNamed } from './kinds.js';
import { kindsOfMembers, isSampled } from './owners.js';
import { namesFor, type Request } from './request.js';

/** The property of a rule of the grammar that refers to something with a name of its own. */
const referring: ReadonlyMap<string, { readonly type: string; readonly property: string }> = new Map([
  ['InspectorsRule Scale', { type: 'InspectorsRule', property: 'scale' }],
  ['Banding Scale', { type: 'Banding', property: 'scale' }],
  ['BandingRule Banding', { type: 'BandingRule', property: 'banding' }],
  ['DescribedRule Wording', { type: 'DescribedRule', property: 'wording' }],
  ['Item Cases', { type: 'Item', property: 'samples' }],
  ['Expectation Cases', { type: 'Expectation', property: 'cases' }],
  ['Framework Framework', { type: 'Framework', property: 'base' }],
  ['Inspection Framework', { type: 'Inspection', property: 'framework' }],
  ['Removal Scale', { type: 'Removal', property: 'scale' }],
  ['Removal Banding', { type: 'Removal', property: 'banding' }],
  ['Removal Wording', { type: 'Removal', property: 'wording' }],
  ['Removal Cases', { type: 'Removal', property: 'cases' }],
  ['Removal Check', { type: 'Removal', property: 'check' }],
  ['Removal Statistic', { type: 'Removal', property: 'statistic' }],
]);

/** The names in scope that a word may be, with what each declares; then those of other files, which come with their `use` line. */
export function nameEntries(request: Request, word: Continuation): Entry[] {
  const { rule, role } = word;
  const reference = referring.get(`${rule} ${role}`);
  if (!reference) return [];
  const own = request.cursor.member[1]?.image;
  const isOther = ({ name }: Named): boolean => rule !== 'Framework' || name !== own;
  const inScope = namesFor(request, reference.type, reference.property).filter(isNamed).filter(isOther);
  const known = new Set(inScope.map(({ name }) => name));
  const beyond = usable.has(reference.type) ? declaredElsewhere(request, role) : [];
  return [
    ...inScope.map((node) => nameEntry(request, word, node)),
    ...beyond
      .filter(({ node }) => isNamed(node) && isOther(node) && !known.has(node.name))
      .flatMap(({ node, path, use }): Entry[] =>
        isNamed(node)
          ? [{ ...nameEntry(request, word, node), detail: `use "${path}"`, besides: [use], order: 'rare' }]
          : [],
      ),
  ];
}

/** What a `use` line brings into reach for: an inspection finds its framework without one, and what is removed is there. */
const usable: ReadonlySet<string> = new Set([
  'InspectorsRule',
  'Banding',
  'BandingRule',
  'DescribedRule',
  'Item',
  'Framework',
]);

function nameEntry(request: Request, word: Continuation, node: Named): Entry {
  return {
    label: node.name,
    kind: CompletionItemKind.Reference,
    insert:
      isBanding(node) && isBandingRule({ $type: word.rule })
        ? ofAggregate(request, word, node.name, node.measure)
        : node.name,
    detail: titleOf(node, request.words),
    documentation: word.role === 'Framework' ? undefined : declarationText(node),
    order: 'first',
  };
}

/** A banding of a score needs what is added up; one of a percentage is whole by itself where cases are sampled. */
function ofAggregate(request: Request, word: Continuation, name: string, measure: string): string {
  const isOfCases = measure !== 'score' && isSampled(request, word);
  const inside = kindsOfMembers(request, word);
  if (isOfCases || inside.size === 0) return name;
  // The standards of a framework are what is added up most.
  const usual = itemKinds.toSorted(
    (left, right) => Number(right === 'standard') - Number(left === 'standard'),
  );
  const present = choice(2, usual.filter((kind) => inside.has(kind)).map(memberKindOf));
  return measure === 'score'
    ? `${name} of ${choice(1, ['sum', 'mean'])} of ${present}`
    : `${name} of share of ${present}`;
}

type Named = AstNode & { readonly name: string };

function isNamed(node: AstNode): node is Named {
  return 'name' in node && typeof node.name === 'string' && node.name !== '';
}

function titleOf(node: AstNode, words: Words): string | undefined {
  return 'title' in node && isText(node.title) ? onOneLine(said(node.title, words)) : undefined;
}

const longestText = 1200;

/** The lines that declare it, without the indentation that they have in their file. */
function declarationText({ $cstNode: place }: AstNode): string | undefined {
  if (!place) return undefined;
  const indentation = ' '.repeat(place.range.start.character);
  const text = place.text.replaceAll(`\n${indentation}`, '\n');
  return text.length > longestText ? `${text.slice(0, longestText)} …` : text;
}

/** The items that a word may name, by the rule that names them. */
export function itemEntries(request: Request, caller: string): Entry[] {
  const { merged, cursor, words } = request;
  if (!merged) return [];
  const all = [...merged.byId.values()].filter(({ id }) => id !== '');
  switch (caller) {
    case 'SubjectTest':
      return testableSubjects(request).map((node) => subjectEntry(node, words));
    case 'Members':
    case 'CountTest':
      return narrowing(request, all).map(({ node }) => itemEntry(node, words));
    case 'Addition':
      return all.filter(({ kind }) => holdingKinds.has(kind)).map(({ node }) => itemEntry(node, words));
    case 'Removal': {
      const kind = cursor.member.at(-1)?.image;
      return namesFor(request, 'Removal', 'item')
        .filter(isItem)
        .filter((item) => item.kind === kind && Boolean(item.name))
        .map((node) => itemEntry(node, words));
    }
    default:
      return [];
  }
}

/** `in` takes what holds items of the kind, `except` these and what holds them; what is named already is left out. */
function narrowing({ merged, cursor, item }: Request, all: readonly MergedItem[]): MergedItem[] {
  const images = cursor.member.map(({ image }) => image);
  const at = images.findLastIndex((image) => image === 'in' || image === 'except');
  const kind = images
    .slice(0, Math.max(at, 0))
    .map(kindNamed)
    .findLast((named) => named !== undefined);
  if (!merged || !kind) return [];
  const selected = new Set(selectedItems(merged, item, { kind, within: [], except: [] }));
  const named = new Set(images.slice(at + 1));
  const holding = new Set<MergedItem>();
  for (const member of selected) {
    for (let around = member.parent; around && around !== item; around = around.parent) holding.add(around);
  }
  return all.filter(
    (candidate) =>
      !named.has(candidate.id) &&
      (holding.has(candidate) || (images[at] === 'except' && selected.has(candidate))),
  );
}

function subjectEntry(node: ReturnType<typeof testableSubjects>[number], words: Words): Entry {
  if (isItem(node)) return itemEntry(node, words);
  return {
    label: node.name,
    kind: isCaseField(node) ? CompletionItemKind.Field : CompletionItemKind.Variable,
    insert: node.name,
    detail: onOneLine(said(node.title, words)),
    documentation: isCaseField(node)
      ? fieldText(
          // As a condition has to write them.
          node.choices.map(({ value }) => value),
          node.type,
          words,
        )
      : undefined,
    order: 'first',
  };
}

function fieldText(
  choices: readonly string[],
  type: string | undefined,
  { completion: { oneOf, number, yesOrNo } }: Words,
): string {
  if (choices.length > 0) return oneOf(choices);
  return type === 'number' ? number : yesOrNo;
}

export function itemEntry(node: Item, words: Words): Entry {
  const title = said(node.title, words);
  return {
    label: node.name,
    kind: CompletionItemKind.Reference,
    insert: inSnippet(node.name),
    detail: onOneLine(`${kindSaid(node.kind, words)} ${title ?? ''}`),
    documentation: said(node.asks, words) ?? title,
    order: 'first',
  };
}
