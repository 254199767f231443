import { GrammarUtils, type AstNode, type LangiumDocument } from 'langium';
import type { DocumentSymbol, Range, SymbolKind } from 'vscode-languageserver-types';
import * as ast from '../generated/ast.js';
import { limitWords, membersWords } from '../lowering/words.js';
import type { YardstickServices } from '../module.js';
import { outlineKinds as kinds } from './outline-kinds.js';

/**
 * The outline of a file, like the printed document: a framework with its domains, standards and questions under their numbers, its
 * scales and bandings; an inspection with what was entered and what is expected. A file that is half typed has what could be read.
 */
export function documentSymbols(
  _services: YardstickServices,
  document: LangiumDocument<ast.Document>,
): DocumentSymbol[] {
  return symbolsOf(document.parseResult.value.members);
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

function symbolsOf(nodes: readonly AstNode[]): DocumentSymbol[] {
  return nodes.flatMap((node) => symbolOf(node) ?? []);
}

function symbolOf(node: AstNode): DocumentSymbol | undefined {
  const range = node.$cstNode?.range;
  const entry = entryOf(node);
  if (!entry || !range) return undefined;
  const { name, kind, detail, named = node, property = 'name', inside = [] } = entry;
  const selectionRange =
    GrammarUtils.findNodeForProperty(named.$cstNode, property)?.range ?? firstWord(range);
  const children = symbolsOf(inside);
  return {
    name,
    kind,
    range,
    selectionRange,
    ...(detail !== undefined && detail !== '' && { detail }),
    ...(children.length > 0 && { children }),
  };
}

function entryOf(node: AstNode): Entry | undefined {
  if (ast.isItem(node)) return itemEntry(node);
  if (ast.isAddition(node)) return changeEntry(node, 'added');
  if (ast.isReplacement(node)) return changeEntry(node, 'replaced');
  if (ast.isRemoval(node)) return removalEntry(node);
  return frameworkEntry(node) ?? vocabularyEntry(node) ?? ruleEntry(node) ?? inspectionEntry(node);
}

function itemEntry(item: ast.Item): Entry {
  return {
    name: titled(item.name, item.title, `${item.kind} without a number`),
    kind: kinds[item.kind] ?? kinds.question,
    detail: item.kind,
    inside: item.members,
  };
}

function changeEntry({ member }: ast.Addition | ast.Replacement, manner: string): Entry | undefined {
  const entry: Entry | undefined = member && entryOf(member);
  return (
    entry && {
      ...entry,
      named: entry.named ?? member,
      detail: entry.detail === undefined ? manner : `${entry.detail}, ${manner}`,
    }
  );
}

function removalEntry(removal: ast.Removal): Entry {
  const { item, scale, banding, wording, cases, check, statistic, discretion, notes } = removal;
  const reference = item ?? scale ?? banding ?? wording ?? cases ?? check ?? statistic;
  return {
    name: firstWritten(reference?.$refText, discretion, notes) ?? 'nothing yet',
    kind: kinds.removal,
    detail: 'removed',
  };
}

function frameworkEntry(node: AstNode): Entry | undefined {
  if (ast.isFramework(node)) {
    return {
      name: firstWritten(node.name) ?? 'framework without a name',
      kind: kinds.framework,
      detail: node.title?.value,
      inside: node.members,
    };
  }
  if (ast.isInspection(node)) {
    const of = node.framework?.$refText;
    return {
      name: firstWritten(node.name) ?? 'inspection without a name',
      kind: kinds.inspection,
      detail: of ? `of ${of}` : undefined,
      inside: node.members,
    };
  }
  if (ast.isEvidence(node)) {
    return { name: titled(node.name, node.text, 'evidence'), kind: kinds.evidence, detail: 'evidence' };
  }
  if (ast.isDiscretion(node)) {
    return {
      name: firstWritten(node.title?.value) ?? 'discretion without a title',
      kind: kinds.discretion,
      detail: 'discretion',
      property: 'title',
    };
  }
  if (ast.isNoteHeadings(node)) {
    return { name: `notes for ${node.members ?? '…'}`, kind: kinds.notes, property: 'members' };
  }
  return undefined;
}

function vocabularyEntry(node: AstNode): Entry | undefined {
  if (ast.isScale(node)) {
    return { ...named(node.name, 'scale', node.title), kind: kinds.scale, inside: node.levels };
  }
  if (ast.isLevel(node)) {
    return {
      name: firstWritten(node.name) ?? 'level without a name',
      kind: kinds.level,
      detail: node.score === undefined ? undefined : String(node.score),
    };
  }
  if (ast.isBanding(node)) return { ...named(node.name, 'banding', undefined), kind: kinds.banding };
  if (ast.isWording(node)) return { ...named(node.name, 'wording', node.title), kind: kinds.wording };
  if (ast.isCases(node)) {
    return { ...named(node.name, 'cases', node.title), kind: kinds.cases, inside: node.fields };
  }
  if (ast.isCaseField(node)) return { ...named(node.name, 'field', node.title), kind: kinds.field };
  if (ast.isCheck(node)) return { ...named(node.name, 'check', node.title), kind: kinds.check };
  if (ast.isStatistic(node)) return { ...named(node.name, 'statistic', node.title), kind: kinds.statistic };
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

function inspectionEntry(node: AstNode): Entry | undefined {
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
      name: node.overall ? 'overall' : titledReference(node.subject),
      kind: kinds.answer,
      detail: sourceOf(node.value),
      property: node.overall ? 'overall' : 'subject',
    };
  }
  if (ast.isEnteredScore(node)) return { name: sourceOf(node) ?? 'score', kind: kinds.answer };
  if (ast.isOverride(node)) {
    return {
      name: `override ${node.overall ? 'overall' : titledReference(node.item)}`,
      kind: kinds.override,
      detail: node.level && `to ${node.level.$refText}`,
      property: 'item',
    };
  }
  if (ast.isExpectation(node)) {
    return { name: sourceOf(node) ?? 'expect', kind: kinds.expectation, property: 'subject' };
  }
  if (ast.isNote(node)) {
    return {
      name: `note ${titledReference(node.item)}`,
      kind: kinds.note,
      detail: node.heading,
      property: 'item',
    };
  }
  return undefined;
}

function named(name: string | undefined, noun: string, title: ast.Text | undefined): Omit<Entry, 'kind'> {
  return { name: firstWritten(name) ?? `${noun} without a name`, detail: title?.value ?? noun };
}

/** `2.1.3 Keeping other people safe`. */
function titled(number: string | undefined, title: ast.Text | undefined, without: string): string {
  return firstWritten([number, title?.value].filter(Boolean).join(' ')) ?? without;
}

function titledReference(reference: ast.Answer['subject'] | ast.Override['item']): string {
  const subject = reference?.ref;
  return titled(reference?.$refText, ast.isItem(subject) ? subject.title : undefined, '…');
}

function writtenRule({ rule }: ast.Overall | ast.DefaultRule): string | undefined {
  if (ast.isPickRule(rule) && rule.members) return `${rule.pick} of ${membersWords(rule.members)}`;
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
