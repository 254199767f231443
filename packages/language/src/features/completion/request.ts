import type { GenericAstNode, LangiumDocument, AstNode } from 'langium';
import type { Document } from '../../generated/ast.js';
import type { YardstickServices } from '../../module.js';
import type { Token } from '../../parsing/tokens.js';
import { frameworkAround, itemAround } from '../../structure/framework-around.js';
import type { MergedFramework, MergedItem } from '../../structure/merged-framework.js';
import type { Continuation } from './continuations.js';
import type { Words } from '../words/words.js';
import type { Cursor } from './cursor.js';

/** What is being completed, and where. */
export interface Request {
  readonly services: YardstickServices;
  readonly document: LangiumDocument<Document>;
  readonly cursor: Cursor;
  /** The framework that the place is in, or that its inspection is made under. */
  readonly merged: MergedFramework | undefined;
  /** The item whose block the place is in. */
  readonly item: MergedItem | undefined;
  /** What is said, in the language of the person. */
  readonly words: Words;
}

export function requestAt(
  services: YardstickServices,
  document: LangiumDocument<Document>,
  cursor: Cursor,
  words: Words,
): Request {
  const framework = frameworkAround(cursor.block);
  const merged = framework && services.structure.MergedFrameworks.of(framework);
  const item = merged && itemAround(merged, cursor.block);
  return { services, document, cursor, merged, item, words };
}

/** The words of the member that a word goes on with: none where it begins one. */
export function wordsBefore({ cursor }: Request, { startsMember }: Continuation): readonly Token[] {
  return startsMember ? [] : cursor.member;
}

/** The names that a reference of this type and property may have, were it written in the block. */
export function namesFor(
  { services, cursor }: Request,
  type: string,
  property: string,
  parts: Readonly<Record<string, unknown>> = {},
): AstNode[] {
  const container: GenericAstNode = { $type: type, $container: cursor.block, ...parts };
  const scope = services.references.ScopeProvider.getScope({
    container,
    property,
    reference: { $refText: '', ref: undefined },
  });
  return scope
    .getAllElements()
    .map(({ node }) => node)
    .nonNullable()
    .toArray();
}

/**
 * Whether a node is the one being typed at the cursor. A block is not, when its members are; and what began before is not where a
 * member begins, however the first letters of that are read: `st` could be the language of the title in the line above.
 */
export function isUnderWay(
  { cursor }: Request,
  node: AstNode,
  beginsMember: boolean = cursor.startsLine,
): boolean {
  const place = node.$cstNode;
  if (!place || place.offset > cursor.from || place.end < cursor.from) return false;
  if (beginsMember && place.offset < cursor.from) return false;
  for (let around: AstNode | undefined = cursor.block; around; around = around.$container)
    if (around === node) return false;
  return true;
}
