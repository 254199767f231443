import type { AstNode, LangiumDocument, LeafCstNode } from 'langium';
import { MarkupKind, type Hover, type Position, type Range } from 'vscode-languageserver-types';
import * as ast from '../../generated/ast.js';
import type { YardstickServices } from '../../module.js';
import { isNumberType } from '../../parsing/tokens.js';
import { frameworkAround } from '../../structure/framework-around.js';
import { namedAt } from '../named-at.js';
import { wordAt } from '../words-of-text.js';
import { english } from '../words/english/english.js';
import { keywordHelp } from '../words/keywords.js';
import type { Words } from '../words/words.js';
import { frameworkHover } from './framework-hover.js';
import { inspectionHover, lineHover } from './inspection-hover.js';
import { itemHover, overallHover } from './item-hover.js';
import { vocabularyHover } from './vocabulary-hover.js';

/**
 * What is known of the word under the cursor: what a name or a number stands for and how it is rated; in an inspection where the
 * result of that line stands; what a keyword says.
 */
export function hover(
  services: YardstickServices,
  document: LangiumDocument<ast.Document>,
  position: Position,
  words: Words = english,
): Hover | undefined {
  const word = wordAt(document, position);
  if (!word) return undefined;
  const named = namedAt(document, position);
  return named
    ? hoverOf(nameLines(services, word.astNode, named.declaration, words), named.range)
    : hoverOf(wordLines(services, word, words), word.range);
}

function hoverOf(lines: readonly string[], range: Range): Hover | undefined {
  if (lines.length === 0) return undefined;
  return { contents: { kind: MarkupKind.Markdown, value: lines.join('\n\n') }, range };
}

/** @param at Where it is named: the framework or the inspection around it says how an item is rated. */
function nameLines(services: YardstickServices, at: AstNode, declaration: AstNode, words: Words): string[] {
  if (ast.isFramework(declaration)) return frameworkHover(services, declaration, words);
  if (ast.isInspection(declaration)) return inspectionHover(services, declaration, words);
  const result = lineHover(services, at, words);
  if (!ast.isItem(declaration)) return [...(vocabularyHover(declaration, words) ?? []), ...result];
  const framework = frameworkAround(at);
  return [...(framework ? itemHover(services, framework, declaration, words) : []), ...result];
}

function wordLines(services: YardstickServices, word: LeafCstNode, words: Words): string[] {
  const node = word.astNode;
  const result = lineHover(services, node, words);
  const help = keywordHelp(word.tokenType.name, words.keywords);
  if (help === undefined) return isNumberType(word.tokenType) || word.text === '%' ? result : [];
  const framework = ast.isOverall(node) && word.text === 'overall' ? frameworkAround(node) : undefined;
  const isOverall = word.text === 'overall' || word.text === 'score';
  return [
    help,
    ...(framework ? overallHover(services, framework, words) : []),
    ...(isOverall && result.length > 0 ? result : []),
  ];
}
