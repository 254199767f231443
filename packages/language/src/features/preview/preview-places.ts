import { AstUtils, type AstNode, type LangiumDocument } from 'langium';
import type { Location, Position } from 'vscode-languageserver-types';
import * as ast from '../../generated/ast.js';
import type { LoweredFramework } from '../../lowering/lower-framework.js';
import type { YardstickServices } from '../../module.js';
import { modelItem, modelRule } from '../model-items.js';
import { nameRange } from '../named-at.js';
import { inspectionsOf, type NamedInFile } from './preview-content.js';

/** Something in a preview that was written somewhere. Ids are those of items, or `overall`. */
export type PreviewPiece =
  | { readonly of: 'item'; readonly id: string }
  /** The rule in force, which may be a default written further up. */
  | { readonly of: 'rule'; readonly id: string }
  /** A limit of that rule, by its place among them from 0. */
  | { readonly of: 'limit'; readonly id: string; readonly place: number }
  | { readonly of: 'band'; readonly banding: string; readonly place: number }
  | { readonly of: 'level'; readonly scale: string; readonly level: string }
  | { readonly of: 'check'; readonly name: string }
  | { readonly of: 'statistic'; readonly name: string }
  /** What was entered, by a JSON Pointer into the inspection. */
  | { readonly of: 'entry'; readonly pointer: string };

/** Where a piece of a preview is written. Nothing for a piece that is not there any more. */
export function previewPlace(
  services: YardstickServices,
  document: LangiumDocument<ast.Document>,
  framework: string,
  inspection: NamedInFile | undefined,
  piece: PreviewPiece,
): Location | undefined {
  const node = document.parseResult.value.members
    .filter(ast.isFramework)
    .find((member) => member.name === framework);
  if (!node) return undefined;
  const written =
    piece.of === 'entry'
      ? entryNode(services, node, inspection, piece.pointer)
      : frameworkNode(services.lowering.framework(node), piece);
  const range = written && (nameOnly(piece) ? nameRange(written) : written.$cstNode?.range);
  return range && { uri: AstUtils.getDocument(written).uri.toString(), range };
}

/** A whole item may be hundreds of lines: its number is enough. */
function nameOnly({ of }: PreviewPiece): boolean {
  return of === 'item' || of === 'check' || of === 'statistic';
}

function entryNode(
  services: YardstickServices,
  framework: ast.Framework,
  inspection: NamedInFile | undefined,
  pointer: string,
): AstNode | undefined {
  const node = inspectionsOf(services, framework).find(
    (each) => each.name === inspection?.name && AstUtils.getDocument(each).uri.toString() === inspection.uri,
  );
  return node && services.lowering.inspection(node).nodeAt(pointer);
}

function frameworkNode(
  { framework, origins }: LoweredFramework,
  piece: Exclude<PreviewPiece, { readonly of: 'entry' }>,
): AstNode | undefined {
  const originOf = (part: object | null | undefined): AstNode | undefined =>
    part ? origins.of(part) : undefined;
  switch (piece.of) {
    case 'item':
      return originOf(piece.id === 'overall' ? framework.overall.rule : modelItem(framework, piece.id));
    case 'rule':
      return originOf(modelRule(framework, piece.id)) ?? originOf(modelItem(framework, piece.id));
    case 'limit': {
      const { limits } = (piece.id === 'overall' ? framework.overall : modelItem(framework, piece.id)) ?? {};
      return originOf(limits?.[piece.place]);
    }
    case 'band':
      return originOf(framework.bandings.find(({ name }) => name === piece.banding)?.bands[piece.place]);
    case 'level': {
      const scale = framework.scales.find(({ name }) => name === piece.scale);
      return originOf(scale?.levels.find(({ name }) => name === piece.level));
    }
    case 'check':
      return originOf(framework.checks.find(({ name }) => name === piece.name));
    case 'statistic':
      return originOf(framework.statistics.find(({ name }) => name === piece.name));
  }
}

/**
 * What a preview shows of the place where the cursor is: an item, `overall`, or a band, whose ratings are meant then. Nothing for
 * places of which no preview shows anything.
 */
export function previewPieceAt(
  document: LangiumDocument<ast.Document>,
  position: Position,
): PreviewPiece | undefined {
  const offset = document.textDocument.offsetAt(position);
  const member = document.parseResult.value.members.find((each) => holds(each, offset));
  let found: PreviewPiece | undefined;
  for (let node: AstNode | undefined = member; node; node = childAt(node, offset)) {
    found = pieceOf(node) ?? found;
  }
  return found;
}

function pieceOf(node: AstNode): PreviewPiece | undefined {
  if (ast.isItem(node)) return node.name === undefined ? undefined : { of: 'item', id: node.name };
  if (ast.isOverall(node)) return { of: 'item', id: 'overall' };
  if (ast.isBand(node) && ast.isBanding(node.$container))
    return { of: 'band', banding: node.$container.name, place: node.$container.bands.indexOf(node) };
  if (ast.isCheck(node)) return { of: 'check', name: node.name };
  if (ast.isStatistic(node)) return { of: 'statistic', name: node.name };
  if (ast.isAnswer(node) || ast.isExpectation(node)) {
    if (ast.isAnswer(node) ? node.overall : node.what === 'overall' || node.what === 'score')
      return { of: 'item', id: 'overall' };
    const subject = node.subject?.ref;
    if (ast.isCheck(subject)) return { of: 'check', name: subject.name };
    if (ast.isStatistic(subject)) return { of: 'statistic', name: subject.name };
    return subject?.name === undefined ? undefined : { of: 'item', id: subject.name };
  }
  if (ast.isOverride(node)) {
    const id = node.overall ? 'overall' : node.item?.ref?.name;
    return id === undefined ? undefined : { of: 'item', id };
  }
  return ast.isEnteredScore(node) ? { of: 'item', id: 'overall' } : undefined;
}

function holds({ $cstNode: text }: AstNode, offset: number): boolean {
  return text !== undefined && text.offset <= offset && offset <= text.end;
}

function childAt(node: AstNode, offset: number): AstNode | undefined {
  return AstUtils.streamContents(node).find((child) => holds(child, offset));
}
