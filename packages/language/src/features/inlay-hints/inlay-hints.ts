import type { LangiumDocument } from 'langium';
import type { InlayHint, Range } from 'vscode-languageserver-types';
import * as ast from '../../generated/ast.js';
import type { YardstickServices } from '../../module.js';
import { english } from '../words/english/english.js';
import type { Words } from '../words/words.js';
import { frameworkHints } from './framework-hints.js';
import { inspectionHints } from './inspection-hints.js';

/**
 * What is computed, shown beside what is written: in a framework what a rule can add up to and what a band holds before rounding, in
 * an inspection the level of each figure and the ratings that come of them.
 *
 * @param range The part that is shown.
 */
export function inlayHints(
  services: YardstickServices,
  document: LangiumDocument<ast.Document>,
  range: Range,
  words: Words = english,
): InlayHint[] {
  return document.parseResult.value.members
    .flatMap((member) => {
      if (!isShown(member, range)) return [];
      if (ast.isInspection(member)) return inspectionHints(services, member, words);
      return frameworkHints(services, member, words);
    })
    .filter(({ position }) => position.line >= range.start.line && position.line <= range.end.line);
}

function isShown({ $cstNode: text }: ast.DocumentMember, range: Range): boolean {
  return (
    text !== undefined && text.range.end.line >= range.start.line && text.range.start.line <= range.end.line
  );
}
