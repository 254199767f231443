import type { LangiumDocument } from 'langium';
import type { CodeAction, Range } from 'vscode-languageserver-types';
import type { Document } from '../generated/ast.js';
import type { YardstickServices } from '../module.js';
import { fixAll, fixAllKind } from './fix-all.js';
import { quickFixes } from './quick-fixes/quick-fixes.js';
import { extractDeclaration, extractKind } from './refactorings/extract-declaration.js';
import { extractIntoUsed } from './refactorings/extract-into-used.js';
import { inlineDeclaration, inlineKind } from './refactorings/inline-declaration.js';
import { moveItem, moveKind } from './refactorings/move-item.js';
import { sampleInspection, sampleInspectionKind } from './sample-inspection.js';
import { english } from './words/english/english.js';
import type { Words } from './words/words.js';

type Offer = (
  services: YardstickServices,
  document: LangiumDocument<Document>,
  range: Range,
  words: Words,
) => CodeAction | readonly CodeAction[] | undefined;

/** What can be offered, by its kind, in the order of a menu. */
const offers: readonly (readonly [kind: string, offer: Offer])[] = [
  ['quickfix', quickFixes],
  [moveKind, moveItem],
  [extractKind, extractIntoUsed],
  [extractKind, extractDeclaration],
  [inlineKind, inlineDeclaration],
  [sampleInspectionKind, sampleInspection],
  [fixAllKind, fixAll],
];

/** The kinds of code action there are, for a server to announce. */
export const codeActionKinds: readonly string[] = [...new Set(offers.map(([kind]) => kind))];

/**
 * All that can be done at a place: fixes of what was found there, refactorings, and what concerns the whole file. Only of a checked
 * document.
 *
 * @param only The kinds that are asked for, each with the kinds under it: `refactor` is also `refactor.move`. All, where none is given.
 */
export function codeActions(
  services: YardstickServices,
  document: LangiumDocument<Document>,
  range: Range,
  only: readonly string[] = [''],
  words: Words = english,
): CodeAction[] {
  return offers
    .filter(([kind]) => only.some((asked) => isUnder(kind, asked)))
    .flatMap(([, offer]) => offer(services, document, range, words) ?? []);
}

function isUnder(kind: string, asked: string): boolean {
  return asked === '' || kind === asked || kind.startsWith(`${asked}.`);
}
