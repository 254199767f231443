import { GrammarUtils, type AstNode, type LangiumDocument } from 'langium';
import type { DocumentSymbol, Range, SymbolKind } from 'vscode-languageserver-types';
import * as ast from '../generated/ast.js';
import { limitWords, membersWords } from '../lowering/words.js';
import type { YardstickServices } from '../module.js';
import { outlineKinds as kinds } from './outline-kinds.js';
import { kindSaid, said } from './said.js';
import { english } from './words/english/english.js';
import type { Named } from './words/names.js';
import type { Words } from './words/words.js';

/**
 * The outline of a file, like the printed document: a framework with its domains, standards and questions under their numbers, its
 * scales and bandings; an inspection with what was entered and what is expected. A file that is half typed has what could be read.
 */
export function documentSymbols(
  _services: YardstickServices,
  document: LangiumDocument<ast.Document>,
  words: Words = english,
): DocumentSymbol[] {
  return symbolsOf(document.parseResult.value.members, words);
}

/** How a line is shown. Nothing for one that an outline does without, such as a prompt. */
interface Entry {
  readonly name: string;
  readonly kind: SymbolKind;
  readonly detail?: string | undefined;
  /** Where its name is written. */
  readonly named?: AstNode | undefined;
  readonly property?: string;
  readonly inside?: readonly AstNode[];
}

function symbolsOf(nodes: readonly AstNode[], words: Words): DocumentSymbol[] {
  return nodes.flatMap((node) => symbolOf(node, words) ?? []);
}

function symbolOf(node: AstNode, words: Words): DocumentSymbol | undefined {
  const range = node.$cstNode?.range;
  const entry = entryOf(node, words);
  if (!entry || !range) return undefined;
  const { name, kind, detail, named = node, property = 'name', inside = [] } = entry;
  const selectionRange =
    GrammarUtils.findNodeForProperty(named.$cstNode, property)?.range ?? firstWord(range);
  const children = symbolsOf(inside, words);
  return {
    name,
    kind,
    range,
    selectionRange,
    ...(detail !== undefined && detail !== '' && { detail }),
    ...(children.length > 0 && { children }),
  };
}

function entryOf(node: AstNode, words: Words): Entry | undefined {
  if (ast.isItem(node)) return itemEntry(node, words);
  if (ast.isAddition(node)) return changeEntry(node, 'added', words);
  if (ast.isReplacement(node)) return changeEntry(node, 'replaced', words);
  if (ast.isRemoval(node)) return removalEntry(node, words);
  return (
    frameworkEntry(node, words) ??
    vocabularyEntry(node, words) ??
    ruleEntry(node) ??
    inspectionEntry(node, words)
  );
}

function itemEntry(item: ast.Item, words: Words): Entry {
  const kind = kindSaid(item.kind, words);
  return {
    name: titled(item.name, said(item.title, words), words.outline.withoutNumber(kind)),
    kind: kinds[item.kind] ?? kinds.question,
    detail: kind,
    inside: item.members,
  };
}

function changeEntry(
  { member }: ast.Addition | ast.Replacement,
  change: 'added' | 'replaced',
  words: Words,
): Entry | undefined {
  const entry: Entry | undefined = member && entryOf(member, words);
  const manner = words.outline.changed[change];
  return (
    entry && {
      ...entry,
      named: entry.named ?? member,
      detail: entry.detail === undefined ? manner : `${entry.detail}, ${manner}`,
    }
  );
}

function removalEntry(removal: ast.Removal, { outline }: Words): Entry {
  const { item, scale, banding, wording, cases, check, statistic, discretion, notes } = removal;
  const reference = item ?? scale ?? banding ?? wording ?? cases ?? check ?? statistic;
  return {
    name: firstWritten(reference?.$refText, discretion, notes) ?? outline.nothingYet,
    kind: kinds.removal,
    detail: outline.changed.removed,
  };
}

function frameworkEntry(node: AstNode, words: Words): Entry | undefined {
  const { names, outline } = words;
  if (ast.isFramework(node)) {
    return {
      name: firstWritten(node.name) ?? outline.withoutName(names.named.framework),
      kind: kinds.framework,
      detail: said(node.title, words),
      inside: node.members,
    };
  }
  if (ast.isInspection(node)) {
    const of = node.framework?.$refText;
    return {
      name: firstWritten(node.name) ?? outline.withoutName(names.named.inspection),
      kind: kinds.inspection,
      detail: of ? outline.ofFramework(of) : undefined,
      inside: node.members,
    };
  }
  if (ast.isEvidence(node)) {
    const { evidence } = names.named;
    const name = titled(node.name, said(node.text, words), evidence);
    return { name, kind: kinds.evidence, detail: evidence };
  }
  if (ast.isDiscretion(node)) {
    return {
      name: firstWritten(said(node.title, words)) ?? outline.withoutTitle(names.named.discretion),
      kind: kinds.discretion,
      detail: names.named.discretion,
      property: 'title',
    };
  }
  if (ast.isNoteHeadings(node)) {
    return { name: `notes for ${node.members ?? '…'}`, kind: kinds.notes, property: 'members' };
  }
  return undefined;
}

function vocabularyEntry(node: AstNode, words: Words): Entry | undefined {
  if (ast.isScale(node)) {
    return { ...named(node.name, 'scale', node.title, words), kind: kinds.scale, inside: node.levels };
  }
  if (ast.isLevel(node)) {
    return {
      name: firstWritten(node.name) ?? words.outline.withoutName(words.names.named.level),
      kind: kinds.level,
      detail: node.score === undefined ? undefined : String(node.score),
    };
  }
  if (ast.isBanding(node)) return { ...named(node.name, 'banding', undefined, words), kind: kinds.banding };
  if (ast.isWording(node)) return { ...named(node.name, 'wording', node.title, words), kind: kinds.wording };
  if (ast.isCases(node)) {
    return { ...named(node.name, 'cases', node.title, words), kind: kinds.cases, inside: node.fields };
  }
  if (ast.isCaseField(node)) return { ...named(node.name, 'field', node.title, words), kind: kinds.field };
  if (ast.isCheck(node)) return { ...named(node.name, 'check', node.title, words), kind: kinds.check };
  if (ast.isStatistic(node))
    return { ...named(node.name, 'statistic', node.title, words), kind: kinds.statistic };
  return undefined;
}

/** Rules that hold for more than one item, the overall and defaults, and their limits. An item's own is read in the item. */
function ruleEntry(node: AstNode): Entry | undefined {
  if (ast.isLimit(node)) return { name: limitWords(node), kind: kinds.rule, property: 'level' };
  if (!ast.isOverall(node) && !ast.isDefaultRule(node)) return undefined;
  return {
    name: ast.isOverall(node) ? 'overall' : (node.members ?? 'rule'),
    kind: kinds.rule,
    detail: writtenRule(node),
    property: 'rule',
    inside: node.limits,
  };
}

function inspectionEntry(node: AstNode, words: Words): Entry | undefined {
  if (ast.isSampleSize(node)) {
    return {
      name: `cases ${node.cases?.$refText ?? '…'}`,
      kind: kinds.sampleSize,
      detail: node.size === undefined ? undefined : String(node.size),
      property: 'cases',
    };
  }
  if (ast.isAnswer(node)) {
    return {
      name: node.overall ? 'overall' : titledReference(node.subject, words),
      kind: kinds.answer,
      detail: sourceOf(node.value),
      property: node.overall ? 'overall' : 'subject',
    };
  }
  if (ast.isEnteredScore(node)) return { name: sourceOf(node) ?? 'score', kind: kinds.answer };
  if (ast.isOverride(node)) {
    return {
      name: `override ${node.overall ? 'overall' : titledReference(node.item, words)}`,
      kind: kinds.override,
      detail: node.level && words.outline.toLevel(node.level.$refText),
      property: 'item',
    };
  }
  if (ast.isExpectation(node)) {
    return { name: sourceOf(node) ?? 'expect', kind: kinds.expectation, property: 'subject' };
  }
  if (ast.isNote(node)) {
    return {
      name: `note ${titledReference(node.item, words)}`,
      kind: kinds.note,
      detail: node.heading,
      property: 'item',
    };
  }
  return undefined;
}

function named(
  name: string | undefined,
  what: Named,
  title: ast.Text | undefined,
  words: Words,
): Omit<Entry, 'kind'> {
  const noun = words.names.named[what];
  return {
    name: firstWritten(name) ?? words.outline.withoutName(noun),
    detail: said(title, words) ?? noun,
  };
}

/** `2.1.3 Keeping other people safe`. */
function titled(number: string | undefined, title: string | undefined, without: string): string {
  return firstWritten([number, title].filter(Boolean).join(' ')) ?? without;
}

function titledReference(reference: ast.Answer['subject'] | ast.Override['item'], words: Words): string {
  const subject = reference?.ref;
  return titled(reference?.$refText, ast.isItem(subject) ? said(subject.title, words) : undefined, '…');
}

function writtenRule({ rule }: ast.Overall | ast.DefaultRule): string | undefined {
  if (ast.isPickRule(rule) && rule.pick && rule.members)
    return `${rule.pick} of ${membersWords(rule.members)}`;
  return sourceOf(rule);
}

/** A half-typed line may have an empty name, which an outline cannot show. */
function firstWritten(...names: readonly (string | undefined)[]): string | undefined {
  return names.find((name) => name !== undefined && name !== '');
}

/** What is written, on one line. */
function sourceOf(node: AstNode | undefined): string | undefined {
  return node?.$cstNode?.text.replace(/\s+/g, ' ');
}

/** Where no name is written yet, the start of the line stands for it. */
function firstWord({ start }: Range): Range {
  return { start, end: start };
}
