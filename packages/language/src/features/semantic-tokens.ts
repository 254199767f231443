import { GrammarUtils, type LangiumDocument, type LeafCstNode } from 'langium';
import type { Range, SemanticTokens, SemanticTokensLegend } from 'vscode-languageserver-types';
import * as ast from '../generated/ast.js';
import type { YardstickServices } from '../module.js';
import { isKeywordType, isNumberType, terminalNames } from '../parsing/tokens.js';
import { treeParts } from '../structure/tree-parts.js';
import { wordsOf } from './words-of-text.js';

const types = [
  'comment',
  'string',
  'number',
  'keyword',
  'operator',
  'modifier',
  'namespace',
  'class',
  'enum',
  'enumMember',
  'type',
  'interface',
  'struct',
  'property',
  'variable',
] as const;

type TokenType = (typeof types)[number];

/** The protocol's own types, which every theme has colours for. Their order is part of what is sent, so it does not change. */
export const semanticTokensLegend: SemanticTokensLegend = {
  tokenTypes: [...types],
  tokenModifiers: ['declaration'],
};

const declarationModifier = 1;

/** What a name or a number is coloured as, by what it stands for. */
const typeOfDeclared: Readonly<Record<string, TokenType>> = {
  [ast.Framework.$type]: 'namespace',
  [ast.Inspection.$type]: 'namespace',
  [ast.Item.$type]: 'class',
  [ast.Evidence.$type]: 'class',
  [ast.Scale.$type]: 'enum',
  [ast.Level.$type]: 'enumMember',
  [ast.Banding.$type]: 'type',
  [ast.Wording.$type]: 'interface',
  [ast.Cases.$type]: 'struct',
  [ast.CaseField.$type]: 'property',
  [ast.Check.$type]: 'variable',
  [ast.Statistic.$type]: 'variable',
};

/**
 * The colours of a file by meaning: a published number and a figure look alike and are told apart here, and so are the names of
 * scales, levels and bandings. Misspelt keywords are coloured as what they were read as.
 *
 * @param range The part that is shown; without it the whole file.
 */
export function semanticTokens(
  services: YardstickServices,
  document: LangiumDocument<ast.Document>,
  range?: Range,
): SemanticTokens {
  const root = document.parseResult.value;
  const declared = typesOfNames(services, root);
  const encoder = new TokenEncoder();
  for (const word of wordsOf(root.$cstNode)) {
    const { start, end } = word.range;
    if (range && (end.line < range.start.line || start.line > range.end.line)) continue;
    const name = declared.get(word.offset);
    const type = name?.type ?? typeOfWord(word);
    if (type) encoder.add(word, types.indexOf(type), name?.isDeclaration ? declarationModifier : 0);
  }
  return encoder.finish();
}

interface ColouredName {
  readonly type: TokenType;
  readonly isDeclaration: boolean;
}

/** By the offset where each name begins. A name that leads nowhere is coloured as what it should lead to. */
function typesOfNames({ shared }: YardstickServices, root: ast.Document): Map<number, ColouredName> {
  const names = new Map<number, ColouredName>();
  const { nodes, references } = treeParts(root);
  for (const info of references) {
    const place = info.reference.$refNode;
    const target = 'ref' in info.reference ? info.reference.ref?.$type : undefined;
    // A subject that leads nowhere is most likely a number.
    const type = typeOfDeclared[target ?? shared.AstReflection.getReferenceType(info)] ?? 'class';
    if (place) names.set(place.offset, { type, isDeclaration: false });
  }
  for (const node of nodes) {
    const type = typeOfDeclared[node.$type];
    const place = type && GrammarUtils.findNodeForProperty(node.$cstNode, 'name');
    if (type && place) names.set(place.offset, { type, isDeclaration: true });
  }
  return names;
}

function typeOfWord({ hidden, tokenType }: LeafCstNode): TokenType | undefined {
  if (hidden) return 'comment';
  if (tokenType.name === terminalNames.text || tokenType.name === terminalNames.unclosedText) return 'string';
  if (isNumberType(tokenType) || tokenType.name === terminalNames.date || tokenType.name === '%')
    return 'number';
  if (tokenType.name === terminalNames.language) return 'modifier';
  if (tokenType.name === '=') return 'operator';
  return isKeywordType(tokenType) ? 'keyword' : undefined;
}

/** Writes tokens as the protocol wants them: each by its distance from the one before, and none over the end of a line. */
class TokenEncoder {
  private readonly data: number[] = [];
  private line = 0;
  private character = 0;

  add({ text, range }: LeafCstNode, type: number, modifiers: number): void {
    let { line, character } = range.start;
    for (const part of text.split(/\r\n|\r|\n/)) {
      if (part.length > 0) this.push(line, character, part.length, type, modifiers);
      line++;
      character = 0;
    }
  }

  finish(): SemanticTokens {
    return { data: this.data };
  }

  private push(line: number, character: number, length: number, type: number, modifiers: number): void {
    const fromBefore = line === this.line ? character - this.character : character;
    this.data.push(line - this.line, fromBefore, length, type, modifiers);
    this.line = line;
    this.character = character;
  }
}
